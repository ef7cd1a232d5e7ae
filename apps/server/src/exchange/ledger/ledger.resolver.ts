// The API of ledger imports: names and types only.
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Command } from '../../platform/command';
import { LedgerImportsService } from './ledger-imports.service';
import { LedgerReads } from './ledger.reads';
import { LedgerImportType } from './ledger.type';

const id = { type: () => ID };

@Resolver(() => LedgerImportType)
export class LedgerResolver {
  constructor(
    private readonly reads: LedgerReads,
    private readonly imports: LedgerImportsService,
  ) {}

  @Query(() => LedgerImportType, { nullable: true })
  ledgerImport(@Args('id', id) importId: string) {
    return this.reads.one(importId);
  }

  @Query(() => [LedgerImportType], { description: 'The twenty newest of a partnership.' })
  ledgerImports(@Args('partnershipId', id) partnershipId: string) {
    return this.reads.recent(partnershipId);
  }

  @Command(() => LedgerImportType)
  beginLedgerImport(@Args('partnershipId', id) partnershipId: string) {
    return this.imports.begin(partnershipId).then(this.reads.fresh);
  }

  @Command(() => LedgerImportType)
  previewLedger(
    @Args('id', id) importId: string,
    @Args('mapping', { type: () => String, nullable: true, description: 'As a JSON text; the remembered one when left out.' })
    mapping: string | null,
  ) {
    return this.imports.preview(importId, mapping).then(this.reads.fresh);
  }

  @Command(() => LedgerImportType)
  importLedger(@Args('id', id) importId: string) {
    return this.imports.write(importId).then(this.reads.fresh);
  }
}
