/** The stand-in itself: its clock, its people's actions, what happens behind their backs, and the server and proxy. */
import { request as plainRequest } from 'node:http';
import { request } from 'node:https';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Reading } from '@/src/model/reading';
import { addressOf, routeOf } from './looks/pages';
import { type Replica, startReplica } from './server';
import { Site } from './site';
import { addBusinessDays } from './state/business-days';
import { statusAt } from './state/orders';

const start = '2026-11-22';
const siteOn = (day = start) => {
  const site = new Site(start, 'g3', 0);
  site.setToday(day);
  return site;
};

function memberOf(site: Site, id: string) {
  const member = site.state()[id];
  if (!member) throw new Error(id);
  return member;
}

const medicineOf = (site: Site, member: string, id: string) =>
  memberOf(site, member).medicines.find((one) => one.id === id);
const newestOrder = (site: Site, member: string) => memberOf(site, member).orders[0];
/** The newest order with this medicine in it. */
const orderWith = (site: Site, member: string, medicine: string) =>
  memberOf(site, member).orders.find(({ items }) => items.some((item) => item.medicine === medicine));
function statusWith(site: Site, member: string, medicine: string) {
  const order = orderWith(site, member, medicine);
  return order && statusAt(order, site.today);
}

describe('business days of the stand-in pharmacy', () => {
  it('count from the day after, and skip weekends and Thanksgiving', () => {
    expect(addBusinessDays('2026-11-22', 1)).toBe('2026-11-23');
    expect(addBusinessDays('2026-11-25', 1)).toBe('2026-11-27');
    expect(addBusinessDays('2026-11-27', 2)).toBe('2026-12-01');
  });

  it('with none to count, a Saturday becomes the Monday after it', () => {
    expect(addBusinessDays('2026-11-21', 0)).toBe('2026-11-23');
    expect(addBusinessDays('2026-11-23', 0)).toBe('2026-11-23');
  });
});

describe('the clock', () => {
  it('carries a placed refill through every state to the door', () => {
    const site = siteOn();
    site.act('rose', { do: 'add-to-cart', medicine: 'atorvastatin' });
    site.act('rose', { do: 'place-order' });
    const seen: [string, string | undefined][] = [];
    for (let day = 0; day <= 10; day++) {
      const status = statusWith(site, 'rose', 'atorvastatin');
      if (status !== seen.at(-1)?.[1]) seen.push([site.today, status]);
      site.advanceDays(1);
    }
    expect(seen).toEqual([
      ['2026-11-22', 'request-placed'],
      ['2026-11-23', 'order-received'],
      ['2026-11-24', 'processing'],
      ['2026-11-25', 'processed'],
      ['2026-11-27', 'shipped'],
      ['2026-12-02', 'delivered'],
    ]);
  });

  it('takes a refill and moves the last fill on the day of processing, not before', () => {
    const site = siteOn();
    site.act('rose', { do: 'add-to-cart', medicine: 'atorvastatin' });
    site.act('rose', { do: 'place-order' });
    site.setToday('2026-11-23');
    expect(medicineOf(site, 'rose', 'atorvastatin')).toMatchObject({ refillsLeft: 2, lastFilledOn: '2026-09-07' });
    site.setToday('2026-11-24');
    expect(medicineOf(site, 'rose', 'atorvastatin')).toMatchObject({ refillsLeft: 1, lastFilledOn: '2026-11-24' });
  });

  it('lets an order placed too early wait until the insurance pays', () => {
    const site = siteOn();
    site.act('rose', { do: 'add-to-cart', medicine: 'lisinopril-20' });
    site.act('rose', { do: 'place-order' });
    // Filled on Nov 2 for 90 days: 68 days later is Saturday, Jan 9.
    expect(newestOrder(site, 'rose')?.course.find(({ status }) => status === 'processing')?.on).toBe('2027-01-11');
  });

  it('fills by itself what is on autofill, on its day, and plans the next', () => {
    const site = siteOn('2026-11-24');
    expect(newestOrder(site, 'rose')).toMatchObject({ kind: 'autofill', placedOn: '2026-11-24' });
    expect(medicineOf(site, 'rose', 'metformin')).toMatchObject({
      refillsLeft: 2,
      lastFilledOn: '2026-11-24',
      autofillOn: '2027-02-15',
    });
  });

  it('goes back only to where the story starts, and forgets what was done later', () => {
    const site = siteOn('2026-11-25');
    site.act('rose', { do: 'autofill', medicine: 'atorvastatin', on: true });
    site.setToday(start);
    site.setToday('2026-11-25');
    expect(medicineOf(site, 'rose', 'atorvastatin')?.autofill).toBe('off');
    expect(() => site.setToday('2026-11-21')).toThrow(/starts on 2026-11-22/);
  });

  it('tells the same story twice', () => {
    expect(siteOn('2027-03-01').state()).toEqual(siteOn('2027-03-01').state());
  });
});

describe('what a member does', () => {
  it('switches autofill on and off again', () => {
    const site = siteOn();
    site.act('rose', { do: 'autofill', medicine: 'atorvastatin', on: true });
    expect(medicineOf(site, 'rose', 'atorvastatin')).toMatchObject({ autofill: 'on', autofillOn: '2026-11-29' });
    site.act('rose', { do: 'autofill', medicine: 'atorvastatin', on: false });
    expect(medicineOf(site, 'rose', 'atorvastatin')).toMatchObject({ autofill: 'off', autofillOn: null });
  });

  it('cannot switch it on where it is not offered, and the refusal leaves no trace', () => {
    const site = siteOn();
    expect(() => site.act('rose', { do: 'autofill', medicine: 'gabapentin', on: true })).toThrow(/not eligible/);
    expect(medicineOf(site, 'rose', 'gabapentin')?.autofill).toBe('not-eligible');
  });

  it('asks for a renewal, which waits for the doctor without a number', () => {
    const site = siteOn();
    site.act('dana', { do: 'renew', medicine: 'spironolactone' });
    site.advanceDays(3);
    expect(site.view('dana', 'dana', 'g3').orders[0]).toMatchObject({
      status: 'verifying',
      number: null,
      expectedOn: null,
    });
  });

  it('takes the only medicine out of an order, which cancels it, but not once it is being processed', () => {
    const site = siteOn();
    const [order] = memberOf(site, 'harold').orders;
    site.act('harold', { do: 'remove-from-order', order: order?.id ?? '', medicine: 'insulin' });
    expect(statusWith(site, 'harold', 'insulin')).toBe('canceled');
    const shipped = memberOf(site, 'rose').orders.find(({ number }) => number.endsWith('-1'));
    expect(() => site.act('rose', { do: 'remove-from-order', order: shipped?.id ?? '', medicine: 'eliquis' })).toThrow(
      /in progress/,
    );
  });

  it('resolves a hold, and the order goes on', () => {
    const site = siteOn();
    const held = memberOf(site, 'rose').orders.find((order) => statusAt(order, start) === 'on-hold');
    site.act('rose', { do: 'resolve-hold', order: held?.id ?? '' });
    expect(site.view('rose', 'rose', 'g3').orders.find(({ id }) => id === held?.id)).toMatchObject({
      status: 'processing',
      hold: null,
    });
  });
});

describe('what happens behind the caregiver’s back', () => {
  it('autofill is switched on', () => {
    const site = siteOn();
    site.happen('rose', { happens: 'autofill-switched-on', medicine: 'atorvastatin' });
    expect(medicineOf(site, 'rose', 'atorvastatin')?.autofill).toBe('on');
  });

  it('a new prescription starts processing unasked, its details still missing', () => {
    const site = siteOn();
    site.happen('eleanor', {
      happens: 'new-prescription',
      name: 'QUETIAPINE TAB 25MG',
      daysSupply: 30,
      detailsMissing: true,
    });
    site.advanceDays(1);
    const before = site.view('dana', 'eleanor', 'g3');
    expect(before.medicines[0]).toMatchObject({
      name: 'QUETIAPINE TAB 25MG',
      daysSupply: null,
      refillsLeft: null,
      prescriber: null,
    });
    expect(before.orders[0]).toMatchObject({ kind: 'new', status: 'processing' });
    site.advanceDays(3);
    expect(site.view('dana', 'eleanor', 'g3').medicines[0]).toMatchObject({
      daysSupply: 30,
      refillsLeft: 3,
      prescriber: 'Dr. Helen Marsh',
    });
  });

  it('an order is canceled', () => {
    const site = siteOn();
    site.happen('harold', { happens: 'order-canceled' });
    expect(statusWith(site, 'harold', 'insulin')).toBe('canceled');
    site.advanceDays(30);
    expect(statusWith(site, 'harold', 'insulin')).toBe('canceled');
  });

  it('thirty days come where ninety were', () => {
    const site = siteOn();
    site.happen('rose', { happens: 'shorter-supply', medicine: 'montelukast' });
    const [after] = memberOf(site, 'rose').medicines;
    expect(after).toMatchObject({
      name: 'MONTELUKAST TAB 10MG',
      daysSupply: 30,
      quantity: 30,
      prescriber: 'Dr. Anil Patel',
    });
    expect(medicineOf(site, 'rose', 'montelukast')?.inactive).toBe('Discontinued');
    expect(newestOrder(site, 'rose')?.items[0]?.daysSupply).toBe(30);
  });

  it('a placeholder becomes a prescription', () => {
    const site = siteOn();
    site.happen('rose', { happens: 'placeholder-becomes-active', medicine: 'omeprazole' });
    expect(medicineOf(site, 'rose', 'omeprazole')).toMatchObject({
      kind: 'home-delivery',
      name: 'OMEPRAZOLE CAP 20MG',
      daysSupply: 90,
    });
  });

  it('an order waits for an answer', () => {
    const site = siteOn();
    site.happen('harold', { happens: 'hold', type: 'Price Adjustment Hold' });
    site.advanceDays(20);
    expect(statusWith(site, 'harold', 'insulin')).toBe('on-hold');
  });
});

describe('addresses', () => {
  it('lead back to their page in every look, and from the other looks too', () => {
    for (const look of ['g1', 'g3', 'g4'] as const) {
      const [path = '', query = ''] = addressOf(look, 'prescriptions', { pageNumber: 3 }).split('?');
      for (const shown of ['g1', 'g3', 'g4'] as const)
        expect(routeOf(shown, path, query)).toEqual({ page: 'prescriptions', id: null, pageNumber: 3 });
      expect(routeOf(look, addressOf(look, 'order', { id: 'rose-order-5' }), '')?.id).toBe('rose-order-5');
      expect(routeOf(look, addressOf(look, 'payment-entry'), '')?.page).toBe('payment-entry');
    }
    expect(routeOf('g3', '/secure/no-such-page', '')).toBeNull();
  });
});

describe('the server', () => {
  let site: Replica;
  beforeAll(async () => {
    site = await startReplica({ today: start, look: 'g3', latency: 0 });
  }, 30_000);
  afterAll(() => site.stop());

  const get = (path: string, cookie = '', body?: string) =>
    new Promise<{ status: number; location: string; policy: string; cookies: string[]; text: string }>((done, fail) => {
      const options = {
        port: site.port,
        path,
        method: body ? 'POST' : 'GET',
        headers: { cookie },
        rejectUnauthorized: false,
      };
      request(options, async (response) => {
        const { location = '', 'content-security-policy': policy = '', 'set-cookie': cookies = [] } = response.headers;
        const text = (await response.toArray()).join('');
        done({ status: response.statusCode ?? 0, location, policy: String(policy), cookies, text });
      })
        .on('error', fail)
        .end(body);
    });

  it('sends nobody who is not signed in to a page, and signs in with a second step', async () => {
    expect(await get('/secure/medication-list')).toMatchObject({ status: 303, location: '/public/sign-in' });
    expect((await get('/public/sign-in', '', 'username=rose&password=x')).text).toContain('Trust this browser');
    const { cookies, location } = await get('/public/sign-in', '', 'username=rose&code=123456&trust=on');
    expect(location).toBe('/secure/');
    expect((await get('/secure/medication-list', cookies[0]?.split(';')[0])).text).toContain('/static/g3.js');
  });

  it('serves pages under a strict policy, with the scripts and styles of the look', async () => {
    const { cookie } = site.signIn('rose');
    const page = await get('/secure/home', `${cookie}; look=g4`);
    expect(page.policy).toContain("script-src 'self'; style-src 'self'");
    expect(page.text).not.toMatch(/<script>|<style|style=/);
    for (const file of ['g4.js', 'g4.css']) {
      expect(page.text).toContain(`/static/${file}`);
      expect((await get(`/static/${file}`)).status).toBe(200);
    }
  });

  it('signs in and changes the look by address, once', async () => {
    const { status, location, cookies } = await get('/secure/prescriptions?as=dana&look=g4&page=2');
    expect({ status, location }).toEqual({ status: 303, location: '/secure/prescriptions?page=2' });
    expect(cookies.map((cookie) => cookie.split('=')[0])).toEqual(['SESSION', 'look']);
  });

  it('shows a caregiver her care recipients only', async () => {
    const { cookie } = site.signIn('dana');
    const viewing = (member: string) => get('/secure/api/viewing', cookie, JSON.stringify({ member }));
    expect(JSON.parse((await viewing('eleanor')).text).person).toBe('Eleanor Whitfield');
    expect(JSON.parse((await viewing('rose')).text).person).toBe('Eleanor Whitfield');
  });

  it('says nothing about whose account it is where the pages never do', async () => {
    const { text } = await get('/secure/api/view', site.signIn('jordan').cookie);
    expect(text).not.toContain('Jordan');
  });

  it('does what the page asks for, and refuses with a conflict what cannot be', async () => {
    const { cookie } = site.signIn('walter');
    const act = (action: object) => get('/secure/api/act', cookie, JSON.stringify([action]));
    expect((await act({ do: 'autofill', medicine: 'rosuvastatin', on: false })).status).toBe(200);
    expect(
      site.truth('automatic-refills', { account: 'walter', look: 'g4' }).prescriptions.map(({ autofill }) => autofill),
    ).not.toContain('on');
    expect((await act({ do: 'autofill', medicine: 'pregabalin', on: true })).status).toBe(409);
  });

  it('breaks on demand', async () => {
    const { cookie } = site.signIn('rose');
    site.breakWith('error');
    expect((await get('/secure/api/view', cookie)).status).toBe(503);
    expect(site.truth('orders', { account: 'rose' })).toMatchObject({ page: 'error', outcome: 'nothing' });
    site.breakWith('blank');
    expect((await get('/secure/home', cookie)).text).not.toContain('root');
    site.breakWith(null);
    expect((await get('/secure/api/view', cookie)).status).toBe(200);
  });

  const connectTo = (host: string) =>
    new Promise<string>((done) => {
      const socket = connect(site.proxyPort, '127.0.0.1', () =>
        socket.write(`CONNECT ${host} HTTP/1.1\r\nHost: ${host}\r\n\r\n`),
      );
      socket.once('data', (data) => {
        done(String(data).split('\r\n')[0] ?? '');
        socket.destroy();
      });
    });

  it('is reached through a proxy that lets nobody else be reached, and writes down who was asked for', async () => {
    expect(await connectTo('www.optumrx.com:443')).toContain('200');
    for (const host of ['www.optumrx.com:80', 'optumrx.com.example:443', 'notoptumrx.com:443', 'example.org:443'])
      expect(await connectTo(host)).toContain('403');
    expect(site.connects).toContainEqual({ host: 'example.org:443', allowed: false });
    expect(site.connects).toContainEqual({ host: 'www.optumrx.com:443', allowed: true });
    const plain = await new Promise((done) =>
      plainRequest({ port: site.proxyPort, path: 'http://www.optumrx.com/' }, (response) =>
        done(response.statusCode),
      ).end(),
    );
    expect(plain).toBe(403);
  });
});

describe('the truth of the pages', () => {
  let site: Replica;
  beforeAll(async () => {
    site = await startReplica({ today: start, latency: 0 });
  }, 30_000);
  afterAll(() => site.stop());

  it('is a reading by the model, on every page of every look', () => {
    for (const look of ['g1', 'g3', 'g4'] as const)
      for (const page of [
        'home',
        'prescriptions',
        'orders',
        'checkout',
        'automatic-refills',
        'preferences',
        'caregivers',
        'payment-methods',
      ] as const)
        expect(() => Reading.parse(site.truth(page, { account: 'rose', look }))).not.toThrow();
  });

  it('is partial while the list goes on on another page', () => {
    const last = site.truth('prescriptions', { account: 'rose', pageNumber: 3 });
    expect([last.outcome, last.gaps.length, last.prescriptions.length]).toEqual(['partial', 1, 3]);
    expect(site.truth('prescriptions', { account: 'walter' })).toMatchObject({ outcome: 'complete', gaps: [] });
  });

  it('never makes "off" of what a look does not show', () => {
    const listed = site.truth('prescriptions', { account: 'rose', look: 'g1' }).prescriptions;
    expect(new Set(listed.map(({ autofill }) => autofill))).toEqual(new Set(['unknown']));
  });

  it('is about the person on screen, not about the caregiver who looks', () => {
    expect(site.truth('orders', { account: 'dana', person: 'harold' }).person).toBe('Harold Whitfield');
    expect(site.truth('orders', { account: 'jordan' }).person).toBeNull();
  });
});
