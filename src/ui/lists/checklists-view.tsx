/** Checklists: what is of use now stands open, the rest is at hand. A tick carries its day and can be taken back. */
import type { Checklist, ChecklistItem } from '@/src/advice/checklist';
import type { About } from '@/src/model/own-facts';
import { hashOf, scriptLink } from '@/src/ui/dashboard/place';
import type { SectionProps, Tell } from '@/src/ui/dashboard/section-props';
import { type PersonMarks, PersonTag } from '@/src/ui/parts/person-tag';
import type { Words } from '@/src/ui/words/words';

interface Props extends SectionProps {
  checklists: readonly Checklist[];
}

export function ChecklistsView(props: Props) {
  const { checklists, words } = props;
  const groups = [
    [words.lists.now, checklists.filter(({ isNow }) => isNow)],
    [words.lists.atHand, checklists.filter(({ isNow }) => !isNow)],
  ] as const;
  return (
    <>
      <p class="lead">{words.lists.checklistsIntro}</p>
      {checklists.length === 0 && <p class="empty">{words.lists.noLists}</p>}
      {groups
        .filter(([, lists]) => lists.length > 0)
        .map(([heading, lists]) => (
          <section key={heading}>
            <h2>{heading}</h2>
            {lists.map((list) => (
              <List key={`${list.personId} ${list.id} ${list.medicineKey}`} list={list} {...props} />
            ))}
          </section>
        ))}
    </>
  );
}

function List({ list, people, shown, words, tell }: Props & { list: Checklist }) {
  const { lists, say } = words;
  const marks: PersonMarks = new Map(people.map((one, at) => [one.person.id, at]));
  const whose = people.find(({ person }) => person.id === list.personId)?.person.name ?? '';
  const ticked = list.items.filter(({ tickedOn }) => tickedOn !== null).length;
  return (
    <details class="card-fold" open={list.isNow && (ticked > 0 || shown.length === 1)}>
      <summary>
        <h3>{say(list.title)}</h3>
        <span class="card-fold__more">
          <PersonTag personId={list.personId} name={whose} marks={marks} />
          {list.medicine !== null && <span>{list.medicine}</span>}
          <span>{lists.done(ticked, list.items.length)}</span>
        </span>
      </summary>
      <ul class="ticks">
        {list.items.map((item) => (
          <Item key={item.id} item={item} list={list} words={words} tell={tell} />
        ))}
      </ul>
    </details>
  );
}

interface ItemProps {
  item: ChecklistItem;
  list: Checklist;
  words: Words;
  tell: Tell;
}

function Item({ item, list, words, tell }: ItemProps) {
  const { lists, formats, say, scripts } = words;
  const what = say(item.says);
  const { state, seenOn } = item.onPage;
  const tick = () => {
    const fact = { kind: 'tick', checklist: list.id, item: item.id, value: item.tickedOn ?? formats.today } as const;
    const withdrawn = item.tickedOn !== null;
    tell(
      { personId: list.personId, about: aboutOf(list), fact, withdrawn },
      withdrawn ? lists.unticked(what) : lists.ticked(what),
    );
  };
  return (
    <li class="tick">
      <label class="tick__label">
        <input type="checkbox" checked={item.tickedOn !== null} onChange={tick} />
        <span>{what}</span>
      </label>
      <div class="tick__more">
        {item.tickedOn !== null && <p class="soft">{lists.tickedOn(item.tickedOn, formats)}</p>}
        {item.detail !== null && <p class="soft">{say(item.detail)}</p>}
        {seenOn !== null && state !== 'unknown' && (
          <p class="soft">
            {state === 'done' ? lists.pageShowsDone(seenOn, formats) : lists.pageShowsOpen(seenOn, formats)}
          </p>
        )}
        {item.script !== null && (
          <a href={hashOf({ section: 'scripts', script: scriptLink(item.script) })} aria-label={scripts.open(what)}>
            {scripts.whatToSay}
          </a>
        )}
      </div>
    </li>
  );
}

const aboutOf = ({ medicineKey, medicine }: Checklist): About =>
  medicineKey === null ? { kind: 'person' } : { kind: 'medicine', key: medicineKey, printedName: medicine ?? '' };
