// What somebody in a role comes to do here, in one line: under the cards of the example region and beside an invitation.
import { isRole, type Role } from '@hanze/shared/identity/roles';
import type { Text } from '@hanze/shared/kernel/text';

const errands: Readonly<Record<Role, Text>> = {
  'board-member': {
    nl: 'Leest wat een besluit voor de eigen gemeente betekent, en stemt.',
    en: 'Reads what a decision means for their own municipality, and votes.',
  },
  deputy: { nl: 'Leest mee en stemt als het bestuurslid er niet is.', en: 'Reads along and votes when the board member is absent.' },
  chair: { nl: 'Leidt de vergadering en bewaakt de uitkomst.', en: 'Leads the meeting and guards the outcome.' },
  secretary: {
    nl: 'Plant het jaar, houdt besturen en zetels bij en legt mandaten vast.',
    en: 'Plans the year, keeps bodies and seats and records mandates.',
  },
  manager: { nl: 'Stuurt op kosten en uitvoering.', en: 'Steers costs and delivery.' },
  controller: { nl: 'Volgt de gedeelde kosten en verklaart de bijdragen.', en: 'Follows the shared costs and explains the contributions.' },
  cio: {
    nl: 'Brengt het applicatielandschap in en stelt veranderingen voor.',
    en: 'Brings in the application landscape and proposes changes.',
  },
  ciso: { nl: 'Bewaakt continuïteit en veiligheid.', en: 'Guards continuity and security.' },
  fg: { nl: 'Ziet toe op persoonsgegevens.', en: 'Watches over personal data.' },
  clerk: { nl: 'Bereidt voor wat de raad moet weten en vinden.', en: 'Prepares what the council must know and decide.' },
  auditor: { nl: 'Rekent na en controleert zonder iets te wijzigen.', en: 'Recomputes and checks without changing anything.' },
  administrator: {
    nl: 'Richt het portaal in: mensen, mandaten, import.',
    en: 'Sets up the portal: people, mandates, import.',
  },
};

/** A role that this page does not know yet has no errand to tell. */
export const errandOf = (role: string): Text => (isRole(role) ? errands[role] : { nl: '', en: '' });
