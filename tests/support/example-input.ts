import { randomUUID } from 'node:crypto';
import { getNullableType, type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';

/** Values by the name of their field, so that a made-up command points at real records. */
export type Known = Readonly<Record<string, unknown>>;

/**
 * The smallest input of a type that the contract lets through: what is not required is left out, lists are empty, an enum is its
 * first value. What a rule then says to it is another question.
 */
export function exampleInput(type: GraphQLInputType, known: Known, name = ''): unknown {
  if (name in known) return known[name];
  if (name === 'key') return randomUUID();
  const shape = getNullableType(type);
  if (isListType(shape)) return [];
  if (isEnumType(shape)) return shape.getValues()[0]?.value;
  if (isInputObjectType(shape)) {
    const fields = Object.values(shape.getFields()).filter((field) => field.name in known || isNonNullType(field.type));
    return Object.fromEntries(fields.map((field) => [field.name, exampleInput(field.type, known, field.name)]));
  }
  switch (String(shape)) {
    case 'Int':
    case 'Float':
      return 1;
    case 'Boolean':
      return false;
    default:
      return 'words';
  }
}
