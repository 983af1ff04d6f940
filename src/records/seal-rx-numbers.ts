/**
 * Prescription numbers are not kept (rules §7): what is kept in their place tells one prescription from another and shows
 * the last four digits, no more. The salt leaves these records in a backup alone, so that
 * numbers seen after it was restored are still known.
 */
import type { Sighting } from '@/src/model/visit';
import { database } from './database';
import { sha256 } from './sha256';

const shown = 4;

/** The same sighting with every prescription number sealed. Awaits the browser: never inside a transaction. */
export async function sealRxNumbers(sighting: Sighting): Promise<Sighting> {
  const salt = await saltOfThisComputer();
  const seal = async <T extends { rxNumber: string | null }>(medicine: T): Promise<T> =>
    medicine.rxNumber === null ? medicine : { ...medicine, rxNumber: await sealed(medicine.rxNumber, salt) };
  const { reading } = sighting;
  const prescriptions = await Promise.all(reading.prescriptions.map(seal));
  const orders = await Promise.all(
    reading.orders.map(async (order) => ({ ...order, medicines: await Promise.all(order.medicines.map(seal)) })),
  );
  return { ...sighting, reading: { ...reading, prescriptions, orders } };
}

async function sealed(rxNumber: string, salt: string): Promise<string> {
  const digits = rxNumber.replace(/[^0-9A-Za-z]/g, '');
  return `${digits.slice(-shown)} ${(await sha256(salt + digits)).slice(0, 16)}`;
}

/** Made once, at the first page that is kept. */
async function saltOfThisComputer(): Promise<string> {
  const fresh = Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => byte.toString(16).padStart(2, '0'));
  return database.transaction('rw', database.salts, async () => {
    const known = await database.salts.get('rx-number');
    if (known) return known.body.salt;
    const salt = fresh.join('');
    await database.salts.add({ id: 'rx-number', body: { salt } });
    return salt;
  });
}
