// The answer table of a views round as PDF and as OpenDocument text, for who may see the round.
import { documentNumber } from '@hanze/shared/proposals/document-number';
import { answerTable } from '@hanze/shared/proposals/views/answer-table';
import type { CouncilStanding, Verdict, ViewTone } from '@hanze/shared/proposals/views/council-view';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { currentAct } from '../../platform/act';
import { DocumentsService, readFileName } from '../../platform/documents/documents.service';
import { refuse } from '../../platform/refusals';
import { currentViewer } from '../../platform/viewer';
import { ViewsReads } from './views.reads';

@Controller('files/views-rounds')
export class AnswerFilesController {
  constructor(
    private readonly reads: ViewsReads,
    private readonly documents: DocumentsService,
  ) {}

  @Get(':file')
  async take(@Param('file') file: string, @Res() reply: FastifyReply): Promise<void> {
    if (currentViewer().kind === 'nobody') refuse('not-signed-in');
    const asked = readFileName(file);
    const id = asked && z.uuid().safeParse(asked.name).data;
    const [round, about] = id ? await Promise.all([this.reads.one(id), this.reads.about(id)]) : [null, null];
    if (!asked || !round || !about) return refuse('not-found');
    const code = documentNumber('V', about);
    const councils = round.councils.map(({ organisationName: name, standing, tone, points, ...days }) => ({
      ...days,
      name,
      standing: standing as CouncilStanding,
      tone: tone as ViewTone | null,
      points: points.map(({ verdict, ...point }) => ({ ...point, verdict: verdict as Verdict | null })),
    }));
    const paper = answerTable({ ...round, partnership: about.partnershipName, code, title: about.title, councils }, currentAct().language);
    await this.documents.send(reply, { paper, format: asked.format, name: `antwoord-zienswijzen-${code}` });
  }
}
