/** One rule: what it says, where it is from, to whom it applies now, and silencing it. */
import type { CatalogueRow } from '@/src/advice/catalogue';
import type { About } from '@/src/model/own-facts';
import type { SectionProps } from '@/src/ui/dashboard/section-props';
import type { Words } from '@/src/ui/words/words';

interface Props extends SectionProps {
  row: CatalogueRow;
}

export function RuleRow({ row, words, tell }: Props) {
  const { rules, formats, say } = words;
  const says = say(row.says);
  const silence = (personId: string, about: About) => {
    const fact = { kind: 'silence', rule: row.rule, value: formats.today } as const;
    tell({ personId, about, fact }, rules.silenced(says));
  };
  return (
    <>
      <h3 class="rule__says">{says}</h3>
      <p class="soft">
        {rules.weight[row.weight]} · {sourceLine(row, words)} · {row.rule}
      </p>
      {row.applies.length > 0 && (
        <div class="rule__now">
          <p>
            <strong>{rules.appliesNow}</strong>
          </p>
          <ul class="plain">
            {row.applies.map(({ personId, personName, medicine, medicineKey }, place) => (
              <li key={place} class="rule__one">
                <span>{rules.appliesTo(personName, medicine)}</span>
                {row.canBeSilenced && (
                  <span class="buttons">
                    {medicine !== null && medicineKey !== null && (
                      <button
                        type="button"
                        class="button button--quiet"
                        onClick={() => silence(personId, { kind: 'medicine', key: medicineKey, printedName: medicine })}
                      >
                        {rules.silenceFor(medicine)}
                      </button>
                    )}
                    <button
                      type="button"
                      class="button button--quiet"
                      onClick={() => silence(personId, { kind: 'person' })}
                    >
                      {rules.silenceForGood(personName)}
                    </button>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {row.applies.length === 0 && <p class="soft">{rules.appliesToNobody}</p>}
      {row.cannotTell.length > 0 && <p class="soft">{rules.cannotTell(row.cannotTell.length)}</p>}
    </>
  );
}

/** "O 04 L205, Refills L215" of the rule book, said as a person would. */
function sourceLine({ source, isOwn }: CatalogueRow, { rules }: Words): string {
  const corrected = /see §/.test(source);
  const place = source
    .replace(/^[OI] /, '')
    .replace(/ see §.*$/, '')
    .replace(/\bL(\d[\d-]*)/g, (_, lines: string) => rules.lines(lines));
  const from = source.startsWith('I') ? rules.fromBrochure(place) : rules.fromGuide(place);
  return [from, isOwn ? rules.ownRule : '', corrected ? rules.corrected : ''].filter((part) => part !== '').join(' ');
}
