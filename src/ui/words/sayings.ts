/** The shape of a catalogue of advice: one sentence for everything the advice can say, demanded by the compiler. */
import type { Saying } from '@/src/advice/saying';
import type { Formats } from './formats';

export type Sayings = {
  readonly [Say in Saying['say']]: (saying: Extract<Saying, { say: Say }>, formats: Formats) => string;
};

export function sayWith(sayings: Sayings, formats: Formats): (saying: Saying) => string {
  return (saying) => {
    // The compiler cannot see that the key and the saying belong together.
    const sentence = sayings[saying.say] as (saying: Saying, formats: Formats) => string;
    return sentence(saying, formats);
  };
}
