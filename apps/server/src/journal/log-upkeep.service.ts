// Two acts on the log itself: announcing a new signing key in it, and erasing the name of a person who asks to be forgotten.
import { keyLeafOf } from '@hanze/shared/journal/leaf';
import { parseKey } from '@hanze/shared/journal/keys';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { Person } from '../identity/person.entity';
import { authorise } from '../platform/authorise';
import { CommandRunner } from '../platform/command-runner';
import { found } from '../platform/found';
import { Rows } from '../platform/rows';
import { CheckpointsService } from './checkpoints.service';
import { refuse } from './log.refusals';
import { LogName } from './log-leaf.entity';
import { LogKeys } from './log-keys';
import type { LogTables } from './log-tables';
import { LogService } from './log.service';

@Injectable()
export class LogUpkeepService {
  constructor(
    private readonly em: EntityManager,
    private readonly rows: Rows,
    private readonly runner: CommandRunner,
    private readonly keys: LogKeys,
    private readonly checkpoints: CheckpointsService,
    private readonly log: LogService,
  ) {}

  /**
   * Adds a key and announces it in every log; the announcement is signed for by the key it replaces, at once, so that its receipt exists when
   * the old key goes. A change that was broken off is finished first, with the key it began with. Returns the lines of the new keys.
   */
  async rotate(): Promise<string[]> {
    const logs = await this.rows.db<LogTables>().selectFrom('LogLeaf').where('index', '=', 0).select('partnershipId').execute();
    const current = await Promise.all(logs.map(({ partnershipId }) => this.currentKey(partnershipId)));
    if (current.every((line) => this.keys.newest(parseKey(line).name) === line)) this.keys.addKey();
    const announced: string[] = [];
    for (const { partnershipId } of logs) {
      const next = await this.runner.run('announceLogKey', () => this.announce(partnershipId));
      if (next !== null) announced.push(next);
      await this.signChanges(partnershipId);
    }
    return announced;
  }

  private async currentKey(partnershipId: string): Promise<string> {
    return (await this.checkpoints.keysOf(partnershipId)).at(-1)!;
  }

  private async announce(partnershipId: string): Promise<string | null> {
    authorise('announceLogKey', null);
    const replaces = await this.currentKey(partnershipId);
    const next = this.keys.newest(parseKey(replaces).name);
    if (next === replaces) return null;
    this.log.append(partnershipId, { recordId: partnershipId, leaf: keyLeafOf({ next, replaces }) });
    return next;
  }

  private async signChanges(partnershipId: string): Promise<void> {
    const db = this.rows.db<LogTables>();
    const leaves = await db
      .selectFrom('LogLeaf')
      .where('partnershipId', '=', partnershipId)
      .where('type', '=', 'key')
      .select('index')
      .execute();
    for (const { index } of leaves) await this.checkpoints.at(partnershipId, index + 1);
  }

  /** Erases salt and name wherever this person stands in a log. The commitments stay, and so does every proof; nobody can open them again. */
  async eraseName(personId: string): Promise<{ personId: string; count: number }> {
    const person = found(await this.em.findOne(Person, personId));
    authorise('eraseName', person);
    const names = await this.em.find(LogName, { personId });
    if (names.length === 0) refuse('no-name-in-log');
    for (const name of names) this.em.remove(name);
    return { personId: person.id, count: names.length };
  }
}
