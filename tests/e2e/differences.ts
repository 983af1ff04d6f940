/** Where two pieces of JSON differ, leaf by leaf. */

export interface Difference {
  /** Such as `prescriptions.0.price`. */
  readonly path: string;
  readonly line: string;
}

export function differences(expected: unknown, found: unknown, path = ''): Difference[] {
  const at = (key: string) => (path === '' ? key : `${path}.${key}`);
  if (!isTree(expected) || !isTree(found)) {
    if (Object.is(expected, found)) return [];
    return [{ path, line: `${path} should be ${JSON.stringify(expected)}, is ${JSON.stringify(found)}` }];
  }
  const keys = new Set([...Object.keys(expected), ...Object.keys(found)]);
  return [...keys].flatMap((key) => differences(expected[key], found[key], at(key)));
}

const isTree = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
