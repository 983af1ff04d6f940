// @vitest-environment happy-dom
/** A prescription that waits for a doctor is no order yet, unless its card speaks of one. */
import { describe, expect, it } from 'vitest';
import { readingOf } from './page-of';

const ordersOf = (block: string) =>
  readingOf(
    `<main><h1>My prescriptions</h1><article><h3>LOSARTAN TAB 50MG</h3><p>Rx 25500117</p>${block}</article></main>`,
  ).orders;

describe('the card of a medicine', () => {
  it.each([
    '<p>Waiting for prescriber</p>',
    '<dl><dt>Status</dt><dd>New prescription. Verifying with your doctor.</dd></dl>',
    '<dl><dt>Prescription status</dt><dd>Verifying with doctor</dd></dl>',
  ])('shows no order: %s', (block) => expect(ordersOf(block)).toEqual([]));

  it.each([
    '<p>Order status: Verifying with doctor</p>',
    '<p>Renewal requested. Waiting for prescriber</p>',
    '<p>Verifying with doctor</p><p>Order date: 11/19/2026</p>',
  ])('shows an order that waits for the doctor: %s', (block) => expect(ordersOf(block)).toHaveLength(1));
});
