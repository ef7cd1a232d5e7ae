// The mails of identity: plain text, in the language of who gets them.
import { fill, type Language, type Phrase } from '@hanze/shared/kernel/text';

export interface MailText {
  readonly subject: string;
  readonly text: string;
}

const invitation: Record<'subject' | 'text', Phrase<{ name: string; inviter: string; link: string }>> = {
  subject: { nl: ({ inviter }) => `${inviter} nodigt u uit voor Hanze`, en: ({ inviter }) => `${inviter} invites you to Hanze` },
  text: {
    nl: ({ name, inviter, link }) => `Beste ${name},

${inviter} heeft u een rol gegeven in Hanze, het portaal van de samenwerking.

Open deze link om uw account te maken:
${link}

De link werkt één keer en 7 dagen. Kent u ${inviter} niet, doe dan niets: zonder de link gebeurt er niets.`,
    en: ({ name, inviter, link }) => `Dear ${name},

${inviter} has given you a role in Hanze, the portal of the partnership.

Open this link to make your account:
${link}

The link works once and for 7 days. If you do not know ${inviter}, do nothing: without the link nothing happens.`,
  },
};

export const invitationMail = (language: Language, params: { name: string; inviter: string; link: string }): MailText => ({
  subject: fill(invitation.subject, params)[language],
  text: fill(invitation.text, params)[language],
});
