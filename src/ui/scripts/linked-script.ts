/** The script that a link leads to: one of those that are listed, or one that a card, a checklist or a step of an infusion speaks of. */
import type { Script } from '@/src/advice/script';
import type { Book } from '@/src/ui/dashboard/book';
import type { OpenState } from '@/src/ui/dashboard/dashboard-state';
import { scriptLink } from '@/src/ui/dashboard/place';

/** null: it speaks of nothing that is still known. */
export function linkedScript(link: string | null, state: OpenState, book: Book): Script | null {
  if (link === null) return null;
  for (const facts of state.facts) {
    const listed = book.scripts(facts);
    const refs = [
      ...listed,
      ...state.outlook.cards.flatMap(({ script }) => script ?? []),
      ...book.checklists(facts).flatMap(({ items }) => items.flatMap(({ script }) => script ?? [])),
      ...(book.infusion(facts)?.rows ?? []).flatMap(({ script }) => script ?? []),
    ];
    const asked = refs.find((ref) => ref.personId === facts.person.id && scriptLink(ref) === link);
    if (asked) return listed.find((script) => scriptLink(script) === link) ?? book.write(asked, facts);
  }
  return null;
}
