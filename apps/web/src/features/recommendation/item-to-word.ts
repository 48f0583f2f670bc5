import type { RecommendationPageQuery } from '../../gql/graphql.js';

/** The agenda item whose outcome is worded. */
export type ItemToWord = NonNullable<RecommendationPageQuery['agendaItem']>;
