/** What was silenced, since when, and whether it comes back by itself. */

import type { CatalogueFamily } from '@/src/advice/catalogue';
import type { SectionProps } from '@/src/ui/dashboard/section-props';

interface Props extends SectionProps {
  families: readonly CatalogueFamily[];
}

export function SilencedList({ families, people, words, tell }: Props) {
  const { rules, formats, say } = words;
  const silenced = families.flatMap(({ rows }) =>
    rows.flatMap((row) => row.silenced.map((silence) => ({ row, silence }))),
  );
  const personOf = (personId: string) => people.find(({ person }) => person.id === personId);
  return (
    <section class="panel" aria-labelledby="silenced">
      <h2 id="silenced">{rules.silencedHeading}</h2>
      {silenced.length === 0 ? (
        <p class="soft">{rules.silencedNone}</p>
      ) : (
        <ul class="rules">
          {silenced.map(({ row, silence }) => (
            <li key={silence.entryId} class="rule">
              <h3 class="rule__says">{say(row.says)}</h3>
              <p class="soft">
                {rules.silencedFor(
                  silence.medicine ?? personOf(silence.personId)?.person.name ?? '',
                  silence.since,
                  formats,
                )}{' '}
                {silence.comesBackOn !== null && rules.comesBack(silence.comesBackOn, formats)}
              </p>
              <button
                type="button"
                class="button"
                aria-label={rules.speakAgainOf(say(row.says))}
                onClick={() => {
                  const fact = { kind: 'silence', rule: row.rule, value: silence.since } as const;
                  const word = { personId: silence.personId, about: silence.about, fact, withdrawn: true };
                  tell(word, rules.speaks(say(row.says)));
                }}
              >
                {rules.speakAgain}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
