// The legal forms as choices: what each means, which bodies it demands, and the article.
import { enumerate } from '@hanze/shared/kernel/text';
import { factsOf, type LegalForm } from '@hanze/shared/partnerships/legal-forms';
import type { Choice } from '../ui/fields/ChoiceField.tsx';
import { useLanguage, useText } from '../ui/language.tsx';
import { actLabels } from './act-labels.ts';
import { bodyKindName, lower } from './words.ts';

export function useFormChoices(forms: readonly LegalForm[]): readonly Choice[] {
  const t = useText();
  const language = useLanguage();
  return forms.map((key) => {
    const { label, article, legalPerson, demands } = factsOf(key);
    const bodies = enumerate(
      demands.map((kind) => lower(bodyKindName(kind, t))),
      language,
    );
    return { key, name: t(label), meaning: t(actLabels.bodiesOfForm, { article: t(article), person: legalPerson, demands: bodies }) };
  });
}
