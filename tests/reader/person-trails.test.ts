// @vitest-environment happy-dom
/** Whose pages a trail of links leads to. */
import { describe, expect, it } from 'vitest';
import { readingOf } from './page-of';

const medicine = '<article><h3>Lisinopril 10 mg tablet</h3><p>Refills left: 2</p></article>';
const personOn = (top: string) => readingOf(`${top}<main><h1>Prescriptions</h1>${medicine}</main>`).person;
const trail = (...steps: string[]) =>
  `<nav aria-label="Breadcrumb"><ol>${steps.map((step) => `<li><a href="#">${step}</a></li>`).join('')}</ol></nav>`;

describe('A trail', () => {
  it.each([
    trail('My care recipients', 'Rose María de la Cruz III', 'Prescriptions', 'Lisinopril'),
    trail('Home', 'Rose María de la Cruz III', 'Order status'),
    trail('Home', 'My household access', 'Rose María de la Cruz III', 'Prescriptions'),
    trail('Home', 'Rose María de la Cruz III’s prescriptions', 'Lisinopril'),
    '<p>Care recipients › Rose María de la Cruz III › Prescriptions</p>',
    '<p><a href="/">Home</a> / <a href="/x">Rose María de la Cruz III</a> / Prescriptions</p>',
  ])('names the person in full: %s', (top) => {
    expect(personOn(top)).toBe('Rose María de la Cruz III');
    expect(personOn(`${top}<p>Managing Rose’s prescriptions</p>`)).toBe('Rose María de la Cruz III');
    expect(personOn(`<header>Signed in as Ann Lee</header>${top}`)).toBe('Rose María de la Cruz III');
  });

  it.each([
    trail('Home', 'My prescriptions', 'Atorvastatin Calcium'),
    trail('Profile', 'Caregivers', 'Rose Alvarez', 'Permissions'),
    trail('Profile', 'My care recipients', 'Invitations', 'Prescriptions'),
    trail('Health library', 'Rose Alvarez', 'Articles'),
    trail('Home', 'My caregivers', 'Rose Alvarez', 'Prescriptions'),
    trail('Find a doctor', 'Rose Alvarez', 'Prescriptions'),
    '<p><a href="/a">Home</a> | <a href="/b">Rose Alvarez</a> | <a href="/c">Prescriptions</a></p>',
  ])('of other things names nobody: %s', (top) => expect(personOn(top)).toBeNull());

  it('of somebody who cannot be read leaves nobody else', () =>
    expect(
      personOn(`<header>Signed in as Ann Lee</header>${trail('Care recipients', 'yosef ben David', 'Prescriptions')}`),
    ).toBeNull());
});
