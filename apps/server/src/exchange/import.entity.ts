// An import under way: its files, how far it is, what it would change and what it left out. What it changes is told by the journal of
// the records themselves; this is the work sheet.
import { defineEntity, p } from '@mikro-orm/core';
import { currentViewer, seesAll } from '../platform/viewer';
import { id, instant, prose, UNJOURNALED, words } from '../platform/columns';

export const importStates = ['gathering', 'reading', 'previewed', 'writing', 'done', 'failed', 'cancelled'] as const;
export type ImportState = (typeof importStates)[number];

export const ImportSchema = defineEntity({
  name: 'Import',
  comment: UNJOURNALED,
  properties: {
    id: id(),
    startedById: p.uuid().nullable(),
    startedAt: instant(),
    state: words(20).$type<ImportState>(),
    /** JSON of ImportReport, once read. */
    report: prose().nullable(),
    /** JSON of { code, path, text } when the files were refused as a whole. */
    refusal: prose().nullable(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: () => (seesAll(currentViewer()) ? {} : { id: { $in: [] } }) } },
});

export class Import extends ImportSchema.class {}
ImportSchema.setClass(Import);
