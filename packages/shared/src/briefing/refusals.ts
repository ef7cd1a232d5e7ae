// What keeping state records can refuse besides the fields of a form.
import { refusing } from '../kernel/refusal.ts';

export const refuse = refusing({
  'not-readable': { nl: 'Dit formulier is niet leesbaar. Vul het opnieuw in.', en: 'This form cannot be read. Fill it in again.' },
  'record-too-long': { nl: 'Dit is te lang. Kort de teksten in.', en: 'This is too long. Shorten the texts.' },
  'record-ended': {
    nl: 'Dit is intussen vervangen of ingetrokken. Ververs de pagina en kijk wat er nu staat.',
    en: 'This was replaced or withdrawn meanwhile. Refresh the page and see what stands now.',
  },
  'too-many-records': {
    nl: ({ most }: { most: number }) => `Een gemeente kan hoogstens ${most} gegevens bijhouden. Trek eerst oude in.`,
    en: ({ most }: { most: number }) => `A municipality can keep at most ${most} records. Withdraw old ones first.`,
  },
});
