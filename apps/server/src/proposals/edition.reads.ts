// What the editions of a proposal say, as rows; and the positions, each held against the edition it was taken on.
import { materialChanges } from '@hanze/shared/proposals/parts';
import type { InferKyselyDB } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import type { PersonSchema } from '../identity/person.entity';
import type { OrganisationSchema } from '../partnerships/organisation.entity';
import type { ParticipationSchema } from '../partnerships/participation.entity';
import { today } from '../platform/clock';
import { heldOn, type Naming, Rows } from '../platform/rows';
import type { PositionSchema } from './position.entity';
import { editionText, type ProposalEditionSchema, sameChanges, type SharedCost, textColumns } from './proposal-edition.entity';
import type { PositionType } from './proposal.type';
import type { ProposalEditionType, ProposalTextType, SharedCostType } from './proposal-text.type';

type Tables = InferKyselyDB<
  typeof ProposalEditionSchema | typeof PositionSchema | typeof ParticipationSchema | typeof OrganisationSchema | typeof PersonSchema,
  Naming
>;

/** A proposal that was found visible, with the edition its reader may see. */
interface Seen {
  readonly id: string;
  readonly edition: number;
  readonly seal: number;
  readonly partnershipId: string;
}

@Injectable()
export class EditionReads {
  constructor(private readonly rows: Rows) {}

  private editionsOf({ id, edition }: Seen) {
    return this.rows
      .db<Tables>()
      .selectFrom('ProposalEdition as e')
      .leftJoin('Person as w', 'w.id', 'e.writtenById')
      .where('e.proposalId', '=', id)
      .where('e.edition', '<=', edition)
      .select(['e.id', 'e.edition', 'e.seal', 'e.at', 'w.name as writtenByName', 'e.sharedCost', 'e.changes'])
      .select(textColumns.map((column) => `e.${column}` as const))
      .orderBy('e.edition', 'desc');
  }

  /** What the edition its reader sees says. */
  async text(proposal: Seen): Promise<ProposalTextType> {
    return said(await this.editionsOf(proposal).limit(1).executeTakeFirstOrThrow());
  }

  /** Newest first, the last fifty. */
  async editions(proposal: Seen): Promise<ProposalEditionType[]> {
    const rows = await this.editionsOf(proposal).limit(50).execute();
    return rows.map((row) => ({
      id: row.id,
      edition: row.edition,
      seal: row.seal,
      at: row.at,
      writtenByName: row.writtenByName,
      says: said(row),
    }));
  }

  /** Every participant of today with the position that stands, and whoever left after taking one. By name. */
  async positions(proposal: Seen): Promise<PositionType[]> {
    const { id, partnershipId } = proposal;
    const rows = await this.rows
      .db<Tables>()
      .selectFrom('Organisation as o')
      .leftJoin('Position as p', (join) =>
        join.onRef('p.organisationId', '=', 'o.id').on('p.proposalId', '=', id).on('p.replacedAt', 'is', null),
      )
      .leftJoin('Person as t', 't.id', 'p.takenById')
      .leftJoin('ProposalEdition as e', (join) => join.onRef('e.proposalId', '=', 'p.proposalId').onRef('e.edition', '=', 'p.edition'))
      .where((eb) =>
        eb.or([
          eb('p.id', 'is not', null),
          eb.exists(
            eb
              .selectFrom('Participation as m')
              .select('m.id')
              .whereRef('m.organisationId', '=', 'o.id')
              .where('m.partnershipId', '=', partnershipId)
              .where(heldOn('m', today())),
          ),
        ]),
      )
      .select(['o.id as organisationId', 'o.name as organisationName', 'p.stance', 'p.reason', 'p.conditions', 'p.at', 'p.edition'])
      .select(['t.name as takenByName', 'e.seal'])
      .orderBy('o.name')
      .limit(1000)
      .execute();
    const broken = await this.brokenSeals(
      proposal,
      rows.flatMap(({ seal, edition }) => (seal !== null && seal !== proposal.seal && edition !== null ? [edition] : [])),
    );
    return rows.map(({ seal: _seal, ...row }) => ({ ...row, changedSince: (row.edition !== null && broken.get(row.edition)) || [] }));
  }

  /** Per edition of which the seal is broken: the parts that changed materially since. */
  private async brokenSeals(proposal: Seen, editions: readonly number[]): Promise<ReadonlyMap<number, string[]>> {
    if (editions.length === 0) return new Map();
    const rows = await this.editionsOf(proposal)
      .where('e.edition', 'in', [proposal.edition, ...editions])
      .execute();
    const now = rows.find(({ edition }) => edition === proposal.edition)!;
    return new Map(
      rows
        .filter(({ seal }) => seal !== now.seal)
        .map((row) => {
          const changed: string[] = materialChanges(editionText(row), editionText(now));
          if (!sameChanges(row, now)) changed.push('changes');
          return [row.edition, changed.length > 0 ? changed : ['cost']];
        }),
    );
  }
}

type Row = Parameters<typeof editionText>[0] & { sharedCost: string | null };

function said(row: Row): ProposalTextType {
  const { cost, ...text } = editionText(row);
  return {
    ...text,
    cost: cost && { ...cost, alternatives: cost.alternatives.map(keyTyped) },
    sharedCost: row.sharedCost === null ? null : sharedTyped(JSON.parse(row.sharedCost) as SharedCost),
  };
}

const keyTyped = ({ code, arguments: given }: { code: string; arguments: unknown }) => ({ code, arguments: JSON.stringify(given) });

const sharedTyped = ({ keys, ...shared }: SharedCost): SharedCostType => ({
  ...shared,
  keys: keys.map(({ chosen, ...costs }) => ({ ...keyTyped(chosen), ...costs })),
});
