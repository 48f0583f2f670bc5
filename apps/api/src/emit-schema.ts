import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { RESOLVERS } from './app.module.js';
import { DateTimeScalar } from './graphql/scalars.js';

/** The schema that the code defines, as text, without a database. */
export async function emitSchema(): Promise<string> {
  const context = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  const schema = await context.get(GraphQLSchemaFactory).create(RESOLVERS, [DateTimeScalar]);
  await context.close();
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
