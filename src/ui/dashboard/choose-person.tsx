/** A section about one person: the only one, the one who was chosen, or the question whose it is to be. */
import type { ComponentChildren } from 'preact';
import type { PersonFacts } from '@/src/advice/person-facts';
import type { SectionProps } from './section-props';

interface Props extends SectionProps {
  children: (one: PersonFacts) => ComponentChildren;
}

/** The people to choose from stand in the filter above. */
export function ChoosePerson({ shown, words, children }: Props) {
  const [only] = shown;
  if (shown.length === 1 && only) return <>{children(only)}</>;
  return <p class="empty">{words.dashboard.chooseWho}</p>;
}
