// Who may see a proposal: everyone who takes part once it was tabled; before that only the side that writes it.
import type { FilterQuery } from '@mikro-orm/core';
import { type Expression, type ExpressionBuilder, sql, type SqlBool } from 'kysely';
import { currentViewer, seesAll, seesNothing, type Viewer } from '../platform/viewer';

interface Columns {
  partnershipId: string;
  tabledAt: string | null;
  authorId: string | null;
}

/** The side of the viewer that may hold drafts: an organisation's own, or the office of a partnership. */
const side = ({ mandate }: Viewer) => ({
  organisation: mandate?.organisationId ?? null,
  office: mandate && mandate.organisationId === null ? mandate.partnershipId : null,
});

export const visibleProposal = (): FilterQuery<Columns> => {
  const viewer = currentViewer();
  if (seesNothing(viewer)) return { partnershipId: { $in: [] } };
  if (seesAll(viewer)) return {};
  const { organisation, office } = side(viewer);
  const own: FilterQuery<Columns>[] = [{ tabledAt: { $ne: null } }];
  if (organisation) own.push({ authorId: organisation });
  if (office) own.push({ authorId: null, partnershipId: office });
  return { partnershipId: { $in: [...viewer.partnershipIds] }, $or: own };
};

/** The same rule for rows. */
export function proposalRowVisible(table: string) {
  return <DB>(_eb: ExpressionBuilder<DB, keyof DB>): Expression<SqlBool> => {
    const viewer = currentViewer();
    if (seesNothing(viewer) || (!seesAll(viewer) && viewer.partnershipIds.length === 0)) return sql<SqlBool>`1 = 0`;
    if (seesAll(viewer)) return sql<SqlBool>`1 = 1`;
    const { organisation, office } = side(viewer);
    const ref = (column: keyof Columns) => sql.ref(`${table}.${column}`);
    const own = [sql<SqlBool>`${ref('tabledAt')} is not null`];
    if (organisation) own.push(sql<SqlBool>`${ref('authorId')} = ${organisation}`);
    if (office) own.push(sql<SqlBool>`(${ref('authorId')} is null and ${ref('partnershipId')} = ${office})`);
    return sql<SqlBool>`(${ref('partnershipId')} in (${sql.join([...viewer.partnershipIds])}) and (${sql.join(own, sql` or `)}))`;
  };
}

/** The edition the viewer reads: its writers, and the secretary who helps them, the newest; everyone else the one that was tabled last. */
export function shownEdition(table: string): Expression<number> {
  const viewer = currentViewer();
  const ref = (column: keyof Columns | 'edition' | 'tabledEdition') => sql.ref(`${table}.${column}`);
  if (seesAll(viewer)) return sql<number>`${ref('edition')}`;
  const { organisation, office } = side(viewer);
  const writes = [sql<SqlBool>`${ref('tabledEdition')} is null`];
  if (organisation) writes.push(sql<SqlBool>`${ref('authorId')} = ${organisation}`);
  if (office && viewer.mandate?.role === 'secretary') writes.push(sql<SqlBool>`${ref('partnershipId')} = ${office}`);
  else if (office) writes.push(sql<SqlBool>`(${ref('authorId')} is null and ${ref('partnershipId')} = ${office})`);
  return sql<number>`case when ${sql.join(writes, sql` or `)} then ${ref('edition')} else ${ref('tabledEdition')} end`;
}
