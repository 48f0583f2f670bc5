import type { ProgrammeDocument } from '@consilium/wording';
import { type CustomScalar, Scalar } from '@nestjs/graphql';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/;

/** An instant with its zone; anything else is refused rather than guessed. */
@Scalar('DateTime', () => Date)
export class DateTimeScalar implements CustomScalar<string, Date> {
  description = 'An instant, ISO 8601 in UTC.';

  serialize(value: unknown): string {
    const instant = value instanceof Date ? value : new Date(String(value));
    return instant.toISOString();
  }

  parseValue(value: unknown): Date {
    if (typeof value !== 'string' || !INSTANT.test(value) || Number.isNaN(Date.parse(value))) {
      throw new GraphQLError('An instant such as 2026-12-03T13:00:00Z is expected');
    }
    return new Date(value);
  }

  parseLiteral(node: ValueNode): Date {
    return this.parseValue(node.kind === Kind.STRING ? node.value : null);
  }
}

const neverSentIn = (name: string) => () => {
  throw new GraphQLError(`${name} is never sent in`);
};

/** A flat object of strings and numbers, the values that a code's sentence needs. Output only. */
export const CodeValues = new GraphQLScalarType<Record<string, string | number>>({
  name: 'CodeValues',
  description: 'Values that belong to a code: a flat object of strings and numbers.',
  parseValue: neverSentIn('CodeValues'),
  parseLiteral: neverSentIn('CodeValues'),
});

/** An issued or previewed programme, whole: one frozen document that screen and PDF both lay out. Output only. */
export const ProgrammeDocumentScalar = new GraphQLScalarType<ProgrammeDocument>({
  name: 'ProgrammeDocument',
  description: 'A care programme as structure and finished words: the ProgrammeDocument of the wording library.',
  parseValue: neverSentIn('ProgrammeDocument'),
  parseLiteral: neverSentIn('ProgrammeDocument'),
});
