import { describe, expect, it } from 'vitest';
import { infusionTimeline } from '@/src/advice/infusion-table';
import type { InfusionStep } from '@/src/model/own-facts';
import { factsOf, type Given, ruleTable, says } from './rule-table';

/** Received on Monday, November 16. */
const received = says({ kind: 'infusion-received', value: '2026-11-16' });
const done = (step: InfusionStep, value: string) => says({ kind: 'infusion-step', step, value });
const scheduled = (value: string) => says({ kind: 'infusion-scheduled', value });
const next = (value: string) => says({ kind: 'next-infusion', value });

const welcome = done('welcome-call', '2026-11-17');
const insurance = done('insurance', '2026-11-19');
const second = done('second-call', '2026-11-20');
const nurse = done('nurse-call', '2026-11-21');
const shipped = done('shipment', '2026-11-25');
const visited = done('infusion', '2026-12-01');
const nothingToldOf: Given = {};
const have = (...own: NonNullable<Given['own']>): Given => ({ own });

describe('The way to an infusion', () => {
  ruleTable('IN-01', { speaks: have(received), silent: have(received, welcome), open: nothingToldOf });
  ruleTable('IN-02', { speaks: have(received), silent: have(received, welcome), open: nothingToldOf });
  for (const rule of ['IN-03', 'IN-04'] as const)
    ruleTable(rule, {
      speaks: have(received, welcome),
      silent: have(received, welcome, insurance),
      open: nothingToldOf,
    });
  ruleTable('IN-05', {
    speaks: have(received, insurance),
    silent: have(received, second),
    open: nothingToldOf,
  });
  ruleTable('IN-06', { speaks: have(received, second), silent: have(received, nurse), open: nothingToldOf });
  ruleTable('IN-07', {
    speaks: { own: [received, nurse, scheduled('2026-11-24')], on: '2026-11-22' },
    silent: { own: [received, nurse, scheduled('2026-11-24')], on: '2026-11-21' },
    open: have(received, nurse),
  });
  ruleTable('IN-08', { speaks: have(received, nurse), silent: have(received, shipped), open: nothingToldOf });
  for (const rule of ['IN-09', 'IN-16', 'IN-17'] as const)
    ruleTable(rule, {
      speaks: have(received),
      silent: 'without an infusion nobody has said that there is none',
      open: nothingToldOf,
    });
  ruleTable('IN-10', {
    speaks: { own: [received], on: '2026-11-19' },
    silent: { own: [received], on: '2026-11-18' },
    open: nothingToldOf,
  });
  for (const rule of ['IN-11', 'IN-12'] as const)
    ruleTable(rule, { speaks: have(received, shipped), silent: have(received, visited), open: nothingToldOf });
  for (const rule of ['IN-13', 'IN-14', 'IN-15'] as const)
    ruleTable(rule, {
      speaks: { own: [received, visited, next('2026-12-29')], on: '2026-12-21' },
      silent: { own: [received, visited, next('2026-12-29')], on: '2026-12-20' },
      open: have(received, visited),
    });
});

describe('The timeline', () => {
  const rows = (given: Given) => infusionTimeline(factsOf(given))?.rows ?? [];
  const window = (step: InfusionStep, given: Given) => {
    const row = rows(given).find((one) => one.step === step);
    return [row?.earliest, row?.latest];
  };

  it('is none when no infusion was told of', () => {
    expect(infusionTimeline(factsOf({}))).toBeNull();
  });

  it('adds up the usual days from the day the prescription came in', () => {
    const given = have(received);
    expect(window('welcome-call', given)).toEqual(['2026-11-17', '2026-11-18']);
    expect(window('insurance', given)).toEqual(['2026-11-18', '2026-11-21']);
    expect(window('second-call', given)).toEqual(['2026-11-19', '2026-11-23']);
    expect(window('nurse-call', given)).toEqual(['2026-11-20', '2026-11-25']);
    expect(window('shipment', given)).toEqual(['2026-11-21', '2026-12-07']);
  });

  it('moves what follows when a step has happened', () => {
    const given = have(received, done('insurance', '2026-11-24'));
    expect(window('second-call', given)).toEqual(['2026-11-25', '2026-11-26']);
    expect(window('nurse-call', given)).toEqual(['2026-11-26', '2026-11-28']);
  });

  it('wants the medicine there two days before the infusion', () => {
    expect(window('shipment', have(received, second, scheduled('2026-11-30')))).toEqual(['2026-11-22', '2026-11-28']);
  });

  it('calls a step late only after its second date, and never once a later one has happened', () => {
    const late = (given: Given) =>
      rows(given)
        .filter(({ isLate }) => isLate)
        .map(({ step }) => step);
    expect(late({ own: [received], on: '2026-11-18' })).toEqual([]);
    expect(late({ own: [received], on: '2026-11-19' })).toEqual(['welcome-call']);
    expect(late({ own: [received, insurance], on: '2026-11-19' })).toEqual([]);
  });

  it('counts supplies on the eighth day before the next one, the day before their call', () => {
    const timeline = infusionTimeline(factsOf(have(received, visited, next('2026-12-29'))));
    expect(timeline?.prepareOn).toBe('2026-12-21');
    expect(window('call-before-next', have(received, visited, next('2026-12-29')))).toEqual([
      '2026-12-22',
      '2026-12-22',
    ]);
  });
});
