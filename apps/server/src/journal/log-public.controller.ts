// What witnesses and auditors need without an account: checkpoint, keys and consistency proofs of a log, and the way to bring a cosignature.
// It tells how many leaves there are and their hash, never what they say.
import { parseSize } from '@hanze/shared/journal/checkpoint';
import { Body, Controller, Get, HttpException, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { asKey } from '../platform/keys';
import { refuse } from '../platform/refusals';
import { CheckpointsService } from './checkpoints.service';
import { CosigningService } from './cosigning.service';
import { toBase64 } from './log-hash';
import { ProofsService } from './proofs.service';

const plain = (reply: FastifyReply, text: string) => reply.header('content-type', 'text/plain; charset=utf-8').send(text);

@Controller('.well-known/hanze-log/:partnership')
export class LogPublicController {
  constructor(
    private readonly checkpoints: CheckpointsService,
    private readonly proofs: ProofsService,
    private readonly cosigning: CosigningService,
  ) {}

  /** The newest signed state, with the cosignatures it has. */
  @Get('checkpoint')
  async checkpoint(@Param('partnership') partnership: string, @Res() reply: FastifyReply): Promise<void> {
    const { note, size } = await this.latest(partnership);
    await plain(reply, note + (await this.cosigning.lines(partnership, size)).join(''));
  }

  /** One key a line, the oldest first. */
  @Get('keys')
  async keys(@Param('partnership') partnership: string, @Res() reply: FastifyReply): Promise<void> {
    await this.latest(partnership);
    await plain(reply, `${(await this.checkpoints.keysOf(partnership)).join('\n')}\n`);
  }

  /** The hashes that prove that the log of size `from` is the start of the log of size `to`, one a line. */
  @Get('consistency')
  async consistency(
    @Param('partnership') partnership: string,
    @Query('from') from: string,
    @Query('to') to: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { size } = await this.latest(partnership);
    const [first, second] = [parseSize(from ?? ''), parseSize(to ?? '')];
    if (first === null || second === null || first > second || second > size) throw new HttpException('no such sizes\n', 400);
    const proof = await this.proofs.consistency(partnership, first, second);
    await plain(reply, proof.map((hash) => `${toBase64(hash)}\n`).join(''));
  }

  /** Takes a checkpoint with the line of a registered witness under it. */
  @Post('add-cosignature')
  async addCosignature(@Param('partnership') partnership: string, @Body() note: unknown, @Res() reply: FastifyReply): Promise<void> {
    const { status, body } = await this.cosigning.add(asKey(partnership), typeof note === 'string' ? note : '');
    await plain(reply.code(status), body);
  }

  private async latest(partnership: string) {
    return (await this.checkpoints.latest(asKey(partnership))) ?? refuse('not-found');
  }
}
