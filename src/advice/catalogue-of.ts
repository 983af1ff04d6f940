/** The catalogue: every rule of the book, to whom it applies now, and what is silenced. */
import type { AppliesTo, CatalogueFamily, CatalogueRow, Silence } from './catalogue';
import { type Finding, findingsOf } from './findings';
import type { PersonFacts } from './person-facts';
import { type Family, type RuleId, ruleIds, sourceOf } from './rule-index';
import { rules } from './rules';
import { comesBackOn } from './silences';

type FoundOn = Finding & { readonly facts: PersonFacts };

export function catalogueOf(everybody: readonly PersonFacts[]): readonly CatalogueFamily[] {
  const found = everybody.flatMap((facts) => findingsOf(facts).map((finding): FoundOn => ({ ...finding, facts })));
  const families = new Map<Family, CatalogueRow[]>();
  for (const id of ruleIds) {
    const source = sourceOf(id);
    const row = rowOf(id, found, everybody);
    const rows = families.get(source.family);
    if (rows) rows.push(row);
    else families.set(source.family, [row]);
  }
  return [...families].map(([family, rows]) => ({ family, rows }));
}

function rowOf(id: RuleId, found: readonly FoundOn[], everybody: readonly PersonFacts[]): CatalogueRow {
  const mine = found.filter(({ rule }) => rule.id === id);
  return {
    rule: id,
    ...sourceOf(id),
    says: { say: 'gist', rule: id },
    applies: mine.filter(({ verdict }) => verdict === 'applies').map(aboutWhom),
    cannotTell: mine.filter(({ verdict }) => verdict === 'cannot-tell').map(aboutWhom),
    canBeSilenced: rules.some((rule) => rule.id === id && rule.card !== undefined),
    silenced: everybody.flatMap((facts) => silencesOf(id, facts)),
  };
}

const aboutWhom = ({ facts, medicine, order }: FoundOn): AppliesTo => ({
  personId: facts.person.id,
  personName: facts.person.name,
  medicine: medicine?.printedName ?? order?.order.medicines[0]?.printedName ?? null,
  medicineKey: medicine?.key ?? null,
});

/** Those that still hold; one that has run out is listed no more. */
function silencesOf(id: RuleId, { person, own, today }: PersonFacts): readonly Silence[] {
  return own
    .all('silence')
    .filter(({ fact }) => fact.rule === id)
    .map(({ about, value, entryId }) => ({
      personId: person.id,
      entryId,
      about,
      medicine: about.kind === 'medicine' ? about.printedName : null,
      since: value,
      comesBackOn: comesBackOn(id, value),
    }))
    .filter(({ comesBackOn: back }) => back === null || back > today.toString());
}
