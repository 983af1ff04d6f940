/** All medicines by where they are filled; each leads to all that is known of it. Specialty is kept apart (SP-01). */
import type { DueRow } from '@/src/advice/outlook';
import type { CurrentMedicine } from '@/src/history/current';
import { isSpecialty } from '@/src/medicines/lookups';
import { hashOf, medicineLink } from '@/src/ui/dashboard/place';
import type { SectionProps } from '@/src/ui/dashboard/section-props';
import { type PersonMarks, PersonTag } from '@/src/ui/parts/person-tag';
import { type MedicineProps, MedicineView } from './medicine-view';
import { orderLine } from './order-line';
import { ProofSheet } from './proof-sheet';

type Props = Omit<MedicineProps, 'whose' | 'medicine'>;
type Where = 'atOptum' | 'specialty' | 'notAtOptum' | 'elsewhere' | 'inactive';

const order: readonly Where[] = ['atOptum', 'specialty', 'elsewhere', 'notAtOptum', 'inactive'];

interface Listed {
  readonly whose: SectionProps['people'][number];
  readonly medicine: CurrentMedicine;
}

export function MedicinesView(props: Props) {
  const { people, shown, place, words } = props;
  const { medicines } = words;
  const all = (some: typeof people): Listed[] =>
    some.flatMap((whose) => whose.records.medicines.map((medicine) => ({ whose, medicine })));
  const link = place.proof ?? place.medicine;
  if (link !== null) {
    const asked = all(people).find(({ whose, medicine }) => medicineLink(whose.person.id, medicine.key) === link);
    const isProof = place.proof !== null && asked !== undefined;
    return (
      <>
        <a
          class="back no-print"
          href={hashOf({ section: 'medicines', personId: place.personId, medicine: isProof ? link : null })}
        >
          {isProof ? words.proof.back(asked.medicine.printedName) : medicines.back}
        </a>
        {asked === undefined ? (
          <p class="empty">{medicines.notFound}</p>
        ) : isProof ? (
          <ProofSheet {...asked} words={words} />
        ) : (
          <MedicineView {...props} {...asked} />
        )}
      </>
    );
  }
  const listed = all(shown);
  return (
    <>
      <p class="lead">{medicines.intro}</p>
      {listed.length === 0 && <p class="empty">{medicines.none}</p>}
      {order
        .map((where) => [where, listed.filter((one) => whereOf(one) === where)] as const)
        .filter(([, some]) => some.length > 0)
        .map(([where, some]) => (
          <section key={where}>
            <h2>{medicines[where]}</h2>
            {where === 'specialty' && <p class="soft">{medicines.specialtyText}</p>}
            <ul class="rows rows--links">
              {some.map((one) => (
                <MedicineRow key={`${one.whose.person.id} ${one.medicine.key}`} {...one} where={where} {...props} />
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}

function MedicineRow({ whose, medicine, where, people, place, due, words }: Props & Listed & { where: Where }) {
  const marks: PersonMarks = new Map(people.map((one, at) => [one.person.id, at]));
  const row = rowOf(due, whose.person.id, medicine);
  return (
    <li>
      <a
        class="row-link"
        href={hashOf({
          section: 'medicines',
          personId: place.personId,
          medicine: medicineLink(whose.person.id, medicine.key),
        })}
      >
        <span class="row-link__what">{medicine.printedName}</span>
        <PersonTag personId={whose.person.id} name={whose.person.name} marks={marks} />
        {where === 'atOptum' && row && <span class="row-link__more">{orderLine(row, words)}</span>}
        {medicine.goneSince !== null && (
          <span class="row-link__more">{words.medicines.gone(medicine.goneSince, words.formats)}</span>
        )}
      </a>
    </li>
  );
}

export function rowOf(due: readonly DueRow[], personId: string, { key }: CurrentMedicine): DueRow | undefined {
  return due.find((row) => row.personId === personId && row.key === key);
}

/** The caregiver's word counts before the list of specialty medicines. */
function whereOf({ whose, medicine }: Listed): Where {
  const { status, goneSince } = medicine;
  if (goneSince !== null || status.value === 'inactive') return 'inactive';
  const said = whose.own.ofMedicine('specialty', medicine)?.value;
  if (said === 'yes' || (said === undefined && isSpecialty(medicine.printedName))) return 'specialty';
  if (status.value === 'placeholder') return 'notAtOptum';
  return status.value === 'elsewhere' ? 'elsewhere' : 'atOptum';
}
