/** Digits in the place of digits. 0 stays 0, and small digits stay small: a count of days goes on being one. */
import type { Choose } from './random';

const small = '123';
const large = '456789';
/** From here on a number may tell something of somebody, and is invented anew rather than by a table. */
const telling = 4;

/** `taken`: every run of digits on the page that is as long as that; none of them is given out. */
export function digitInventor(choose: Choose, taken: ReadonlySet<string>): (run: string) => string {
  const given = new Map<string, string>();
  const used = new Set<string>();
  const shift = { small: 1 + choose('small', 2), large: 1 + choose('large', 5) };
  const byTable = (digit: string) => {
    if (small.includes(digit)) return small[(small.indexOf(digit) + shift.small) % 3] ?? digit;
    if (large.includes(digit)) return large[(large.indexOf(digit) + shift.large) % 6] ?? digit;
    return digit;
  };
  const anew = (run: string, attempt: number) =>
    [...run].map((digit, at) => {
      const among = small.includes(digit) ? small : large.includes(digit) ? large : '0';
      return among[choose(`${run} ${attempt} ${at}`, among.length)] ?? digit;
    });

  return (run) => {
    if (run.length < telling || /^0*$/.test(run)) return [...run].map(byTable).join('');
    const known = given.get(run);
    if (known !== undefined) return known;
    let invented = anew(run, 0).join('');
    // Few digits leave few numbers: after a while one that is given out already will do, never one of the page.
    for (let attempt = 1; attempt < 200 && (taken.has(invented) || (used.has(invented) && attempt < 100)); attempt += 1)
      invented = anew(run, attempt).join('');
    if (taken.has(invented)) invented = [...run].map(byTable).join('');
    used.add(invented);
    given.set(run, invented);
    return invented;
  };
}
