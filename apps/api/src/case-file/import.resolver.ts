import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { CurrentActor } from '../access/current-actor.js';
import { Permit } from '../access/permit.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { isRefusal } from '../graphql/outcome.js';
import { importCase } from './import-case.js';
import { ImportCaseInput } from './import.object.js';
import { importLines, previewImport } from './preview-import.js';
import { readDocument } from './read-document.js';
import { ImportCaseResult, ImportPreviewResult } from './results.js';
import { withCase } from './with-case.js';

@Resolver()
export class ImportResolver {
  constructor(private readonly work: UnitOfWork) {}

  @Query(() => ImportPreviewResult)
  @Permit('caseFile.import')
  async previewImport(
    @CurrentActor() actor: Actor,
    @Args('boardId', { type: () => ID }) boardId: string,
    @Args('document') document: string,
  ): Promise<typeof ImportPreviewResult> {
    return (await previewImport(this.work, actor, boardId, document)) as never;
  }

  @Mutation(() => ImportCaseResult)
  @Permit('caseFile.import')
  async importCase(@CurrentActor() actor: Actor, @Args('input') input: ImportCaseInput): Promise<typeof ImportCaseResult> {
    const outcome = await importCase(this.work, actor, input);
    if (isRefusal(outcome)) return outcome as never;
    // The lines name what the document says, so they are read from it again and kept nowhere.
    const reading = readDocument(input.document);
    const lines = reading.ok ? importLines(reading.document) : { taken: [], notTaken: [] };
    return { ...((await withCase(this.work, actor, outcome)) as object), ...lines } as never;
  }
}
