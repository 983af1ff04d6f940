/** Whether a page is in English, which is all that the reader knows: what it does not understand it cannot call complete. */

import { attribute, rootElementOf } from '../dom/untampered';
import type { Page } from '../page';
import { remember, rememberOf } from '../text/remember';

const english =
  /\b(?:the|your|you|refills?|prescriptions?|medications?|medicines?|orders?|left|numbers?|filled|supply|days|next|last|view|status|shipped|delivered|expires|account|eligible)\b/i;
/** INF: no source shows the site in Spanish. */
const spanish =
  /(?<![\p{L}])(?:recetas?|resurtid[oa]s?|resurtir|recargas?|surtid[oa]s?|surtir|prescripci(?:ón|ones)|medicamentos?|medicinas?|pedidos?|número|próxim[oa]s?|últim[oa]s?|días|cuenta|entrega|envío|farmacia|restantes|automátic[oa]s?|activad[oa]|desactivad[oa]|inscrit[oa]|cantidad|suministro|médico|vence|elegibles?)(?![\p{L}])/iu;
/** Scripts, and letters of Vietnamese, that no English page is written in. */
const otherLetters = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}]|[\u1EA0-\u1EF9đĐ]/u;

const languageOf = remember((text): 'english' | 'other' | null => {
  const isOther = spanish.test(text) || otherLetters.test(text);
  return english.test(text) ? 'english' : isOther ? 'other' : null;
});

export const isInEnglish = rememberOf((page: Page): boolean => {
  let [lines, others] = [0, 0];
  for (const { plain, box } of page.scene.lines) {
    if (/^(?:footer|banner|navigation)$/.test(box.region)) continue;
    const language = languageOf(plain);
    if (language === 'english') lines += 1;
    if (language === 'other') others += 1;
  }
  const said = attribute(rootElementOf(page.scene.document), 'lang')?.trim() ?? '';
  // A page may say that it is in another language and be in English all the same.
  return said === '' || /^en\b/i.test(said) ? others <= lines : others === 0 && lines > 1;
});
