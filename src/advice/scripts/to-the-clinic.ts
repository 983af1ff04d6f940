/** Requests to a doctor's office: one for all medicines of that prescriber, with what the office needs to find Optum. */

import type { Saying } from '../saying';
import { mismatchOf } from '../wanted-days';
import { prescriberBlock } from './prescriber-block';
import { requestDays } from './request-days';
import { medicineFacts, type ScriptContext, type ScriptMaker, textFact, whoFacts } from './script-maker';

const officeFacts = (context: ScriptContext) => [
  ...whoFacts(context).filter(({ label }) => label.say !== 'label-member-number'),
  textFact('label-prescriber', context.prescriber),
];

/** "Atorvastatin 40 mg, for 90 days, a new prescription: the old one is out of refills." */
function requestLines({ medicines, facts }: ScriptContext): Saying[] {
  return medicines.map((medicine) => ({
    say: 'say-request-line',
    medicine: medicine.printedName,
    days: requestDays(medicine, facts),
    isOut: facts.plans.get(medicine.key)?.newPrescription.needed === 'yes',
  }));
}

const askTheClinic: ScriptMaker = {
  id: 'ask-the-clinic',
  call: 'clinic',
  title: { say: 'title-ask-the-clinic' },
  rules: ['PR-01', 'PR-02', 'PR-03', 'PR-04', 'PR-05', 'PR-06', 'PR-08', 'RF-07', 'PL-03'],
  make: (context) => ({
    facts: officeFacts(context),
    say: [
      { say: 'say-please-send-new-ones' },
      ...requestLines(context),
      { say: 'say-directions-and-refills' },
      { say: 'say-they-have-the-patients-yes' },
    ],
    ifTheySay: [
      { they: { say: 'they-want-a-transfer' }, you: { say: 'you-no-transfers' } },
      { they: { say: 'they-optum-should-ask' }, you: { say: 'you-easier-this-way' } },
      { they: { say: 'they-cannot-find-optum' }, you: { say: 'you-give-the-ncpdp' } },
    ],
    copy: prescriberBlock(context.medicines),
  }),
};

const correctedPrescription: ScriptMaker = {
  id: 'corrected-prescription',
  call: 'clinic',
  title: { say: 'title-corrected-prescription' },
  rules: ['DS-02', 'DS-03'],
  make: (context) => ({
    facts: [...officeFacts(context), ...medicineFacts(context)],
    say: [
      ...context.medicines.map((medicine): Saying => {
        const mismatch = mismatchOf(medicine, medicine.daysSupply?.value ?? null, context.facts);
        const isKnown = mismatch !== null && mismatch !== 'cannot-tell';
        return {
          say: 'say-it-came-for-other-days',
          medicine: medicine.printedName,
          now: isKnown ? mismatch.now : null,
          wanted: isKnown ? mismatch.wanted : requestDays(medicine, context.facts),
        };
      }),
      { say: 'say-please-send-a-corrected-one' },
    ],
    ifTheySay: [{ they: { say: 'they-optum-can-change-it' }, you: { say: 'you-optum-will-not' } }],
    copy: prescriberBlock(context.medicines),
  }),
};

const answerOptum: ScriptMaker = {
  id: 'answer-optum',
  call: 'clinic',
  title: { say: 'title-answer-optum' },
  rules: ['NR-09'],
  make: (context) => ({
    facts: [...officeFacts(context), ...medicineFacts(context)],
    say: [{ say: 'say-optum-waits-for-you' }, { say: 'say-please-answer-or-send-new' }],
    ifTheySay: [{ they: { say: 'they-nothing-came' }, you: { say: 'you-send-a-new-one-then' } }],
    copy: prescriberBlock(context.medicines),
  }),
};

const renewAuthorization: ScriptMaker = {
  id: 'renew-authorization',
  call: 'clinic',
  title: { say: 'title-renew-authorization' },
  rules: ['PA-01', 'PA-03'],
  make: (context) => ({
    facts: [...officeFacts(context), ...medicineFacts(context)],
    say: [
      ...context.medicines.flatMap((medicine): Saying[] => {
        const said = context.facts.own.ofMedicine('prior-authorization', medicine)?.value;
        return said?.ends === 'on'
          ? [{ say: 'say-the-plans-yes-ends', medicine: medicine.printedName, on: said.on }]
          : [];
      }),
      { say: 'say-please-renew-it' },
    ],
  }),
};

const bridgingClinic: ScriptMaker = {
  id: 'bridging-clinic',
  call: 'clinic',
  title: { say: 'title-bridging-clinic' },
  rules: ['SH-04'],
  make: (context) => ({
    facts: [...officeFacts(context), ...medicineFacts(context), textFact('label-local-pharmacy', null)],
    say: [
      { say: 'say-it-comes-too-late' },
      { say: 'say-short-prescription-please' },
      { say: 'say-what-if-a-dose-is-missed' },
    ],
  }),
};

export const clinicScripts: readonly ScriptMaker[] = [
  askTheClinic,
  correctedPrescription,
  answerOptum,
  renewAuthorization,
  bridgingClinic,
];
