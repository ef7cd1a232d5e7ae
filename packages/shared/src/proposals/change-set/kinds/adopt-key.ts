// A new distribution key for one or more cost groups from a day on: the key that held before ends there.
import type { Day } from '../../../kernel/day.ts';
import { enumerate } from '../../../kernel/text.ts';
import { keys } from '../../../sharing/keys/registry.ts';
import { choice, day, distributionKey, several, words } from '../arguments.ts';
import { alter, type Effect, make } from '../effect.ts';
import { defineKind, type Setting } from '../kind.ts';
import { all, type Identified } from '../records.ts';
import { refuse } from '../refusals.ts';
import { on } from '../say.ts';

/** Ends what covers the group on the day and lets the key cover it from there. Refuses where a later state is on record. */
export function cover(group: Identified<'CostGroup'>, keyId: string, from: Day, { facts, newId, at }: Setting): Effect[] {
  const history = all(facts, 'KeyCoverage').filter(({ groupId }) => groupId === group.id);
  const later = history.find((it) => it.from >= from);
  if (later) refuse('starts-later-already', { name: group.name, day: later.from, at: at('from') });
  const present = history.find(({ until }) => until === null || until > from);
  if (present?.keyId === keyId) refuse('covered-so-already', { name: group.name, at: at('key') });
  const begins = make('KeyCoverage', newId(), { keyId, groupId: group.id, from, until: null });
  return present ? [alter('KeyCoverage', present, { until: from }), begins] : [begins];
}

const yearsBack = {
  '0': { nl: '1 januari van het jaar zelf', en: '1 January of the year itself' },
  '1': { nl: '1 januari van het jaar ervoor', en: '1 January of the year before' },
  '2': { nl: '1 januari van twee jaar ervoor', en: '1 January of two years before' },
};

export const adoptKey = defineKind({
  label: { nl: 'Nieuwe verdeelsleutel', en: 'New distribution key' },
  about: { nl: 'Kosten worden vanaf een dag anders verdeeld.', en: 'From a day on costs are shared otherwise.' },
  arguments: {
    groups: several('CostGroup', { nl: 'Voor welke kosten', en: 'For which costs' }),
    key: distributionKey({ nl: 'Verdeelsleutel', en: 'Key' }),
    yearsBack: choice({ nl: 'Peildatum', en: 'Counted on' }, yearsBack),
    from: day({ nl: 'Vanaf', en: 'From' }),
    clause: words(
      { nl: 'Waar de sleutel op rust', en: 'What the key rests on' },
      { nl: 'De tekst van het artikel of beslispunt', en: 'The words of the clause or point' },
    ),
  },
  change: ({ groups, key, yearsBack, from, clause }, setting) => {
    const id = setting.newId();
    const written = { code: key.code, arguments: JSON.stringify(key.arguments), yearsBack: Number(yearsBack) };
    for (const group of groups) {
      const covering = all(setting.facts, 'KeyCoverage').find((it) => it.groupId === group.id && (it.until === null || it.until > from));
      const present = covering && setting.facts.CostKey.get(covering.keyId);
      if (present && present.code === written.code && present.arguments === written.arguments && present.yearsBack === written.yearsBack)
        refuse('covered-so-already', { name: group.name, at: setting.at('key') });
    }
    const made = make('CostKey', id, { ...written, from, clause });
    return [made, ...groups.flatMap((group) => cover(group, id, from, setting))];
  },
  sentence: ({ groups, key, from }) => {
    const names = groups.map(({ name }) => name);
    const { nl, en } = keys[key.code].label;
    return {
      nl: `${enumerate(names, 'nl')}: verdeelsleutel '${nl}' vanaf ${on(from).nl}.`,
      en: `${enumerate(names, 'en')}: key '${en}' from ${on(from).en}.`,
    };
  },
});
