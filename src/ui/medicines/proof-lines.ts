/** All that was seen of one medicine's autofill and said of it, line by line: for the sheet, and for the text that is copied. */
import type { PersonFacts } from '@/src/advice/person-facts';
import type { CurrentMedicine } from '@/src/history/current';
import type { Words } from '@/src/ui/words/words';

export interface ProofLines {
  /** Label and value. */
  readonly about: readonly (readonly [string, string])[];
  /** Oldest first: the state, the days, and where it was seen. */
  readonly seen: readonly { readonly state: string; readonly when: string; readonly where: string }[];
  /** How it came to be on, as far as that was seen. */
  readonly turned: readonly string[];
  readonly said: readonly string[];
  readonly source: string;
}

export function proofLines(medicine: CurrentMedicine, { person, own }: PersonFacts, words: Words): ProofLines {
  const { proof, formats, facts } = words;
  const { rxNumber, printedName, autofillSpells, autofillTurnedOn } = medicine;
  const word = own.ofMedicine('autofill-word', medicine);
  const turnedOff = own.ofMedicine('autofill-turned-off', medicine);
  return {
    about: [
      [proof.patient, person.name],
      [proof.medicine, printedName],
      ...(rxNumber === null ? [] : [[proof.rxNumber, rxNumber.split(' ')[0] ?? ''] as const]),
    ],
    seen: autofillSpells.map(({ state, from, to, pages }) => ({
      state: proof.state[state],
      when: from === to ? proof.once(from, formats) : proof.span(from, to, formats),
      where: proof.where(pages, formats),
    })),
    turned:
      autofillTurnedOn.length === 0
        ? [proof.neverTurned]
        : autofillTurnedOn.toReversed().map(({ wasOffOn, isOnOn }) => proof.turned(wasOffOn, isOnOn, formats)),
    said: [
      word === null ? proof.notSaid : proof.saidOn(facts.answer(word.fact, formats), word.saidOn, formats),
      ...(turnedOff === null ? [] : [proof.turnedOff(turnedOff.value, formats)]),
    ],
    source: proof.source(formats.today, formats),
  };
}

export function proofText({ about, seen, turned, said, source }: ProofLines, { proof }: Words): string {
  return [
    [proof.title],
    about.map(([label, value]) => `${label}: ${value}`),
    [proof.seen, ...seen.map(({ state, when, where }) => `${state}, ${when}. ${where}`), ...turned],
    [proof.said, ...said],
    [source],
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
