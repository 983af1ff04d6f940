/** Calls and texts: what is of use now, by whom it goes to; one opened in full; and the calls that were made. */
import type { Callee } from '@/src/advice/callee';
import type { Script } from '@/src/advice/script';
import { hashOf, scriptLink } from '@/src/ui/dashboard/place';
import type { SectionProps } from '@/src/ui/dashboard/section-props';
import { type PersonMarks, PersonTag } from '@/src/ui/parts/person-tag';
import type { Words } from '@/src/ui/words/words';
import { CallLog } from './call-log';
import { ScriptSheet } from './script-sheet';

interface Props extends SectionProps {
  /** Of those who are shown, the most pressing first. */
  scripts: readonly Script[];
  /** The one that a link leads to; null: the list. */
  opened: Script | null;
}

export function ScriptsView(props: Props) {
  const { scripts, opened, place, words } = props;
  if (opened)
    return (
      <>
        <a class="back no-print" href={hashOf({ section: 'scripts', personId: place.personId })}>
          {words.scripts.back}
        </a>
        <ScriptSheet key={scriptLink(opened)} script={opened} words={words} />
        <CallLog
          key={scriptLink(opened)}
          {...props}
          with={opened.call}
          about={opened.personId}
          orderKey={opened.orderKey}
        />
      </>
    );
  return (
    <>
      <p class="lead">{words.scripts.intro}</p>
      {scripts.length === 0 ? (
        <p class="empty">{words.scripts.none}</p>
      ) : (
        [...byCallee(scripts)].map(([callee, some]) => (
          <section key={callee}>
            <h2>{words.scripts.callee[callee]}</h2>
            <ul class="rows rows--links">
              {some.map((script) => (
                <ScriptRow key={scriptLink(script)} script={script} {...props} />
              ))}
            </ul>
          </section>
        ))
      )}
      <CallLog {...props} with={null} about={null} orderKey={null} />
    </>
  );
}

function ScriptRow({ script, people, place, words }: Props & { script: Script }) {
  const marks: PersonMarks = new Map(people.map((one, at) => [one.person.id, at]));
  const whose = people.find((one) => one.person.id === script.personId);
  return (
    <li>
      <a class="row-link" href={hashOf({ section: 'scripts', personId: place.personId, script: scriptLink(script) })}>
        <span class="row-link__what">{words.say(script.title)}</span>
        {whose && <PersonTag personId={script.personId} name={whose.person.name} marks={marks} />}
        <About script={script} whose={whose} words={words} />
      </a>
    </li>
  );
}

/** The medicines it is about, as printed. */
function About({ script, whose }: { script: Script; whose: SectionProps['people'][number] | undefined; words: Words }) {
  const names = (whose?.records.medicines ?? [])
    .filter(({ key }) => script.medicineKeys.includes(key))
    .map(({ printedName }) => printedName);
  return names.length === 0 ? null : <span class="row-link__more">{[...new Set(names)].join(' · ')}</span>;
}

function byCallee(scripts: readonly Script[]): ReadonlyMap<Callee, readonly Script[]> {
  const groups = new Map<Callee, Script[]>();
  for (const script of scripts) {
    const group = groups.get(script.call);
    if (group) group.push(script);
    else groups.set(script.call, [script]);
  }
  return groups;
}
