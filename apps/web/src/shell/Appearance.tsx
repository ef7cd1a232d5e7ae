// Light or dark, Dutch or English.
import type { Language } from '@hanze/shared/kernel/text';
import { languageChoice, useText } from '../ui/language.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { theme, themes } from '../ui/theme.ts';
import { shellLabels, themeNames } from './labels.ts';
import './YouMenu.css';

/** A language is always named in itself. */
export const languageNames: readonly { key: Language; name: string }[] = [
  { key: 'nl', name: 'Nederlands' },
  { key: 'en', name: 'English' },
];

export function Appearance() {
  const t = useText();
  const options = themes.map((key) => ({ key, name: t(themeNames[key]) }));
  return (
    <>
      <div className="you__setting">
        <p className="you__heading">{t(shellLabels.theme)}</p>
        <Segmented label={t(shellLabels.theme)} options={options} value={theme.use()} onChange={theme.set} />
      </div>
      <div className="you__setting">
        <p className="you__heading">{t(shellLabels.language)}</p>
        <Segmented label={t(shellLabels.language)} options={languageNames} value={languageChoice.use()} onChange={languageChoice.set} />
      </div>
    </>
  );
}
