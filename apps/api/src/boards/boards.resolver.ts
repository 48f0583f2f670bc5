import { rairThyroidPack } from '@consilium/thyroid';
import { Inject } from '@nestjs/common';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { CurrentActor } from '../access/current-actor.js';
import { Public, SignedInOnly } from '../access/permit.js';
import { CONFIG, type Config, VERSION } from '../config.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { BOARD_JSON } from './board-json.js';
import { About, Board } from './board.object.js';

@Resolver()
export class BoardsResolver {
  constructor(
    private readonly work: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Query(() => About)
  @Public()
  about(): About {
    return { version: VERSION, demo: this.config.DEMO, clinicalAssist: this.config.CLINICAL_ASSIST, packVersion: rairThyroidPack.version };
  }

  @Query(() => Board, { nullable: true })
  @SignedInOnly()
  board(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<Board | null> {
    return this.work.read(actor, async (tx) => {
      const [row] = await tx.query<{ board: Board }>(`select ${BOARD_JSON} as board from board where id::text = $1`, [id]);
      return row?.board ?? null;
    });
  }
}
