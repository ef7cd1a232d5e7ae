// The few words the overlay library says itself ('Dismiss', '12 options available') follow the reader's language, not the browser's.
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useLanguage } from '../language.tsx';

export function AriaLanguage({ children }: { children: ReactNode }) {
  return <I18nProvider locale={useLanguage() === 'nl' ? 'nl-NL' : 'en-GB'}>{children}</I18nProvider>;
}
