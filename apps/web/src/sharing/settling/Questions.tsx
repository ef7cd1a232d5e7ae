// Questions and disputes with their clock and their answer; each offers what the reader may do with it now.
import { disputeOutcomes, questionStates, type QuestionState } from '@hanze/shared/sharing/settlement/line-question';
import { type FragmentType, graphql, unmask } from '../../graphql/graphql.ts';
import type { AskedQuestionFragment } from '../../graphql/generated/graphql.ts';
import { useFormat, useText } from '../../ui/language.tsx';
import { Status, type State } from '../../ui/Status.tsx';
import { useToday } from '../../ui/today.ts';
import { settlingLabels } from './labels.ts';
import { QuestionActs } from './QuestionActs.tsx';

const AskedQuestion = graphql(`
  fragment AskedQuestion on LineQuestion {
    id
    organisationName
    year
    subject
    cents
    state
    question
    askedByName
    askedAt
    answerBy
    answer
    disputed
    grounds
    outcome
    settlement
    viewerCan
  }
`);

const looks: Readonly<Record<QuestionState, State>> = { open: 'busy', answered: 'ok', disputed: 'look', settled: 'ok' };
const isState = (state: string): state is QuestionState => Object.hasOwn(questionStates, state);

export function Questions({ questions }: { questions: readonly FragmentType<typeof AskedQuestion>[] }) {
  return (
    <ul className="cost-questions">
      {questions.map((masked) => (
        <Question key={unmask(AskedQuestion, masked).id} asked={unmask(AskedQuestion, masked)} />
      ))}
    </ul>
  );
}

function Question({ asked }: { asked: AskedQuestionFragment }) {
  const t = useText();
  const format = useFormat();
  const { organisationName: name, year, subject, cents, question, askedByName, askedAt, answer, disputed, grounds } = asked;
  const outcome = asked.outcome && Object.hasOwn(disputeOutcomes, asked.outcome) ? disputeOutcomes[asked.outcome as 'stands'] : null;
  return (
    <li className="cost-question">
      <p className="cost-question__head">
        <strong>{subject}</strong>{' '}
        <span className="figures">
          {year}, {format.money(cents)}
        </span>
      </p>
      <Standing asked={asked} />
      <p className="binding">{question}</p>
      <p className="small muted">{t(settlingLabels.asked, { name: askedByName ?? name, day: format.moment(askedAt) })}</p>
      {answer && (
        <p>
          <strong>{t(settlingLabels.answered)}:</strong> {answer}
        </p>
      )}
      {grounds && (
        <p>
          <strong>{t(settlingLabels.disputed, { amount: format.money(disputed ?? 0) })}.</strong> {grounds}
        </p>
      )}
      {asked.settlement && (
        <p>
          <strong>{outcome ? t(outcome) : t(settlingLabels.settled)}.</strong> {asked.settlement}
        </p>
      )}
      <QuestionActs id={asked.id} can={asked.viewerCan} />
    </li>
  );
}

function Standing({ asked: { state, answerBy } }: { asked: AskedQuestionFragment }) {
  const t = useText();
  const format = useFormat();
  const today = useToday();
  if (!isState(state)) return null;
  const waits = state === 'open' || state === 'disputed';
  const clock = waits ? `, ${t(settlingLabels.waits, { day: format.day(answerBy), left: format.daysLeft(today, answerBy) })}` : '';
  return <Status is={waits && answerBy < today ? 'late' : looks[state]} word={`${t(questionStates[state])}${clock}`} />;
}
