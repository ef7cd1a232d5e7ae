// What a viewer may see, as a default filter on records and as the same condition on rows. Throws when no viewer is set.
import type { FilterQuery } from '@mikro-orm/core';
import { type Expression, type ExpressionBuilder, sql, type SqlBool } from 'kysely';
import { viewerValue } from './prepared';
import { currentViewer, seesAll, seesNothing, type Viewer } from './viewer';

/** Partnerships: those in the public register, and those in which the viewer's organisation takes or took part. */
export const visiblePartnership = (): FilterQuery<{ published: boolean; id: string }> => {
  const viewer = currentViewer();
  if (seesNothing(viewer)) return { id: { $in: [] } };
  return seesAll(viewer) ? {} : { $or: [{ published: true }, { id: { $in: [...viewer.partnershipIds] } }] };
};

/** The partnerships the viewer belongs to, for `in (…)`. */
const ownPartnerships = (viewer: Viewer) => sql.join(viewer.partnershipIds.map((_, index) => viewerValue(viewer, index)));

/** The same rule for rows: `.where(partnershipRowVisible('Partnership'))`. */
export function partnershipRowVisible(table: string) {
  return <DB>(_eb: ExpressionBuilder<DB, keyof DB>): Expression<SqlBool> => {
    const viewer = currentViewer();
    if (seesNothing(viewer)) return sql<SqlBool>`1 = 0`;
    if (seesAll(viewer)) return sql<SqlBool>`1 = 1`;
    const own = viewer.partnershipIds.length
      ? sql<SqlBool>`${sql.ref(`${table}.id`)} in (${ownPartnerships(viewer)})`
      : sql<SqlBool>`1 = 0`;
    return sql<SqlBool>`(${sql.ref(`${table}.published`)} = ${sql.lit(true)} or ${own})`;
  };
}

/** What lies inside a partnership (bodies, seats, journal): only for those who take or took part. */
export const insidePartnership = (): FilterQuery<{ partnershipId: string }> => {
  const viewer = currentViewer();
  if (seesNothing(viewer)) return { partnershipId: { $in: [] } };
  return seesAll(viewer) ? {} : { partnershipId: { $in: [...viewer.partnershipIds] } };
};

/** The same rule for rows: `.where(insidePartnershipRow('v'))`; `column` is where the row names its partnership. */
export function insidePartnershipRow(table: string, column = 'partnershipId') {
  return <DB>(_eb: ExpressionBuilder<DB, keyof DB>): Expression<SqlBool> => {
    const viewer = currentViewer();
    if (seesAll(viewer)) return sql<SqlBool>`1 = 1`;
    if (seesNothing(viewer) || viewer.partnershipIds.length === 0) return sql<SqlBool>`1 = 0`;
    return sql<SqlBool>`${sql.ref(`${table}.${column}`)} in (${ownPartnerships(viewer)})`;
  };
}

/** Journal lines: of partnerships one takes part in, of one's own organisation, and one's own. */
export function journalRowVisible(table: string) {
  return <DB>(_eb: ExpressionBuilder<DB, keyof DB>): Expression<SqlBool> => {
    const viewer = currentViewer();
    if (seesNothing(viewer)) return sql<SqlBool>`1 = 0`;
    if (seesAll(viewer)) return sql<SqlBool>`1 = 1`;
    const conditions = [
      viewer.partnershipIds.length && sql<SqlBool>`${sql.ref(`${table}.partnershipId`)} in (${ownPartnerships(viewer)})`,
      viewer.mandate?.organisationId && sql<SqlBool>`${sql.ref(`${table}.organisationId`)} = ${viewerValue(viewer, 'organisation')}`,
      viewer.personId && sql<SqlBool>`${sql.ref(`${table}.personId`)} = ${viewerValue(viewer, 'person')}`,
    ].filter((condition) => typeof condition === 'object');
    return conditions.length ? sql<SqlBool>`(${sql.join(conditions, sql` or `)})` : sql<SqlBool>`1 = 0`;
  };
}

/** Reference data: for everyone who is signed in. */
export const signedInRow = () => (): Expression<SqlBool> => (seesNothing(currentViewer()) ? sql<SqlBool>`1 = 0` : sql<SqlBool>`1 = 1`);

/** Work sheets of the installation: for its administrator. */
export const administratorRow = () => (): Expression<SqlBool> => (seesAll(currentViewer()) ? sql<SqlBool>`1 = 1` : sql<SqlBool>`1 = 0`);
