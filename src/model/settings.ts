/** What the caregiver has decided about the program itself. */
import { Instant, z } from './schema';

export const Settings = z.object({
  /** When the caregiver agreed to keeping records; null: not agreed, and nothing is stored. */
  consentedAt: z.nullable(Instant),
  /** `system` follows the browser. */
  language: z.enum(['system', 'en', 'es']),
  panelOpen: z.boolean(),
});
export type Settings = z.infer<typeof Settings>;

export const initialSettings: Settings = { consentedAt: null, language: 'system', panelOpen: false };
