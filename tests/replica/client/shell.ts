/** Runs a look: routing without reloads, content that comes late, and noise around it. */
import { addressOf, type Route, routeOf } from '../looks/pages';
import type { View } from '../state/view';
import { el } from './element';
import type { Context, Look } from './look';
import { addNoise, askForFeedback } from './noise';

/** Dispatched on `window`, it makes the page replace all of its nodes, as a framework's new render would. */
export const rerenderEvent = 'stand-in:rerender';

async function ask(path: string, body?: unknown): Promise<View> {
  const init =
    body === undefined
      ? {}
      : { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  const response = await fetch(`/secure/api/${path}`, init);
  if (response.status === 401) location.assign('/public/sign-in');
  if (!response.ok) throw new Error(`The server said ${response.status}.`);
  return response.json();
}

export function run(look: Look): void {
  const root = document.querySelector('#root');
  if (!root) throw new Error('The page has no root.');
  let view: View | null = null;
  let memory = new Map<string, unknown>();
  let shown = 0;

  const here = (): Route =>
    routeOf(look.name, location.pathname, location.search) ?? { page: 'error', id: null, pageNumber: 1 };
  const put = (content: Parameters<Look['frame']>[1], context: Context | null) => {
    const focused = document.activeElement?.id;
    root.replaceChildren(el('div', { class: 'site' }, look.frame(context, content)));
    if (focused) document.getElementById(focused)?.focus();
  };

  function contextOf(known: View): Context {
    const route = here();
    return {
      ...{ view: known, route, memory },
      href: (page, to) => addressOf(look.name, page, to),
      go: (page, to) => void navigate(addressOf(look.name, page, to)),
      again: () => render(),
      async act(action) {
        view = await ask('act', [action]);
        render();
      },
      async actAndGo(actions, page, id) {
        view = await ask('act', actions);
        await navigate(addressOf(look.name, page, id ? { id: id(view) } : {}));
      },
      async switchTo(member) {
        view = null;
        put(look.skeleton(), null);
        view = await ask('viewing', { member });
        await navigate(addressOf(look.name, route.id === null ? route.page : 'prescriptions'));
      },
    };
  }

  function render(): void {
    const { page } = here();
    document.title = `${look.title(page)} | Optum Rx`;
    if (page === 'blank') {
      root?.replaceChildren();
    } else if (page === 'error' || !view) {
      put(look.error(), null);
    } else {
      const context = contextOf(view);
      put(look.pages[page](context), context);
    }
  }

  async function load(): Promise<void> {
    const turn = ++shown;
    memory = new Map();
    put(look.skeleton(), view && contextOf(view));
    try {
      const fresh = await ask('view');
      if (turn !== shown) return;
      view = fresh;
    } catch {
      view = null;
    }
    render();
  }

  async function navigate(address: string): Promise<void> {
    history.pushState(null, '', address);
    scrollTo(0, 0);
    await load();
    askForFeedback();
  }

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="/secure/"]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void navigate(link.getAttribute('href') ?? '/secure/');
  });
  addEventListener('popstate', () => void load());
  addEventListener(rerenderEvent, () => render());
  addNoise();
  void load();
}
