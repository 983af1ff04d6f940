/** The badge on the toolbar icon. */
import { browser } from '@/src/platform/browser';

/** `needAction`: how many things need the caregiver; 0 shows no badge. `title`: what the icon says of itself. */
export async function showBadge({ needAction, title }: { needAction: number; title: string }): Promise<void> {
  const text = needAction === 0 ? '' : needAction > 99 ? '99+' : String(needAction);
  await browser.action.setBadgeBackgroundColor({ color: '#8a1c1c' });
  await browser.action.setBadgeText({ text });
  await browser.action.setTitle({ title });
}
