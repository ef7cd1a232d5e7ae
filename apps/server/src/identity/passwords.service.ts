// Hashes and verifies passwords with argon2id, off the main thread, four at a time and never inside a transaction.
import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { refuse } from '@hanze/shared/identity/sign-in';

/** OWASP: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const atOnce = 4;
const queueLength = 100;

@Injectable()
export class Passwords {
  private running = 0;
  private readonly queue: (() => void)[] = [];
  private dummy: Promise<string> | undefined;

  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password.normalize('NFC'), cost));
  }

  /** Takes as long for an account that does not exist (`stored` undefined) as for one that does. */
  async verify(stored: string | undefined, password: string): Promise<boolean> {
    const against = stored ?? (await (this.dummy ??= this.hash(randomBytes(16).toString('hex'))));
    const right = await this.inTurn(() => verify(against, password.normalize('NFC')));
    return stored !== undefined && right;
  }

  /** Each hash takes 19 MiB: a crowd waits in line, and a line that is too long is refused rather than kept. */
  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= atOnce) {
      if (this.queue.length >= queueLength) refuse('sign-in-busy');
      await new Promise<void>((resume) => this.queue.push(resume));
    } else this.running++;
    try {
      return await work();
    } finally {
      const next = this.queue.shift();
      if (next) next();
      else this.running--;
    }
  }
}
