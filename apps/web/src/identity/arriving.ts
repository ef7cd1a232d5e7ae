// What happens when a session begins: nothing of an earlier reader stays, the language is the reader's, and the way leads where one was going.
import { isLanguage } from '@hanze/shared/kernel/text';
import { useRouter } from '@tanstack/react-router';
import { forgetAnswers } from '../graphql/Answers.tsx';
import { languageChoice } from '../ui/language.tsx';

type Arrived = { language: string; needsSecondFactor: boolean };

/** `naar`: the address of our own at which the reader was stopped. */
export function useArrive(naar = '/vandaag'): (viewer: Arrived) => void {
  const { history, navigate } = useRouter();
  return ({ language, needsSecondFactor }) => {
    forgetAnswers();
    if (isLanguage(language)) languageChoice.set(language);
    if (needsSecondFactor) void navigate({ to: '/tweede-factor', search: { naar } });
    else history.push(naar);
  };
}
