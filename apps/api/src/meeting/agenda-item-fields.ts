import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import type { Actor } from '../access/actor.js';
import { CurrentActor } from '../access/current-actor.js';
import { Permit } from '../access/permit.js';
import { Case, CaseSummary } from '../case-file/case.object.js';
import { readCaseById } from '../case-file/read-case.js';
import { readCaseSummaries } from '../case-file/read-case-summaries.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { readDraft, readRecommendationOfItem } from '../recommendation/read-recommendations.js';
import { Recommendation, RecommendationDraft } from '../recommendation/recommendation.object.js';
import { AgendaItem } from './meeting.object.js';
import type { AgendaItemView } from './read-meeting.js';

/** What an agenda item shows of its case and its outcome, read when it is asked for. */
@Resolver(() => AgendaItem)
export class AgendaItemFields {
  /** One loader for each request, whose actor is an object of its own. */
  private readonly summaries = new WeakMap<Actor, DataLoader<string, CaseSummary>>();

  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  @ResolveField(() => Case)
  @Permit('case.read')
  case(@CurrentActor() actor: Actor, @Parent() item: AgendaItemView) {
    return this.work.read(actor, (tx) => readCaseById(tx, item.caseId));
  }

  @ResolveField(() => CaseSummary)
  @Permit('case.read')
  summary(@CurrentActor() actor: Actor, @Parent() item: AgendaItemView) {
    const loader = this.summaries.get(actor) ?? this.loadSummaries(actor);
    this.summaries.set(actor, loader);
    return loader.load(item.caseId);
  }

  @ResolveField(() => RecommendationDraft, { nullable: true })
  @Permit('recommendation.read')
  draft(@CurrentActor() actor: Actor, @Parent() item: AgendaItemView) {
    return item.hasDraft ? this.work.read(actor, (tx) => readDraft(tx, item.id)) : null;
  }

  @ResolveField(() => Recommendation, { nullable: true })
  @Permit('recommendation.read')
  recommendation(@CurrentActor() actor: Actor, @Parent() item: AgendaItemView) {
    return item.hasRecommendation ? this.work.read(actor, (tx) => readRecommendationOfItem(tx, item.id)) : null;
  }

  /** The whole list in one query. Nothing is kept: a command of the same request may change what is read next. */
  private loadSummaries(actor: Actor): DataLoader<string, CaseSummary> {
    const load = async (ids: readonly string[]): Promise<(CaseSummary | Error)[]> => {
      const found = await this.work.read(actor, async (tx) => {
        const summaries = await readCaseSummaries(tx, { ids });
        for (const boardId of new Set(summaries.map((summary) => summary.boardId))) {
          const count = summaries.filter((summary) => summary.boardId === boardId).length;
          tx.trail({ boardId, action: 'casesListed', subject: `board:${boardId}`, detail: { count } });
        }
        return new Map(summaries.map((summary) => [summary.id, summary]));
      });
      return ids.map((id) => found.get(id) ?? new Error('A listed case cannot be read'));
    };
    return new DataLoader(load, { cache: false, maxBatchSize: 200 });
  }
}
