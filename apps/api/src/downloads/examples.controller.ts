import { readdirSync, readFileSync } from 'node:fs';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Actor } from '../access/actor.js';

const FOLDER = new URL('../demo/importable/', import.meta.url);

/** Files to try the import with, for everybody who is signed in. */
@Controller('downloads/examples')
export class ExamplesController {
  /** Only what lies in the folder can be named. */
  private readonly names = new Set(readdirSync(FOLDER).filter((name) => name.endsWith('.json')));

  @Get(':name')
  example(@Param('name') name: string, @Req() request: Request & { actor: Actor }, @Res() response: Response): void {
    if (request.actor.personId === null || !this.names.has(name)) {
      return void response.status(404).json({ message: 'This does not exist, or you may not see it.' });
    }
    response
      .set({
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Disposition': `attachment; filename="${name}"`,
        'Cache-Control': 'private, no-store',
        'X-Content-Type-Options': 'nosniff',
      })
      .send(readFileSync(new URL(name, FOLDER)));
  }
}
