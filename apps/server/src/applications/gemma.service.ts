// Takes over the reference components of GEMMA: idempotent, in one transaction. What a newer model lacks stays, for landscapes rest on it.
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { Frame, FrameComponent } from '@hanze/shared/applications/gemma/gemma-file';
import { openGemma } from '@hanze/shared/applications/gemma/gemma-file';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { authorise } from '../platform/authorise';
import { CommandRunner } from '../platform/command-runner';
import { ReferenceComponent } from './reference-component.entity';

export interface GemmaCounts {
  readonly created: number;
  readonly changed: number;
  readonly same: number;
}

@Injectable()
export class GemmaService {
  constructor(
    private readonly em: EntityManager,
    private readonly runner: CommandRunner,
  ) {}

  /** Reads the model before any transaction begins; refuses what is no sound model. */
  async read(file: string): Promise<Frame> {
    const reader = openGemma(basename(file));
    for await (const bytes of createReadStream(file, { highWaterMark: 64 * 1024 })) reader.push(bytes as Uint8Array);
    return reader.close();
  }

  apply(components: readonly FrameComponent[]): Promise<GemmaCounts> {
    return this.runner.run('importGemma', async () => {
      authorise('importGemma', null);
      const known = new Map((await this.em.find(ReferenceComponent, {})).map((it) => [it.gemmaId, it]));
      const counts = { created: 0, changed: 0, same: 0 };
      for (const { gemmaId, name, domain } of components) {
        const component = known.get(gemmaId);
        if (!component) {
          this.em.create(ReferenceComponent, { gemmaId, name, domain });
          counts.created++;
        } else if (component.name !== name || (component.domain ?? null) !== domain) {
          this.em.assign(component, { name, domain });
          counts.changed++;
        } else counts.same++;
      }
      return counts;
    });
  }
}
