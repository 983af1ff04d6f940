/** Who can sign in to the stand-in, and everybody whose medicines it keeps. All of them are invented. */
import type { Member, SiteAccount, SiteState } from '../model';
import { dana, eleanor, harold } from './dana';
import { jordan, nina, walter } from './others';
import { rose } from './rose';

export type AccountId = 'rose' | 'dana' | 'walter' | 'nina' | 'jordan';

export const accounts: Readonly<Record<AccountId, SiteAccount>> = {
  rose: { id: 'rose', name: 'Rose Miller', members: ['rose'], showsNames: true },
  dana: { id: 'dana', name: 'Dana Whitfield', members: ['dana', 'eleanor', 'harold'], showsNames: true },
  walter: { id: 'walter', name: 'Walter Novak', members: ['walter'], showsNames: true },
  nina: { id: 'nina', name: 'Nina Brooks', members: ['nina'], showsNames: true },
  jordan: { id: 'jordan', name: 'Jordan Ellis', members: ['jordan'], showsNames: false },
};

export const isAccountId = (id: string): id is AccountId => Object.hasOwn(accounts, id);

/** Everybody as they are on the day the story starts. */
export function seed(start: string): SiteState {
  const members: Member[] = [rose, dana, eleanor, harold, walter, nina, jordan].map((make) => make(start));
  return Object.fromEntries(members.map((member) => [member.id, member]));
}
