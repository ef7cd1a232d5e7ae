// What a chosen key is called on screen, by the counts it names: 'Naar inwoners', '50% inwoners, 50% werkplekken'.
import { parseRational } from '@hanze/shared/kernel/rational';
import { enumerate, type Language, type Text } from '@hanze/shared/kernel/text';
import { percent } from '@hanze/shared/sharing/explanation-words';
import { driversNamed } from '@hanze/shared/sharing/keys/drivers-named';
import { type ChosenKey, keys } from '@hanze/shared/sharing/keys/registry';
import { costLabels } from './labels.ts';

type Drivers = Readonly<Record<string, { label: Text }>>;
type Part = { share: string; driver: string };

const known: Readonly<Record<string, Text>> = { inhabitants: { nl: 'inwoners', en: 'inhabitants' }, equal: costLabels.equal };

/** The name of a key as the server gives it; `drivers` knows the names of counts, an unknown code stands for itself. */
export function keyName(code: string, given: string, drivers: Drivers, language: Language): string {
  if (!Object.hasOwn(keys, code)) return code;
  return chosenName({ code: code as ChosenKey['code'], arguments: JSON.parse(given) as unknown }, drivers, language);
}

export function chosenName(chosen: ChosenKey, drivers: Drivers, language: Language): string {
  const named = (driver: string) => (drivers[driver]?.label[language] ?? known[driver]?.[language] ?? driver).toLowerCase();
  if (chosen.code === 'mixed') {
    const { parts } = chosen.arguments as { parts: readonly Part[] };
    return parts.map(({ share, driver }) => `${percent(parseRational(share), language)} ${named(driver)}`).join(', ');
  }
  const counts = enumerate(driversNamed(chosen).map(named), language);
  if (chosen.code === 'single') return costLabels.by[language]({ counts });
  const label = keys[chosen.code].label[language];
  return counts ? `${label}: ${counts}` : label;
}
