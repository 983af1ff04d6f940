/** Which kind of page of the site was looked at last, and whose: in the browser's memory only, for the rules about a page. */
import { PageKind } from '@/src/model/reading';
import { CivilDate, Id, z } from '@/src/model/schema';
import { browser } from '@/src/platform/browser';
import { today } from '@/src/platform/clock';

const PageOnScreen = z.object({
  page: PageKind,
  /** null: a page that may be anybody's, such as the sign-in. */
  personId: z.nullable(Id),
  seenOn: CivilDate,
});
type PageOnScreen = z.infer<typeof PageOnScreen>;

const key = 'page-on-screen';

export async function rememberPage(page: PageKind, personId: string | null): Promise<void> {
  const seen: PageOnScreen = { page, personId, seenOn: today().toString() };
  await browser.storage.session.set({ [key]: seen });
}

export async function forgetPage(): Promise<void> {
  await browser.storage.session.remove(key);
}

/** The page that this person's account shows today; `none`: today no page of theirs was looked at. */
export async function pageOnScreen(): Promise<(personId: string) => PageKind | 'none'> {
  const stored = z.safeParse(PageOnScreen, (await browser.storage.session.get(key))[key]);
  if (!stored.success || stored.data.seenOn !== today().toString()) return () => 'none';
  const { page, personId: whose } = stored.data;
  return (personId) => (whose === null || whose === personId ? page : 'none');
}
