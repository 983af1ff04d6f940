/** Secure messages (T1). */
import { whole, words } from '../text/patterns';
import type { PageRule } from './page-rule';

export const messages: PageRule = {
  kind: 'messages',
  heading: whole(
    words(
      '(?:my |your |secure )*(?:messages?|inbox|mailbox)(?: cent(?:er|re))?',
      'message cent(?:er|re)',
      'secure messag(?:es|ing)',
    ),
  ),
  path: /messag|inbox/i,
  yields: 'nothing',
  mayBeEmpty: true,
};
