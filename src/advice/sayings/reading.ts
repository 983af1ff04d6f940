/** What used to be read and is not any more. */

import type { LastingFact } from '@/src/history/current';
import type { PageKind } from '@/src/model/reading';
import type { Plain } from './plain';

export type ReadingSaying =
  | { readonly say: 'dates-may-be-out-of-date'; readonly person: string; readonly since: string }
  | { readonly say: 'page-no-longer-read'; readonly page: PageKind; readonly lastReadOn: string | null }
  | { readonly say: 'facts-no-longer-read'; readonly page: PageKind; readonly facts: readonly LastingFact[] }
  | Plain<'go-by-the-page-itself' | 'save-the-page-for-the-makers'>;
