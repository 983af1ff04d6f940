/** Sayings that carry no facts: one for each id. */
export type Plain<Say extends string> = Say extends string ? { readonly say: Say } : never;
