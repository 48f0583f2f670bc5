import { MeetingRef } from '../meeting/meeting-ref.object.js';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CaseFile } from './case-file.object.js';
import { Patient } from './patient.object.js';
import { RuleSetView } from '../criteria/criteria.object.js';
import * as codes from '../graphql/codes.js';
import { Person } from '../people/people.object.js';
import { CareProgramme } from '../programme/programme.object.js';
import { ReadinessItem } from '../readiness/readiness.object.js';
import { Recommendation } from '../recommendation/recommendation.object.js';
import { TreatmentDecision } from '../recommendation/treatment-decision.object.js';

@ObjectType()
export class Citation {
  @Field(() => String)
  text: string;

  @Field(() => String)
  url: string;
}

@ObjectType()
export class CaseFileVersion {
  @Field(() => Int)
  version: number;

  @Field(() => [String])
  sections: string[];

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => Person)
  recordedBy: Person;

  @Field(() => Date)
  recordedAt: Date;
}

@ObjectType()
export class ReadinessSummary {
  @Field(() => Int)
  done: number;

  @Field(() => Int)
  total: number;

  @Field(() => Int)
  blockingOpen: number;

  @Field(() => ReadinessItem, { nullable: true })
  worst: ReadinessItem | null;

  @Field(() => [ReadinessItem])
  open: ReadinessItem[];
}

@ObjectType()
export class CaseSummary {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  boardId: string;

  @Field(() => codes.CaseState)
  state: codes.CaseState;

  @Field(() => Int)
  version: number;

  @Field(() => Patient)
  patient: Patient;

  @Field(() => String, { nullable: true })
  question: string | null;

  @Field(() => codes.Urgency, { nullable: true })
  urgency: codes.Urgency | null;

  @Field(() => codes.Histology, { nullable: true })
  histology: codes.Histology | null;

  @Field(() => Person)
  referringDoctor: Person;

  @Field(() => ReadinessSummary)
  readiness: ReadinessSummary;

  @Field(() => MeetingRef, { nullable: true })
  meeting: MeetingRef | null;

  @Field(() => Date)
  updatedAt: Date;

  @Field(() => String, { nullable: true })
  citation: string | null;
}

@ObjectType()
export class Case {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  boardId: string;

  @Field(() => codes.CaseState)
  state: codes.CaseState;

  @Field(() => Int)
  version: number;

  @Field(() => Patient)
  patient: Patient;

  @Field(() => Person)
  referringDoctor: Person;

  @Field(() => Citation, { nullable: true })
  citation: Citation | null;

  @Field(() => CaseFile)
  file: CaseFile;

  @Field(() => [ReadinessItem])
  readiness: ReadinessItem[];

  @Field(() => [RuleSetView])
  criteria: RuleSetView[];

  @Field(() => [CaseFileVersion])
  history: CaseFileVersion[];

  @Field(() => [MeetingRef])
  listings: MeetingRef[];

  @Field(() => [Recommendation])
  recommendations: Recommendation[];

  @Field(() => [TreatmentDecision])
  decisions: TreatmentDecision[];

  @Field(() => [CareProgramme])
  programmes: CareProgramme[];

  @Field(() => [String], { description: 'What the person asking may do with this case: permissions of process.md §9.' })
  permissions: string[];

  @Field(() => Date)
  updatedAt: Date;
}

@ObjectType()
export class CaseCreated {
  @Field(() => Case)
  case: Case;
}

@ObjectType()
export class CaseFileAmended {
  @Field(() => Case)
  case: Case;
}

@ObjectType()
export class IdentityAmended {
  @Field(() => Case)
  case: Case;
}

@ObjectType()
export class CaseMoved {
  @Field(() => Case)
  case: Case;
}
