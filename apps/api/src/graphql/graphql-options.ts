import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { Request, Response } from 'express';
import type { Actor } from '../access/actor.js';
import type { Logger } from '../logger.js';
import type { GraphqlContext } from './context.js';
import { maskError } from './mask-error.js';

/** What one document may ask for. The largest of our own screens needs about a third of this. */
const LIMITS = { depth: 14, aliases: 12, tokens: 4000, directives: 20 };

export function graphqlOptions(logger: Logger, introspection: boolean): ApolloDriverConfig {
  const { plugins, validationRules } = new ApolloArmor({
    maxDepth: { n: LIMITS.depth, flattenFragments: true, exposeLimits: false },
    maxAliases: { n: LIMITS.aliases, exposeLimits: false },
    // Counted by the parser itself: the plugin answers even a plain syntax error as a fault of the server.
    maxTokens: { enabled: false },
    maxDirectives: { n: LIMITS.directives, exposeLimits: false },
    costLimit: { enabled: false },
    blockFieldSuggestion: { enabled: true },
  }).protect() as unknown as { plugins: ApolloDriverConfig['plugins']; validationRules: ApolloDriverConfig['validationRules'] };
  return {
    driver: ApolloDriver,
    autoSchemaFile: true,
    sortSchema: true,
    path: '/graphql',
    graphiql: false,
    introspection,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    installSubscriptionHandlers: false,
    fieldResolverEnhancers: [],
    parseOptions: { maxTokens: LIMITS.tokens },
    plugins: [...(plugins ?? []), ApolloServerPluginCacheControlDisabled()],
    validationRules,
    formatError: maskError(logger),
    context: ({ req, res }: { req: Request & { actor: Actor }; res: Response }): GraphqlContext => ({
      actor: req.actor,
      request: req,
      response: res,
    }),
  };
}
