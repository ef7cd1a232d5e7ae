// Reads the ArchiMate exchange file of GEMMA as its bytes arrive: the reference components with the domain they serve.
import { openBytes } from '../../exchange/bytes.ts';
import { domainsOf } from './domains.ts';
import { type ArchiElement, openModel } from './model.ts';
import { refuse } from './refusals.ts';
import { openXml } from './xml.ts';

export interface FrameComponent {
  /** The identifier that GEMMA itself keeps through its versions (property Object ID). */
  readonly gemmaId: string;
  readonly name: string;
  /** The business domain or layer its services support; null where the model does not say. */
  readonly domain: string | null;
}

export interface RejectedElement {
  readonly line: number;
  readonly name: string;
  readonly reason: 'no-name' | 'no-id' | 'twice' | 'too-long';
}

export interface Frame {
  /** By name. */
  readonly components: readonly FrameComponent[];
  readonly rejected: readonly RejectedElement[];
  readonly businessFunctions: number;
  readonly elements: number;
  readonly relationships: number;
}

export interface GemmaReader {
  /** Takes the next bytes. Refuses what openBytes and the strict XML reader refuse, and `not-archimate`. */
  push(bytes: Uint8Array): void;
  /** Refuses `no-reference-components` too. */
  close(): Frame;
}

export const gemmaFileLimit = 64 * 1024 * 1024;

/** A reader of one file of at most `limit` bytes. */
export function openGemma(file: string, limit = gemmaFileLimit): GemmaReader {
  const bytes = openBytes(file, limit);
  const model = openModel(() => xml.line);
  const xml = openXml(model);
  return {
    push: (piece) => xml.push(bytes.push(piece)),
    close() {
      xml.push(bytes.close());
      xml.close();
      return frameOf(model.complete());
    },
  };
}

const isComponent = ({ type, gemmaType }: ArchiElement): boolean => type === 'ApplicationComponent' && gemmaType === 'Referentiecomponent';

function frameOf(model: ReturnType<ReturnType<typeof openModel>['complete']>): Frame {
  const { elements, relationships } = model;
  const wanted = [...elements.values()].filter(isComponent);
  if (wanted.length === 0) refuse('no-reference-components');
  const domainOf = domainsOf(elements, relationships);
  const components = new Map<string, FrameComponent>();
  const rejected: RejectedElement[] = [];
  for (const { id, line, name, objectId } of wanted) {
    const gemmaId = (objectId ?? id.replace(/^id-/, '')).trim();
    const reason = fault(name, gemmaId, components);
    if (reason) rejected.push({ line, name, reason });
    else components.set(gemmaId, { gemmaId, name, domain: domainOf(id) });
  }
  const businessFunctions = [...elements.values()].filter(({ type }) => type === 'BusinessFunction').length;
  const sorted = [...components.values()].sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  return { components: sorted, rejected, businessFunctions, elements: elements.size, relationships: relationships.length };
}

function fault(name: string, gemmaId: string, taken: ReadonlyMap<string, unknown>): RejectedElement['reason'] | null {
  if (name === '') return 'no-name';
  if (gemmaId === '') return 'no-id';
  if (name.length > 255 || gemmaId.length > 60) return 'too-long';
  return taken.has(gemmaId) ? 'twice' : null;
}
