/** Where stories about somebody's records begin: a world in which they are kept, with the site's page still open. */
import type { Page } from 'puppeteer-core';
import type { World } from './world';

export interface Scene {
  readonly world: World;
  readonly site: Page;
}
