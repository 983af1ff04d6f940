/** The section that is shown, with what the rule book says for it. */

import { PeopleView } from '@/src/ui/facts/people-view';
import { HealthView } from '@/src/ui/health/health-view';
import { ChecklistsView } from '@/src/ui/lists/checklists-view';
import { EmailsView } from '@/src/ui/lists/emails-view';
import { InfusionView } from '@/src/ui/lists/infusion-view';
import { MedicinesView } from '@/src/ui/medicines/medicines-view';
import type { Do } from '@/src/ui/parts/undo-bar';
import { RecordsView } from '@/src/ui/records/records-view';
import { RemindersView } from '@/src/ui/reminders/reminders-view';
import { RulesView } from '@/src/ui/rules/rules-view';
import { linkedScript } from '@/src/ui/scripts/linked-script';
import { ScriptsView } from '@/src/ui/scripts/scripts-view';
import type { Book } from './book';
import { ChoosePerson } from './choose-person';
import type { DashboardActions, OpenState } from './dashboard-state';
import type { SectionProps } from './section-props';
import { TodayView } from './today-view';

interface Props extends SectionProps {
  state: OpenState;
  book: Book;
  actions: DashboardActions;
  /** For what is changed and is no word of the caregiver's. */
  perform: Do;
  forgetChange: () => void;
}

/** What is asked on the infusion's own section. */
const ofInfusion: readonly string[] = ['infusion-received', 'infusion-scheduled', 'next-infusion', 'infusion-step'];

export function SectionView({ state, book, actions, perform, forgetChange, ...props }: Props) {
  const { place, people, shown, words } = props;
  switch (place.section) {
    case 'today':
      return <TodayView {...props} state={state} questions={shown.flatMap(book.questions)} actions={actions} />;
    case 'records':
      return (
        <RecordsView
          state={state.records}
          words={words}
          actions={actions}
          perform={perform}
          forgetChange={forgetChange}
        />
      );
    case 'reading':
      return <HealthView people={state.reading} words={words} />;
    case 'rules':
      return <RulesView {...props} families={book.catalogue(people)} law={book.law} />;
  }
  if (people.length === 0) return <p class="empty">{words.dashboard.nobody}</p>;
  switch (place.section) {
    case 'people':
      return <PeopleView {...props} lines={shown.flatMap(book.factSheet).filter(isAboutPerson)} />;
    case 'medicines':
      return (
        <MedicinesView
          {...props}
          cards={state.outlook.cards}
          due={state.outlook.due}
          scripts={people.flatMap(book.scripts)}
          facts={people.flatMap(book.factSheet)}
        />
      );
    case 'reminders':
      return (
        <RemindersView
          words={words}
          reminders={shown.flatMap(book.reminders).sort((a, b) => (a.on < b.on ? -1 : 1))}
          actions={actions}
        />
      );
    case 'scripts':
      return (
        <ScriptsView
          {...props}
          scripts={shown.flatMap(book.scripts)}
          opened={linkedScript(place.script, state, book)}
        />
      );
    case 'checklists':
      return <ChecklistsView {...props} checklists={shown.flatMap(book.checklists)} />;
    case 'emails':
      return (
        <ChoosePerson {...props}>{(one) => <EmailsView {...props} rows={book.notifications(one)} />}</ChoosePerson>
      );
    case 'infusion':
      return (
        <ChoosePerson {...props}>
          {(one) => (
            <InfusionView
              {...props}
              personId={one.person.id}
              timeline={book.infusion(one)}
              days={book.factSheet(one).filter(({ question }) => ofInfusion.includes(question.asks))}
            />
          )}
        </ChoosePerson>
      );
    default:
      return null;
  }
}

const isAboutPerson = ({ question }: ReturnType<Book['factSheet']>[number]): boolean =>
  question.about.kind === 'person' && !ofInfusion.includes(question.asks) && question.asks !== 'email-came';
