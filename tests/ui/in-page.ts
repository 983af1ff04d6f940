/** Puts one of our pages into the test's document and finds things in it as a person would. */
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

export interface Shown {
  readonly root: HTMLElement;
  readonly text: () => string;
  /** The button with this name, as it is read out. */
  readonly button: (name: string) => HTMLButtonElement;
  readonly press: (name: string) => Promise<void>;
}

export function show(page: ComponentChild): Shown {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  act(() => render(page, root));
  const button = (name: string) => {
    const found = [...root.querySelectorAll('button')].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
    );
    if (!found) throw new Error(`no button "${name}"`);
    return found;
  };
  return {
    root,
    text: () => root.textContent ?? '',
    button,
    press: async (name) => {
      await act(async () => button(name).click());
    },
  };
}

/** Types into a field or chooses from a list. */
export async function put(field: Element | null, value: string): Promise<void> {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) throw new Error('no such field');
  await act(async () => {
    field.value = value;
    field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  });
}

/** One of several choices, by what it says. */
export async function choose(root: HTMLElement, name: string): Promise<void> {
  const label = [...root.querySelectorAll('label')].find(({ textContent }) => textContent === name);
  const input = label?.querySelector('input');
  if (!input) throw new Error(`no choice "${name}"`);
  await act(async () => input.click());
}
