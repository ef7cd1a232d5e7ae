// What a form of changes needs: the records that can be named, a preview of what is filled in, and the set that a template writes.
import { readFields } from '@hanze/shared/kernel/document';
import { parseJson } from '@hanze/shared/kernel/json';
import { Refused } from '@hanze/shared/kernel/refusal';
import { type ChangeSet, noChanges } from '@hanze/shared/proposals/change-set/change-set';
import { all, type Facts } from '@hanze/shared/proposals/change-set/records';
import { on } from '@hanze/shared/proposals/change-set/say';
import { isTemplate, templates } from '@hanze/shared/proposals/change-set/templates/registry';
import { keys, type KeyCode } from '@hanze/shared/sharing/keys/registry';
import type { InferKyselyDB } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import { standingDrivers } from '@hanze/shared/sharing/keys/standing-drivers';
import type { DriverCountSchema } from '../../sharing/driver-count.entity';
import type { PartnershipSchema } from '../../partnerships/partnership.entity';
import { currentAct } from '../../platform/act';
import { type Naming, Rows } from '../../platform/rows';
import { insidePartnershipRow } from '../../platform/visibility';
import type { ChangeChoiceType, ChangeSetType } from './change-set.type';
import { ChangeSetReads } from './change-set.reads';
import { viewOf } from './change-view';
import { ChangesService } from './changes.service';
import { refuse } from './changes.refusals';

@Injectable()
export class ChangeChoicesReads {
  constructor(
    private readonly rows: Rows,
    private readonly changes: ChangesService,
    private readonly sets: ChangeSetReads,
  ) {}

  async choices(partnershipId: string): Promise<ChangeChoiceType[]> {
    if (!(await this.isInside(partnershipId))) return [];
    return [...choicesOf(await this.changes.allFacts(partnershipId)), ...(await this.drivers(partnershipId))];
  }

  /** What a key can share by: those that are always there, and those the partnership counted. */
  private async drivers(partnershipId: string): Promise<ChangeChoiceType[]> {
    const counted = await this.rows
      .db<InferKyselyDB<typeof DriverCountSchema, Naming>>()
      .selectFrom('DriverCount as c')
      .where('c.partnershipId', '=', partnershipId)
      .where(insidePartnershipRow('c'))
      .select(['c.code as id', 'c.name'])
      .distinct()
      .orderBy('c.name')
      .limit(200)
      .execute();
    const { language } = currentAct();
    const always = Object.entries(standingDrivers).map(([id, name]) => ({ id, name: name[language] }));
    return [...always, ...counted].map((driver) => ({ record: 'Driver', ...driver }));
  }

  /** What cannot be read is a set without changes and a problem that says so. */
  async preview(partnershipId: string, document: string): Promise<ChangeSetType | null> {
    if (!(await this.isInside(partnershipId))) return null;
    return this.sets.preview(partnershipId, document).catch((thrown: unknown) => this.refused(partnershipId, thrown));
  }

  async written(partnershipId: string, template: string, answers: string): Promise<ChangeSetType | null> {
    if (!(await this.isInside(partnershipId))) return null;
    try {
      if (!isTemplate(template)) return refuse('template-unknown', { at: 'template' });
      const given = readFields(parseJson(answers), 'answers');
      const changes = templates[template].write(given, await this.changes.allFacts(partnershipId));
      const set: ChangeSet = { takesEffectOn: null, changes };
      return await this.sets.preview(partnershipId, JSON.stringify(set));
    } catch (thrown) {
      return this.refused(partnershipId, thrown);
    }
  }

  private async refused(partnershipId: string, thrown: unknown): Promise<ChangeSetType> {
    if (!(thrown instanceof Refused)) throw thrown;
    const { code, path, text } = thrown;
    const played = await this.changes.played(partnershipId, noChanges);
    return viewOf(noChanges, played, { id: partnershipId, state: 'proposed', problems: [{ code, path, text }] });
  }

  private async isInside(partnershipId: string): Promise<boolean> {
    const row = await this.rows
      .db<InferKyselyDB<typeof PartnershipSchema, Naming>>()
      .selectFrom('Partnership as s')
      .where('s.id', '=', partnershipId)
      .where(insidePartnershipRow('s', 'id'))
      .select('s.id')
      .executeTakeFirst();
    return row !== undefined;
  }
}

function choicesOf(facts: Facts): ChangeChoiceType[] {
  const { language } = currentAct();
  const named = (['Organisation', 'Application', 'ReferenceComponent', 'CostGroup'] as const).flatMap((record) =>
    all(facts, record).map(({ id, name }) => ({ record, id, name })),
  );
  const contracts = all(facts, 'Contract').map(({ id, number, applicationId, end }) => {
    const parts = [facts.Application.get(applicationId)?.name, number, language === 'nl' ? `tot ${on(end).nl}` : `until ${on(end).en}`];
    return { record: 'Contract', id, name: parts.filter(Boolean).join(', ') };
  });
  const costKeys = all(facts, 'CostKey').map(({ id, code, from }) => {
    const since = language === 'nl' ? `vanaf ${on(from).nl}` : `from ${on(from).en}`;
    return { record: 'CostKey', id, name: `${keys[code as KeyCode].label[language]}, ${since}` };
  });
  const byName = (a: ChangeChoiceType, b: ChangeChoiceType) => a.name.localeCompare(b.name, language);
  return [...named, ...contracts, ...costKeys].sort(byName);
}
