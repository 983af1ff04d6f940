/**
 * How long it takes to put together what is known of 60 people with ten years of monthly looks at the list and the home page,
 * each of which prints the names in its own way. `npx vitest bench --run tests/bench/history`.
 */
import { bench, describe } from 'vitest';
import { deriveCurrent } from '@/src/history/derive-current';
import { prescription, visit } from '../history/builders';

const listed = [
  'Atorvastatin 40 mg tablet',
  'Metformin 500 mg tablet',
  'Lisinopril 10 mg tablet',
  'Sertraline 50 mg tablet',
];
const cards = ['ATORVASTATIN TAB 40MG', 'METFORMIN TAB 500MG', 'LISINOPRIL TAB 10MG', 'SERTRALINE TAB 50MG'];

const visits = Array.from({ length: 120 }, (_, month) => {
  const day = Temporal.PlainDate.from('2016-11-01').add({ months: month }).toString();
  const rows = listed.map((name, at) => prescription(name, { rxNumber: String(at) }));
  const home = cards.map((name) => prescription(name));
  return [visit(day, { prescriptions: rows }), visit(day, { page: 'home', prescriptions: home })];
}).flat();

describe('sixty people, ten years', () => {
  bench('what is known now', () => {
    for (let person = 0; person < 60; person += 1) deriveCurrent(visits);
  });
});
