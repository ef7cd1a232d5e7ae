// The exported files over plain HTTP: always to be saved, never shown in our origin.
import { isDay } from '@hanze/shared/kernel/day';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { currentAct } from '../platform/act';
import { today } from '../platform/clock';
import { refuse as refuseAlways } from '../platform/refusals';
import { currentViewer } from '../platform/viewer';
import { refuse } from './exchange.refusals';
import { mostRows } from './exports/gather';
import { words } from './exports/heads';
import { type Format, formats, type Sheet, writeSpreadsheet } from '../platform/spreadsheet';
import { type Exported, ExportsService, type Wanted } from './exports.service';

const text = z.string().min(1).max(200).optional();
const id = z.uuid().optional();
const shape = z.object({
  organisation: id,
  partnership: id,
  search: text,
  legalForm: text,
  state: z.enum(['in-force', 'ended']).optional(),
  kind: text,
  province: text,
  on: z.string().refine(isDay).optional(),
});

const lists: Readonly<Record<string, (exports: ExportsService, wanted: Wanted) => Promise<Exported>>> = {
  participations: (exports, wanted) => exports.participations(wanted),
  participants: (exports, wanted) => exports.participants(wanted),
  partnerships: (exports, wanted) => exports.partnershipList(wanted),
  organisations: (exports, wanted) => exports.organisationList(wanted),
  landscape: (exports, wanted) => exports.landscape(wanted),
  journal: (exports, wanted) => exports.journalLines(wanted),
};

@Controller('files/exports')
export class ExportFilesController {
  constructor(private readonly exports: ExportsService) {}

  @Get(':name')
  async take(@Param('name') name: string, @Query() query: Record<string, unknown>, @Res() reply: FastifyReply): Promise<void> {
    if (currentViewer().kind === 'nobody') refuseAlways('not-signed-in');
    const [list = '', format = '', ...more] = name.split('.');
    if (more.length > 0 || !Object.hasOwn(lists, list) || !Object.hasOwn(formats, format)) refuseAlways('not-found');
    const wanted = shape.safeParse(Object.fromEntries(Object.entries(query).filter(([, value]) => value !== '')));
    if (!wanted.success) return refuse('export-filter', { at: String(wanted.error.issues[0]?.path[0] ?? '$') });
    const bytes = await writeSpreadsheet(format as Format, sheetsOf(await lists[list]!(this.exports, wanted.data)));
    await reply
      .header('content-type', formats[format as Format])
      .header('content-disposition', `attachment; filename="${list}-${wanted.data.on ?? today()}.${format}"`)
      .send(Buffer.from(bytes));
  }
}

/** The rows first, and on a second sheet what was chosen, in words. A list that was cut off says so on both. */
function sheetsOf({ head, rows, total, filter }: Exported): [Sheet, Sheet] {
  const { language } = currentAct();
  const say = (word: keyof typeof words) => words[word][language];
  const cut = total > mostRows ? cutOff[language](total) : null;
  const chosen = filter.flatMap(([word, value]) => (value === null ? [] : [[say(word), value]]));
  const about = [[say('made'), today()], [say('rowCount'), rows.length], ...(cut ? [[say('note'), cut]] : [])];
  return [
    { name: language === 'nl' ? 'Lijst' : 'List', head: head.map(say), rows: cut ? [...rows, [cut]] : rows },
    { name: language === 'nl' ? 'Keuze' : 'Choice', head: [say('filter'), say('value')], rows: [...chosen, ...about] },
  ];
}

const cutOff = {
  nl: (total: number) => `Dit zijn de eerste ${mostRows} van ${total} regels. Kies een kleiner deel om alles te zien.`,
  en: (total: number) => `These are the first ${mostRows} of ${total} rows. Choose a smaller part to see all of it.`,
};
