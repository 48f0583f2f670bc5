import { checkPatientPage } from '@consilium/wording';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { mayOnCase } from '../access/actor.js';
import { CurrentActor } from '../access/current-actor.js';
import { Permit } from '../access/permit.js';
import { readCaseById } from '../case-file/read-case.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { isRefusal } from '../graphql/outcome.js';
import { acknowledgeProgramme } from './acknowledge-programme.js';
import { composeProgramme } from './compose-programme.js';
import { issueProgramme } from './issue-programme.js';
import { AcknowledgeProgrammeInput, IssueProgrammeInput, ProgrammeInput } from './programme.input.js';
import { CareProgramme } from './programme.object.js';
import { readProgramme, readProgrammePage } from './read-programmes.js';
import { AcknowledgeProgrammeResult, IssueProgrammeResult, ProgrammePreviewResult } from './results.js';

@Resolver()
export class ProgrammeResolver {
  constructor(private readonly work: UnitOfWork) {}

  @Query(() => CareProgramme, { nullable: true })
  @Permit('programme.read')
  programme(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return this.work.read(actor, async (tx) => {
      const programme = await readProgramme(tx, id);
      return programme && mayOnCase(actor, programme, 'programme.read') ? readProgrammePage(tx, id) : null;
    });
  }

  @Query(() => ProgrammePreviewResult)
  @Permit('programme.issue')
  previewProgramme(@CurrentActor() actor: Actor, @Args('input') input: ProgrammeInput) {
    return this.work.read(actor, async (tx) => {
      const composed = await composeProgramme(tx, actor, input);
      if ('code' in composed) return composed;
      const { document, schedule } = composed;
      return {
        __typename: 'ProgrammePreview',
        document,
        checks: checkPatientPage(document),
        schedule: schedule.map(({ on, what }) => ({
          on,
          code: 'code' in what ? what.code : null,
          text: 'text' in what ? what.text : null,
        })),
      };
    });
  }

  @Mutation(() => IssueProgrammeResult)
  @Permit('programme.issue')
  async issueProgramme(@CurrentActor() actor: Actor, @Args('input') input: IssueProgrammeInput) {
    const outcome = await issueProgramme(this.work, actor, input);
    if (isRefusal(outcome)) return outcome;
    return this.work.read(actor, async (tx) => ({
      ...outcome,
      programme: await readProgrammePage(tx, outcome.programmeId),
      case: await readCaseById(tx, outcome.caseId),
    }));
  }

  @Mutation(() => AcknowledgeProgrammeResult)
  @Permit('programme.acknowledge')
  async acknowledgeProgramme(@CurrentActor() actor: Actor, @Args('input') input: AcknowledgeProgrammeInput) {
    const outcome = await acknowledgeProgramme(this.work, actor, input);
    if (isRefusal(outcome)) return outcome;
    return { ...outcome, programme: await this.work.read(actor, (tx) => readProgrammePage(tx, outcome.programmeId)) };
  }
}
