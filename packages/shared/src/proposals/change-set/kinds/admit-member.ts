// A new member takes part in the partnership from a day on.
import { organs } from '../../../partnerships/organs.ts';
import { overlaps } from '../../../kernel/period.ts';
import { enumerate, type Language } from '../../../kernel/text.ts';
import { choices, day, one } from '../arguments.ts';
import { make } from '../effect.ts';
import { defineKind } from '../kind.ts';
import { all } from '../records.ts';
import { refuse } from '../refusals.ts';
import { on } from '../say.ts';

const organChoices = Object.fromEntries(Object.entries(organs).map(([code, { label }]) => [code, label]));
const organNames = (codes: string, language: Language) =>
  enumerate(
    codes.split(' ').map((code) => organChoices[code]?.[language].toLowerCase() ?? code),
    language,
  );

export const admitMember = defineKind({
  label: { nl: 'Nieuwe deelnemer', en: 'New member' },
  about: {
    nl: 'Een organisatie gaat deelnemen. Dat vraagt ook besluiten van de organen van de deelnemers zelf (Wgr, artikel 1).',
    en: "An organisation joins. This also asks decisions of the participants' own organs (Wgr, article 1).",
  },
  arguments: {
    organisation: one('Organisation', { nl: 'Organisatie', en: 'Organisation' }),
    organs: choices({ nl: 'Door welke organen', en: 'Through which organs' }, organChoices),
    from: day({ nl: 'Vanaf', en: 'From' }),
  },
  change: ({ organisation, organs, from }, { facts, newId, at }) => {
    const earlier = all(facts, 'Participation').filter(({ organisationId }) => organisationId === organisation.id);
    if (earlier.some((it) => overlaps(it, { from, until: null })))
      refuse('takes-part-already', { name: organisation.name, at: at('organisation') });
    return [make('Participation', newId(), { organisationId: organisation.id, organs, from, until: null })];
  },
  sentence: ({ organisation, organs, from }) => ({
    nl: `${organisation.name} neemt deel vanaf ${on(from).nl}, door ${organNames(organs, 'nl')}.`,
    en: `${organisation.name} takes part from ${on(from).en}, through ${organNames(organs, 'en')}.`,
  }),
});
