/** What stands around every section: the list of sections, whose records are shown, and the section's heading. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PersonOutlook } from '@/src/advice/outlook';
import { LookoutIcon } from '@/src/ui/parts/icons';
import type { PersonMarks } from '@/src/ui/parts/person-tag';
import { PersonFilter } from '@/src/ui/popup/person-filter';
import type { Words } from '@/src/ui/words/words';
import { go } from './go';
import { hashOf, type Place, type Section, sections } from './place';

interface Props {
  place: Place;
  people: readonly PersonOutlook[];
  words: Words;
  children: ComponentChildren;
  /** Stays in sight at the lower edge. */
  below: ComponentChildren;
}

/** Sections that are about all people at once, or about none. */
const forAll: readonly Section[] = ['reading', 'records'];

export function Frame({ place, people, words, children, below }: Props) {
  const { dashboard } = words;
  const marks: PersonMarks = new Map(people.map((person, at) => [person.personId, at]));
  const heading = useHeadingFocus(place);
  return (
    <div class="dashboard">
      <button type="button" class="button skip" onClick={() => heading.current?.focus()}>
        {dashboard.skip}
      </button>
      <header class="dashboard__side">
        <p class="brand">
          <LookoutIcon />
          Refill Lookout
        </p>
        <Sections place={place} words={words} />
      </header>
      <main class="dashboard__main">
        <h1 ref={heading} tabIndex={-1}>
          {dashboard.sections[place.section]}
        </h1>
        {!forAll.includes(place.section) && (
          <PersonFilter
            people={people}
            marks={marks}
            words={words}
            chosen={place.personId}
            choose={(personId) => go({ section: place.section, personId })}
          />
        )}
        {children}
        {below}
      </main>
    </div>
  );
}

/** On a narrow page the list is folded behind a button; on a wide one it stands at the side. */
function Sections({ place, words }: Pick<Props, 'place' | 'words'>) {
  const { dashboard } = words;
  const [open, setOpen] = useState(false);
  return (
    <nav aria-label={dashboard.navigation} class="sections">
      <button
        type="button"
        class="button sections__menu"
        aria-expanded={open}
        aria-controls="sections"
        onClick={() => setOpen(!open)}
      >
        {dashboard.menu}
      </button>
      <ul id="sections" class={open ? 'sections__list' : 'sections__list sections__list--folded'}>
        {sections.map((section) => (
          <li key={section}>
            <a
              class="section-link"
              href={hashOf({ section, personId: place.personId })}
              aria-current={section === place.section ? 'page' : undefined}
              onClick={() => setOpen(false)}
            >
              {dashboard.sections[section]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** After going to another section, reading goes on at its heading; not when the page is first opened. */
function useHeadingFocus({ section }: Place) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(section);
  useEffect(() => {
    if (before.current === section) return;
    before.current = section;
    heading.current?.focus();
    window.scrollTo(0, 0);
  }, [section]);
  return heading;
}
