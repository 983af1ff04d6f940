/** What the extension says on the page, in English. The sources of each advice are the rules named beside it. */
import type { PageKind } from '@/src/model/reading';
import { pageNamesEn } from './page-names';
import { spokenDate } from './page-words-date';

const OPTUM = 'Optum Home Delivery';
const names = {
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

export interface MarkWords {
  /** At most eight words. */
  readonly headline: string;
  /** The headline with what it is about, for a screen reader and for lists. Contains the headline. */
  readonly named: (about: string) => string;
  readonly why: readonly string[];
  readonly steps: readonly string[];
}

const plainly = (headline: string) => ({ headline, named: (about: string) => `${headline}: ${about}` });

export const pageWordsEn = {
  language: 'en',
  date: (date: Temporal.PlainDate, today: Temporal.PlainDate) =>
    spokenDate(date, today, {
      day: `${names.weekdays[date.dayOfWeek - 1]}, ${names.months[date.month - 1]} ${date.day}`,
      withYear: (day) => `${day}, ${date.year}`,
      today: 'today',
      tomorrow: 'tomorrow',
      yesterday: 'yesterday',
      inDays: (days) => `in ${days} days`,
      daysAgo: (days) => `${days} days ago`,
    }),

  marks: {
    /** AF-01, AF-03, AF-04, AF-05. */
    autofillOn: {
      headline: 'Autofill is ON',
      named: (about: string) => `Autofill is ON for ${about}`,
      why: ['Optum will fill this on its own, without asking first.', 'What it sends can normally not be returned.'],
      steps: [
        'Turn autofill off for this medicine, here or on its own page.',
        'Come back and check that it now says off.',
        'From then on, order it yourself when it is due.',
      ],
    },
    /** AF-01, after "I want it on". */
    autofillOnAsWished: {
      headline: 'Autofill is on: you said you want it',
      named: (about: string) => `Autofill is on: you said you want it (${about})`,
      why: ['You told me that it may stay on. I will ask again after 30 days.'],
      steps: ['Changed your mind? Turn it off here, and tell me under Medicines.'],
    },
    autofillOnDated: (when: string) => `Optum will fill this on its own on ${when}.`,
    /** Unknown is not off. */
    autofillUnread: {
      headline: 'Autofill: could not be read',
      named: (about: string) => `Autofill: could not be read for ${about}`,
      why: [
        'This page has autofill for some medicines. For this one I cannot tell.',
        'It may be on, or off, or not offered at all.',
      ],
      steps: [
        'Open this medicine and look for “autofill” or “auto refill”.',
        'Nothing to be seen there? Call Optum and ask.',
      ],
    },
    /** AF-01, AF-04: before it is used. */
    turnsAutofillOn: {
      ...plainly('This would turn autofill on'),
      why: ['Optum then ships without asking first.', 'What it sends can normally not be returned.'],
      steps: ['Leave it as it is, and order each refill yourself when it is due.'],
    },
    /** PL-01, PL-02, PL-03. */
    placeholder: {
      ...plainly('No prescription here: only a suggestion'),
      why: [
        'There is no prescription for this on file at Optum Home Delivery, so nothing will come.',
        '“Eligible for Optum Home Delivery” is an offer. Optum knows the medicine only because the insurance paid for it before.',
      ],
      steps: [
        'It comes from another pharmacy, and that is fine? Nothing to do.',
        'It should come from Optum? Ask the doctor’s office to send a new prescription to Optum Home Delivery. That works better than the button on this page.',
      ],
    },
    /** PL-03, PL-04. */
    movesToHomeDelivery: {
      ...plainly('Better ask the doctor’s office yourself'),
      why: [
        'With this, Optum asks the doctor’s office for a prescription. Offices often do not answer.',
        'Some wait for the patient to say yes, and nobody tells the patient.',
      ],
      steps: ['Call the doctor’s office and ask for a new prescription to Optum Home Delivery.'],
    },
    /** OR-01, OR-02, OR-05, NR-07. */
    canceled: {
      ...plainly('Canceled? Look inside before you believe it'),
      why: [
        'Notices about canceled orders are often wrong. What stands in the account counts.',
        'Sometimes Optum only waits to hear a yes by phone: for a first fill, or for a higher price early in the year.',
      ],
      steps: [
        'Open this order and read it, medicine by medicine.',
        'Look in My prescriptions and Order status whether the medicine goes on somewhere else.',
        'Still not clear? Call, and ask whether a yes by phone was missing.',
      ],
    },
    cannotFill: {
      ...plainly('Optum says it cannot fill this'),
      why: [
        'Look before you believe it: such notices are often wrong. What stands in the account counts.',
        'Sometimes only a yes by phone is missing: for a first fill, or for a higher price early in the year.',
      ],
      steps: [
        'Open this order and read the reason it gives.',
        'Look in My prescriptions whether the medicine is still there.',
        'Still not clear? Call, and ask what they need to fill it.',
      ],
    },
    /** NR-04; JC-01 and JC-02 if it is about the price. */
    holdAction: {
      ...plainly('On hold: Optum needs you to act'),
      why: [
        'Nothing is sent until Optum has its answer.',
        'If it is about the price: the button on the website is not enough. Without a yes by phone the order is canceled.',
      ],
      steps: [
        'Open this order and read what Optum asks for.',
        'A card, an address, a question: answer it there.',
        'A price or copay: call today and say yes or no.',
      ],
    },
    holdInformation: {
      ...plainly('On hold: nothing asked of you yet'),
      why: ['Optum says that it needs nothing from you.'],
      steps: ['Look here again in two days.', 'Still on hold, or running low? Call and ask what it waits for.'],
    },
    holdUnsaid: {
      ...plainly('On hold: find out what Optum needs'),
      why: [
        'This page does not say whether you have to act.',
        'If it is about the price, Optum wants to hear a yes by phone. Without it the order is canceled.',
      ],
      steps: ['Open this order and look for a reason.', 'No reason given? Call and ask what it waits for.'],
    },
  },
  /** OR-03, CM-02. */
  phone: { whose: OPTUM, number: '(800) 356-3477', say: 'Say “speak with an advocate” until a person answers.' },

  severity: { critical: 'Act now', attention: 'Act soon', information: 'Good to know' },
  order: (number: string | null) => (number === null ? 'This order' : `Order ${number}`),
  markName: (named: string) => `Refill Lookout: ${named}`,
  whatToDo: 'What to do',
  close: 'Close',
  copyNumber: 'Copy number',
  copied: 'Copied',
  notCopied: 'The browser would not copy it',

  caution: {
    turnsAutofillOn:
      'This turns autofill on: Optum then ships without asking, and what it sends can normally not be returned.',
    movesToHomeDelivery: 'This lets Optum ask the doctor’s office. Asking the office yourself works better.',
    /** SH-02. */
    speedsShipping: 'Fast shipping does not speed up the work before it. If an order stands still, a call helps.',
    /** SH-02, where the page does not say how far the order is. */
    maySpeedShipping:
      'I cannot see how far the order is. If Optum is still at work on it, fast shipping does not speed that up.',
    /** AC-08. */
    changesEmail: 'After this, sign out before you open the link that they mail you.',
    /** CM-05. */
    writesMessage: 'Messages are fine for a plain fact. For what is urgent, call.',
  },

  panel: {
    title: 'Refill Lookout',
    notOptum: 'Not part of Optum',
    open: (marks: number) =>
      marks === 0
        ? 'Open Refill Lookout: nothing marked on this page'
        : `Open Refill Lookout: ${marks} ${marks === 1 ? 'thing' : 'things'} marked on this page`,
    announce: (marks: number) => `Refill Lookout: ${marks} ${marks === 1 ? 'thing' : 'things'} marked on this page`,
    needsAnswer: 'It has a question for you',
    notRead: 'Not all of this page could be read',
    close: 'Close the panel',
    pageOf: (name: string) => (/s$/i.test(name) ? `${name}’ page` : `${name}’s page`),
    thisPage: 'This page',
    loading: 'The page is still loading.',
    nothingToSay: 'Nothing to point out on this page.',
    nothingToRead: 'This page has no medicines or orders to read.',
    onThisPage: 'On this page',
    whenToOrder: 'When to order',
    showMe: 'Show me where',
    places: (count: number) => `${count} places on this page`,
    fromBefore: (name: string) => `What else matters for ${name}`,
    unreadable: 'I could not read this page. Do not take silence here for good news.',
    partial: 'Part of this page could not be read:',
    gap: (what: string, why: string) => `${what.charAt(0).toUpperCase()}${what.slice(1)}: ${why}`,
    /** AC-11 to AC-13. */
    pageTrouble: [
      'Such errors have been common since 2024. It is not you.',
      'Load the page again. An error after the code? Do the whole sign-in once more.',
      'Then clear the cookies, or try a private window. What I keep stays. Urgent? Use the phone app.',
    ],
    noAutofillShown: 'This page does not show autofill. Open a medicine to see whether it is on.',
  },
  reading: {
    taken: (page: PageKind) =>
      page === 'other' ? 'I do not know what page this is.' : `I take this page for ${pageNamesEn.page[page]}.`,
    read: ({ medicines, orders, settings }: { medicines: number; orders: number; settings: boolean }) => {
      const parts = [
        ...(medicines === 0 ? [] : [medicines === 1 ? '1 medicine' : `${medicines} medicines`]),
        ...(orders === 0 ? [] : [orders === 1 ? '1 order' : `${orders} orders`]),
        ...(settings ? ['the settings'] : []),
      ];
      return parts.length === 0 ? 'I read nothing on it.' : `I read ${parts.join(' and ')}.`;
    },
    save: 'Save this page for the makers',
    saveNote: 'If I read it wrong. Names, numbers and dates are replaced. You see all of it first. Nothing is sent.',
    saveFailed: 'This page could not be taken down.',
  },
  whose: {
    question: 'Whose page is this?',
    notSaid: 'The page does not say. Nothing is kept until you do.',
    newName: (name: string) => `It says “${name}”. I do not know that name yet.`,
    sharedName: (name: string) => `It says “${name}”, and more than one person has that name.`,
    known: (name: string) => name,
    same: (printed: string, name: string) => `“${printed}” is ${name}`,
    someoneNewNamed: (name: string) => `Someone new: ${name}`,
    someoneNew: 'Someone new',
    discard: 'Don’t keep this page',
    discarded: 'This page was not kept.',
  },
  consent: {
    title: 'Nothing is kept yet',
    text: 'I read this page for you and forget it again. To get dates and reminders, say yes to keeping notes on this computer.',
    setUp: 'Set up',
  },
  failures: {
    noDatabase:
      'This browser does not let me keep anything, perhaps because this is a private window or the disk is full. What you see is from this page alone.',
    refused: 'This page could not be kept. What you see is from this page alone.',
    unreachable: 'I cannot reach my notes just now. Reload this page to try again.',
    broken: 'Something went wrong in Refill Lookout on this page. Do not take silence here for good news.',
  },
};
export type PageWords = typeof pageWordsEn;
