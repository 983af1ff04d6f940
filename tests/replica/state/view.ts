/** What the site's server sends to its pages about one account on one day. The pages decide what of it they print. */
import { canRefill, canRenew, earliestFillOn, isReadyToRefill, lacksDetails, openOrderOf } from './medicines';
import type { LookName, Medicine, Member, Message, Order, OrderStatus, Profile, SiteAccount, SiteState } from './model';
import { canStillChange, dayOf, statusAt, stepAt } from './orders';

/** `prescriber`, `quantity`, `daysSupply` and `refillsLeft` are null while the site does not have them. */
export interface MedicineView extends Omit<Medicine, 'detailsOn'> {
  /** The first day the insurance pays again. */
  readonly nextFillOn: string | null;
  readonly openOrder: OrderView | null;
  readonly canRefill: boolean;
  readonly canRenew: boolean;
  readonly isReady: boolean;
}

export interface OrderView extends Pick<Order, 'id' | 'kind' | 'placedOn' | 'items' | 'carrier'> {
  /** null while it is only a request. */
  readonly number: string | null;
  readonly status: OrderStatus;
  readonly hold: { readonly type: string; readonly actionable: boolean } | null;
  readonly shippedOn: string | null;
  readonly deliveredOn: string | null;
  /** null: pending, or nothing to expect. */
  readonly expectedOn: string | null;
  /** null before it is shipped. */
  readonly tracking: string | null;
  /** null while the price of an item is not known. */
  readonly total: number | null;
  readonly canChange: boolean;
}

export interface View {
  readonly today: string;
  readonly look: LookName;
  /** null: the pages of this account never say whose they are. */
  readonly person: string | null;
  readonly signedInAs: string | null;
  /** The people to switch between; empty without care recipients. */
  readonly people: readonly { readonly id: string; readonly name: string; readonly selected: boolean }[];
  readonly coverageSince: string;
  readonly medicines: readonly MedicineView[];
  readonly orders: readonly OrderView[];
  /** The medicines in the cart. */
  readonly cart: readonly MedicineView[];
  readonly profile: Profile;
  readonly careRecipients: readonly string[];
  readonly messages: readonly Message[];
}

const onlyARequest = new Set<OrderStatus>(['request-placed', 'request-received', 'verifying']);
const expectsAParcel = new Set<OrderStatus>([
  ...(['order-received', 'verified', 'processing', 'processed', 'shipped', 'out-for-delivery'] as const),
]);

export function viewOrder(order: Order, today: string): OrderView {
  const { id, kind, placedOn, items, carrier } = order;
  const status = statusAt(order, today);
  const happened = (day: string | null) => (day !== null && day <= today ? day : null);
  const shippedOn = happened(dayOf(order, 'shipped'));
  const prices = items.map(({ price }) => price);
  const priced = prices.every((price) => price !== null);
  return {
    ...{ id, kind, placedOn, items, carrier, status, shippedOn },
    number: onlyARequest.has(status) ? null : order.number,
    hold: stepAt(order, today).hold ?? null,
    deliveredOn: happened(dayOf(order, 'delivered')),
    expectedOn: expectsAParcel.has(status) ? dayOf(order, 'delivered') : null,
    tracking: shippedOn ? order.tracking : null,
    total: priced ? prices.reduce((sum: number, price) => sum + (price ?? 0), 0) : null,
    canChange: canStillChange(order, today),
  };
}

export function viewMedicine(member: Member, medicine: Medicine, today: string): MedicineView {
  const { detailsOn: _, ...facts } = medicine;
  const blank = { prescriber: null, quantity: null, daysSupply: null, refillsLeft: null };
  const openOrder = openOrderOf(member, medicine.id, today);
  return {
    ...facts,
    ...(lacksDetails(medicine, today) && blank),
    nextFillOn: lacksDetails(medicine, today) || medicine.refillsLeft === 0 ? null : earliestFillOn(medicine),
    openOrder: openOrder && viewOrder(openOrder, today),
    canRefill: canRefill(member, medicine, today),
    canRenew: canRenew(member, medicine, today),
    isReady: isReadyToRefill(member, medicine, today),
  };
}

/** `memberId` is the person on screen, one of the account's members. */
export function viewAccount(
  state: SiteState,
  account: SiteAccount,
  memberId: string,
  look: LookName,
  today: string,
): View {
  const members = account.members.flatMap((id) => state[id] ?? []);
  const member = members.find(({ id }) => id === memberId);
  if (!member) throw new Error(`${account.name} does not look after ${memberId}.`);
  const medicines = member.medicines.map((medicine) => viewMedicine(member, medicine, today));
  const people = members.map(({ id, name }) => ({ id, name, selected: id === memberId }));
  return {
    today,
    look,
    person: account.showsNames ? member.name : null,
    signedInAs: account.showsNames ? account.name : null,
    people: people.length > 1 ? people : [],
    coverageSince: member.coverageSince,
    medicines,
    orders: member.orders.map((order) => viewOrder(order, today)),
    cart: medicines.filter(({ id }) => member.cart.includes(id)),
    profile: member.profile,
    careRecipients: memberId === account.id ? people.filter(({ selected }) => !selected).map(({ name }) => name) : [],
    messages: member.messages,
  };
}
