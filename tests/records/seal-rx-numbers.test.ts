import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { sealRxNumbers } from '@/src/records/seal-rx-numbers';
import { prescription, sighting } from '../history/builders';

const sealedNumber = async (rxNumber: string | null) => {
  const seen = sighting('2026-09-01', { prescriptions: [prescription('Metformin 500 mg', { rxNumber })] });
  return (await sealRxNumbers(seen)).reading.prescriptions[0]?.rxNumber;
};

describe('A prescription number', () => {
  it('is kept as its last four digits and a seal, never whole', async () => {
    expect(await sealedNumber('70123456')).toMatch(/^3456 [0-9a-f]{16}$/);
  });

  it('has one seal however it is printed, and another number has another', async () => {
    expect(await sealedNumber('7012-3456')).toBe(await sealedNumber('70123456'));
    expect(await sealedNumber('80123456')).not.toBe(await sealedNumber('70123456'));
  });

  it('that is not shown stays not shown', async () => {
    expect(await sealedNumber(null)).toBeNull();
  });
});
