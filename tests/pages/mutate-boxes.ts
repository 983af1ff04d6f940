/** Mutations of the boxes of a page: wrappers gone, parts in shadow roots, parts twice. */
import { type Element, each, type Mutation } from './mutation';

const isPlain = (element: Element) => [...element.attributes].every(({ name }) => name === 'class');

/** A box that holds one box and nothing else, and carries nothing itself, is taken out. */
const removeWrappers: Mutation = ({ page, roll }) => {
  const idle = each(page, 'body div').filter((element) => {
    const [only, second] = element.childNodes;
    const holdsOne = only !== undefined && second === undefined && only.nodeType === 1;
    return holdsOne && isPlain(element) && element.className === '';
  });
  const chosen = idle.filter(() => roll() < 0.5);
  for (const element of chosen) element.replaceWith(...element.childNodes);
  return chosen.length > 0;
};

/** The page's style sheet does not reach into a shadow root: only parts that need none go there. */
const intoShadowRoots: Mutation = ({ page, roll }) => {
  const styles = each(page, 'style').map(({ textContent }) => textContent ?? '');
  const sheet = styles.join();
  if (/display\s*:\s*none|visibility|clip|::?(?:before|after)|overflow/.test(sheet)) return false;
  const isLaidOut = /display\s*:\s*(?:flex|grid|inline|table)/.test(sheet);
  const parts = each(page, 'body section, body article, body li, body div').filter(
    (element) =>
      element.querySelector('[for], [aria-labelledby], [id]') === null &&
      element.closest('[role]') === null &&
      (!isLaidOut || element.querySelector('span, b, i, em, strong, small') === null) &&
      isPlain(element),
  );
  const chosen = parts.filter((element) => element.querySelector('p, dl, h3, h4') !== null && roll() < 0.4);
  const free = chosen.filter((element) => !chosen.some((other) => other !== element && other.contains(element)));
  for (const element of free) {
    const root = page.createElement('template');
    root.setAttribute('shadowrootmode', 'open');
    root.innerHTML = element.innerHTML;
    const host = page.createElement('div');
    host.append(root);
    element.replaceChildren(host);
  }
  return free.length > 0;
};

/** A part once more for phones, kept from view. */
const hiddenDoubles: Mutation = ({ page, roll }) => {
  const parts = each(page, 'main section, main article, main p, main dl, main h2, main h3').filter(() => roll() < 0.2);
  for (const part of parts) {
    const double = page.createElement('div');
    double.setAttribute('style', 'display:none');
    double.innerHTML = part.outerHTML.replace(/ (?:id|for|name)="[^"]*"/g, '');
    part.after(double);
  }
  return parts.length > 0;
};

/** Ids that nothing refers to. */
const dropIds: Mutation = ({ page }) => {
  const spoken = each(page, '[for], [aria-labelledby], [aria-describedby], [aria-controls], [headers]').flatMap(
    (element) =>
      ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'headers'].flatMap((name) =>
        (element.getAttribute(name) ?? '').split(/\s+/),
      ),
  );
  const led = each(page, 'a[href^="#"]').map((link) => link.getAttribute('href')?.slice(1) ?? '');
  const idle = each(page, 'body [id]').filter(({ id }) => !spoken.includes(id) && !led.includes(id));
  const styles = each(page, 'style')
    .map(({ textContent }) => textContent ?? '')
    .join();
  const free = idle.filter(({ id }) => !styles.includes(`#${id}`));
  for (const element of free) element.removeAttribute('id');
  return free.length > 0;
};

/** Classes that the page's own style sheet does not know. */
const dropClasses: Mutation = ({ page }) => {
  const styles = each(page, 'style')
    .map(({ textContent }) => textContent ?? '')
    .join();
  const idle = each(page, 'body [class]').filter((element) =>
    element.className.split(/\s+/).every((name) => !styles.includes(`.${name}`)),
  );
  for (const element of idle) element.removeAttribute('class');
  return idle.length > 0;
};

export const boxMutations: Record<string, Mutation> = {
  removeWrappers,
  intoShadowRoots,
  hiddenDoubles,
  dropIds,
  dropClasses,
};
