// The document of a closed vote as a file: what `hanze recompute` answers equally, without this portal.
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { refuse as refuseAlways } from '../platform/refusals';
import { currentViewer } from '../platform/viewer';
import { DecisionReads } from './decision.reads';
import { refuse } from './decisions.refusals';

@Controller('files/votes')
export class VoteFilesController {
  constructor(private readonly reads: DecisionReads) {}

  @Get(':name')
  async take(@Param('name') name: string, @Res() reply: FastifyReply): Promise<void> {
    if (currentViewer().kind === 'nobody') refuseAlways('not-signed-in');
    const id = z.uuid().safeParse(name.replace(/\.json$/, ''));
    const document = id.success && name.endsWith('.json') ? await this.reads.document(id.data) : null;
    if (document === null) refuseAlways('not-found');
    if (document === undefined) return refuse('still-open');
    await reply
      .header('content-type', 'application/json; charset=utf-8')
      .header('content-disposition', `attachment; filename="stemming-${name}"`)
      .send(document);
  }
}
