import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';

/** The committed contract: what the two halves of the product promise each other. */
export const contract = buildSchema(readFileSync(join(__dirname, '../../libs/contract/schema.graphql'), 'utf8'));
