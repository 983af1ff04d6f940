/** A person's name with a mark of its own: a colour and a shape, so that neither is needed alone. */

/** The place of each person in the list of people; it chooses the mark. */
export type PersonMarks = ReadonlyMap<string, number>;

const shapes = [
  <circle key="disc" class="mark__fill" cx="8" cy="8" r="7" />,
  <path key="stripes" class="mark__line" d="M2 2h12v12H2zM2 6h12M2 10h12" />,
  <path key="half" class="mark__half" d="M8 1a7 7 0 0 1 0 14zM8 1a7 7 0 0 0 0 14" />,
  <path key="checks" class="mark__checks" d="M2 2h6v6H2zM8 8h6v6H8zM2 2h12v12H2z" />,
  <path
    key="ring"
    class="mark__line"
    d="M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2M8 6.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3"
  />,
];

const colours = 6;

export function PersonMark({ place }: { place: number }) {
  return (
    <svg class={`mark mark--${place % colours}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {shapes[place % shapes.length]}
    </svg>
  );
}

/** Nothing while only one person is looked after: the name would be noise on every row. */
export function PersonTag({ personId, name, marks }: { personId: string; name: string; marks: PersonMarks }) {
  if (marks.size < 2) return null;
  return (
    <span class="person-tag">
      <PersonMark place={marks.get(personId) ?? 0} />
      {name}
    </span>
  );
}
