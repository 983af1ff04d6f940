/** Small builders for the people of the stand-in. Days are counted back from the day the story starts. */
import { addDays } from './business-days';
import type { Medicine, Member, Order, OrderStatus, Profile, Step } from './model';
import { addOrder, itemOf } from './orders';

type Facts = Partial<Omit<Medicine, 'id' | 'name' | 'strength'>>;

const nothingKnown: Omit<Medicine, 'id' | 'name' | 'strength'> = {
  kind: 'home-delivery',
  pharmacy: null,
  rxNumber: null,
  prescriber: null,
  quantity: null,
  daysSupply: null,
  refillsLeft: null,
  expiresOn: null,
  lastFilledOn: null,
  autofill: 'not-eligible',
  autofillOn: null,
  price: null,
  detailsOn: null,
  inactive: null,
};

/** Names with a bar are consumer names: "Eliquis|5 mg tablet". */
function named(id: string, name: string): Pick<Medicine, 'id' | 'name' | 'strength'> {
  const [front = name, strength = null] = name.split('|');
  return { id, name: front, strength };
}

export interface Filled extends Facts {
  /** Days since the last fill at the start of the story. */
  filled: number;
  refills: number;
  rx: string;
  by: string;
}

/** A prescription at home delivery, for 90 days and off autofill unless said otherwise; valid for a year from 100 days before the last fill. */
export function prescription(start: string, id: string, name: string, facts: Filled): Medicine {
  const { filled, refills, rx, by, ...rest } = facts;
  return {
    ...nothingKnown,
    rxNumber: rx,
    prescriber: by,
    quantity: facts.daysSupply ?? 90,
    daysSupply: 90,
    refillsLeft: refills,
    lastFilledOn: addDays(start, -filled),
    expiresOn: addDays(start, 265 - filled),
    autofill: 'off',
    price: 10,
    ...rest,
    ...named(id, name),
  };
}

export const placeholder = (id: string, name: string): Medicine => ({
  ...nothingKnown,
  ...named(id, name),
  kind: 'placeholder',
});

export function elsewhere(start: string, id: string, name: string, pharmacy: string, filled: number): Medicine {
  const kind = /specialty/i.test(pharmacy) ? 'specialty' : 'retail';
  return { ...nothingKnown, ...named(id, name), kind, pharmacy, lastFilledOn: addDays(start, -filled) };
}

/** A number that no prescription of this member has. */
function freshRxNumber(member: Member, count: number): string {
  const number = String(70_500_000 + count * 311);
  const isTaken = member.medicines.some(({ rxNumber }) => rxNumber === number);
  return isTaken ? freshRxNumber(member, count + 1) : number;
}

/** A prescription that has just come in, never filled, on nobody's request. */
export function newPrescription(
  member: Member,
  name: string,
  strength: string | null,
  daysSupply: number,
  today: string,
): Medicine {
  const count = member.medicines.length + 1;
  return {
    ...nothingKnown,
    id: `${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-${count}`,
    name,
    strength,
    rxNumber: freshRxNumber(member, count),
    prescriber: 'Dr. Helen Marsh',
    quantity: daysSupply,
    daysSupply,
    refillsLeft: 3,
    expiresOn: addDays(today, 365),
    autofill: 'off',
    price: 15,
  };
}

/** An order of the past: `steps` say how many days before the start (negative: after it) it reached, or will reach, each state. */
export function pastOrder(
  member: Member,
  start: string,
  kind: Order['kind'],
  medicines: readonly string[],
  steps: readonly (readonly [daysAgo: number, status: OrderStatus, hold?: Step['hold']])[],
  more: Partial<Pick<Order, 'number' | 'carrier' | 'tracking'>> = {},
): Order {
  const course = steps.map(([daysAgo, status, hold]) => ({
    on: addDays(start, -daysAgo),
    status,
    ...(hold && { hold }),
  }));
  const items = medicines.map((id) => {
    const medicine = member.medicines.find((one) => one.id === id);
    if (!medicine) throw new Error(`${member.name} has no medicine ${id}.`);
    return itemOf(medicine);
  });
  const order = addOrder(member, kind, course[0]?.on ?? start, items, course);
  return Object.assign(order, more);
}

const topics = ['Pharmacy care information', 'Pharmacy order notifications'];

export function profile(start: string, facts: Partial<Profile> = {}): Profile {
  return {
    notifications: topics.map((topic) => ({ topic, text: false, email: true, phone: false })),
    personalizedEmails: true,
    paperless: 'mail',
    caregivers: [],
    cards: [{ brand: 'Visa', lastFour: '4417', expires: addDays(start, 700).slice(0, 7), preferred: true }],
    addresses: [{ lines: ['1420 Linden Ave', 'Saint Paul, MN 55105'], preferred: true }],
    email: 'member@example.com',
    phone: '651-555-0136',
    ...facts,
  };
}

export function member(start: string, id: string, name: string, facts: Partial<Member> = {}): Member {
  return {
    id,
    name,
    medicare: false,
    coverageSince: `${start.slice(0, 4)}-01-01`,
    medicines: [],
    orders: [],
    cart: [],
    profile: profile(start),
    messages: [],
    ...facts,
  };
}
