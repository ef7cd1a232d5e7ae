// An import under way: its files, how far it is, what it would change and what it left out. What it changes is told by the journal of
// the records themselves; this is the work sheet.
import { defineEntity, type FilterQuery, p } from '@mikro-orm/core';
import { Partnership } from '../partnerships/partnership.entity';
import { currentViewer, seesAll } from '../platform/viewer';
import { id, instant, prose, UNJOURNALED, words } from '../platform/columns';

export const importStates = ['gathering', 'reading', 'previewed', 'writing', 'done', 'failed', 'cancelled'] as const;
export type ImportState = (typeof importStates)[number];

/** `register` is the installation's; a `ledger` is of one partnership. */
export const importKinds = ['register', 'ledger'] as const;
export type ImportKind = (typeof importKinds)[number];

/** Those of the installation are its administrator's, those of a partnership are for who works for that partnership. */
function visibleImport(): FilterQuery<{ id: string; partnershipId?: string | null }> {
  const viewer = currentViewer();
  if (seesAll(viewer)) return {};
  const own = viewer.mandate?.partnershipId;
  return own ? { partnershipId: own } : { id: { $in: [] } };
}

export const ImportSchema = defineEntity({
  name: 'Import',
  comment: UNJOURNALED,
  properties: {
    id: id(),
    kind: words(20).$type<ImportKind>(),
    /** Null when it concerns the installation. */
    partnershipId: () => p.manyToOne(Partnership).mapToPk().nullable(),
    startedById: p.uuid().nullable(),
    startedAt: instant(),
    state: words(20).$type<ImportState>(),
    /** How the file is to be read, as a JSON text; null when there is only one way. */
    settings: prose().nullable(),
    /** JSON of what reading and writing reported: ImportReport, or LedgerReport of a ledger. */
    report: prose().nullable(),
    /** JSON of { code, path, text } when the files were refused as a whole. */
    refusal: prose().nullable(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: visibleImport } },
  indexes: [{ properties: ['partnershipId', 'startedAt'] }],
});

export class Import extends ImportSchema.class {}
ImportSchema.setClass(Import);
