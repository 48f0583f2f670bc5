import { getNullableType, type GraphQLInputType, isInputObjectType, isListType, isScalarType } from 'graphql';

/** One way to spoil a good input: another value at one place, which the contract lets through and the rules must not. */
export interface Spoilt {
  place: string;
  with: string;
  input: Record<string, unknown>;
}

const LONG = 'x'.repeat(100_000);
const ZERO_BYTE = 'a\u0000b';
const DATE = /(On|Date|wallTime|plannedStart|^on)$/;

/** Every text, number, date and id of an input spoilt in turn, those that were left out too. */
export function spoil(type: GraphQLInputType, good: Record<string, unknown>): Spoilt[] {
  return scalarsIn(type, good, []).flatMap(({ place, scalar }) =>
    junkFor(scalar, String(place.at(-1))).map(([name, junk]) => ({
      place: nameOf(place),
      with: name,
      input: withValue(good, place, junk) as Record<string, unknown>,
    })),
  );
}

type Place = (string | number)[];

function scalarsIn(type: GraphQLInputType, value: unknown, place: Place): { place: Place; scalar: string }[] {
  const shape = getNullableType(type);
  if (isScalarType(shape)) return [{ place, scalar: shape.name }];
  if (isListType(shape)) return Array.isArray(value) && value.length > 0 ? scalarsIn(shape.ofType, value[0], [...place, 0]) : [];
  if (!isInputObjectType(shape) || value === null || value === undefined) return [];
  return Object.values(shape.getFields()).flatMap((field) =>
    scalarsIn(field.type, (value as Record<string, unknown>)[field.name], [...place, field.name]),
  );
}

function junkFor(scalar: string, name: string): [string, unknown][] {
  if (name === 'key') return [['nothing', ''], ['three letters', 'abc'], ['300 letters', 'k'.repeat(300)], ['a zero byte', `12345678${ZERO_BYTE}`]]; // prettier-ignore
  switch (scalar) {
    case 'String':
      return [['100 000 letters', LONG], ['a zero byte', ZERO_BYTE], ...(DATE.test(name) ? [['30 February', '2026-02-30'] as [string, unknown]] : [])]; // prettier-ignore
    case 'ID':
      // An entry of a case file, such as a lesion, is named by whoever wrote it.
      return [...(name === 'id' || name === 'lesionId' ? [] : [['words', 'nonsense'] as [string, unknown]]), ['100 000 letters', LONG], ['a zero byte', ZERO_BYTE]]; // prettier-ignore
    case 'Int':
      return [['the largest integer', 2_147_483_647], ['the smallest integer', -2_147_483_648]]; // prettier-ignore
    case 'Float':
      return [['1e308', 1e308], ['-1e308', -1e308]]; // prettier-ignore
    default:
      return [];
  }
}

function withValue(value: unknown, [key, ...rest]: Place, junk: unknown): unknown {
  if (key === undefined) return junk;
  const child = withValue((value as Record<string | number, unknown> | undefined)?.[key], rest, junk);
  return Array.isArray(value) ? value.map((each, index) => (index === key ? child : each)) : { ...(value as object), [key]: child };
}

function nameOf(place: Place): string {
  return place.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('').slice(1); // prettier-ignore
}
