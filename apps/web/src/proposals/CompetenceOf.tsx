// Whether an organ may take a step: yes, in another's name, or never; with the article.
import type { DeciderCode, PowerCode } from '@hanze/shared/proposals/powers';
import { competenceOf } from '@hanze/shared/proposals/steps';
import { useText } from '../ui/language.tsx';
import { Status } from '../ui/Status.tsx';

const looks = { competent: 'ok', 'in-name': 'look', not: 'late' } as const;

export function CompetenceOf({ power, by }: { power: PowerCode; by: DeciderCode }) {
  const t = useText();
  const { verdict, says, article } = competenceOf({ power, by });
  return (
    <p className="competence" role="status">
      <Status is={looks[verdict]} word={t(says)} /> <span className="small muted">({t(article)})</span>
    </p>
  );
}
