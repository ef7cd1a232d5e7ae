// What the palette can do. Every command also stands in a menu: the palette is a short way, never the only one.
import type { Language } from '@hanze/shared/kernel/text';
import type { Meaning } from '../ui/icons.ts';
import type { Speak } from '../ui/language.tsx';
import { languageChoice } from '../ui/language.tsx';
import { matching } from '../ui/search.ts';
import { theme, themes } from '../ui/theme.ts';
import { languageNames } from './Appearance.tsx';
import { shellLabels, themeNames } from './labels.ts';
import { addressIn, navigationFor } from './navigation.ts';
import type { Place } from './place.tsx';
import type { May } from './viewer.ts';

export type Command = { key: string; name: string; group: string; icon: Meaning; run: () => void };

export type Seeker = { typed: string; t: Speak; language: Language; may: May; place: Place | undefined; go: (to: string) => void };
/** A place where commands come from; later ones search records on the server. */
export type CommandSource = (seeker: Seeker) => readonly Command[] | Promise<readonly Command[]>;

const fitting = (commands: readonly Command[], typed: string) => matching(commands, typed, (command) => command.name);

/** Every screen of the main menu. */
export const screens: CommandSource = ({ typed, t, may, place, go }) =>
  fitting(
    navigationFor(may, place).flatMap((group) =>
      group.destinations.map(({ key, name, icon, to }) => ({
        key,
        name: t(name),
        group: t(shellLabels.goTo),
        icon,
        run: () => go(addressIn(to, place)),
      })),
    ),
    typed,
  );

/** What the reader's own menu holds. */
export const settings: CommandSource = ({ typed, t, go }) =>
  fitting(
    [
      { key: 'account', name: t(shellLabels.account), group: t(shellLabels.settings), icon: 'account', run: () => go('/account') },
      ...themes.map(
        (key): Command => ({
          key: `theme-${key}`,
          name: `${t(shellLabels.theme)}: ${t(themeNames[key])}`,
          group: t(shellLabels.settings),
          icon: 'theme',
          run: () => theme.set(key),
        }),
      ),
      ...languageNames.map(
        ({ key, name }): Command => ({
          key: `language-${key}`,
          name: `${t(shellLabels.language)}: ${name}`,
          group: t(shellLabels.settings),
          icon: 'language',
          run: () => languageChoice.set(key),
        }),
      ),
    ],
    typed,
  );

/** Asks all sources; one that fails leaves the others standing. */
export async function seek(sources: readonly CommandSource[], seeker: Seeker): Promise<readonly Command[]> {
  const answers = await Promise.allSettled(sources.map(async (source) => source(seeker)));
  return answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
}
