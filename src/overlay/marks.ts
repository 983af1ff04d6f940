/** What one page alone proves, as marks in reading order. Pure: page and words in, marks out. */
import type { PageKind, Prescription } from '@/src/model/reading';
import { holds } from '@/src/reader/dom/untampered';
import type { PageRead, PrescriptionPlace } from '@/src/reader/page-read';
import type { PageWords } from '@/src/ui/words/page-words.en';
import type { Mark, PageMarks } from './mark';
import { orderMark } from './order-marks';
import { byReadingOrder } from './reading-order';

interface Context {
  readonly words: PageWords;
  readonly today: Temporal.PlainDate;
  /** The document of the tab. */
  readonly document: Document;
}

type Unnumbered = Omit<Mark, 'id'> & { readonly key: string };

export function marksOf(read: PageRead, context: Context): PageMarks {
  const { reading, places } = read;
  const autofillShown = showsAutofill(read);
  const marks: Unnumbered[] = [];
  reading.prescriptions.forEach((prescription, index) => {
    const place = places.prescriptions[index];
    if (place !== undefined) marks.push(...prescriptionMarks(prescription, place, autofillShown, context));
  });
  reading.orders.forEach((order, index) => {
    const place = places.orders[index];
    if (place !== undefined) marks.push(...orderMark(order, place, context.words));
  });
  marks.push(...controlMarks(read, context.words));

  const inOrder = byReadingOrder(context.document);
  const noAutofillShown = !autofillShown && reading.prescriptions.some((each) => couldBeOn(each));
  return {
    marks: numbered(marks.sort((a, b) => inOrder(a.anchor, b.anchor))),
    notes: [
      ...pageNotes(reading.page, context.words),
      ...(noAutofillShown ? [context.words.panel.noAutofillShown] : []),
    ],
  };
}

/** What is worth knowing on a page whatever it shows: AC-08, CM-05, AC-11 to AC-13. */
function pageNotes(page: PageKind, words: PageWords): readonly string[] {
  switch (page) {
    case 'contact-information':
      return [words.caution.changesEmail];
    case 'messages':
      return [words.caution.writesMessage];
    case 'error':
      return words.panel.pageTrouble;
    default:
      return [];
  }
}

/** Without any trace of autofill, its silence on each medicine says nothing: one line says that of the page. */
function showsAutofill({ reading, places }: PageRead): boolean {
  return (
    places.autofillSwitchesOn.length > 0 ||
    places.prescriptions.some((place) => place.autofill !== null) ||
    reading.prescriptions.some((prescription) => prescription.autofill !== 'unknown')
  );
}

/** A medicine that Optum may be filling, and of which nobody has said that autofill is off. */
function couldBeOn(prescription: Prescription): boolean {
  const filledHere = prescription.status === 'active' || prescription.status === 'unknown';
  return filledHere && prescription.autofill === 'unknown';
}

function prescriptionMarks(
  prescription: Prescription,
  place: PrescriptionPlace,
  autofillShown: boolean,
  { words, today }: Context,
): Unnumbered[] {
  const about = prescription.printedName;
  const key = prescription.rxNumber ?? about;
  const at = { where: 'prescription', anchor: place.block, beside: place.name, about, key } as const;
  const marks: Unnumbered[] = [];
  if (prescription.status === 'placeholder') {
    const said = words.marks.placeholder;
    marks.push({
      ...at,
      ...told(said, about),
      kind: 'placeholder',
      rule: 'PL-01',
      severity: 'information',
      phone: null,
    });
  }
  if (prescription.autofill === 'on') {
    const said = words.marks.autofillOn;
    const why = prescription.autofillOn === null ? said.why : [dated(prescription.autofillOn), ...said.why.slice(1)];
    marks.push({
      ...at,
      ...told({ ...said, why }, about),
      kind: 'autofill-on',
      rule: 'AF-01',
      severity: 'critical',
      phone: words.phone,
    });
  }
  if (autofillShown && couldBeOn(prescription)) {
    const said = words.marks.autofillUnread;
    marks.push({
      ...at,
      ...told(said, about),
      kind: 'autofill-unread',
      rule: 'AF-01',
      severity: 'attention',
      phone: words.phone,
    });
  }
  return marks;

  function dated(date: string): string {
    return words.marks.autofillOnDated(words.date(Temporal.PlainDate.from(date), today));
  }
}

/** Controls that start something Optum then does on its own. Inside a marked placeholder the mark has said it already. */
function controlMarks({ reading, places }: PageRead, words: PageWords): Unnumbered[] {
  const ownerOf = (control: Element) => places.prescriptions.findIndex(({ block }) => holds(block, control));
  const mark = (control: Element, kind: 'turns-autofill-on' | 'moves-to-home-delivery'): Unnumbered => {
    const about = reading.prescriptions[ownerOf(control)]?.printedName ?? null;
    const said = kind === 'turns-autofill-on' ? words.marks.turnsAutofillOn : words.marks.movesToHomeDelivery;
    return {
      ...told(said, about),
      key: about ?? '',
      kind,
      rule: kind === 'turns-autofill-on' ? 'AF-04' : 'PL-03',
      severity: 'information',
      where: 'control',
      anchor: control,
      beside: control,
      about,
      phone: null,
    };
  };
  return [
    ...places.autofillSwitchesOn.map((control) => mark(control, 'turns-autofill-on')),
    ...places.movesToHomeDelivery
      .filter((control) => reading.prescriptions[ownerOf(control)]?.status !== 'placeholder')
      .map((control) => mark(control, 'moves-to-home-delivery')),
  ];
}

function told(said: PageWords['marks']['placeholder'], about: string | null) {
  return {
    headline: said.headline,
    named: about === null ? said.headline : said.named(about),
    why: said.why,
    steps: said.steps,
  };
}

/** Two things of one kind and name are told apart by their place in the page's order. */
function numbered(marks: readonly Unnumbered[]): Mark[] {
  const seen = new Map<string, number>();
  return marks.map(({ key, ...mark }) => {
    const base = `${mark.kind} ${key}`;
    const before = seen.get(base) ?? 0;
    seen.set(base, before + 1);
    return { ...mark, id: before === 0 ? base : `${base} ${before + 1}` };
  });
}
