/** What a doctor's office needs to find Optum Home Delivery (PR-04, PR-05). */
import type { CurrentMedicine } from '@/src/history/current';
import { isControlled } from '../about-medicine';
import type { CopyBlock, CopyLine } from '../copy-block';

const lines: readonly CopyLine[] = [
  { label: { say: 'label-eprescribe' }, text: 'Optum Home Delivery (OptumRx Mail Service)' },
  { label: { say: 'label-office-phone' }, text: '(800) 791-7658' },
  { label: { say: 'label-office-fax' }, text: '(800) 491-7997' },
  { label: { say: 'label-office-address' }, text: '6800 W 115th St, Suite 600, Overland Park, KS 66211-9838' },
];
const byComputer = lines.filter(
  ({ label }) => label.say === 'label-eprescribe' || label.say === 'label-office-address',
);
const ncpdp: CopyLine = { label: { say: 'label-ncpdp' }, text: '1718634' };

/** The block is handed to an American office: what is copied is in English whatever the caregiver reads. */
const english: Readonly<Record<string, string>> = {
  'label-eprescribe': 'ePrescribe',
  'label-office-phone': 'Phone',
  'label-office-fax': 'Fax',
  'label-office-address': 'Address',
};

/** With a controlled medicine among them there is no phone and no fax: those come by ePrescribe only (rules §2.6). */
export function prescriberBlock(medicines: readonly CurrentMedicine[]): CopyBlock {
  const hasControlled = medicines.some(({ printedName }) => isControlled(printedName));
  const shown = hasControlled ? byComputer : lines;
  return {
    says: { say: 'copied-prescriber-block' },
    lines: shown,
    folded: [ncpdp],
    note: hasControlled ? { say: 'controlled-by-computer-only' } : null,
    text: shown.map(({ label, text }) => `${english[label.say]}: ${text}`).join('\n'),
  };
}
