// How an amount was shared: each line of the key as a sum one can follow with a finger, then the rounding, then the own part of the whole.
import { parseRational } from '@hanze/shared/kernel/rational';
import { quantity } from '@hanze/shared/sharing/explanation-words';
import { type FragmentType, graphql, unmask } from '../../graphql/graphql.ts';
import type { FollowedSharingFragment } from '../../graphql/generated/graphql.ts';
import { useFormat, useLanguage, useText } from '../../ui/language.tsx';
import { exactEuros } from './exact-euros.ts';
import { lineageLabels } from './labels.ts';
import { PartBar } from './PartBar.tsx';

const FollowedSharing = graphql(`
  fragment FollowedSharing on LineageLine {
    cents
    poolCents
    spare
    steps {
      formula
      amount
      exact
      why
      counts {
        label
        unit
        own
        whole
      }
    }
    payers {
      name
      cents
    }
  }
`);

type Step = FollowedSharingFragment['steps'][number];

export function Sharing({ line, name }: { line: FragmentType<typeof FollowedSharing>; name: string }) {
  const t = useText();
  const format = useFormat();
  const { cents, poolCents, spare, steps, payers } = unmask(FollowedSharing, line);
  const words = { name, amount: format.money(cents) };
  const part = format.percent(poolCents === 0 ? 0 : cents / poolCents);
  return (
    <>
      <ol className="chain__sums">
        {steps.map((step) => (
          <li key={step.why}>
            <Sum step={step} name={name} />
          </li>
        ))}
      </ol>
      <p className="binding chain__says">
        {t(spare ? lineageLabels.spare : lineageLabels.rounded, words)} {t(lineageLabels.ofAll, { name, part })}
      </p>
      <PartBar payers={payers} own={name} label={t(lineageLabels.payers)} />
    </>
  );
}

/** € 1.591.000 × 17.624 / 130.209 inwoners = € 215.343,293103…; a key that shares otherwise says so in its own sentences. */
function Sum({ step: { formula, amount, exact, counts, why }, name }: { step: Step; name: string }) {
  const t = useText();
  const language = useLanguage();
  const [count] = counts;
  if (formula !== 'proportional' || !count || !amount) return <p>{why}</p>;
  const many = (exactly: string) => quantity(parseRational(exactly), language);
  return (
    <p className="sum figures">
      <Term says={t(lineageLabels.toShare)}>{exactEuros(amount, language)}</Term>
      <span className="sum__sign">×</span>
      <Term says={`${count.unit}: ${t(lineageLabels.part, { name })}`}>
        {many(count.own)} / {many(count.whole)}
      </Term>
      <span className="sum__sign">=</span>
      <Term says={t(lineageLabels.exactly)}>{exactEuros(exact, language)}</Term>
    </p>
  );
}

function Term({ says, children }: { says: string; children: React.ReactNode }) {
  return (
    <span className="sum__term">
      <span className="sum__figure">{children}</span> <span className="sum__says tiny">{says}</span>
    </span>
  );
}
