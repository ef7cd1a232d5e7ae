// `hanze example ledger`: a partnership of its own with a generated ledger of five years, read and booked as an import is.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refusing } from '@hanze/shared/kernel/refusal';
import { suggestMapping } from '@hanze/shared/exchange/ledger/mapping';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import type { Progress } from '../exchange/importing.service';
import { LedgerReadingService } from '../exchange/ledger/ledger-reading.service';
import { LedgerWritingService } from '../exchange/ledger/ledger-writing.service';
import { FoundingService } from '../partnerships/founding.service';
import { Organisation } from '../partnerships/organisation.entity';
import { Partnership } from '../partnerships/partnership.entity';
import { CommandRunner } from '../platform/command-runner';
import { ExampleBoardService } from './example-board.service';
import { ExampleCostsService } from './example-costs.service';
import { exampleLedger, ledgerAccounts, ledgerHead } from './example-ledger';
import { municipalities } from './vier-stromen';

const refuse = refusing({
  'example-is-here': {
    nl: ({ name }: { name: string }) => `'${name}' staat hier al.`,
    en: ({ name }: { name: string }) => `'${name}' is here already.`,
  },
  'region-missing': {
    nl: 'De voorbeeldregio staat hier niet. Begin met een lege map voor de gegevens.',
    en: 'The example region is not here. Begin with an empty data folder.',
  },
});

export interface LedgerBooked {
  readonly slug: string;
  readonly partnershipId: string;
  readonly lines: number;
  readonly readMs: number;
  readonly bookedMs: number;
  /** What the processor did meanwhile, of both. */
  readonly processorMs: number;
}

export const years = [2021, 2022, 2023, 2024, 2025] as const;
const name = 'Grootboek (voorbeeld)';
const generated = 'Gegenereerd voorbeeld, geen echte boekingen';

@Injectable()
export class LedgerExampleService {
  constructor(
    private readonly em: EntityManager,
    private readonly runner: CommandRunner,
    private readonly founding: FoundingService,
    private readonly boards: ExampleBoardService,
    private readonly costs: ExampleCostsService,
    private readonly reading: LedgerReadingService,
    private readonly writing: LedgerWritingService,
  ) {}

  async book(count: number, tell: Progress): Promise<LedgerBooked> {
    if (await this.em.fork().count(Partnership, { name }, { filters: false })) refuse('example-is-here', { name });
    const { partnershipId, slug, groups } = await this.partnership();
    const mapping = { ...suggestMapping(ledgerHead, []), groups };
    const folder = await mkdtemp(join(tmpdir(), 'hanze-ledger-'));
    const before = process.cpuUsage();
    const started = performance.now();
    try {
      await writeFile(join(folder, 'grootboek.csv'), exampleLedger(count, years));
      const { plan } = await this.reading.read(partnershipId, folder, JSON.stringify(mapping), tell);
      const read = performance.now();
      await this.writing.write(partnershipId, plan.create, mapping.kind, tell);
      const { user, system } = process.cpuUsage(before);
      const [readMs, bookedMs, processorMs] = [read - started, performance.now() - read, (user + system) / 1000];
      return { slug, partnershipId, lines: plan.create.length, readMs, bookedMs, processorMs };
    } finally {
      await rm(folder, { recursive: true });
    }
  }

  private async partnership() {
    const from = `${years[0]}-01-01`;
    const members = await this.members();
    const participants = members.map(({ organisationId }) => ({ organisationId, organs: ['college'] }));
    const facts = { name, shortName: name, seat: null, website: null, purpose: generated, predecessorId: null };
    const founding = { ...facts, legalForm: 'bedrijfsvoeringsorganisatie', from, participants };
    const { id: partnershipId, slug } = await this.runner.run('foundPartnership', () => this.founding.found(founding));
    await this.boards.form({ partnershipId, shortName: 'grootboek', members }, from);
    const driver = await this.workplaces(partnershipId, members);
    const groups: Record<string, string> = {};
    for (const [account, group] of Object.entries(ledgerAccounts)) groups[account] = await this.costs.group(partnershipId, group);
    const chosen = { code: 'single' as const, arguments: { driver } };
    await this.costs.adopt({ partnershipId, groupIds: Object.values(groups), chosen, from, clause: generated });
    return { partnershipId, slug, groups };
  }

  private async members() {
    const wanted = Object.values(municipalities).map(({ code }) => code as string);
    const found = await this.em.fork().find(Organisation, { code: { $in: wanted } }, { orderBy: { code: 'asc' } });
    if (found.length !== wanted.length) refuse('region-missing');
    return found.map(({ id: organisationId, name: place }) => ({ organisationId, name: `${place}, grootboek` }));
  }

  private async workplaces(partnershipId: string, members: readonly { organisationId: string }[]): Promise<string> {
    let code = '';
    for (const [at, year] of years.entries()) {
      const counted = { name: 'Werkplekken', referenceDay: `${year}-01-01`, source: generated };
      const counts = members.map(({ organisationId }, place) => [organisationId, `${400 - place * 71 + at * (place + 1)}`] as const);
      code = await this.costs.count(partnershipId, counted, counts);
    }
    return code;
  }
}
