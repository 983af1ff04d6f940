/** The few icons, drawn for this. Always beside a word, so never announced; shapes differ before colours do. */
import type { ComponentChildren } from 'preact';

function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

/** Stop: an octagon with a bar. */
export const StopIcon = () => (
  <Icon>
    <path class="icon__fill" d="M6.3 1h7.4L19 6.3v7.4L13.7 19H6.3L1 13.7V6.3z" />
    <path class="icon__cut" d="M10 5v6.2M10 14.2v.3" />
  </Icon>
);

/** Soon: a triangle with a mark. */
export const SoonIcon = () => (
  <Icon>
    <path class="icon__line" d="M10 2.2 18.6 17.4H1.4z" />
    <path class="icon__line" d="M10 7.6v4.4M10 14.6v.2" />
  </Icon>
);

/** Good to know: a ring with an i. */
export const NoteIcon = () => (
  <Icon>
    <circle class="icon__line" cx="10" cy="10" r="8.2" />
    <path class="icon__line" d="M10 9.2v5M10 5.8v.2" />
  </Icon>
);

/** Act now: a filled diamond. */
export const NowIcon = () => (
  <Icon>
    <path class="icon__fill" d="M10 1 19 10l-9 9-9-9z" />
    <path class="icon__cut" d="M10 5.6v5M10 13.8v.2" />
  </Icon>
);

/** Nearly time: a ring, half full. */
export const HalfIcon = () => (
  <Icon>
    <circle class="icon__line" cx="10" cy="10" r="7.6" />
    <path class="icon__fill" d="M10 2.4a7.6 7.6 0 0 1 0 15.2z" />
  </Icon>
);

/** Wait: a clock. */
export const WaitIcon = () => (
  <Icon>
    <circle class="icon__line" cx="10" cy="10" r="7.6" />
    <path class="icon__line" d="M10 5.6V10l3 1.8" />
  </Icon>
);

/** On its way: a parcel. */
export const ParcelIcon = () => (
  <Icon>
    <path class="icon__line" d="M2.4 6 10 2.2 17.6 6v8L10 17.8 2.4 14zM2.4 6 10 9.8 17.6 6M10 9.8v8" />
  </Icon>
);

/** Run out: an empty box, struck through. */
export const EmptyIcon = () => (
  <Icon>
    <path class="icon__line" d="M3 3h14v14H3zM3 17 17 3" />
  </Icon>
);

/** A new prescription: a sheet with lines. */
export const SheetIcon = () => (
  <Icon>
    <path class="icon__line" d="M4 1.8h8.4L16 5.4v12.8H4zM7 8.2h6M7 11.2h6M7 14.2h3.4" />
  </Icon>
);

/** Not known: a broken ring with a question mark. */
export const UnknownIcon = () => (
  <Icon>
    <circle class="icon__line icon__line--broken" cx="10" cy="10" r="8.2" />
    <path class="icon__line" d="M7.6 7.8a2.4 2.4 0 1 1 3.6 2.1c-.8.5-1.2.9-1.2 1.9M10 14.4v.2" />
  </Icon>
);

/** A free calendar sheet: nothing before a date. Deliberately no tick. */
export const CalendarIcon = () => (
  <Icon>
    <path class="icon__line" d="M2.6 4.2h14.8v13.2H2.6zM2.6 8.2h14.8M6.4 2v3.4M13.6 2v3.4" />
  </Icon>
);

/** The product in its own colours, as in `public/icon.svg`: a lighthouse that is a capsule. */
export const LookoutIcon = () => (
  <svg class="icon lookout" viewBox="0 0 128 128" aria-hidden="true" focusable="false">
    <rect class="lookout__ground" width="128" height="128" rx="28" />
    <path class="lookout__beams" d="M60 40 8 20v40z M68 40l52-20v40z" />
    <path class="lookout__light" d="M40 56V40a24 24 0 0 1 48 0v16z" />
    <path class="lookout__tower" d="M40 64h48v24a24 24 0 0 1-48 0z" />
  </svg>
);
