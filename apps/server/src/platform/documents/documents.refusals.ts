// Why a document did not come out.
import { refusing } from '@hanze/shared/kernel/refusal';

export const refuse = refusing({
  'documents-busy': {
    nl: 'Er worden nu veel documenten gemaakt. Probeer het over een minuut opnieuw.',
    en: 'Many documents are being made now. Try again in a minute.',
  },
  'document-not-made': {
    nl: 'Dit document kon niet toegankelijk worden gemaakt. Er is niets bewaard. Meld dit aan de beheerder.',
    en: 'This document could not be made accessible. Nothing was kept. Tell the administrator.',
  },
});
