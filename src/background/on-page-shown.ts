/** A page with nothing to keep: remembered in memory is only of which kind it is, for the rules about such a page. */
import type { From } from '@/src/messages/dispatch';
import type { Ask } from '@/src/messages/messages';
import { rememberPage } from '@/src/records/page-on-screen';
import { settings } from '@/src/records/settings';
import { unlessClosed } from './filing';
import { loadStretch } from './stretch-store';
import type { Work } from './work';

export async function onPageShown({ page }: Ask<'page-shown'>, from: From, work: Work): Promise<{ kind: 'done' }> {
  if (!from.privateWindow)
    await work.serial(() =>
      unlessClosed(async () => {
        if ((await settings()).consentedAt === null) return;
        const stretch = await loadStretch();
        await rememberPage(page, stretch.kind === 'settled' ? stretch.personId : null);
      }),
    );
  return { kind: 'done' };
}
