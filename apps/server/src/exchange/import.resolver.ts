// The API of imports: names and types only.
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Command } from '../platform/command';
import { ImportReads } from './import.reads';
import { ImportType } from './import.type';
import { ImportsService } from './imports.service';

const id = { type: () => ID };

@Resolver(() => ImportType)
export class ImportResolver {
  constructor(
    private readonly reads: ImportReads,
    private readonly imports: ImportsService,
  ) {}

  @Query(() => ImportType, { name: 'import', nullable: true })
  importById(@Args('id', id) importId: string) {
    return this.reads.one(importId);
  }

  @Query(() => [ImportType], { description: 'The twenty newest.' })
  recentImports() {
    return this.reads.recent();
  }

  @Command(() => ImportType)
  beginImport() {
    return this.imports.begin().then(this.reads.fresh);
  }

  @Command(() => ImportType)
  previewImport(@Args('id', id) importId: string) {
    return this.imports.preview(importId).then(this.reads.fresh);
  }

  @Command(() => ImportType)
  importRegister(@Args('id', id) importId: string) {
    return this.imports.write(importId).then(this.reads.fresh);
  }
}
