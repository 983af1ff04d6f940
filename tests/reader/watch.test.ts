// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Watch, watchPage } from '@/src/reader/follow/watch';
import { ownHostTag } from '@/src/reader/own-host';
import type { PageRead } from '@/src/reader/page-read';
import type { Work } from '@/src/reader/work';
import { pageRead } from '../overlay/page-read-of';

let watch: Watch;
let read: ReturnType<typeof vi.fn<() => PageRead>>;
let told: (string | null)[];
let failures: unknown[];
let over: boolean;
let steps: readonly number[];
/** What work has taken, besides the waiting. */
let clock: number;
let visibility: DocumentVisibilityState;

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, '', '/secure/my-prescriptions');
  document.body.innerHTML = '<main>one</main>';
  told = [];
  failures = [];
  over = false;
  steps = [];
  clock = 0;
  const waited = performance.now.bind(performance);
  vi.spyOn(performance, 'now').mockImplementation(() => waited() + clock);
  visibility = 'visible';
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
  read = vi.fn(whatStands);
  watch = watchPage(
    { document, read: stepwise, isOver: () => over },
    {
      onRead: ({ reading }) => told.push(reading.person),
      onLeave: () => told.push('left'),
      onFailure: (error) => failures.push(error),
    },
  );
});

afterEach(() => {
  watch.stop();
  document.querySelector(ownHostTag)?.remove();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** The page as it stands at the first step; `steps` says how many milliseconds each further one takes. */
function* stepwise(): Work<PageRead> {
  const found = read();
  for (const duration of steps) {
    clock += duration;
    yield;
  }
  return found;
}

/** In place of a reader: the words, the box ticked or not, and what stands in a shadow root. */
function whatStands(): PageRead {
  const main = document.querySelector('main');
  const box = document.querySelector('input');
  const inner = document.querySelector('x-card')?.shadowRoot?.textContent ?? '';
  const person = `${main?.textContent}${box ? (box.checked ? ' on' : ' off') : ''}${inner}`;
  return pageRead({
    reading: { person },
    places: { prescriptions: main ? [{ block: main, name: main, autofill: null }] : [] },
    loading: person.startsWith('Loading'),
  });
}

const main = () => document.querySelector('main') as HTMLElement;
const minute = 60_000;
const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
/** Until the page has been read and looked at again, and nothing is pending. */
const settled = async () => {
  watch.start();
  await wait(10_000);
  told.length = 0;
  read.mockClear();
};

describe('A page that is watched', () => {
  it('is not touched before the watch is started', async () => {
    await wait(5_000);
    expect(read).not.toHaveBeenCalled();
  });

  it('is read when it has come to rest, not before', async () => {
    watch.start();
    for (const words of ['two', 'three', 'four']) {
      await wait(200);
      main().textContent = words;
    }
    await wait(200);
    expect(told).toEqual([]);
    await wait(100);
    expect(told).toEqual(['four']);
  });

  it('is told once as long as it shows the same', async () => {
    await settled();
    main().setAttribute('class', 'busy');
    await wait(1_000);
    expect(read).toHaveBeenCalled();
    expect(told).toEqual([]);
  });

  it('is told nothing of a reading that a change has overtaken, but of the next', async () => {
    await settled();
    steps = Array.from({ length: 50 }, () => 5);
    main().textContent = 'two';
    await wait(260);
    expect(read).toHaveBeenCalledTimes(1);
    main().textContent = 'three';
    await wait(1_000);
    expect(told).toEqual(['three']);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('is told as it stands in the end of a reading that it changes under again and again', async () => {
    await settled();
    steps = Array.from({ length: 50 }, () => 5);
    let beats = 0;
    const beating = setInterval(() => {
      main().textContent = `beat ${beats++}`;
    }, 25);
    const heard: string[] = [];
    told.push = (person) => heard.push(`${person} of ${beats - 1}`);
    await wait(6_000);
    clearInterval(beating);
    expect(heard[0]).toMatch(/^beat (\d+) of \1$/);
    // One attempt that was overtaken; then each goes on under the changes, and makes up for them in the end.
    expect(heard).toHaveLength(Math.floor((read.mock.calls.length - 1) / 2));
    expect(heard.length).toBeGreaterThanOrEqual(2);
  });

  it('is told once when a long reading was laid down and taken up again', async () => {
    await settled();
    steps = Array.from({ length: 50 }, () => 5);
    main().textContent = 'two';
    await wait(1_000);
    expect(told).toEqual(['two']);
  });

  it('is told nothing any more by a reading that was under way when the watch was stopped', async () => {
    await settled();
    steps = Array.from({ length: 50 }, () => 5);
    main().textContent = 'two';
    await wait(260);
    expect(read).toHaveBeenCalledTimes(1);
    watch.stop();
    await wait(1_000);
    expect(told).toEqual([]);
  });

  it('is told again when the same stands in new elements', async () => {
    await settled();
    main().replaceWith(main().cloneNode(true));
    await wait(400);
    expect(told).toEqual(['one']);
  });

  it('is told while it is still loading, and again when it is there', async () => {
    main().textContent = 'Loading';
    watch.start();
    await wait(300);
    main().textContent = 'three prescriptions';
    await wait(300);
    expect(told).toEqual(['Loading', 'three prescriptions']);
  });

  it('is read at last when it never rests, and then not often', async () => {
    watch.start();
    let beats = 0;
    const beating = setInterval(() => {
      main().textContent = `beat ${beats++}`;
    }, 25);
    await wait(2_100);
    expect(read).toHaveBeenCalledTimes(1);
    await wait(58_000);
    clearInterval(beating);
    expect(read.mock.calls.length).toBeLessThanOrEqual(12);
  });

  it('is not read for what happens to our own host', async () => {
    await settled();
    const host = document.createElement(ownHostTag);
    document.documentElement.append(host);
    host.setAttribute('style', 'top: 0');
    host.attachShadow({ mode: 'open' }).innerHTML = '<button>ours</button>';
    host.shadowRoot?.querySelector('button')?.click();

    await wait(2_000);
    host.remove();
    await wait(2_000);
    expect(read).not.toHaveBeenCalled();
  });

  it('is read when a box on it is ticked, which no attribute tells', async () => {
    document.body.innerHTML = '<main>autofill <input type="checkbox"></main>';
    await settled();
    document.querySelector('input')?.click();
    await wait(400);
    expect(told).toEqual(['autofill  on']);
  });

  it('is looked at again after a click, when its script sets the box a while later', async () => {
    document.body.innerHTML = '<main>autofill <input type="checkbox"></main><button>Turn on</button>';
    await settled();
    document.querySelector('button')?.click();
    await wait(600);
    (document.querySelector('input') as HTMLInputElement).checked = true;
    await wait(1_000);
    expect(told).toEqual(['autofill  on']);
  });

  it('is heard in its open shadow roots, each once', async () => {
    const card = document.createElement('x-card');
    const root = card.attachShadow({ mode: 'open' });
    root.append(' Atorvastatin');
    document.body.append(card);
    await settled();
    root.append(' 40 mg');
    await wait(400);
    expect(told).toEqual(['one Atorvastatin 40 mg']);
  });

  it('is heard in a shadow root that came later', async () => {
    await settled();
    const card = document.createElement('x-card');
    document.body.append(card);
    const root = card.attachShadow({ mode: 'open' });
    await wait(5_000);
    root.append('!');
    await wait(400);
    expect(told).toEqual(['one!']);
  });

  it('is read soon when the elements that were read are gone, even if it never rests', async () => {
    document.body.append(document.createElement('p'));
    const beating = setInterval(() => document.querySelector('p')?.append('.'), 25);
    await settled();
    await wait(minute);
    main().replaceWith(main().cloneNode(true));
    await wait(2_100);
    clearInterval(beating);
    expect(told).toEqual(['one']);
  });

  it.each(['transitionend', 'load'])('is read when something comes into sight without a mutation: %s', async (type) => {
    await settled();
    main().dispatchEvent(new Event(type));
    await wait(400);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('rests while nobody sees it, and is read once on return', async () => {
    await settled();
    hide(true);
    main().textContent = 'two';
    await wait(60_000);
    expect(read).not.toHaveBeenCalled();
    hide(false);
    await wait(400);
    expect(told).toEqual(['two']);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('is not read when it was hidden just before its reading was due', async () => {
    await settled();
    main().textContent = 'two';
    await wait(100);
    hide(true);
    await wait(5_000);
    expect(read).not.toHaveBeenCalled();
  });

  it('is left at once when the address changes, and read anew, even if it shows the same', async () => {
    await settled();
    history.pushState(null, '', '/secure/order-status');
    main().setAttribute('class', 'orders');
    await wait(1);
    expect(told).toEqual(['left']);
    await wait(400);
    expect(told).toEqual(['left', 'one']);
  });

  it('is left when the browser goes back', async () => {
    await settled();
    history.replaceState(null, '', '/secure/order-status');
    dispatchEvent(new PopStateEvent('popstate'));
    expect(told).toEqual(['left']);
  });

  it('is not left for a fragment', async () => {
    await settled();
    history.replaceState(null, '', '#main');
    dispatchEvent(new Event('hashchange'));
    expect(told).toEqual([]);
  });

  it('is read on return from the back-forward cache', async () => {
    await settled();
    dispatchEvent(new Event('pageshow'));
    await wait(400);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('says once that it cannot be read, goes on trying, and tells when it can', async () => {
    await settled();
    read.mockImplementation(() => {
      throw new Error('a mistake of ours');
    });
    for (const words of ['two', 'three']) {
      main().textContent = words;
      await wait(4_000);
    }
    expect(failures).toHaveLength(1);
    read.mockImplementation(whatStands);
    main().textContent = 'one';
    await wait(4_000);
    expect(told).toEqual(['one']);
    read.mockImplementation(() => {
      throw new Error('another');
    });
    main().textContent = 'four';
    await wait(400);
    expect(failures).toHaveLength(2);
  });

  it('is not read any more when the extension is gone', async () => {
    await settled();
    over = true;
    main().textContent = 'two';
    await wait(60_000);
    expect(read).not.toHaveBeenCalled();
  });

  it('is let go by stop, and watched again by start', async () => {
    await settled();
    watch.stop();
    watch.stop();
    main().textContent = 'two';
    document.body.click();
    history.pushState(null, '', '/secure/order-status');
    dispatchEvent(new PopStateEvent('popstate'));
    await wait(60_000);
    expect([told, read.mock.calls]).toEqual([[], []]);
    watch.start();
    watch.start();
    await wait(400);
    expect(told).toEqual(['two']);
    expect(read).toHaveBeenCalledTimes(1);
  });
});

function hide(hidden: boolean): void {
  visibility = hidden ? 'hidden' : 'visible';
  document.dispatchEvent(new Event('visibilitychange'));
}
