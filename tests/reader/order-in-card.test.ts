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
    '<p>On hold</p><p>You asked us to keep this prescription on file. We will not fill it until you tell us to.</p>',
    '<p>Status: On hold</p><p>We are holding this prescription on file.</p>',
    "<p>On hold</p><p>We won't fill this prescription until you ask for it.</p>",
  ])('shows no order: %s', (block) => expect(ordersOf(block)).toEqual([]));

  it.each([
    '<p>Order status: Verifying with doctor</p>',
    '<p>Verifying With Doctor</p>',
    '<p>Waiting for prescriber</p><p>We sent your request on Nov 19, 2026.</p>',
    '<p>Renewal requested. Waiting for prescriber</p>',
    '<p>Verifying with doctor</p><p>Order date: 11/19/2026</p>',
    '<p>On hold</p>',
    '<p>On hold</p><p>We will not ship it until you update your payment method.</p>',
    '<p>On hold</p><p>We keep the prescription on file until your order can ship.</p>',
    '<p>On hold</p><p>Order date: 11/19/2026</p><p>We keep this prescription on file.</p>',
  ])('shows an order that waits: %s', (block) => expect(ordersOf(block)).toHaveLength(1));
});
