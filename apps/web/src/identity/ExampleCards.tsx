// The people of the example region, each with role and errand: press one and look around as that person.
import { type FragmentType, graphql, unmask } from '../graphql/graphql.ts';
import { useCommand } from '../graphql/useCommand.ts';
import { useText } from '../ui/language.tsx';
import { Empty } from '../ui/states/Empty.tsx';
import { Failed } from '../ui/states/Failed.tsx';
import { useArrive } from './arriving.ts';
import { errandOf } from './errands.ts';
import { signInLabels } from './labels.ts';
import { MandateWords, placeOf, roleLabel } from './mandate-words.ts';
import './ExampleCards.css';

const SignInAsExample = graphql(`
  mutation SignInAsExample($personId: ID!) {
    signInAsExample(personId: $personId) {
      __typename
      ... on Viewer {
        id
        language
        needsSecondFactor
      }
      ... on Refusal {
        code
        message
        path
      }
    }
  }
`);

const ExamplePerson = graphql(`
  fragment ExamplePerson on ExampleCard {
    personId
    name
    mandates {
      ...MandateWords
    }
  }
`);

type Cards = readonly FragmentType<typeof ExamplePerson>[];

export function ExampleCards({ cards, naar }: { cards: Cards; naar: string | undefined }) {
  const t = useText();
  const arrive = useArrive(naar);
  const { run, busy, problems } = useCommand(SignInAsExample);
  const signIn = async (personId: string) => {
    const viewer = busy ? undefined : await run({ personId });
    if (viewer) arrive(viewer);
  };
  if (cards.length === 0) return <Empty title={t(signInLabels.examplesNone)} />;
  return (
    <>
      {problems.map(({ message }) => (
        <Failed key={message} happened={message} />
      ))}
      <ul className="examples" aria-busy={busy}>
        {cards.map((card) => {
          const { personId, name, mandates } = unmask(ExamplePerson, card);
          return (
            <li key={personId}>
              <button type="button" className="examples__one" onClick={() => void signIn(personId)}>
                <b className="examples__name">{name}</b>
                <Roles mandates={mandates} />
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Roles({ mandates }: { mandates: readonly FragmentType<typeof MandateWords>[] }) {
  const t = useText();
  const held = unmask(MandateWords, mandates);
  const [first] = held;
  return (
    <>
      <span>{held.map((mandate) => `${t(roleLabel(mandate.role))} ${placeOf(mandate)}`).join(', ')}</span>
      {first && <span className="muted">{t(errandOf(first.role))}</span>}
    </>
  );
}
