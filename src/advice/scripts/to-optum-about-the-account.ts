/** Calls and messages to Optum about the account, a prescription, or who may speak. */
import { medicineFacts, offersNotToAsk, type ScriptMaker, textFact, whoFacts } from './script-maker';

const confirmDetails: ScriptMaker = {
  id: 'confirm-details',
  call: 'member-help',
  title: { say: 'title-confirm-details' },
  rules: ['NR-05', 'PL-05', 'NR-03'],
  make: (context) => ({
    facts: [...whoFacts(context), ...medicineFacts(context)],
    say: [{ say: 'say-read-it-to-me' }, { say: 'say-has-an-order-started' }],
    ifTheySay: [{ they: { say: 'they-cannot-see-it' }, you: { say: 'you-when-will-you' } }, offersNotToAsk],
  }),
};

const authorizedRepresentative: ScriptMaker = {
  id: 'authorized-representative',
  call: 'member-help',
  title: { say: 'title-authorized-representative' },
  rules: ['CG-02', 'CG-03'],
  make: (context) => ({
    facts: [...whoFacts(context), textFact('label-caregiver', null)],
    say: [
      { say: 'say-patient-is-on-the-line' },
      { say: 'say-patient-gives-the-yes' },
      { say: 'say-what-do-you-see-now' },
    ],
    ifTheySay: [{ they: { say: 'they-do-it-online' }, you: { say: 'you-online-did-not-stick' } }],
  }),
};

const accountExists: ScriptMaker = {
  id: 'account-exists',
  call: 'member-help',
  title: { say: 'title-account-exists' },
  rules: ['AC-02'],
  make: (context) => ({
    facts: whoFacts(context),
    say: [{ say: 'say-there-is-an-account' }, { say: 'say-help-us-get-in' }],
  }),
};

const authorizationEndOptum: ScriptMaker = {
  id: 'authorization-end-optum',
  call: 'member-help',
  title: { say: 'title-authorization-end-optum' },
  rules: ['PA-02', 'CM-05'],
  make: (context) => ({
    facts: [...whoFacts(context), ...medicineFacts(context)],
    say: [{ say: 'say-when-does-it-end' }],
  }),
};

const askOptumToAsk: ScriptMaker = {
  id: 'ask-optum-to-ask',
  call: 'member-help',
  title: { say: 'title-ask-optum-to-ask' },
  rules: ['RF-08'],
  make: (context) => ({
    facts: [...whoFacts(context), ...medicineFacts(context), textFact('label-prescriber', context.prescriber)],
    say: [{ say: 'say-please-ask-the-office' }, { say: 'say-how-do-you-ask-them' }],
    ifTheySay: [offersNotToAsk],
  }),
};

/** The four fields are typed on the site or read from the card, and never kept here (AC-06). */
const copayCard: ScriptMaker = {
  id: 'copay-card',
  call: 'member-help',
  title: { say: 'title-copay-card' },
  rules: ['AC-06'],
  make: (context) => ({
    facts: [
      ...whoFacts(context),
      ...medicineFacts(context),
      textFact('label-rxbin', null),
      textFact('label-rxpcn', null),
      textFact('label-rxgrp', null),
    ],
    say: [{ say: 'say-put-the-savings-card-on' }],
  }),
};

export const accountScripts: readonly ScriptMaker[] = [
  confirmDetails,
  authorizedRepresentative,
  accountExists,
  authorizationEndOptum,
  askOptumToAsk,
  copayCard,
];
