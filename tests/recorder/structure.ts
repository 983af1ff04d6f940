/** What of a reading must be the same for a page and its recording: all but the values themselves. */
import type { Reading } from '@/src/model/reading';

const shapeOf = (value: string | number | null) => (value === null ? null : typeof value);

export function structureOf(reading: Reading) {
  const { account } = reading;
  return {
    page: reading.page,
    outcome: reading.outcome,
    gaps: reading.gaps.length,
    person: shapeOf(reading.person),
    prescriptions: reading.prescriptions.map((one) => ({
      status: one.status,
      autofill: one.autofill,
      printedName: shapeOf(one.printedName),
      rxNumber: shapeOf(one.rxNumber),
      prescriber: shapeOf(one.prescriber),
      quantity: shapeOf(one.quantity),
      daysSupply: shapeOf(one.daysSupply),
      refillsLeft: shapeOf(one.refillsLeft),
      lastFilledOn: shapeOf(one.lastFilledOn),
      nextFillOn: shapeOf(one.nextFillOn),
      expiresOn: shapeOf(one.expiresOn),
      autofillOn: shapeOf(one.autofillOn),
      price: shapeOf(one.price),
    })),
    orders: reading.orders.map((one) => ({
      status: one.status,
      hold: one.hold,
      orderNumber: shapeOf(one.orderNumber),
      printedStatus: shapeOf(one.printedStatus),
      placedOn: shapeOf(one.placedOn),
      shippedOn: shapeOf(one.shippedOn),
      deliveredOn: shapeOf(one.deliveredOn),
      expectedOn: shapeOf(one.expectedOn),
      carrier: shapeOf(one.carrier),
      tracking: shapeOf(one.tracking),
      total: shapeOf(one.total),
      medicines: one.medicines.map((medicine) => ({
        rxNumber: shapeOf(medicine.rxNumber),
        quantity: shapeOf(medicine.quantity),
        daysSupply: shapeOf(medicine.daysSupply),
      })),
    })),
    account: account && {
      notifications: account.notifications.map(({ text, email, phone }) => ({ text, email, phone })),
      personalizedEmails: account.personalizedEmails,
      paperless: account.paperless,
      caregivers: account.caregivers.map(({ state }) => state),
      careRecipients: account.careRecipients.length,
      paymentExpires: shapeOf(account.paymentExpires),
    },
  };
}
