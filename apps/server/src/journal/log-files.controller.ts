// Receipts and whole logs as files, for whoever may see inside the partnership.
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { asKey } from '../platform/keys';
import { refuse } from '../platform/refusals';
import { ReceiptsService } from './receipts.service';

const send = (reply: FastifyReply, name: string, text: string) =>
  reply.header('content-type', 'text/plain; charset=utf-8').header('content-disposition', `attachment; filename="${name}"`).send(text);

@Controller('files')
export class LogFilesController {
  constructor(private readonly receipts: ReceiptsService) {}

  @Get('receipts/:partnership/:name')
  async receipt(@Param('partnership') partnership: string, @Param('name') name: string, @Res() reply: FastifyReply): Promise<void> {
    const [, index] = /^(\d{1,9})(?:\.tlog-proof)?$/.exec(name) ?? refuse('not-found');
    await send(reply, `${partnership}-${index}.tlog-proof`, await this.receipts.receipt(asKey(partnership), Number(index)));
  }

  @Get('logs/:name')
  async log(@Param('name') name: string, @Res() reply: FastifyReply): Promise<void> {
    const [, partnership = ''] = /^([\w-]+)\.log$/.exec(name) ?? refuse('not-found');
    await send(reply, name, await this.receipts.wholeLog(asKey(partnership)));
  }
}
