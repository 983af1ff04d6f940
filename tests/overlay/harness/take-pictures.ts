/** Pictures of the overlay for the eye: `npx tsx tests/overlay/harness/take-pictures.ts FOLDER`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Background } from './harness';
import { type Look, openHarness, settled } from './open-harness';

const folder = process.argv[2];
if (folder === undefined) throw new Error('Say the folder for the pictures.');
mkdirSync(folder, { recursive: true });

const rose = { id: '00000000-0000-4000-8000-000000000001', name: 'Rose Miller' };
const sam = { id: '00000000-0000-4000-8000-000000000002', name: 'Sam Miller' };
const filed: Background = {
  settings: { consentedAt: '2026-11-01T10:00:00Z', panelOpen: true },
  filing: {
    kind: 'filed',
    person: rose,
    cards: [
      {
        rule: 'RF-01',
        severity: 'attention',
        personId: rose.id,
        medicine: 'LISINOPRIL TAB 20MG',
        orderNumber: null,
        isOfOrder: false,
        headline: 'Order by Thu, Dec 3',
        basis: ['It runs out on Dec 17: 90 days from the delivery on Sep 18.'],
        firstStep: 'Open it and press Start refill.',
        thenSteps: [],
        phone: { whose: 'Optum Home Delivery', number: '(800) 356-3477' },
        opensPath: '/secure/my-prescriptions',
      },
    ],
    due: [
      {
        medicine: 'LISINOPRIL TAB 20MG',
        names: ['lisinopril tab 20mg', 'lisinopril 20 mg tablet'],
        isForNow: true,
        state: 'Needs a new prescription',
        action: 'Ask the office today (was due Thu, Nov 19)',
        basis: '90 days from the delivery on Fri, Sep 4',
      },
      {
        medicine: 'ATORVASTATIN TAB 40MG',
        names: ['atorvastatin tab 40mg', 'atorvastatin 40 mg tablet'],
        isForNow: false,
        state: 'Wait',
        action: 'Order by Thu, Dec 3 (in 11 days)',
        basis: '90 days from the delivery on Fri, Sep 18',
      },
    ],
  },
};
const held: Background = {
  settings: { panelOpen: true },
  filing: {
    kind: 'held',
    heldId: '00000000-0000-4000-8000-000000000009',
    why: 'new-name',
    printedName: 'Kat Jones',
    people: [rose, sam],
  },
};
const deep = (page: Page, script: string) => page.evaluate(script);
const root = "document.querySelector('refill-lookout').shadowRoot";

interface Picture {
  readonly name: string;
  readonly page: string;
  readonly background?: Background;
  readonly look?: Look;
  readonly before?: string;
}

const pictures: Picture[] = [
  { name: 'list', page: 'my-prescriptions' },
  { name: 'list-dark', page: 'my-prescriptions', look: { dark: true } },
  { name: 'list-card', page: 'my-prescriptions', before: `${root}.querySelectorAll('.mark')[0].click()` },
  {
    name: 'list-card-dark',
    page: 'my-prescriptions',
    look: { dark: true },
    before: `${root}.querySelectorAll('.mark')[3].click()`,
  },
  {
    name: 'list-panel',
    page: 'my-prescriptions',
    background: filed,
    before: `${root}.querySelectorAll('.row')[1].click()`,
  },
  { name: 'list-panel-dark', page: 'my-prescriptions', background: filed, look: { dark: true } },
  {
    name: 'list-panel-due',
    page: 'my-prescriptions',
    background: filed,
    before: `${root}.querySelector('.due').parentElement.parentElement.scrollIntoView()`,
  },
  { name: 'list-invite', page: 'my-prescriptions', background: { settings: { panelOpen: true } } },
  { name: 'list-held', page: 'my-prescriptions', background: held },
  {
    name: 'list-caution',
    page: 'my-prescriptions',
    before: "document.querySelectorAll('[data-switches-on]')[0].focus()",
  },
  { name: 'list-zoomed', page: 'my-prescriptions', look: { width: 640, height: 400 } },
  { name: 'list-phone', page: 'my-prescriptions', look: { width: 360, height: 740 } },
  { name: 'list-phone-panel', page: 'my-prescriptions', background: filed, look: { width: 360, height: 740 } },
  { name: 'orders', page: 'order-status' },
  { name: 'orders-card', page: 'order-status', before: `${root}.querySelectorAll('.mark')[0].click()` },
  { name: 'orders-es', page: 'order-status', background: { settings: { language: 'es', panelOpen: true } } },
];

const harness = await openHarness();
const only = process.argv.slice(3);
for (const { name, page, background, look, before } of pictures) {
  if (only.length > 0 && !only.includes(name)) continue;
  const opened = await harness.open(page, background, look);
  if (before !== undefined) {
    await deep(opened, before);
    await settled(opened);
  }
  await opened.screenshot({ path: join(folder, `${name}.png`) as `${string}.png` });
  await opened.close();
}
await harness.close();
