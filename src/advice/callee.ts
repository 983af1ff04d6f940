/** Whom to call. The numbers that the sources give stand in `phone-numbers.ts`; the others are on the person's own cards. */
export type Callee =
  | 'member-help'
  | 'clinic'
  | 'insurer'
  | 'infusion'
  | 'specialty'
  | 'local-pharmacy'
  | 'medicare'
  | 'state-office';
