/** Calls to the plan, the infusion and specialty pharmacies, a pharmacy nearby, and complaints. */
import { isControlled } from '../about-medicine';
import { infusionWindows } from '../infusion-windows';
import type { Saying } from '../saying';
import {
  dateFact,
  medicineFacts,
  orderFacts,
  type ScriptContext,
  type ScriptMaker,
  textFact,
  whoFacts,
} from './script-maker';

const authorizationEndInsurer: ScriptMaker = {
  id: 'authorization-end-insurer',
  call: 'insurer',
  title: { say: 'title-authorization-end-insurer' },
  rules: ['PA-02'],
  make: (context) => ({
    facts: [...whoFacts(context), ...medicineFacts(context)],
    say: [{ say: 'say-when-does-it-end' }, { say: 'say-who-must-renew-it' }],
    ifTheySay: [{ they: { say: 'they-it-has-no-end' }, you: { say: 'you-good-note-it' } }],
  }),
};

const newFillsOptOut: ScriptMaker = {
  id: 'new-fills-opt-out',
  call: 'insurer',
  title: { say: 'title-new-fills-opt-out' },
  rules: ['NR-01'],
  make: (context) => ({
    facts: whoFacts(context),
    say: [{ say: 'say-stop-filling-unasked' }, { say: 'say-ask-us-each-time' }],
  }),
};

/** The step that is late, else the one that comes next. */
function stepLine({ facts }: ScriptContext): Saying[] {
  const windows = infusionWindows(facts) ?? [];
  const lastDone = windows.findLastIndex(({ doneOn }) => doneOn !== null);
  const step = windows.find(({ isLate }) => isLate)?.step ?? windows[lastDone + 1]?.step;
  return step ? [{ say: 'say-we-wait-for-step', step }] : [];
}

const infusionStageLate: ScriptMaker = {
  id: 'infusion-stage-late',
  call: 'infusion',
  title: { say: 'title-infusion-stage-late' },
  rules: ['IN-07', 'IN-10', 'IN-16', 'IN-17'],
  make: (context) => ({
    facts: [
      ...whoFacts(context),
      dateFact('label-prescription-received', context.facts.own.ofPerson('infusion-received')?.value ?? null),
      dateFact('label-infusion-day', context.facts.own.ofPerson('infusion-scheduled')?.value ?? null),
    ],
    opening: [{ say: 'say-i-call-for', person: context.facts.person.name }, { say: 'say-liaison-please' }],
    say: [...stepLine(context), { say: 'say-what-is-missing' }, { say: 'say-when-do-we-hear' }],
  }),
};

const infusionBeforeNext: ScriptMaker = {
  id: 'infusion-before-next',
  call: 'infusion',
  title: { say: 'title-infusion-before-next' },
  rules: ['IN-13', 'IN-14', 'IN-15'],
  make: (context) => ({
    facts: [
      ...whoFacts(context),
      dateFact('label-infusion-day', context.facts.own.ofPerson('next-infusion')?.value ?? null),
      textFact('label-supplies-left', null),
      textFact('label-side-effects', null),
      textFact('label-hospital-stays', null),
    ],
    opening: [{ say: 'say-they-call-you' }],
    say: [{ say: 'say-how-it-went' }, { say: 'say-when-does-it-arrive' }, { say: 'say-when-is-payment-due' }],
    ifTheySay: [{ they: { say: 'they-offer-auto-pay' }, you: { say: 'you-as-you-like' } }],
  }),
};

const bridgingPharmacy: ScriptMaker = {
  id: 'bridging-pharmacy',
  call: 'local-pharmacy',
  title: { say: 'title-bridging-pharmacy' },
  rules: ['SH-04'],
  make(context) {
    const hasControlled = context.medicines.some(({ printedName }) => isControlled(printedName));
    return {
      facts: [...whoFacts(context), ...medicineFacts(context), ...orderFacts(context).slice(0, 1)],
      opening: [{ say: 'say-i-call-for', person: context.facts.person.name }],
      say: [
        { say: 'say-it-comes-too-late' },
        { say: hasControlled ? 'say-controlled-needs-the-doctor' : 'say-a-few-days-please' },
        { say: 'say-what-does-the-plan-pay' },
      ],
      ifTheySay: [{ they: { say: 'they-need-a-prescription' }, you: { say: 'you-call-our-doctor' } }],
    };
  },
};

const specialtyRefill: ScriptMaker = {
  id: 'specialty-refill',
  call: 'specialty',
  title: { say: 'title-specialty-refill' },
  rules: ['SP-02', 'SP-03'],
  make: (context) => ({
    facts: [...whoFacts(context), ...medicineFacts(context)],
    opening: [{ say: 'say-i-call-for', person: context.facts.person.name }],
    say: [{ say: 'say-is-it-ordered-already' }, { say: 'say-when-does-it-arrive' }],
  }),
};

/** What was seen of the switch, for the complaint; blanks where nothing was. */
function proof(context: ScriptContext) {
  const [medicine] = context.medicines;
  const change = medicine?.autofillTurnedOn[0] ?? null;
  return [
    ...whoFacts(context),
    ...medicineFacts(context),
    dateFact('label-was-off-on', change?.wasOffOn ?? null),
    dateFact('label-was-on-on', change?.isOnOn ?? null),
  ];
}

const complaintMedicare: ScriptMaker = {
  id: 'complaint-medicare',
  call: 'medicare',
  title: { say: 'title-complaint-medicare' },
  rules: ['AF-10', 'AF-11'],
  make: (context) => ({
    facts: proof(context),
    opening: [{ say: 'say-i-write-for', person: context.facts.person.name }],
    say: [{ say: 'say-turned-on-unasked' }, { say: 'say-what-we-ask-for' }],
  }),
};

const complaintState: ScriptMaker = {
  id: 'complaint-state',
  call: 'state-office',
  title: { say: 'title-complaint-state' },
  rules: ['AF-09', 'AF-11'],
  make: (context) => ({
    facts: [...proof(context), textFact('label-state', context.facts.own.ofPerson('state')?.value ?? null)],
    opening: [{ say: 'say-i-write-for', person: context.facts.person.name }],
    say: [{ say: 'say-turned-on-unasked' }, { say: 'say-what-we-ask-for' }],
  }),
};

export const otherScripts: readonly ScriptMaker[] = [
  authorizationEndInsurer,
  newFillsOptOut,
  infusionStageLate,
  infusionBeforeNext,
  bridgingPharmacy,
  specialtyRefill,
  complaintMedicare,
  complaintState,
];
