import { getNamedType, isLeafType, isObjectType, isUnionType, type GraphQLNamedType, type GraphQLSchema } from 'graphql';

/** A little under what the server lets one document have. */
const MOST_TOKENS = 3500;

interface Selection {
  type: GraphQLNamedType;
  /** `null` for a leaf. Members of a union stand under `... on Name`. */
  parts: Map<string, Selection | null>;
}

/**
 * Selections that together ask for every field of every type that can be reached from a type, each as large as one document may be.
 * A type is opened where it is met first, and at every meeting when it can be reached from one of `wherever`; elsewhere with its
 * leaves. A field that is added to the contract is asked for without anybody thinking of it.
 */
export function selectEverything(schema: GraphQLSchema, from: GraphQLNamedType, wherever: readonly string[] = []): string[] {
  const always = new Set(wherever.flatMap((name) => [...reachable(schema.getType(name))]));
  const root: Selection = { type: from, parts: new Map() };
  const opened = new Set<string>();
  const queue = [root];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { type, parts } = next;
    const whole = always.has(type.name) || !opened.has(type.name);
    opened.add(type.name);
    for (const [name, target] of children(type)) {
      if (isLeafType(target)) parts.set(name, null);
      else if (whole || isUnionType(type)) {
        const child: Selection = { type: target, parts: new Map() };
        parts.set(name, child);
        queue.push(child);
      }
    }
  }
  return pack(root);
}

/** Names of all object types that can be reached from a type, itself included. */
export function reachable(type: GraphQLNamedType | undefined, found = new Set<string>()): Set<string> {
  if (!type || found.has(type.name) || isLeafType(type)) return found;
  found.add(type.name);
  for (const [, target] of children(type)) reachable(target, found);
  return found;
}

function children(type: GraphQLNamedType): [string, GraphQLNamedType][] {
  if (isUnionType(type)) return type.getTypes().map((member) => [`... on ${member.name}`, member]);
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields()).map((field) => [field.name, getNamedType(field.type)]);
}

/** Writes a selection out, cut into pieces that fit. */
function pack({ parts }: Selection): string[] {
  const pieces = [...parts].flatMap(([name, part]) => (part ? pack(part).map((inner) => `${name} { ${inner} }`) : [name]));
  const packed: string[] = [];
  let current = '__typename';
  for (const piece of pieces) {
    if (tokens(current) + tokens(piece) > MOST_TOKENS) {
      packed.push(current);
      current = '__typename';
    }
    current += ` ${piece}`;
  }
  return [...packed, current];
}

function tokens(text: string): number {
  return text.match(/\w+|[^\w\s]/g)?.length ?? 0;
}
