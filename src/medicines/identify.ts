/** Brings the name and the names in brackets together: which is the brand, which the ingredient. */
import type { Found } from './find-name';
import type { Resolved } from './name';

/** A name that stands in brackets. */
export type Alias = Resolved & { square: boolean };

export interface Identity {
  name: string;
  ingredient: string | null;
  isBrand: boolean;
  salt: string | null;
  resolved: Resolved | null;
  /** Words that no list explains, or a name that contradicts it, stand beside the name. */
  leftover: boolean;
  sure: boolean;
}

export function identify({ resolved, text, leftover }: Found, aliases: readonly Alias[]): Identity | null {
  const generic = aliases.find((alias) => !alias.isBrand);
  const brand = aliases.find((alias) => alias.isBrand && alias.square);
  if (text === '' && aliases.length === 0) return null;
  if (resolved && !resolved.isBrand && brand) {
    const conflict = brand.ingredient !== '' && !related(brand.ingredient, resolved.ingredient);
    const sure = resolved.sure && !leftover && !conflict;
    return {
      name: brand.name,
      ingredient: resolved.ingredient,
      isBrand: true,
      salt: resolved.salt,
      resolved: { ...resolved, isBrand: true },
      leftover: leftover || conflict,
      sure,
    };
  }
  if (resolved) {
    const conflict = aliases.some(
      (alias) => alias.ingredient !== '' && !related(alias.ingredient, resolved.ingredient),
    );
    const salt = resolved.salt ?? generic?.salt ?? null;
    const closer = generic && synonymStartsWith(generic.ingredient, resolved.ingredient) ? generic.ingredient : null;
    return {
      name: text,
      ingredient: closer ?? resolved.ingredient,
      isBrand: resolved.isBrand,
      salt,
      resolved,
      leftover: leftover || conflict,
      sure: resolved.sure && !leftover && !conflict,
    };
  }
  if (generic && text !== '')
    return {
      name: text,
      ingredient: generic.ingredient,
      isBrand: true,
      salt: generic.salt,
      resolved: { ...generic, name: text, isBrand: true },
      leftover,
      sure: false,
    };
  return text === ''
    ? null
    : { name: text, ingredient: null, isBrand: false, salt: null, resolved: null, leftover, sure: false };
}

/** "Vitamin D (ergocalciferol)": the bracket says which of the two vitamins D it is. */
const synonymStartsWith = (ingredient: string, start: string): boolean =>
  start === 'vitamin d' && (ingredient === 'ergocalciferol' || ingredient === 'cholecalciferol');

/** "metoprolol" and "metoprolol succinate" do not contradict each other. */
const related = (one: string, other: string): boolean => {
  if (synonymStartsWith(one, other)) return true;
  const sorted = (name: string) => name.split('/').sort();
  const [a, b] = [sorted(one), sorted(other)];
  return (
    a.length === b.length &&
    a.every((part, index) => part.startsWith(b[index] ?? ' ') || (b[index] ?? ' ').startsWith(part))
  );
};
