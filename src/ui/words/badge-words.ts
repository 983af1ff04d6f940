/** What the toolbar icon says of itself: the number on it cannot be heard. */
import type { Language } from './language';

export function badgeTitle(language: Language, needAction: number): string {
  if (language === 'es') {
    if (needAction === 0) return 'Refill Lookout';
    return needAction === 1
      ? 'Refill Lookout: 1 cosa necesita su atención'
      : `Refill Lookout: ${needAction} cosas necesitan su atención`;
  }
  if (needAction === 0) return 'Refill Lookout';
  return needAction === 1 ? 'Refill Lookout: 1 thing needs you' : `Refill Lookout: ${needAction} things need you`;
}
