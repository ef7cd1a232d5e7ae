// The decision list of a body over a day or a period, as PDF and as OpenDocument text, for who may see the register.
import { decisionList } from '@hanze/shared/decisions/decision-list';
import type { OutcomeCode } from '@hanze/shared/decisions/tally';
import { isDay } from '@hanze/shared/kernel/day';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { currentAct } from '../platform/act';
import { DocumentsService, readFileName } from '../platform/documents/documents.service';
import { refuse as refuseAlways } from '../platform/refusals';
import { currentViewer } from '../platform/viewer';
import { DecisionReads } from './decision.reads';
import { refuse } from './decisions.refusals';
import { ReplacementReads } from './replacement.reads';

const day = z.string().refine(isDay);
const shape = z.object({ body: z.uuid(), from: day, until: day });

@Controller('files/decision-lists')
export class DecisionListController {
  constructor(
    private readonly reads: DecisionReads,
    private readonly replacement: ReplacementReads,
    private readonly documents: DocumentsService,
  ) {}

  /** `/files/decision-lists/vier-stromen.pdf?body=…&from=2026-01-01&until=2026-12-31` */
  @Get(':file')
  async take(@Param('file') file: string, @Query() query: Record<string, unknown>, @Res() reply: FastifyReply): Promise<void> {
    if (currentViewer().kind === 'nobody') refuseAlways('not-signed-in');
    const asked = readFileName(file);
    const body = asked && typeof query['body'] === 'string' ? await this.reads.body(asked.name, query['body']) : null;
    if (!asked || !body) return refuseAlways('not-found');
    const wanted = shape.safeParse(query);
    if (!wanted.success || wanted.data.until < wanted.data.from) return refuse('list-period', { at: 'from' });
    const { from, until } = wanted.data;
    const found = await this.reads.decidedBy(body.id, { from, until });
    const decisions = await Promise.all(
      found.map(async (decision) => ({
        ...decision,
        outcome: decision.outcome as OutcomeCode,
        replaces: (await this.replacement.endedBy(decision.id)).map(({ code }) => code),
        replacedBy: decision.replacedBy?.code ?? null,
      })),
    );
    const facts = { partnership: body.partnershipName, body: body.name, from, until, decisions };
    const name = `besluitenlijst-${asked.name}-${from === until ? from : `${from}-${until}`}`;
    await this.documents.send(reply, { paper: decisionList(facts, currentAct().language), format: asked.format, name });
  }
}
