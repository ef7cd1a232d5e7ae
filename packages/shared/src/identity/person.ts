// What a person's name and e-mail address must be, the same for the form and for the server.
import { refusing } from '../kernel/refusal.ts';

export const refuse = refusing({
  'email-form': {
    nl: 'Dit is geen e-mailadres. Verwacht bijvoorbeeld naam@gemeente.nl.',
    en: 'This is no e-mail address. Expected for instance name@municipality.nl.',
  },
  'name-empty': { nl: 'Vul een naam in.', en: 'Fill in a name.' },
  'name-long': { nl: 'Een naam heeft hooguit 120 tekens.', en: 'A name has at most 120 characters.' },
});

/** The address as accounts are found by it: without spaces around, in small letters. Refuses `email-form`. */
export function checkEmail(value: string, at = 'email'): string {
  const email = value.trim().normalize('NFC').toLowerCase();
  return email.length <= 254 && /^[^\s@<>()",;:\\]+@[^\s@<>()",;:\\]+\.[^\s@<>()",;:\\.]{2,}$/.test(email)
    ? email
    : refuse('email-form', { at });
}

/** The name with single spaces and without control characters. Refuses `name-empty` and `name-long`. */
export function checkName(value: string, at = 'name'): string {
  const name = value
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
  if (name === '') refuse('name-empty', { at });
  return Array.from(name).length <= 120 ? name : refuse('name-long', { at });
}
