import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type Actor, mayOnCase } from '../access/actor.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { renderProgramme } from './pdf/render-programme.js';
import { readProgramme } from './read-programmes.js';

/** The two pages of an issued programme as files, for whoever may read them on the screen. */
@Controller('programmes')
export class ProgrammeController {
  constructor(private readonly work: UnitOfWork) {}

  @Get(':id/:page')
  async pdf(
    @Param('id') id: string,
    @Param('page') page: string,
    @Req() request: Request & { actor: Actor },
    @Res() response: Response,
  ): Promise<void> {
    const audience = page === 'doctor.pdf' ? 'DOCTOR' : page === 'patient.pdf' ? 'PATIENT' : null;
    const { actor } = request;
    const programme =
      audience && actor.personId
        ? await this.work.read(actor, async (tx) => {
            const found = await readProgramme(tx, id);
            if (!found || !mayOnCase(actor, found, 'programme.read')) return null;
            tx.trail({ boardId: found.boardId, action: 'programmePrinted', subject: `programme:${found.id}`, detail: { audience } });
            return found;
          })
        : null;
    if (!audience || !programme) return void response.status(404).json({ message: 'This does not exist, or you may not see it.' });
    const file = await renderProgramme(programme.document, { audience, superseded: programme.outdated });
    response
      .set({
        'Content-Type': 'application/pdf',
        'Content-Disposition': `inline; filename="care-programme-v${programme.version}-${audience.toLowerCase()}.pdf"`,
        'Cache-Control': 'private, no-store',
        'X-Content-Type-Options': 'nosniff',
      })
      .send(file);
  }
}
