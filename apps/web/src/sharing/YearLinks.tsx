// The book years there are, newest first; the present one is marked.
import { useText } from '../ui/language.tsx';
import { LinkButton } from '../ui/Link.tsx';
import { costLabels } from './labels.ts';
import './Costs.css';

export function YearLinks({ years, year }: { years: readonly number[]; year: number }) {
  const t = useText();
  if (years.length < 2) return null;
  return (
    <nav className="cost-years" aria-label={t(costLabels.year)}>
      {years.map((one) => (
        <LinkButton
          key={one}
          to="."
          search={(now: object) => ({ ...now, jaar: `${one}` })}
          kind={one === year ? 'secondary' : 'quiet'}
          aria-current={one === year || undefined}
          resetScroll={false}
        >
          {`${one}`}
        </LinkButton>
      ))}
    </nav>
  );
}
