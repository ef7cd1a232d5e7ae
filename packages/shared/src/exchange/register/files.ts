// The files of the register: how each is recognised, what it must hold, and which other file it cannot do without.
import type { Text } from '../../kernel/text.ts';
import type { FileKind } from './batch.ts';

export interface FileFacts {
  readonly label: Text;
  /** Found anywhere in the name of the file. */
  readonly name: RegExp;
  readonly example: string;
  readonly format: 'csv' | 'lines';
  /** Columns that must be there; more may be. */
  readonly columns: readonly string[];
  readonly needs: FileKind | null;
}

/** In the order in which a screen lists them; they may be read in any order. */
export const registerFiles: Readonly<Record<FileKind, FileFacts>> = {
  municipalities: {
    label: { nl: 'Gemeenten', en: 'Municipalities' },
    name: /gemeenten_actueel.*\.csv$/i,
    example: 'roo_gemeenten_actueel.csv',
    format: 'csv',
    columns: ['gemeentecode', 'naam', 'officiele_naam', 'provincie', 'roo_id', 'oin', 'kvk', 'rsin', 'geldig_van', 'geldig_tot'],
    needs: null,
  },
  successions: {
    label: { nl: 'Herindelingen', en: 'Reclassifications' },
    name: /herindelingen.*\.csv$/i,
    example: 'herindelingen_2018_2023.csv',
    format: 'csv',
    columns: ['datum_opheffing', 'oude_code', 'oude_naam', 'nieuwe_code', 'nieuwe_naam', 'geheel_overgegaan'],
    needs: 'municipalities',
  },
  inhabitants: {
    label: { nl: 'Inwoners per jaar', en: 'Inhabitants per year' },
    name: /inwoners.*\.csv$/i,
    example: 'inwoners_per_jaar.csv',
    format: 'csv',
    columns: ['gemeentecode', 'jaar', 'inwoners', 'bron'],
    needs: 'municipalities',
  },
  bodies: {
    label: { nl: 'Samenwerkingsorganisaties', en: 'Joint organisations' },
    name: /gr_organisaties.*\.jsonl$/i,
    example: 'roo_gr_organisaties_noord.jsonl',
    format: 'lines',
    columns: [],
    needs: null,
  },
  arrangements: {
    label: { nl: 'Regelingen', en: 'Arrangements' },
    name: /gr_regelingen.*\.jsonl$/i,
    example: 'roo_gr_regelingen_noord.jsonl',
    format: 'lines',
    columns: [],
    needs: null,
  },
  participations: {
    label: { nl: 'Deelnames', en: 'Participations' },
    name: /gr_deelnemers.*\.csv$/i,
    example: 'roo_gr_deelnemers_noord.csv',
    format: 'csv',
    columns: [
      'regeling_roo_id',
      'samenwerkingsvorm',
      'datum_inwerkingtreding',
      'datum_uitwerkingtreding',
      'deelnemer_naam',
      'deelnemer_roo_id',
      'deelnemer_tooi_code',
      'toetredings_datum',
      'uittredings_datum',
      'bestuursorganen',
      'verdeelsleutel',
    ],
    needs: 'arrangements',
  },
};

export const fileKinds = Object.keys(registerFiles) as FileKind[];

/** Which file of the register this is, by its name; null when it is none of them. */
export const fileKindOf = (name: string): FileKind | null => fileKinds.find((kind) => registerFiles[kind].name.test(name)) ?? null;
