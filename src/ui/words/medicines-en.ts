/** Everything known of one medicine in English. */
import type { Autofill, PrescriptionStatus } from '@/src/model/reading';
import type { Formats } from './formats';

const status: Record<PrescriptionStatus, string> = {
  active: 'Active at Optum',
  placeholder: 'Only listed as eligible: no prescription at Optum',
  elsewhere: 'Filled somewhere else',
  inactive: 'No longer active',
  unknown: 'State not shown',
};

const autofill: Record<Autofill, string> = {
  on: 'On',
  off: 'Off',
  'not-eligible': 'Not possible for this one',
  unknown: 'Could not be read',
};

export const medicinesEn = {
  intro: 'All that I have seen of each medicine, and when.',
  none: 'I have not seen a medicine yet.',
  back: 'All medicines',
  gone: (on: string, f: Formats) => `No longer on the list since ${f.day(on)}`,
  notFound: 'That medicine is no longer in the records.',
  atOptum: 'At Optum',
  specialty: 'Specialty pharmacy',
  specialtyText:
    'The specialty pharmacy is a place of its own, with its own site. It often calls you first. I give no date to order by.',
  notAtOptum: 'Only listed as eligible',
  elsewhere: 'Filled somewhere else',
  inactive: 'No longer active',
  dates: 'Dates',
  shown: 'What the page showed',
  yours: 'What only you know',
  now: 'What matters now',
  calls: 'Calls and texts',
  openPage: 'Open the page',
  labels: {
    status: 'State',
    autofill: 'Autofill',
    autofillOn: 'Next automatic fill',
    daysSupply: 'Lasts',
    daysSupplyBefore: 'Lasted before',
    quantity: 'Quantity',
    refillsLeft: 'Refills left',
    expiresOn: 'Prescription ends',
    lastFilledOn: 'Last filled',
    nextFillOn: 'Too soon until',
    prescriber: 'Prescribed by',
    price: 'Price',
    rxNumber: 'Prescription number ends in',
  },
  status,
  autofill,
  days: (count: number) => (count === 1 ? '1 day' : `${count} days`),
  dollars: (amount: number) => `$${amount.toFixed(2)}`,
  notShown: 'not shown',
  seen: (on: string, f: Formats) => `seen ${f.shortDay(on)}`,
  unreadSince: (on: string, f: Formats) => `could not be read since ${f.shortDay(on)}`,
  orderByLabel: 'Order by',
  runOutLabel: 'Runs out',
  insuranceLabel: 'Insurance pays from',
  about: (text: string) => `about ${text}`,
};

export type MedicinesWords = typeof medicinesEn;
