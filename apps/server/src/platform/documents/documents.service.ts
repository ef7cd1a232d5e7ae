/**
 * Makes files of a paper (`@hanze/shared/kernel/paper`): the one way in for whoever gives out a document.
 *
 *   const paper: Paper = { language, title, author, footer, blocks: [{ is: 'heading', level: 1, text }, …] };
 *   await this.documents.send(reply, { paper, format: 'pdf', name: 'besluitenlijst-2026-03-12' });
 *
 * The paper is checked first (`checkPaper` refuses what could not be read aloud in order). PDF is PDF/UA-1, set by Typst in a thread of its
 * own, one at a time; ODT is OpenDocument 1.3. Both are made of the same blocks. Ask outside a command: no transaction waits for a document.
 */
import { checkPaper, type Paper } from '@hanze/shared/kernel/paper';
import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { writeOdt } from './odt';
import { pageWordsOf } from './odt-styles';
import { Typesetter } from './typesetter';

export const documentFormats = {
  pdf: 'application/pdf',
  odt: 'application/vnd.oasis.opendocument.text',
} as const;

export type DocumentFormat = keyof typeof documentFormats;

/** 'besluitenlijst.pdf' as its name and its format; null when the file is neither. */
export function readFileName(file: string): { name: string; format: DocumentFormat } | null {
  const [, name, format] = /^([\w-]{1,200})\.(pdf|odt)$/.exec(file) ?? [];
  return name && format ? { name, format: format as DocumentFormat } : null;
}

@Injectable()
export class DocumentsService {
  constructor(private readonly typesetter: Typesetter) {}

  async write(paper: Paper, format: DocumentFormat): Promise<Uint8Array> {
    const checked = checkPaper(paper);
    return format === 'odt' ? writeOdt(checked) : this.typesetter.set(JSON.stringify({ ...checked, ...pageWordsOf(checked) }));
  }

  /** Always to be saved, never shown in our origin. `name` is what the file is called, without its ending. */
  async send(reply: FastifyReply, { paper, format, name }: { paper: Paper; format: DocumentFormat; name: string }): Promise<void> {
    const bytes = await this.write(paper, format);
    await reply
      .header('content-type', documentFormats[format])
      .header('content-disposition', `attachment; filename="${name}.${format}"`)
      .send(Buffer.from(bytes));
  }
}
