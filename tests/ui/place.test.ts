import { describe, expect, it } from 'vitest';
import { hashOf, medicineLink, placeOf, sections } from '@/src/ui/dashboard/place';

const rose = '0b1c2d3e-4f50-4617-8293-a4b5c6d7e8f9';

describe('A place in the dashboard', () => {
  it.each(sections)('%s has an address that leads back to it, for everyone and for one person', (section) => {
    for (const personId of [null, rose]) {
      const place = { section, personId, medicine: null, proof: null, rule: null, script: null };
      expect(placeOf(hashOf(place))).toEqual(place);
    }
  });

  it('of a medicine or a rule names its section by itself', () => {
    const link = medicineLink(rose, 'atorvastatin tab 40mg');
    expect(placeOf(`#medicine=${link}&person=${rose}`)).toMatchObject({ section: 'medicines', medicine: link });
    expect(placeOf(hashOf({ section: 'medicines', proof: link, personId: rose }))).toMatchObject({
      section: 'medicines',
      proof: link,
      personId: rose,
    });
    expect(placeOf('#rule=AF-01')).toMatchObject({ section: 'rules', rule: 'AF-01' });
  });

  it('that means nothing is today', () => {
    for (const hash of ['', '#', '#nowhere', '#%%%'])
      expect(placeOf(hash)).toEqual({
        section: 'today',
        personId: null,
        medicine: null,
        proof: null,
        rule: null,
        script: null,
      });
  });

  it('never spells a medicine, and tells two apart', () => {
    const link = medicineLink(rose, 'atorvastatin tab 40mg');
    expect(link).toMatch(/^[0-9a-z]{1,7}$/);
    expect(medicineLink(rose, 'atorvastatin tab 20mg')).not.toBe(link);
    expect(medicineLink(rose.replace('0b', '1b'), 'atorvastatin tab 40mg')).not.toBe(link);
  });
});
