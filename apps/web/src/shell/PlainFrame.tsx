// The frame of screens before signing in: mark, language, one main. No menu to get lost in.
import type { ReactNode } from 'react';
import { OfflineNotice } from '../ui/states/OfflineNotice.tsx';
import { languageChoice, useText } from '../ui/language.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { useAppliedTheme } from '../ui/theme.ts';
import { Brand } from './Brand.tsx';
import { languageNames } from './Appearance.tsx';
import { shellLabels } from './labels.ts';
import { Main, SkipLink } from './Shell.tsx';
import './PlainFrame.css';

export function PlainFrame({ children }: { children: ReactNode }) {
  const t = useText();
  useAppliedTheme();
  return (
    <div className="plain">
      <SkipLink />
      <header className="plain__head">
        <Brand />
        <Segmented label={t(shellLabels.language)} options={languageNames} value={languageChoice.use()} onChange={languageChoice.set} />
      </header>
      <OfflineNotice />
      <Main>{children}</Main>
    </div>
  );
}
