/** What is known of the people looked after: warnings first, then what to order, what is on its way, and how much of it is known. */
import type { ComponentChildren } from 'preact';
import type { Card } from '@/src/advice/card';
import type { Outlook } from '@/src/advice/outlook';
import type { PersonMarks } from '@/src/ui/parts/person-tag';
import type { Words } from '@/src/ui/words/words';
import type { CardDeeds } from './card-deeds';
import { DueList } from './due-list';
import { NothingKnown } from './first-states';
import { Headline } from './headline';
import { HeldQuestion } from './held-question';
import { NotAtOptum } from './not-at-optum';
import { OnTheWay } from './on-the-way';
import { PeopleFoot } from './people-foot';
import type { PopupActions } from './popup-state';
import { WarningCard } from './warning-card';

/** So many warnings are shown whole; of more, the later ones show their headline only. */
const shownWhole = 3;

/** At most one red card stands open; what is as grave keeps its headline right below it. */
const isFolded = ({ severity }: Card, place: number) => place >= shownWhole || (place > 0 && severity === 'critical');

interface Props {
  outlook: Outlook;
  /** Rows of the database that no longer fit their schema. */
  setAside: number;
  /** False after consent was taken back. */
  keeping: boolean;
  /** Whose alone is shown; null: everyone's. */
  only: string | null;
  /** The page's own heading, or one under it. */
  headlineLevel: 1 | 2;
  words: Words;
  actions: Pick<PopupActions, 'openPage' | 'openWelcome' | 'openRecords' | 'answerHeld'>;
  deeds: CardDeeds;
  /** Stands under the headline. */
  children?: ComponentChildren;
  afterCards?: ComponentChildren;
}

export function Known({
  outlook,
  setAside,
  keeping,
  only,
  headlineLevel,
  words,
  actions,
  children,
  afterCards,
  deeds,
}: Props) {
  const marks: PersonMarks = new Map(outlook.people.map((person, place) => [person.personId, place]));
  const shown = <T extends { readonly personId: string }>(rows: readonly T[]) =>
    only === null ? rows : rows.filter((row) => row.personId === only);
  const cards = shown(outlook.cards);
  const people = shown(outlook.people);
  const held = outlook.held[0];
  const { openPage } = actions;
  return (
    <>
      {outlook.headline.kind === 'nothing-known' ? (
        <NothingKnown words={words} openPage={openPage} level={headlineLevel} />
      ) : (
        <Headline outlook={outlook} words={words} level={headlineLevel} />
      )}
      {!keeping && (
        <div class="notice">
          <p>{words.popup.notKeeping}</p>
          <button type="button" class="button button--quiet" onClick={actions.openWelcome}>
            {words.popup.firstUse.button}
          </button>
        </div>
      )}
      {setAside > 0 && (
        <div class="notice">
          <p>{words.popup.setAside(setAside)}</p>
          <button type="button" class="button button--quiet" onClick={actions.openRecords}>
            {words.popup.setAsideMore}
          </button>
        </div>
      )}
      {children}
      {only !== null && cards.length < outlook.cards.length && (
        <p class="soft">{words.popup.othersHidden(outlook.cards.length - cards.length)}</p>
      )}
      {cards.length > 0 && (
        <section aria-labelledby="warnings">
          <h2 id="warnings" class="unseen">
            {words.popup.warnings}
          </h2>
          {cards.map((card, place) => (
            <WarningCard key={keyOf(card)} card={card} words={words} deeds={deeds} folded={isFolded(card, place)} />
          ))}
        </section>
      )}
      {afterCards}
      {held && (
        <HeldQuestion
          key={held.heldId}
          held={held}
          waiting={outlook.held.length - 1}
          people={outlook.people}
          marks={marks}
          words={words}
          answer={actions.answerHeld}
        />
      )}
      {people.length > 0 && (
        <>
          <DueList
            rows={shown(outlook.due)}
            marks={marks}
            words={words}
            openPage={openPage}
            openReminders={() => deeds.go({ section: 'reminders', personId: only })}
          />
          <OnTheWay rows={shown(outlook.onTheWay)} marks={marks} words={words} />
          <NotAtOptum people={people} marks={marks} words={words} />
          <PeopleFoot people={people} marks={marks} words={words} />
        </>
      )}
    </>
  );
}

/** Two prescriptions may be printed alike: what was opened of one card stays with it when another goes. */
const keyOf = ({ rule, headline, personId, medicineKey, orderKey, opensPath }: Card): string =>
  JSON.stringify([rule, headline.say, personId, medicineKey, orderKey, opensPath]);
