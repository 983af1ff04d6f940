/** Today: the same as the popup, with room, and what only the caregiver can answer. */
import type { Question } from '@/src/advice/question';
import { QuestionCard } from '@/src/ui/facts/question-card';
import { Known } from '@/src/ui/popup/known';
import type { DashboardActions, OpenState } from './dashboard-state';
import { go } from './go';
import type { SectionProps } from './section-props';

interface Props extends SectionProps {
  state: OpenState;
  /** Of those who are shown; the first that no card asks already is asked. */
  questions: readonly Question[];
  actions: DashboardActions;
}

export function TodayView({ state, questions, place, people, words, tell, openPage, actions }: Props) {
  const { settings, setAside } = state.records;
  const onCards = new Set(state.outlook.cards.map(({ question }) => question?.id));
  const names = new Map(people.map(({ person }) => [person.id, person.name]));
  return (
    <Known
      outlook={state.outlook}
      setAside={setAside.length}
      keeping={settings.consentedAt !== null}
      only={place.personId}
      headlineLevel={2}
      words={words}
      actions={{
        ...actions,
        openRecords: () => go({ section: 'records' }),
      }}
      deeds={{ openPage, go, tell }}
      afterCards={
        <QuestionCard
          questions={questions.filter(({ id }) => !onCards.has(id))}
          names={names}
          words={words}
          tell={tell}
        />
      }
    />
  );
}
