// Files, events and health answer over plain HTTP: a refusal becomes a status with the same code and sentence, a bug a mark.
import { Refused } from '@hanze/shared/kernel/refusal';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Inject } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { currentAct, peekAct } from './act';
import { sentence } from './errors';
import { LOG, type Logger } from './log';

const statuses: Readonly<Record<string, number>> = { 'not-signed-in': 401, forbidden: 403, 'not-yours': 403, 'not-found': 404 };

@Catch()
export class RestFilter implements ExceptionFilter {
  constructor(@Inject(LOG) private readonly log: Logger) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() !== 'http') throw thrown;
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (thrown instanceof Refused) {
      const { code, path, text } = thrown;
      void reply.code(statuses[code] ?? 422).send({ code, path, message: text[currentAct().language] });
    } else if (thrown instanceof HttpException) {
      void reply.code(thrown.getStatus()).send(thrown.getResponse());
    } else {
      const mark = peekAct()?.correlationId ?? '';
      this.log.error({ err: thrown }, 'unexpected error');
      void reply
        .code(500)
        .send({ code: 'INTERNAL_SERVER_ERROR', message: sentence[peekAct()?.language ?? 'nl'](mark), correlationId: mark });
    }
  }
}
