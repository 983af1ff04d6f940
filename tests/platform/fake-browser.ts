/** As much of a browser as the background needs, in memory. The polyfill itself throws outside an extension. */

type Listener = (...args: never[]) => unknown;

function event() {
  const listeners: Listener[] = [];
  return {
    addListener: (listener: Listener) => listeners.push(listener),
    /** What the first listener answers. */
    emit: async (...args: unknown[]): Promise<unknown> => {
      const [answer] = await Promise.all(listeners.map((listener) => listener(...(args as never[]))));
      return answer;
    },
    clear: () => listeners.splice(0),
  };
}

const session = new Map<string, unknown>();
const alarms = new Map<string, unknown>();
const opened: string[] = [];
const shown: unknown[] = [];
const baseUrl = 'chrome-extension://refill-lookout/';

export const senders = {
  page: { id: 'refill-lookout', url: 'https://www.optumrx.com/secure/my-prescriptions', frameId: 0, tab: { id: 1 } },
  privatePage: { id: 'refill-lookout', url: 'https://www.optumrx.com/', frameId: 0, tab: { id: 2, incognito: true } },
  popup: { id: 'refill-lookout', url: `${baseUrl}popup.html` },
  stranger: { id: 'refill-lookout', url: 'https://elsewhere.example/', frameId: 0, tab: { id: 3 } },
} as const;

export const browser = {
  runtime: {
    id: 'refill-lookout',
    getURL: (path: string) => baseUrl + path,
    onMessage: event(),
    onInstalled: event(),
    onStartup: event(),
    sendMessage: (message: unknown): Promise<unknown> => browser.runtime.onMessage.emit(message, senders.page),
  },
  storage: {
    session: {
      get: async (key: string) => (session.has(key) ? { [key]: structuredClone(session.get(key)) } : {}),
      remove: async (key: string) => void session.delete(key),
      set: async (items: Record<string, unknown>) => {
        for (const [key, value] of Object.entries(items)) session.set(key, structuredClone(value));
      },
    },
  },
  alarms: {
    onAlarm: event(),
    get: async (name: string) => alarms.get(name),
    create: (name: string, when: unknown) => void alarms.set(name, when),
  },
  tabs: { create: async ({ url }: { url: string }) => void opened.push(url) },
  action: {
    setBadgeBackgroundColor: async () => {},
    setBadgeText: async (badge: unknown) => void shown.push(badge),
    setTitle: async (title: unknown) => void shown.push(title),
  },
};

export const world = { session, alarms, opened, shown };

/** The worker is gone with its listeners; what the browser keeps in memory stays. */
export function killWorker(): void {
  for (const one of [browser.runtime.onMessage, browser.runtime.onInstalled, browser.runtime.onStartup]) one.clear();
  browser.alarms.onAlarm.clear();
}

/** The browser was closed and started again. */
export function restartBrowser(): void {
  killWorker();
  session.clear();
  alarms.clear();
  opened.splice(0);
  shown.splice(0);
}
