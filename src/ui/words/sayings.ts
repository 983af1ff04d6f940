/** The shape of a catalogue of advice: one sentence for everything the advice can say, demanded by the compiler. */
import type { Saying } from '@/src/advice/saying';
import type { Formats } from './formats';

/** The facts that go with one sentence; several sentences may share a shape. */
export type SayingOf<Part extends { readonly say: string }, Say extends string> = Part extends {
  readonly say: infer Any;
}
  ? Say extends Any
    ? Part
    : never
  : never;

/** A sentence without facts is a text; one with facts is made from them. */
export type SayingsOf<Part extends { readonly say: string }> = {
  readonly [Say in Part['say']]: keyof SayingOf<Part, Say> extends 'say'
    ? string
    : (saying: SayingOf<Part, Say>, formats: Formats) => string;
};

export type Sayings = SayingsOf<Saying>;

export function sayWith(sayings: Sayings, formats: Formats): (saying: Saying) => string {
  return (saying) => {
    // The compiler cannot see that the key and the saying belong together.
    const sentence = sayings[saying.say] as string | ((saying: Saying, formats: Formats) => string);
    return typeof sentence === 'string' ? sentence : sentence(saying, formats);
  };
}
