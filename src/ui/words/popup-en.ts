/** The words of the popup in English. */
import type { CardDate } from '@/src/advice/card';
import type { DueState, Headline } from '@/src/advice/outlook';
import type { OrderStatus, PageKind } from '@/src/model/reading';
import type { Severity } from '@/src/model/shown-card';
import type { NewPrescriptionReason } from '@/src/supply/prescription';
import type { Formats } from './formats';

const things = (count: number) => (count === 1 ? '1 thing needs you' : `${count} things need you`);

const severity: Record<Severity, string> = {
  critical: 'Act now',
  attention: 'Act soon',
  information: 'Good to know',
};

const dueState: Record<DueState, string> = {
  'order-now': 'Order now',
  'order-now-it-will-wait': 'Order now, it will wait',
  'order-soon': 'Order soon',
  wait: 'Wait',
  'on-its-way': 'On its way',
  'late-on-its-way': 'On its way, may be late',
  out: 'Ran out',
  'needs-new-prescription': 'Needs a new prescription',
  unknown: 'Date not known',
};

const orderStatus: Record<OrderStatus, string> = {
  placed: 'Ordered',
  received: 'Received by Optum',
  verifying: 'Being checked',
  processing: 'Being prepared',
  processed: 'Ready to ship',
  shipped: 'Shipped',
  'out-for-delivery': 'Out for delivery',
  delivered: 'Delivered',
  'on-hold': 'On hold',
  backordered: 'Out of stock at Optum',
  'cannot-fill': 'Optum says it can’t be filled',
  canceled: 'Optum says canceled',
  unknown: 'State not known',
};

const page: Record<PageKind, string> = {
  home: 'home page',
  'my-prescriptions': 'list of prescriptions',
  'prescription-detail': 'page of one medicine',
  'order-status': 'list of orders',
  'order-detail': 'page of one order',
  checkout: 'checkout',
  'automatic-refills': 'automatic refills',
  'communication-preferences': 'communication preferences',
  'caregiver-management': 'caregiver page',
  'payment-methods': 'payment page',
  'shipping-addresses': 'address page',
  'contact-information': 'contact page',
  profile: 'profile',
  messages: 'messages',
  'sign-in': 'sign-in page',
  error: 'error page',
  other: 'other page',
};

export const popupEn = {
  title: 'Refill Lookout',

  headline(headline: Headline, f: Formats): string {
    switch (headline.kind) {
      case 'nothing-known':
        return 'I have not seen anyone’s page yet';
      case 'needs-you':
        return `${things(headline.count)} this week`;
      case 'cannot-tell':
        if (headline.why === 'not-all-known')
          return `I can’t tell: I don’t know everything about ${headline.person} yet`;
        return headline.lastSeenOn === null
          ? `I can’t tell: I have not seen ${headline.person}’s page yet`
          : `I can’t tell: I last saw ${headline.person}’s page ${f.distance(headline.lastSeenOn)}`;
      case 'nothing-before':
        return `Nothing to do before ${f.day(headline.on)}`;
      case 'nothing-due':
        return 'Nothing to do that I know of';
    }
  },
  /** Under a headline that could be taken for an all-clear. */
  oldestLook: (person: string, on: string, f: Formats) => `My oldest look is at ${person}’s page, ${f.distance(on)}.`,
  onlyLook: (on: string, f: Formats) => `I last looked ${f.distance(on)}.`,
  neverLooked: (person: string) => `I have not seen ${person}’s page yet.`,
  lookToKnow: (person: string) => `Open ${person}’s page, and I will know more.`,
  mayBeOutOfDate: (on: string, f: Formats) => `Dates may be out of date since ${f.day(on)}.`,
  belowIsWhy: 'What is missing stands below.',
  neverDated: (count: number) =>
    count === 1
      ? '1 medicine is taken as needed or for a few days: count it yourself.'
      : `${count} medicines are taken as needed or for a few days: count them yourself.`,

  showWhom: 'Show',
  everyone: 'Everyone',
  othersHidden: (cards: number) =>
    cards === 1 ? '1 warning for somebody else is not shown.' : `${cards} warnings for others are not shown.`,

  warnings: 'Warnings',
  severity,
  showHowToTurnOff: 'Show me how to turn it off',
  wantItOn: 'I want it on',
  autofillMayStay: (medicine: string) => `Noted: autofill may stay on for ${medicine}. I will ask again in 30 days.`,
  /** How to turn autofill off, in place. */
  turnOffSteps: [
    'Open the page of this medicine.',
    'Find the line “Auto refill” and switch it off.',
    'If Optum asks, choose “Stop auto refill”.',
  ],
  showSteps: 'What comes next',
  hideSteps: 'Hide the steps',
  openPage: 'Open the page',
  copyNumber: 'Copy the number',
  copied: 'Copied',

  due: 'What to order',
  dueState,
  /** `about`: the date is an estimate. */
  orderBy: (on: string, about: boolean, f: Formats) => `Order by ${about ? 'about ' : ''}${f.day(on)}`,
  orderToday: 'Order today',
  dueSince: (on: string, f: Formats) => `due since ${f.day(on)}`,
  askOfficeBy: (on: string, about: boolean, f: Formats) =>
    `Call the doctor’s office by ${about ? 'about ' : ''}${f.day(on)}`,
  askOfficeToday: 'Call the doctor’s office today',
  askOffice: 'Call the doctor’s office for a new prescription',
  outSince: (on: string, about: boolean, f: Formats) => `Out since ${about ? 'about ' : ''}${f.day(on)}`,
  ranOut: 'It has run out',
  itIsOnItsWay: 'It is on its way',
  noDate: 'I can’t tell when to order',
  /** Why a new prescription is needed; null: the refills beside it say so. */
  whyNewPrescription(why: NewPrescriptionReason, endsOn: string | null, f: Formats): string | null {
    switch (why) {
      case 'no-refills-left':
        return null;
      case 'schedule-ii':
        return 'each fill of it needs a new prescription';
      case 'prescription-ended':
        return endsOn === null ? 'the prescription has ended' : `the prescription ended ${f.shortDay(endsOn)}`;
      case 'ends-before-next-fill':
        return endsOn === null
          ? 'the prescription ends before the next fill'
          : `the prescription ends ${f.shortDay(endsOn)}, before the next fill`;
    }
  },
  prescriptionEndsThen: 'the prescription ends that day',
  runsOut: (on: string, about: boolean, f: Formats) => `Runs out ${about ? 'about ' : ''}${f.shortDay(on)}`,
  noRunOut: 'When it runs out is not known',
  refills: (count: number | null) =>
    count === null
      ? 'refills not shown'
      : count === 0
        ? 'no refills left'
        : count === 1
          ? '1 refill left'
          : `${count} refills left`,
  insurancePays: (on: string, about: boolean, f: Formats) =>
    `Insurance pays from ${about ? 'about ' : ''}${f.day(on)}.`,
  itWillWait: 'You can order before. Optum keeps it until then.',
  seen: (on: string, f: Formats) => `seen ${f.distance(on)}`,
  later: (count: number, on: string | null, f: Formats) =>
    on === null ? `${count} more` : `${count} more, the next by ${f.day(on)}`,
  coming: (count: number) => (count === 1 ? '1 medicine is on its way' : `${count} medicines are on their way`),
  dueUnknown: 'No date yet',
  moreUnknown: (count: number) => `${count} more without a date`,
  nothingDue: 'I have not seen any medicine that can be ordered here.',

  onTheWay: 'Orders under way',
  moreOrders: (count: number) => `${count} more orders`,
  order: (number: string) => `Order ${number}`,
  orderStatus,
  printed: (words: string) => `Optum’s words: “${words}”`,
  shipped: (on: string, f: Formats) => `Shipped ${f.shortDay(on)}`,
  arrives: (on: string, f: Formats) => `Should arrive by ${f.day(on)}`,
  noArrival: 'Optum has not shown when it arrives',
  shouldHaveArrived: (on: string, f: Formats) => `Should have arrived by ${f.day(on)}. Have you got it?`,
  closed: (on: string, f: Formats) => `${f.day(on)} is a holiday in between`,
  unnamedMedicines: 'Medicines not shown',

  notAtOptum: (count: number) =>
    count === 1
      ? '1 medicine is only listed as “eligible”. There is no prescription for it at Optum.'
      : `${count} medicines are only listed as “eligible”. There is no prescription for them at Optum.`,
  elsewhere: (count: number) =>
    count === 1 ? '1 medicine is filled somewhere else.' : `${count} medicines are filled somewhere else.`,
  notAtOptumHeading: 'Not at Optum',

  whoseRecords: 'Whose records',
  lastSeen: (on: string, f: Formats) => `last seen ${f.day(on)}, ${f.distance(on)}`,
  notSeenYet: 'not seen yet',
  peopleFolded: (count: number) => `${count} people, the longest unseen first`,
  couldNotRead: (count: number) =>
    count === 1 ? '1 page could not be read whole' : `${count} pages could not be read whole`,
  page,
  unreadPage: (name: string, on: string, f: Formats) => `${name}, ${f.shortDay(on)}`,
  nothingRead: 'nothing could be read',

  held: 'Whose page was this?',
  heldWhy: {
    'not-said': (on: string, f: Formats) =>
      `I saw a page ${f.distance(on)} that does not say whose it is. I keep it apart until you tell me.`,
    'new-name': (name: string, on: string, f: Formats) =>
      `I saw a page for “${name}” ${f.distance(on)}. That name is new to me. I keep it apart until you tell me.`,
    'shared-name': (name: string, on: string, f: Formats) =>
      `I saw a page for “${name}” ${f.distance(on)}. More than one person has that name. I keep it apart until you tell me.`,
  },
  heldShows: (medicines: string) => `It shows ${medicines}.`,
  heldMore: (count: number) => (count === 1 ? '1 more question after this' : `${count} more questions after this`),
  addPerson: (name: string) => `Add ${name}`,
  addUnderOtherName: 'Add under another name',
  someoneElse: 'Someone new',
  nameLabel: 'What do you call this person?',
  saveName: 'Save',
  dontKeep: 'Don’t keep it',
  choosePerson: 'Choose a person',
  itIs: 'That’s the one',
  answerFailed: 'That could not be saved. Please try once more.',

  firstUse: {
    heading: 'Welcome. May I keep notes?',
    text: 'I already mark the pages at optumrx.com for you. To tell you what is due, I need to remember what I saw. It stays on this computer. Nothing is sent to anyone.',
    button: 'Read and decide',
  },
  nothingKnown: {
    text: 'I only know what I have seen with you. It takes a minute:',
    steps: [
      'Open optumrx.com and sign in as usual.',
      'Open “My prescriptions”, then “Order status”.',
      'Come back here. What is due will stand in this place.',
    ],
    button: 'Open optumrx.com',
  },
  noDatabase: {
    heading: 'This browser will not let me keep records',
    text: 'That happens in a private window, when the browser is set to forget everything, or when the disk is full. So I can’t tell what is due.',
    steps: [
      'Use a normal window, not a private one.',
      'If it still does not work, restart the browser and look here again.',
    ],
    newer:
      'The records here were written by a newer Refill Lookout. Update this one, then look again. The records are not touched.',
    still: 'The marks on the pages at optumrx.com still work. Records you kept before are not touched.',
  },
  setAside: (count: number) =>
    count === 1
      ? '1 record could not be understood and was set aside. It was not deleted. What you see may lack it.'
      : `${count} records could not be understood and were set aside. They were not deleted. What you see may lack them.`,
  notKeeping: 'I keep no new records now. What you see here is from before.',
  setAsideMore: 'See your records',
  staysHere: 'Everything stays on this computer.',
  cardDate: {
    'autofill-fills': 'Fills by itself',
    'runs-out': 'Runs out',
    'call-by': 'Call by',
    'should-arrive': 'Should arrive by',
    'authorization-ends': 'Prior authorization ends',
    'complain-by': 'Complain by',
    'payment-ends': 'Card ends',
    infusion: 'Infusion',
  } satisfies Record<CardDate['what'], string>,
  aboutMedicine: 'About this medicine',
  aboutMedicineOf: (medicine: string) => `About this medicine: ${medicine}`,
  whyThis: 'Why I say this',
  whyThisOf: (headline: string) => `Why I say this: ${headline}`,
  answerInFull: 'Answer in full',
  toCalendar: 'Put these days in my calendar',
  everything: 'Everything, in full',
  yourRecords: 'Records and privacy',
  estimates: 'Dates are estimates. The pharmacy’s dates count. Not made by Optum.',
};

export type PopupWords = typeof popupEn;
