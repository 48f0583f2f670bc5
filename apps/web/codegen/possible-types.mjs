import { isAbstractType } from 'graphql';

/** Writes which types each union and interface stands for, as Apollo's cache needs to match fragments on them. */
export function plugin(schema) {
  const possibleTypes = {};
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isAbstractType(type) || type.name.startsWith('__')) continue;
    possibleTypes[type.name] = schema.getPossibleTypes(type).map((possible) => possible.name);
  }
  return `export const possibleTypes: Record<string, string[]> = ${JSON.stringify(possibleTypes, null, 2)};\n`;
}
