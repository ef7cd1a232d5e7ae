// The language belongs to the account: what was chosen elsewhere is spoken here, and what is chosen here is kept there.
import { isLanguage, type Language } from '@hanze/shared/kernel/text';
import { useEffect, useEffectEvent, useRef } from 'react';
import { graphql } from '../graphql/graphql.ts';
import { useCommand } from '../graphql/useCommand.ts';
import { languageChoice, useLanguage } from '../ui/language.tsx';

const ChooseLanguage = graphql(`
  mutation ChooseLanguage($language: String!) {
    chooseLanguage(language: $language) {
      __typename
      ... on Viewer {
        id
        language
      }
      ... on Refusal {
        code
        message
        path
      }
    }
  }
`);

export function useAccountLanguage(account: string | undefined): void {
  const language = useLanguage();
  const kept = useRef(account);
  const { run } = useCommand(ChooseLanguage);
  const keep = useEffectEvent((chosen: Language) => {
    if (!account || chosen === kept.current) return;
    kept.current = chosen;
    void run({ language: chosen });
  });
  useEffect(() => {
    kept.current = account;
    if (isLanguage(account)) languageChoice.set(account);
  }, [account]);
  useEffect(() => keep(language), [language]);
}
