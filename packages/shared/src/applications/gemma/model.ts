// Gathers the elements and relationships of an ArchiMate model from what the XML reader tells; views and organisation are passed over.
import { refuse } from './refusals.ts';
import type { XmlEvents } from './xml.ts';

export interface ArchiElement {
  readonly id: string;
  readonly type: string;
  readonly line: number;
  readonly name: string;
  readonly gemmaType: string | null;
  readonly objectId: string | null;
}
export interface ArchiRelationship {
  readonly type: string;
  readonly source: string;
  readonly target: string;
}
export interface ArchiModel {
  readonly elements: ReadonlyMap<string, ArchiElement>;
  readonly relationships: readonly ArchiRelationship[];
}

/** More than GEMMA tenfold; a file with more is no such model. */
const most = 200_000;

interface Draft {
  id: string;
  type: string;
  line: number;
  name: string;
  /** Definition -> value. */
  properties: Map<string, string>;
}

/** Events in, a model out. `lineOf` says where the reader is. */
export function openModel(lineOf: () => number): XmlEvents & { complete(): ArchiModel } {
  const drafts: Draft[] = [];
  const relationships: ArchiRelationship[] = [];
  const definitions = new Map<string, string>();
  const path: string[] = [];
  let draft: Draft | undefined;
  let [definition, property, text] = ['', '', ''];
  const parent = (above: number) => path.at(-above);
  const bound = (length: number) => {
    if (length >= most) refuse('too-many-elements', { line: lineOf() });
  };

  return {
    open(name, attributes) {
      const attribute = (key: string) => attributes.get(key) ?? '';
      if (path.length === 0 && name !== 'model') refuse('not-archimate');
      path.push(name);
      text = '';
      if (name === 'element' && parent(2) === 'elements') {
        bound(drafts.length);
        draft = { id: attribute('identifier'), type: attribute('xsi:type'), line: lineOf(), name: '', properties: new Map() };
      } else if (name === 'relationship' && parent(2) === 'relationships') {
        bound(relationships.length);
        relationships.push({ type: attribute('xsi:type'), source: attribute('source'), target: attribute('target') });
      } else if (name === 'property') property = attribute('propertyDefinitionRef');
      else if (name === 'propertyDefinition') definition = attribute('identifier');
    },
    text(part) {
      const name = path.at(-1);
      if (name === 'name' || name === 'value') text += part;
    },
    close(name) {
      if (name === 'name' && draft && parent(2) === 'element') draft.name ||= text.trim();
      else if (name === 'name' && parent(2) === 'propertyDefinition') definitions.set(definition, text.trim());
      else if (name === 'value' && draft) draft.properties.set(property, text.trim());
      else if (name === 'element' && draft) {
        drafts.push(draft);
        draft = undefined;
      }
      path.pop();
      text = '';
    },
    complete() {
      const named = (wanted: string) => [...definitions].find(([, name]) => name === wanted)?.[0] ?? '';
      const [kind, object] = [named('GEMMA type'), named('Object ID')];
      const elements = drafts.map(({ properties, ...rest }) => {
        const known = { gemmaType: properties.get(kind) ?? null, objectId: properties.get(object) ?? null };
        return [rest.id, { ...rest, ...known }] as const;
      });
      return { elements: new Map(elements), relationships };
    },
  };
}
