import type { Request, Response } from 'express';
import type { Actor } from '../access/actor.js';

/** What every resolver is given: who asks. */
export interface GraphqlContext {
  actor: Actor;
  /** Absent on the live connection. */
  request?: Request;
  response?: Response;
}
