// The import of a ledger as a browser does it: begin, send the file, look at the preview, book.
import { setTimeout as pause } from 'node:timers/promises';
import type { App, Client } from './app.ts';

export interface LedgerShown {
  id: string;
  state: string;
  done: number;
  total: number;
  file: string | null;
  head: string[];
  mapping: string;
  remembered: boolean;
  problem: { path: string; message: string } | null;
  accounts: { account: string; count: number; cents: number; example: string }[];
  groups: { groupId: string; count: number; cents: number }[];
  rowCount: number;
  created: number;
  same: number;
  leftOut: number;
  unassigned: number;
  rejectedCount: number;
  rejected: { line: number; field: string; text: string }[];
  refusal: string | null;
}

const shown = `query ($id: ID!) { ledgerImport(id: $id) { id state done total file head mapping remembered problem { path message }
  accounts { account count cents example } groups { groupId count cents } rowCount created same leftOut unassigned rejectedCount
  rejected { line field text } refusal } }`;

export const ledgerNow = (client: Client, id: string): Promise<LedgerShown> =>
  client.get<{ ledgerImport: LedgerShown }>(shown, { id }).then(({ ledgerImport }) => ledgerImport);

export async function beginLedger(client: Client, partnershipId: string): Promise<string> {
  const begin = 'mutation ($p: ID!) { beginLedgerImport(partnershipId: $p) { ... on LedgerImport { id } ... on Refusal { code } } }';
  const { beginLedgerImport } = await client.get<{ beginLedgerImport: { id?: string; code?: string } }>(begin, { p: partnershipId });
  return beginLedgerImport.id ?? `refused: ${beginLedgerImport.code}`;
}

export const sendLedger = (client: Client, id: string, name: string, body: string | Uint8Array) =>
  client.fetch(`/files/imports/${id}/${encodeURIComponent(name)}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/octet-stream' },
    body: new Uint8Array(Buffer.from(body)),
  });

const preview =
  'mutation ($id: ID!, $mapping: String) { previewLedger(id: $id, mapping: $mapping) { __typename ... on Refusal { code path } } }';
const book = 'mutation ($id: ID!) { importLedger(id: $id) { __typename ... on Refusal { code } } }';

type Answer = { __typename: string; code?: string; path?: string };

/** Asks for a preview and waits for it; a refusal of the command comes back instead. */
export async function previewLedger(client: Client, id: string, mapping: object | null = null): Promise<LedgerShown & Answer> {
  const { previewLedger: answer } = await client.get<{ previewLedger: Answer }>(preview, {
    id,
    mapping: mapping && JSON.stringify(mapping),
  });
  return { ...(await ledgerSettled(client, id)), ...answer };
}

export const askToBook = (client: Client, id: string): Promise<Answer> =>
  client.get<{ importLedger: Answer }>(book, { id }).then(({ importLedger }) => importLedger);

/** The import once its step is over. */
export async function ledgerSettled(client: Client, id: string): Promise<LedgerShown> {
  for (;;) {
    const now = await ledgerNow(client, id);
    if (!['reading', 'writing'].includes(now.state)) return now;
    await pause(20);
  }
}

/** A whole file: sent, previewed and, when asked, booked. */
export async function readLedger(client: Client, partnershipId: string, file: readonly [string, string | Uint8Array], mapping?: object) {
  const id = await beginLedger(client, partnershipId);
  const { status } = await sendLedger(client, id, ...file);
  if (status !== 204) throw new Error(`The file was refused with ${status}.`);
  return previewLedger(client, id, mapping ?? null);
}

/** Signed in under the office held for the partnership, not the one at home. */
export async function forThePartnership(app: App, name: string, role: string): Promise<Client> {
  const client = await app.as(name);
  const asked = '{ viewer { mandates { id role partnershipId } } }';
  const { viewer } = await client.get<{ viewer: { mandates: { id: string; role: string; partnershipId: string | null }[] } }>(asked);
  const id = viewer.mandates.find((it) => it.role === role && it.partnershipId !== null)?.id;
  await client.get('mutation ($id: ID!) { chooseMandate(id: $id) { __typename } }', { id });
  return client;
}
