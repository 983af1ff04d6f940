/** A script as plain text: what is copied of it. Blanks stay visible as blanks. */
import type { Script, ScriptFact } from '@/src/advice/script';
import type { Words } from '@/src/ui/words/words';

export function scriptText(script: Script, words: Words): string {
  const { scripts, say } = words;
  const parts = [
    [say(script.title)],
    [scripts.to(scripts.callee[script.call])],
    script.opening.map(say),
    script.facts.map((fact) => `${say(fact.label)}: ${factText(fact, words) ?? scripts.blank}`),
    script.say.map(say),
    script.ifTheySay.flatMap(({ they, you }) => [scripts.they(say(they)), scripts.you(say(you))]),
    script.copy === null ? [] : [script.copy.text],
    script.writeDown.map((line) => `${say(line)}: ${scripts.blank}`),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** null: a blank. */
export function factText({ value, isDate }: ScriptFact, { formats }: Words): string | null {
  return value !== null && isDate ? formats.dayInFull(value) : value;
}
