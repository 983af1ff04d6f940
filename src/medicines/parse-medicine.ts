/** A printed medicine name in, its parts out. */
import type { Medicine } from './medicine';
import { type DrugRead, readName } from './read-name';
import { isVague } from './same-strength';
import { printStrength } from './strength';

const nothing = {
  name: null,
  ingredient: null,
  isBrand: null,
  salt: null,
  strength: null,
  form: null,
  formDetail: null,
  release: null,
  confidence: null,
} satisfies Omit<Medicine, 'printed'>;

const inOrder = (combination: string): string => combination.split('/').sort().join('/');

/** The parts of a generic combination in the order they are printed in, not the one they are known by. */
const ingredientOf = ({ name, ingredient, isBrand }: DrugRead): string | null =>
  !isBrand && ingredient !== null && inOrder(name) === inOrder(ingredient) ? name : ingredient;

/** Never throws. For what is no medicine (a button, a heading, an empty text) all but `printed` is null. */
export function parseMedicine(printed: string): Medicine {
  const read = readName(printed);
  if (read.kind === 'none') return { printed, ...nothing };
  if (read.kind === 'supply') {
    const { name, isBrand } = read.supply;
    return { printed, ...nothing, name, isBrand, form: 'device_supply', confidence: 'sure' };
  }
  const vague = read.strength !== null && isVague(read, read.strength);
  return {
    printed,
    name: read.name,
    ingredient: ingredientOf(read),
    isBrand: read.isBrand,
    salt: read.salt,
    strength: read.strength && printStrength(read.strength),
    form: read.form.form,
    formDetail: read.form.detail,
    release: read.release?.release ?? null,
    confidence: read.sure && !vague ? 'sure' : 'unsure',
  };
}
