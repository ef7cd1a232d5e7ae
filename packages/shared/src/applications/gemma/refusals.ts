// Why a file is no GEMMA model that can be taken over. Every sentence names the place.
import { refusing } from '../../kernel/refusal.ts';

interface At {
  line: number;
}

export const refuse = refusing({
  'xml-not-xml': {
    nl: 'Dit bestand is geen XML. Kies het ArchiMate-uitwisselbestand van GEMMA.',
    en: 'this file is not XML; choose the ArchiMate exchange file of GEMMA',
  },
  'xml-malformed': {
    nl: ({ line, what }: At & { what: string }) => `Regel ${line}: dit is geen geldige XML (${what}). Vraag de maker om een goed bestand.`,
    en: ({ line, what }: At & { what: string }) => `line ${line}: this is not well-formed XML (${what}); ask the maker for a sound file`,
  },
  'xml-declares': {
    nl: ({ line }: At) =>
      `Regel ${line}: het bestand bevat een DOCTYPE of eigen entiteiten. Die kunnen andere bestanden binnenhalen en worden geweigerd.`,
    en: ({ line }: At) => `line ${line}: the file holds a DOCTYPE or entities of its own; those can pull in other files and are refused`,
  },
  'xml-too-deep': {
    nl: ({ line }: At) => `Regel ${line}: de elementen zijn te diep genest.`,
    en: ({ line }: At) => `line ${line}: the elements are nested too deep`,
  },
  'xml-part-too-long': {
    nl: ({ line }: At) => `Regel ${line}: een element of tekst is te lang.`,
    en: ({ line }: At) => `line ${line}: a tag or a text is too long`,
  },
  'not-archimate': {
    nl: 'Dit is geen ArchiMate-uitwisselbestand: het begint niet met een model.',
    en: 'this is no ArchiMate exchange file: it does not begin with a model',
  },
  'no-reference-components': {
    nl: 'In dit model staan geen referentiecomponenten. Kies het kernmodel van GEMMA.',
    en: 'this model holds no reference components; choose the core model of GEMMA',
  },
  'too-many-elements': {
    nl: ({ line }: At) => `Regel ${line}: het model heeft te veel elementen of relaties.`,
    en: ({ line }: At) => `line ${line}: the model has too many elements or relationships`,
  },
});
