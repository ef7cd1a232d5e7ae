// Sends the files of an import, one after the other, and tells how many bytes are gone.
import { languageChoice } from '../ui/language.tsx';

/** Thrown when a file did not arrive; the message is the server's, when it gave one. */
export class NotSent extends Error {
  override readonly name = 'NotSent';
  readonly file: string;
  constructor(file: string, message = '') {
    super(message);
    this.file = file;
  }
}

export async function sendFiles(importId: string, files: readonly File[], tell: (bytes: number) => void): Promise<void> {
  let before = 0;
  for (const file of files) {
    await sendOne(importId, file, (bytes) => tell(before + bytes));
    before += file.size;
  }
}

/** A request of the old kind: only that tells how far an upload is. */
const sendOne = (importId: string, file: File, tell: (bytes: number) => void) =>
  new Promise<void>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', `/files/imports/${importId}/${encodeURIComponent(file.name)}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('x-hanze-language', languageChoice.get());
    request.upload.addEventListener('progress', ({ loaded }) => tell(loaded));
    request.addEventListener('load', () =>
      request.status < 300 ? resolve() : reject(new NotSent(file.name, messageIn(request.responseText))),
    );
    request.addEventListener('error', () => reject(new NotSent(file.name)));
    request.send(file);
  });

function messageIn(body: string): string {
  try {
    const { message } = JSON.parse(body) as { message?: unknown };
    return typeof message === 'string' ? message : '';
  } catch {
    return '';
  }
}

/** Asks a running step to stop; it undoes what it did. */
export const stopImport = (importId: string): Promise<Response> => fetch(`/files/imports/${importId}`, { method: 'DELETE' });
