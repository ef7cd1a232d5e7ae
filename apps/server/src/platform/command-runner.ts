// Runs a command in one transaction: everything or nothing, judged by authorise(), written down by the journal, told to the watchers.
import type { CommandName } from '@hanze/shared/identity/commands';
import { DeadlockException, EntityManager, IsolationLevel, LockWaitTimeoutException, OptimisticLockError } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { currentAct } from './act';
import { isPostgres } from './database';
import { refuse } from './refusals';

const attempts = 5;

@Injectable()
export class CommandRunner {
  constructor(private readonly em: EntityManager) {}

  /** Refused is thrown after the roll-back; the caller decides how to show it. */
  async run<T>(command: CommandName, work: () => Promise<T>): Promise<T> {
    const act = currentAct();
    if (act.command) throw new Error(`The command ${command} began while ${act.command} was running: one act, one command at a time.`);
    const before = { viewer: act.viewer, cookies: act.cookies.length };
    for (let attempt = 1; ; attempt++) {
      act.command = command;
      act.authorised = false;
      try {
        const done = await this.em.fork().transactional(
          async () => {
            const result = await work();
            if (!act.authorised) throw new Error(`The command ${command} ended without authorise(); it was rolled back.`);
            return result;
          },
          isPostgres(this.em) ? { isolationLevel: IsolationLevel.SERIALIZABLE } : {},
        );
        for (const next of act.afterCommit.splice(0)) next();
        return done;
      } catch (thrown) {
        act.afterCommit.length = 0;
        act.cookies.length = before.cookies;
        if (before.viewer) act.viewer = before.viewer;
        if (thrown instanceof OptimisticLockError) refuse('changed-meanwhile');
        if (!isConflict(thrown)) throw thrown;
        if (attempt === attempts) refuse('changed-meanwhile');
        await new Promise((resume) => setTimeout(resume, 2 ** attempt + Math.random() * 10));
      } finally {
        delete act.command;
      }
    }
  }
}

/** Two transactions met; the database undid this one and asks to try again (PostgreSQL 40001 and 40P01, SQLite busy). */
const isConflict = (thrown: unknown): boolean =>
  thrown instanceof DeadlockException ||
  thrown instanceof LockWaitTimeoutException ||
  ['40001', '40P01', 'SQLITE_BUSY'].includes((thrown as { code?: string }).code ?? '');
