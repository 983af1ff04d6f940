/** Where a path of the site is. A path comes from what was read, so it is never trusted to choose the host. */

const site = 'https://www.optumrx.com';

/** The front page for anything that is no path. */
export function siteAddress(path: string): string {
  return path.startsWith('/') ? `${site}${path}` : `${site}/`;
}
