/**
 * The medicines this program knows by name. One line a product family:
 *
 *     generic = synonym, synonym | Brand, Brand | forms release
 *
 * - A generic may stand on several lines; each brand belongs to the forms of its own line.
 * - A salt stands in the generic only where it makes another product.
 * - Forms, a letter each: o tablet or capsule, l liquid to drink, j injection, i inhaler, n nebulizer, s nasal spray,
 *   e eye, t on the skin, p patch, z lozenge, x elsewhere (ear, rectal, vaginal, mouth rinse);
 *   `r`: the tablet or capsule also comes with a changed release.
 * - Release, only where every product of the line has it, printed or not: er, er12, dr, sl.
 */
import { breathing } from './breathing';
import { cancer } from './cancer';
import { diabetes } from './diabetes';
import { eyes } from './eyes';
import { heart } from './heart';
import { hormones } from './hormones';
import { infection } from './infection';
import { mindAndNerves } from './mind-and-nerves';
import { overTheCounter } from './over-the-counter';
import { pain } from './pain';
import { rare } from './rare';
import { skin } from './skin';
import { specialtyMedicines } from './specialty';
import { stomach } from './stomach';
import { vitaminsAndMinerals } from './vitamins-and-minerals';

export const catalogue = [
  heart,
  diabetes,
  mindAndNerves,
  pain,
  breathing,
  infection,
  stomach,
  hormones,
  eyes,
  skin,
  specialtyMedicines,
  cancer,
  rare,
  vitaminsAndMinerals,
  overTheCounter,
].join('\n');
