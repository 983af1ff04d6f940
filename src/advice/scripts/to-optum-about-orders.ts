/** Calls to Optum about one order or parcel. */
import { wrongDays } from '../to-be-stopped';
import {
  medicineFacts,
  namesOf,
  offersNotToAsk,
  orderFacts,
  type ScriptContext,
  type ScriptMaker,
  whoFacts,
} from './script-maker';

const allFacts = (context: ScriptContext) => [...whoFacts(context), ...orderFacts(context), ...medicineFacts(context)];
const hasMedicare = ({ facts }: ScriptContext) => facts.own.ofPerson('medicare')?.value === 'yes';

const stopAnOrder: ScriptMaker = {
  id: 'stop-an-order',
  call: 'member-help',
  title: { say: 'title-stop-an-order' },
  rules: ['AF-05', 'DS-03', 'NR-01', 'NR-03'],
  make(context) {
    const wrong = context.order === null ? [] : wrongDays(context.order, context.facts);
    return {
      facts: allFacts(context),
      say: [
        { say: 'say-stop-this-order' },
        ...wrong.map((one) => ({ say: 'other-days-than-wanted', ...one }) as const),
        { say: 'say-tell-me-it-is-stopped' },
      ],
      ifTheySay: [{ they: { say: 'they-too-late' }, you: { say: 'you-then-how-does-it-go-back' } }, offersNotToAsk],
    };
  },
};

const unwantedParcel: ScriptMaker = {
  id: 'unwanted-parcel',
  call: 'member-help',
  title: { say: 'title-unwanted-parcel' },
  rules: ['AF-06'],
  make: (context) => ({
    facts: allFacts(context),
    say: [
      { say: 'say-we-did-not-ask-for-it' },
      { say: 'say-was-it-your-mistake' },
      { say: 'say-it-is-still-closed' },
      ...(hasMedicare(context) ? [{ say: 'say-medicare-refund' } as const] : []),
    ],
    ifTheySay: [{ they: { say: 'they-no-returns' }, you: { say: 'you-note-that-i-asked' } }],
  }),
};

const firstFillConsent: ScriptMaker = {
  id: 'first-fill-consent',
  call: 'member-help',
  title: { say: 'title-first-fill-consent' },
  rules: ['NR-04', 'NR-07', 'AF-08'],
  make: (context) => ({
    facts: allFacts(context),
    say: [{ say: 'say-is-a-yes-missing' }, { say: 'say-read-it-to-me' }, { say: 'say-yes-to-this-one' }],
    ifTheySay: [offersNotToAsk],
  }),
};

const orderStopped: ScriptMaker = {
  id: 'order-stopped',
  call: 'member-help',
  title: { say: 'title-order-stopped' },
  rules: ['OR-01', 'OR-03', 'OR-05', 'CM-01', 'CM-02', 'CM-03', 'CM-06'],
  make: (context) => ({
    facts: allFacts(context),
    say: [
      { say: 'say-what-happened-to-it' },
      { say: 'say-is-a-yes-missing' },
      { say: 'say-is-it-the-price' },
      { say: 'say-what-do-you-need' },
    ],
    ifTheySay: [{ they: { say: 'they-you-canceled-it' }, you: { say: 'you-we-did-not' } }, offersNotToAsk],
  }),
};

const higherPrice: ScriptMaker = {
  id: 'higher-price',
  call: 'member-help',
  title: { say: 'title-higher-price' },
  rules: ['JC-01', 'JC-02', 'AF-08'],
  make: (context) => ({
    facts: allFacts(context),
    say: [
      { say: 'say-what-does-it-cost' },
      { say: 'say-is-it-the-deductible' },
      { say: 'say-yes-or-no-to-the-price' },
      { say: 'say-is-anything-else-missing' },
    ],
    ifTheySay: [{ they: { say: 'they-use-the-button' }, you: { say: 'you-take-my-yes-now' } }, offersNotToAsk],
  }),
};

const orderStandsStill: ScriptMaker = {
  id: 'order-stands-still',
  call: 'member-help',
  title: { say: 'title-order-stands-still' },
  rules: ['OR-06', 'SH-02'],
  make(context) {
    const runOuts = context.medicines.flatMap(({ key }) => context.facts.runOuts.get(key)?.toString() ?? []).sort();
    const [on] = runOuts;
    return {
      facts: allFacts(context),
      say: [
        { say: 'say-why-does-it-stand' },
        ...(on === undefined ? [] : [{ say: 'say-we-run-out-on', on } as const]),
        { say: 'say-when-will-it-ship' },
      ],
      ifTheySay: [{ they: { say: 'they-pay-for-speed' }, you: { say: 'you-speed-up-the-work' } }],
    };
  },
};

const turnAutofillOff: ScriptMaker = {
  id: 'turn-autofill-off',
  call: 'member-help',
  title: { say: 'title-turn-autofill-off' },
  rules: ['AF-01', 'AF-02', 'AF-03', 'AF-07'],
  make: (context) => ({
    facts: [...whoFacts(context), ...medicineFacts(context)],
    say: [
      { say: 'say-turn-autofill-off', medicines: namesOf(context) },
      { say: 'say-who-turned-it-on' },
      ...(hasMedicare(context) ? [{ say: 'say-what-does-the-switch-do' } as const] : []),
    ],
    ifTheySay: [{ they: { say: 'they-autofill-is-easier' }, you: { say: 'you-we-order-ourselves' } }, offersNotToAsk],
  }),
};

export const orderScripts: readonly ScriptMaker[] = [
  turnAutofillOff,
  stopAnOrder,
  unwantedParcel,
  firstFillConsent,
  orderStopped,
  higherPrice,
  orderStandsStill,
];
