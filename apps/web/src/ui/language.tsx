// The language of the reader: Dutch unless chosen otherwise. Components ask for a text, never for a language.
import { type Language, languages, type Phrase, type Text } from '@hanze/shared/kernel/text';
import { createContext, type ReactNode, useContext, useEffect } from 'react';
import { type Format, formatter } from './format.ts';
import { preference } from './preference.ts';

/** Says a fixed text, or fills a phrase. */
export type Speak = {
  (text: Text): string;
  <P>(phrase: Phrase<P>, params: P): string;
};

type Voice = { language: Language; t: Speak; format: Format };

export function voiceIn(language: Language): Voice {
  const t = ((text: Text | Phrase<unknown>, params?: unknown) => {
    const part = text[language];
    return typeof part === 'string' ? part : part(params);
  }) as Speak;
  return { language, t, format: formatter(language) };
}

const voices: Record<Language, Voice> = { nl: voiceIn('nl'), en: voiceIn('en') };
const VoiceContext = createContext<Voice>(voices.nl);

export const languageChoice = preference<Language>('hanze.language', languages, 'nl');

export function LanguageProvider({ children }: { children: ReactNode }) {
  const language = languageChoice.use();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <VoiceContext value={voices[language]}>{children}</VoiceContext>;
}

/** Everything a component says, in the reader's language. */
export const useText = (): Speak => useContext(VoiceContext).t;
export const useFormat = (): Format => useContext(VoiceContext).format;
export const useLanguage = (): Language => useContext(VoiceContext).language;
