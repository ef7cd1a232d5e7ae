// What can be taken out as a file: the same lists that the screens show, by the same reads, so with the same rights.
import type { Cell } from '@hanze/shared/exchange/csv-writer';
import { commands } from '@hanze/shared/identity/commands';
import { addDays } from '@hanze/shared/kernel/day';
import { isLegalForm, legalForms } from '@hanze/shared/partnerships/legal-forms';
import { isOrganisationKind, organisationKinds } from '@hanze/shared/partnerships/organisation-kinds';
import { isOrgan, organs } from '@hanze/shared/partnerships/organs';
import { Injectable } from '@nestjs/common';
import { JournalReads } from '../journal/journal.reads';
import { MembershipReads } from '../partnerships/membership.reads';
import { OrganisationReads } from '../partnerships/organisation.reads';
import { PartnershipReads } from '../partnerships/partnership.reads';
import { currentAct } from '../platform/act';
import { today } from '../platform/clock';
import { found } from '../platform/found';
import { LandscapeRowsReads } from '../applications/landscape-rows.reads';
import { gather, mostRows } from './exports/gather';
import { landscapeHead, landscapeLine } from './exports/landscape-lines';
import { states, type Word } from './exports/heads';

export interface Exported {
  readonly head: readonly Word[];
  readonly rows: readonly (readonly Cell[])[];
  readonly total: number;
  /** What was chosen, in words. */
  readonly filter: readonly (readonly [Word, string | null])[];
}

export interface Wanted {
  readonly organisation?: string | undefined;
  readonly partnership?: string | undefined;
  readonly search?: string | undefined;
  readonly legalForm?: string | undefined;
  readonly state?: string | undefined;
  readonly kind?: string | undefined;
  readonly province?: string | undefined;
  readonly on?: string | undefined;
}

const said = {
  form: (code: string | null) => (isLegalForm(code) ? legalForms[code].label[currentAct().language] : code),
  basis: (code: string | null) => (isLegalForm(code) ? legalForms[code].article[currentAct().language] : null),
  kind: (code: string) => (isOrganisationKind(code) ? organisationKinds[code][currentAct().language] : code),
  organs: (codes: readonly string[]) => codes.map((code) => (isOrgan(code) ? organs[code].label[currentAct().language] : code)).join(', '),
  state: (code: string | undefined) => (code === undefined ? null : (states[code]?.[currentAct().language] ?? code)),
};

@Injectable()
export class ExportsService {
  constructor(
    private readonly partnerships: PartnershipReads,
    private readonly memberships: MembershipReads,
    private readonly organisations: OrganisationReads,
    private readonly journal: JournalReads,
    private readonly landscapes: LandscapeRowsReads,
  ) {}

  /** The register of Wgr, art. 27, of one organisation: on a day, or every period it took part in anything. */
  async participations({ organisation, on }: Wanted): Promise<Exported> {
    const { id, name } = found(organisation === undefined ? null : await this.organisations.one({ id: organisation }));
    const list = await gather((page) => this.memberships.participationsOf({ organisationId: id }, { ...page, on: on ?? null }));
    const rows: Cell[][] = [];
    for (const it of list.rows) {
      const day = on ?? (it.until === null ? today() : lastDay(it.from, it.until));
      const partnership = found(await this.partnerships.one({ id: it.partnershipId }, day));
      const { rows: others } = await gather((page) =>
        this.memberships.participationsOf({ partnershipId: it.partnershipId }, { ...page, on: day }),
      );
      const participants = others.map((other) => [other.organisationName, said.organs(other.organs)].filter(Boolean).join(': ')).join('; ');
      rows.push([
        it.partnershipName,
        partnership.name,
        said.form(partnership.legalForm),
        said.basis(partnership.legalForm),
        participants,
        it.from,
        it.until,
        partnership.seat,
        partnership.website,
        partnership.registerId,
      ]);
    }
    const head = ['partnership', 'fullName', 'form', 'basis', 'participants', 'from', 'until', 'seat', 'website', 'registerId'] as const;
    return { head, rows, total: list.total, filter: [['organisation', name], ...dayChosen(on)] };
  }

  /** The participants of one partnership. */
  async participants({ partnership, on }: Wanted): Promise<Exported> {
    const it = found(partnership === undefined ? null : await this.partnerships.one({ id: partnership }, on ?? today()));
    const { rows, total } = await gather((page) =>
      this.memberships.participationsOf({ partnershipId: it.id }, { ...page, on: on ?? null }),
    );
    return {
      head: ['participant', 'code', 'kind', 'organs', 'inhabitants', 'share', 'from', 'until'],
      rows: rows.map((row) => [
        row.organisationName,
        row.organisationCode,
        said.kind(row.organisationKind),
        said.organs(row.organs),
        row.inhabitants,
        row.recordedShare,
        row.from,
        row.until,
      ]),
      total,
      filter: [['partnership', it.shortName], ...dayChosen(on)],
    };
  }

  async partnershipList({ search, legalForm, state, organisation, on }: Wanted): Promise<Exported> {
    const chosen = { search: search ?? null, legalForm: legalForm ?? null, state: state ?? null, organisationId: organisation ?? null };
    const { rows, total } = await gather((page) => this.partnerships.list({ ...page, ...chosen, on: on ?? null }));
    const of = organisation ? found(await this.organisations.one({ id: organisation })).name : null;
    return {
      head: ['partnership', 'fullName', 'form', 'basis', 'participantCount', 'from', 'until', 'seat', 'website', 'registerId'],
      rows: rows.map((it) => [
        it.shortName,
        it.name,
        said.form(it.legalForm),
        said.basis(it.legalForm),
        it.participantCount,
        it.from,
        it.until,
        it.seat,
        it.website,
        it.registerId,
      ]),
      total,
      filter: [
        ['search', search ?? null],
        ['form', said.form(legalForm ?? null)],
        ['state', said.state(state)],
        ['organisation', of],
        ['on', on ?? today()],
      ],
    };
  }

  async organisationList({ search, kind, province }: Wanted): Promise<Exported> {
    const chosen = { search: search ?? null, kind: kind ?? null, province: province ?? null };
    const { rows, total } = await gather((page) => this.organisations.list({ ...page, ...chosen }));
    return {
      head: ['name', 'officialName', 'kind', 'code', 'province', 'inhabitants', 'participationCount', 'from', 'until'],
      rows: rows.map((it) => [
        it.name,
        it.officialName,
        said.kind(it.kind),
        it.code,
        it.province,
        it.inhabitants,
        it.participationCount,
        it.from,
        it.until,
      ]),
      total,
      filter: [
        ['search', search ?? null],
        ['kind', kind === undefined ? null : said.kind(kind)],
        ['province', province ?? null],
      ],
    };
  }

  /** One row a use that holds on the day; a landscape is read as a whole, for its lines belong together. */
  async landscape({ partnership, on }: Wanted): Promise<Exported> {
    const day = on ?? today();
    const it = found(partnership === undefined ? null : await this.partnerships.one({ id: partnership }, day));
    const uses = await this.landscapes.on(it.id, day);
    const { language } = currentAct();
    const rows = uses.slice(0, mostRows).map((use) => landscapeLine(use, (text) => text[language]));
    return { head: landscapeHead, rows, total: uses.length, filter: [['partnership', it.shortName], ...dayChosen(on)] };
  }

  /** One row per changed field. */
  async journalLines({ organisation, partnership }: Wanted): Promise<Exported> {
    const chosen = { recordId: null, command: null, organisationId: organisation ?? null, partnershipId: partnership ?? null };
    const { rows, total } = await gather((page) => this.journal.list({ ...page, ...chosen }));
    const { language } = currentAct();
    return {
      head: ['at', 'person', 'actingFor', 'command', 'partnership', 'record', 'recordId', 'field', 'fromValue', 'toValue'],
      rows: rows.flatMap((it) =>
        (it.changes.length > 0 ? it.changes : [{ field: null, from: null, to: null }]).map((change) => [
          it.at,
          it.personName,
          it.actingFor,
          commands[it.command]?.label[language] ?? it.command,
          it.partnershipName,
          it.record,
          it.recordId,
          change.field,
          change.from,
          change.to,
        ]),
      ),
      total,
      filter: [
        ['organisation', organisation ?? null],
        ['partnership', partnership ?? null],
      ],
    };
  }
}

/** The last day of a period; its first when it held on no day at all. */
const lastDay = (from: string, until: string): string => (until > from ? addDays(until, -1) : from);

const dayChosen = (on: string | undefined): [Word, string | null][] => [['on', on ?? null]];
