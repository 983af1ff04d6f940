/** Takes what stands in brackets out of a name, since it says other things than the rest. */
import type { Token } from './tokenise';

export interface Bracket {
  tokens: Token[];
  /** `[Cardizem]`: how RxNorm prints the brand. */
  square: boolean;
}

/** An open bracket that is never closed reaches to the end. */
export function takeBrackets(tokens: readonly Token[]): { main: Token[]; brackets: Bracket[] } {
  const main: Token[] = [];
  const brackets: Bracket[] = [];
  let open: Bracket | null = null;
  for (const token of tokens) {
    const mark = token.kind === 'mark' ? token.text : '';
    if (mark === '(' || mark === '[') {
      if (open) brackets.push(open);
      open = { tokens: [], square: mark === '[' };
    } else if (mark === ')' || mark === ']') {
      if (open) brackets.push(open);
      open = null;
    } else if (mark !== '{' && mark !== '}') (open?.tokens ?? main).push(token);
  }
  if (open) brackets.push(open);
  return { main, brackets };
}
