/** The catalogue: all rules by family, where each is from, whether it applies to anyone now, and what is silenced. */
import { useEffect, useRef } from 'preact/hooks';
import type { CatalogueFamily, CatalogueRow } from '@/src/advice/catalogue';
import { isDueForReview } from '@/src/advice/law';
import type { LawStatement } from '@/src/advice/law-statement';
import type { SectionProps } from '@/src/ui/dashboard/section-props';
import { RuleRow } from './rule-row';
import { SilencedList } from './silenced-list';

interface Props extends SectionProps {
  families: readonly CatalogueFamily[];
  law: readonly LawStatement[];
}

export function RulesView(props: Props) {
  const { families, law, place, words } = props;
  const { rules } = words;
  const today = Temporal.PlainDate.from(words.formats.today);
  return (
    <>
      <p class="lead">{rules.intro}</p>
      <SilencedList {...props} />
      {families.map(({ family, rows }) => (
        <details key={family} class="card-fold" open={rows.some(({ rule }) => rule === place.rule)}>
          <summary>
            <h2>{rules.family[family]}</h2>
            <span class="card-fold__more">{rules.count(rows.length, rows.filter(appliesNow).length)}</span>
          </summary>
          <ul class="rules">
            {rows.map((row) => (
              <Reached key={row.rule} isAskedFor={row.rule === place.rule}>
                <RuleRow row={row} {...props} />
              </Reached>
            ))}
          </ul>
        </details>
      ))}
      {law.length > 0 && (
        <details class="card-fold">
          <summary>
            <h2>{rules.law}</h2>
          </summary>
          <p class="soft">{rules.lawIntro}</p>
          <ul class="rules">
            {law.map((statement) => (
              <li key={statement.id} class="rule">
                <p class="rule__whose">{rules.whose[statement.whose]}</p>
                <p>{words.say(statement.says)}</p>
                <p class="soft">
                  {rules.lawSource(statement.source, statement.statedIn, words.formats)}{' '}
                  {rules.lawChecked(statement.checkedOn, statement.reviewBy, words.formats)}
                </p>
                {isDueForReview(statement, today) && (
                  <p class="rule__due">{rules.lawDue(statement.reviewBy, words.formats)}</p>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

const appliesNow = ({ applies }: CatalogueRow) => applies.length > 0;

/** A link to a rule ends at that rule. */
function Reached({ isAskedFor, children }: { isAskedFor: boolean; children: preact.ComponentChildren }) {
  const self = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isAskedFor) return;
    self.current?.scrollIntoView({ block: 'center' });
    self.current?.focus();
  }, [isAskedFor]);
  return (
    <li ref={self} class={isAskedFor ? 'rule rule--asked' : 'rule'} tabIndex={-1}>
      {children}
    </li>
  );
}
