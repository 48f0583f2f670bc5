import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { PermitGuard } from './access/permit.js';
import { BoardsResolver } from './boards/boards.resolver.js';
import { CaseResolver } from './case-file/case.resolver.js';
import { ImportResolver } from './case-file/import.resolver.js';
import { CONFIG, type Config } from './config.js';
import type { Connection } from './database/connection.js';
import { CriteriaResolver } from './criteria/criteria.resolver.js';
import { UnitOfWork } from './database/unit-of-work.js';
import { graphqlOptions } from './graphql/graphql-options.js';
import { ExamplesController } from './downloads/examples.controller.js';
import { FieldProblemResolver, RefusalResolver } from './graphql/refusal-fields.js';
import { DateTimeScalar } from './graphql/scalars.js';
import { HealthController } from './health/health.controller.js';
import { ServiceState } from './health/service-state.js';
import { HomeResolver } from './home/home.resolver.js';
import { EventFeed } from './live/event-feed.js';
import { LiveResolver } from './live/live.resolver.js';
import { Logger } from './logger.js';
import { ProgrammeController } from './programme/programme.controller.js';
import { ProgrammeResolver } from './programme/programme.resolver.js';
import { RecommendationResolver } from './recommendation/recommendation.resolver.js';
import { TrailResolver } from './access/trail.resolver.js';
import { AgendaItemFields } from './meeting/agenda-item-fields.js';
import { MeetingResolver } from './meeting/meeting.resolver.js';
import { PeopleResolver } from './people/people.resolver.js';
import { ReadinessResolver } from './readiness/readiness.resolver.js';
import { VotingResolver } from './voting/voting.resolver.js';

/** Every resolver of the schema. */
export const RESOLVERS = [
  HomeResolver,
  MeetingResolver,
  AgendaItemFields,
  VotingResolver,
  RefusalResolver,
  FieldProblemResolver,
  CaseResolver,
  ImportResolver,
  CriteriaResolver,
  ReadinessResolver,
  PeopleResolver,
  BoardsResolver,
  LiveResolver,
  RecommendationResolver,
  ProgrammeResolver,
  TrailResolver,
];
export const CONTROLLERS = [ExamplesController, HealthController, ProgrammeController];

export interface House {
  config: Config;
  connection: Connection;
  source: DataSource;
  work: UnitOfWork;
  feed: EventFeed;
  logger: Logger;
  state: ServiceState;
}

/** The one place where the capabilities meet. */
@Module({})
export class AppModule {
  static with(house: House): DynamicModule {
    return {
      module: AppModule,
      global: true,
      imports: [GraphQLModule.forRoot(graphqlOptions(house.logger, house.config.DEMO))],
      controllers: CONTROLLERS,
      providers: [
        { provide: CONFIG, useValue: house.config },
        { provide: DataSource, useValue: house.source },
        { provide: UnitOfWork, useValue: house.work },
        { provide: EventFeed, useValue: house.feed },
        { provide: Logger, useValue: house.logger },
        { provide: ServiceState, useValue: house.state },
        { provide: APP_GUARD, useClass: PermitGuard },
        DateTimeScalar,
        ...RESOLVERS,
      ],
    };
  }
}
