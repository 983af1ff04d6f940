/** How much of a page is captured at most. By itself, so that the page of the site need not load the schemas. */
export const mostCapturedNodes = 40_000;
