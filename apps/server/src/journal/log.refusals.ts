// What the keeping of the log refuses.
import { refusing } from '@hanze/shared/kernel/refusal';

export const refuse = refusing({
  'log-key-missing': {
    nl: ({ key }: { key: string }) => `De sleutel van dit logboek is op deze machine niet aanwezig: ${key}.`,
    en: ({ key }: { key: string }) => `the key of this log is not on this machine: ${key}`,
  },
  'no-new-log-key': {
    nl: 'Zet eerst de nieuwe sleutel achter de oude in HANZE_LOG_KEY, met een komma ertussen.',
    en: 'first put the new key behind the old one in HANZE_LOG_KEY, with a comma between them',
  },
  'not-a-witness-key': {
    nl: 'Dit is geen sleutel van een getuige. Plak de regel die hanze witness new heeft getoond.',
    en: 'This is not the key of a witness. Paste the line that hanze witness new printed.',
  },
  'witness-key-taken': {
    nl: 'Deze sleutel is hier al aangemeld. Elke deelnemer heeft zijn eigen sleutel.',
    en: 'This key is already registered here. Every participant has a key of its own.',
  },
  'witness-ended': { nl: 'Deze getuige is al ingetrokken.', en: 'This witness has already been withdrawn.' },
  'no-name-in-log': {
    nl: 'In de logboeken staat geen naam van deze persoon meer.',
    en: 'No name of this person is left in the logs.',
  },
});
