/** Autofill that the caregiver said may stay on is marked calmly: it is on, and it is meant to be (AF-01). */
import { foldPrinted } from '@/src/history/fold-printed';
import type { Filing } from '@/src/messages/messages';
import type { ShownCard } from '@/src/model/shown-card';
import type { PageWords } from '@/src/ui/words/page-words.en';
import type { Mark, PageMarks } from './mark';

type Filed = Extract<Filing, { kind: 'filed' }>;

/** Anything but her own word, unmistakably about this medicine alone, leaves the mark as grave as the page makes it. */
export function asWished(page: PageMarks, filing: Filing | null, words: PageWords): PageMarks {
  if (filing?.kind !== 'filed') return page;
  return { ...page, marks: page.marks.map((mark) => (isWished(mark, filing) ? calm(mark, words) : mark)) };
}

function isWished(mark: Mark, filed: Filed): boolean {
  if (mark.kind !== 'autofill-on' || mark.about === null) return false;
  const names = namesOf(mark.about, filed);
  const said = filed.cards.filter(({ rule, medicine }) => isOfAutofill(rule) && isNamed(medicine, names));
  return said.length > 0 && said.every((card) => card.rule === 'AF-01' && card.severity === 'information');
}

const isOfAutofill = (rule: string) => rule.startsWith('AF-');
const isNamed = (medicine: ShownCard['medicine'], names: ReadonlySet<string>) =>
  medicine !== null && names.has(foldPrinted(medicine));

/** Every printing of what the page prints in one way. */
function namesOf(printed: string, { due }: Filed): ReadonlySet<string> {
  const name = foldPrinted(printed);
  return new Set([name, ...due.filter(({ names }) => names.includes(name)).flatMap(({ names }) => names)]);
}

function calm(mark: Mark, { marks }: PageWords): Mark {
  const { headline, named, why, steps } = marks.autofillOnAsWished;
  // When Optum will fill it stays worth knowing.
  const dated = mark.why.slice(0, 1);
  return {
    ...mark,
    severity: 'information',
    headline,
    named: named(mark.about ?? ''),
    why: [...why, ...dated],
    steps,
    phone: null,
  };
}
