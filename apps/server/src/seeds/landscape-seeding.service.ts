// The landscape of the example region in two commands: the frame it lies in, then what each municipality uses and until when. One by one,
// as people enter it, its thousand records would make every first start wait.
import { checkedDeviation } from '@hanze/shared/applications/deviation';
import { slugOf } from '@hanze/shared/partnerships/slug';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { Application, ApplicationComponent } from '../applications/application.entity';
import { ApplicationUse } from '../applications/application-use.entity';
import { Contract, ContractParty } from '../applications/contract.entity';
import { GemmaService } from '../applications/gemma.service';
import { ReferenceComponent } from '../applications/reference-component.entity';
import { authorise } from '../platform/authorise';
import { CommandRunner } from '../platform/command-runner';
import { municipalities, type Place } from './vier-stromen';
import { deviations, hostingSigns, landscape, type Line, order, phaseSigns, timeSigns } from './vier-stromen-landscape';

const started = '2024-01-01';
const frameId = (name: string): string => `vier-stromen-${slugOf(name)}`.slice(0, 60);

/** What one municipality has for a function. */
interface Cell {
  readonly place: Place;
  readonly index: number;
}

@Injectable()
export class LandscapeSeedingService {
  private readonly named = new Set<string>();

  constructor(
    private readonly em: EntityManager,
    private readonly runner: CommandRunner,
    private readonly gemma: GemmaService,
  ) {}

  async fill(partnershipId: string, ids: Readonly<Record<Place, string>>): Promise<void> {
    const lines = Object.entries(landscape).flatMap(([domain, those]) => those.map((line) => ({ domain, line })));
    await this.gemma.apply(lines.map(({ domain, line: [name] }) => ({ gemmaId: frameId(name), name, domain })));
    await this.runner.run('registerExampleLandscape', async () => {
      authorise('registerExampleLandscape', { partnershipId });
      this.named.clear();
      const components = new Map((await this.em.find(ReferenceComponent, {})).map(({ gemmaId, id }) => [gemmaId, id]));
      for (const { line } of lines) this.function(partnershipId, ids, components.get(frameId(line[0])) ?? '', line);
    });
  }

  private function(partnershipId: string, ids: Readonly<Record<Place, string>>, componentId: string, line: Line): void {
    for (const [packageName, cells] of byPackage(line)) {
      const application = this.em.create(Application, { partnershipId, name: this.unique(packageName, line[0]) });
      const inside = { partnershipId, applicationId: application.id };
      this.em.create(ApplicationComponent, { ...inside, componentId });
      for (const cell of cells) this.em.create(ApplicationUse, { ...inside, organisationId: ids[cell.place], ...useOf(line, cell) });
      for (const [end, bound] of byEnd(line, cells)) {
        const yearlyCents = bound.map((cell) => costOf(line, cell)).reduce((a, b) => a + b);
        const terms = { from: started, end, noticeMonths: 3, procurementMonths: 9, extensionMonths: 24, yearlyCents };
        const contract = this.em.create(Contract, { ...inside, ...terms });
        for (const { place } of bound)
          this.em.create(ContractParty, { partnershipId, contractId: contract.id, organisationId: ids[place] });
      }
    }
  }

  /** A package that serves a second function there is told apart by it, for its use differs from the first. */
  private unique(packageName: string, functionName: string): string {
    const name = this.named.has(packageName) ? `${packageName} ${functionName}` : packageName;
    this.named.add(packageName);
    return name;
  }
}

function byPackage([, packages]: Line): Map<string, Cell[]> {
  const found = new Map<string, Cell[]>();
  let last = '-';
  for (const [index, sign] of packages.split(',').entries()) {
    last = sign === '=' ? last : sign;
    const place = order[index];
    if (last === '-' || place === undefined) continue;
    found.set(last, [...(found.get(last) ?? []), { place, index }]);
  }
  return found;
}

function useOf([name, , phases, times, hostings, , , degree]: Line, { place, index }: Cell) {
  const local = checkedDeviation(deviations.find((it) => it.name === name && it.place === place) ?? {});
  return {
    phase: phaseSigns[phases[index] ?? ''] ?? 'own-choice',
    degree,
    time: timeSigns[times[index] ?? ''] ?? null,
    hosting: hostingSigns[hostings[index] ?? ''] ?? null,
    from: started,
    deviationReason: local?.reason ?? null,
    deviationCents: local?.yearlyCents ?? null,
    deviationUntil: local?.until ?? null,
  };
}

/** Those with the same package whose contract ends in the same quarter have it together. */
function byEnd([, , , , , , ends]: Line, cells: readonly Cell[]): Map<string, Cell[]> {
  const found = new Map<string, Cell[]>();
  for (const cell of cells) {
    const quarter = ends.split(',')[cell.index] ?? '';
    if (!/^\d{2}[1-4]$/.test(quarter)) continue;
    const [year, number] = [2000 + Number(quarter.slice(0, 2)), Number(quarter[2])];
    const end = number === 4 ? `${year + 1}-01-01` : `${year}-${String(number * 3 + 1).padStart(2, '0')}-01`;
    found.set(end, [...(found.get(end) ?? []), cell]);
  }
  return found;
}

const costOf = ([, , , , , cents]: Line, { place, index }: Cell): number =>
  Number(cents.split(',')[index]) * municipalities[place].inhabitants[2026];
