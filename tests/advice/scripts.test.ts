import { describe, expect, it } from 'vitest';
import { requestsByPrescriber } from '@/src/advice/clinic-requests';
import type { ScriptId } from '@/src/advice/script';
import { scriptRef } from '@/src/advice/scripts/script-ref';
import { scriptsFor } from '@/src/advice/scripts/scripts-for';
import { scriptMakers, writeScript } from '@/src/advice/scripts/write-script';
import { wordsFor } from '@/src/ui/words/words';
import { medicine, order, seen } from './builders';
import { factsOf, type Given, ofMedicine, says } from './rules/rule-table';

const { say } = wordsFor('en', '2026-11-22');
const out = medicine({ refillsLeft: seen(0), rxNumber: '4711 abcdef0123456789' });
const weekly = medicine({ printedName: 'OZEMPIC INJ 1MG', refillsLeft: seen(0) });
const controlled = medicine({
  printedName: 'ZOLPIDEM TAB 10MG',
  refillsLeft: seen(0),
  prescriber: seen('Dr. B. Ortiz'),
});

function write(id: ScriptId, given: Given, prescriber: string | null = null) {
  const facts = factsOf(given);
  const [held] = facts.records.orders;
  return writeScript(
    scriptRef(id, facts, { medicines: facts.records.medicines, ...(held ? { order: held } : {}), prescriber }),
    facts,
  );
}

const filledIn = (script: ReturnType<typeof write>, label: string) =>
  script.facts.find((fact) => fact.label.say === label)?.value;
const requestLines = (given: Given) =>
  write('ask-the-clinic', given).say.flatMap((saying) => (saying.say === 'say-request-line' ? [saying] : []));

describe('Every script', () => {
  const all = scriptMakers.map(({ id, call }) => ({
    id,
    call,
    script: write(id, { medicines: [out], orders: [order('on-hold')] }),
  }));

  it('has something to say, and something to write down', () => {
    for (const { script } of all) {
      expect(script.say.length).toBeGreaterThan(0);
      expect(script.opening.length).toBeGreaterThan(0);
      expect(script.writeDown.length).toBeGreaterThan(0);
    }
  });

  it('to Optum begins with “speak with an advocate”, then the call back', () => {
    for (const { call, script } of all.filter((one) => one.call === 'member-help')) {
      expect([call, script.opening.map((saying) => saying.say).slice(0, 2)]).toEqual([
        call,
        ['say-advocate', 'say-call-me-back'],
      ]);
    }
  });

  it('leaves birth date and member number to the person: they are never kept', () => {
    for (const { script } of all)
      for (const { label, value } of script.facts)
        if (label.say === 'label-birth-date' || label.say === 'label-member-number') expect(value).toBeNull();
  });

  it('never tells anybody to skip or to split a dose', () => {
    const text = all
      .flatMap(({ script }) => [...script.say, ...script.ifTheySay.flatMap(({ they, you }) => [they, you])].map(say))
      .join(' ');
    expect(text).not.toMatch(/skip|split|half a (tablet|dose)|every other day/i);
  });

  it('that may bring the offer not to ask again says no to it', () => {
    const answering = [
      'stop-an-order',
      'first-fill-consent',
      'order-stopped',
      'higher-price',
      'turn-autofill-off',
      'confirm-details',
      'ask-optum-to-ask',
    ];
    for (const { id, script } of all.filter((one) => answering.includes(one.id))) {
      const answer = script.ifTheySay.find(({ they }) => they.say === 'they-offer-not-to-ask');
      expect([id, answer && say(answer.you)]).toEqual([id, expect.stringMatching(/^No\./)]);
    }
  });
});

describe('What is known is filled in, and what is not stays blank', () => {
  it('names the order and the last four digits of the prescription', () => {
    const script = write('order-stopped', {
      medicines: [out],
      orders: [order('canceled', {}, { printedStatus: 'Canceled' })],
    });
    expect(filledIn(script, 'label-order-number')).toBe('123456789');
    expect(filledIn(script, 'label-order-status')).toBe('Canceled');
    expect(filledIn(script, 'label-order-placed')).toBeNull();
    expect(filledIn(script, 'label-rx-number')).toBe('… 4711');
    expect(filledIn(script, 'label-medicine')).toBe('ATORVASTATIN TAB 40MG');
  });

  it('speaks of Medicare only when somebody said so', () => {
    const spoken = (own: Given['own']) =>
      write('unwanted-parcel', { medicines: [out], ...(own ? { own } : {}) }).say.some(
        (saying) => saying.say === 'say-medicare-refund',
      );
    expect(spoken([])).toBe(false);
    expect(spoken([says({ kind: 'medicare', value: 'no' })])).toBe(false);
    expect(spoken([says({ kind: 'medicare', value: 'yes' })])).toBe(true);
  });
});

describe('A request to an office', () => {
  it('is one for each prescriber, with all its medicines', () => {
    const facts = factsOf({ medicines: [out, weekly, controlled, medicine({ key: 'fine' })] });
    const named = requestsByPrescriber(facts).map(({ prescriber, medicines }) => [prescriber, medicines.length]);
    expect(named).toEqual([
      ['Dr. A. Patel', 2],
      ['Dr. B. Ortiz', 1],
    ]);
    expect(scriptsFor(facts).filter(({ id }) => id === 'ask-the-clinic')).toHaveLength(2);
  });

  it('asks for 90 days, 84 of a weekly medicine, and leaves controlled ones to the office', () => {
    expect(requestLines({ medicines: [out, weekly, controlled] }).map(({ days }) => days)).toEqual([90, 84, null]);
  });

  it('asks for 100 where the plan pays them, and for what was wished before all', () => {
    const plan = says({ kind: 'plan-allows-100', value: 'yes' });
    const wish = says({ kind: 'wanted-days', value: 30 }, ofMedicine());
    expect(requestLines({ medicines: [out], own: [plan] }).map(({ days }) => days)).toEqual([100]);
    expect(requestLines({ medicines: [out], own: [plan, wish] }).map(({ days }) => days)).toEqual([30]);
  });

  it('gives name, phone, fax and address, and keeps the NCPDP number folded', () => {
    const copy = write('ask-the-clinic', { medicines: [out] }).copy;
    expect(copy?.text).toBe(
      [
        'ePrescribe: Optum Home Delivery (OptumRx Mail Service)',
        'Phone: (800) 791-7658',
        'Fax: (800) 491-7997',
        'Address: 6800 W 115th St, Suite 600, Overland Park, KS 66211-9838',
      ].join('\n'),
    );
    expect(copy?.folded.map(({ text }) => text)).toEqual(['1718634']);
    expect(copy?.note).toBeNull();
  });

  it('gives no phone and no fax when one of them is controlled', () => {
    for (const id of ['ask-the-clinic', 'corrected-prescription', 'answer-optum'] as const) {
      const copy = write(id, { medicines: [out, controlled] }).copy;
      expect(copy?.text).not.toMatch(/\(800\)|Phone|Fax/);
      expect(copy?.note?.say).toBe('controlled-by-computer-only');
    }
  });

  it('to a pharmacy nearby does not ask for a controlled medicine without the doctor', () => {
    const lines = (given: Given) => write('bridging-pharmacy', given).say.map((saying) => saying.say);
    expect(lines({ medicines: [out] })).toContain('say-a-few-days-please');
    expect(lines({ medicines: [controlled] })).toContain('say-controlled-needs-the-doctor');
  });
});
