import { Controller, Get, Res } from '@nestjs/common';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { findUnsafe } from '../database/self-check.js';
import { ServiceState } from './service-state.js';

/** For whoever watches over the process: `/healthz` says it runs, `/readyz` that the board can be used. */
@Controller()
export class HealthController {
  constructor(
    private readonly source: DataSource,
    private readonly state: ServiceState,
  ) {}

  @Get('healthz')
  healthz(): { status: string } {
    return { status: 'running' };
  }

  @Get('readyz')
  async readyz(@Res() response: Response): Promise<void> {
    if (!this.state.ready) return void response.status(503).json({ status: this.state.stopping ? 'stopping' : 'starting' });
    try {
      const problems = await findUnsafe(this.source);
      response.status(problems.length === 0 ? 200 : 503).json(problems.length === 0 ? { status: 'ready' } : { status: 'unsafe', problems });
    } catch {
      response.status(503).json({ status: 'database not available' });
    }
  }
}
