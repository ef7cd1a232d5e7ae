// Structured lines on standard output, one per event, with the correlation id and never a secret.
import pino, { type Logger } from 'pino';
import { peekAct } from './act';

const secrets = ['password', 'token', 'code', 'secret', 'cookie', 'authorization', 'credential', 'recoveryCode', 'totp'];

export function makeLog(level: string): Logger {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    mixin: () => {
      const act = peekAct();
      return act ? { correlation: act.correlationId, person: act.viewer?.personId ?? undefined, command: act.command } : {};
    },
    redact: { paths: secrets.flatMap((name) => [name, `*.${name}`, `*.*.${name}`, `headers["${name}"]`]), censor: '[secret]' },
  });
}

export type { Logger };
/** Injection token of the log. */
export const LOG = Symbol('log');
