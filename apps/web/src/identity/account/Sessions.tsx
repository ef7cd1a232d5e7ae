// Where the reader is signed in, and an end to any of it.
import { type FragmentType, graphql, unmask } from '../../graphql/graphql.ts';
import { useCommand } from '../../graphql/useCommand.ts';
import { Button } from '../../ui/Button.tsx';
import { useFormat, useText } from '../../ui/language.tsx';
import { Section } from '../../ui/Section.tsx';
import { Status } from '../../ui/Status.tsx';
import { Notice } from '../../ui/states/Notice.tsx';
import { type Column, Table } from '../../ui/tables/Table.tsx';
import { deviceOf } from './device.ts';
import { accountLabels } from './labels.ts';

export const OwnSession = graphql(`
  fragment OwnSession on Session {
    id
    agent
    address
    createdAt
    lastSeenAt
    current
  }
`);

const EndSession = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id) {
      __typename
      ... on Viewer {
        id
      }
      ... on Refusal {
        code
        message
        path
      }
    }
  }
`);

const EndOtherSessions = graphql(`
  mutation EndOtherSessions {
    endOtherSessions {
      __typename
      ... on Viewer {
        id
      }
      ... on Refusal {
        code
        message
        path
      }
    }
  }
`);

export function Sessions({ sessions: masked }: { sessions: readonly FragmentType<typeof OwnSession>[] }) {
  const t = useText();
  const { moment } = useFormat();
  const sessions = unmask(OwnSession, masked);
  const end = useCommand(EndSession);
  const endOthers = useCommand(EndOtherSessions);
  const named = (agent: string) => {
    const device = deviceOf(agent);
    return device ? t(accountLabels.on, device) : t(accountLabels.unknownDevice);
  };
  const columns: Column<(typeof sessions)[number]>[] = [
    { key: 'device', head: t(accountLabels.browser), cell: ({ agent }) => named(agent) },
    { key: 'address', head: t(accountLabels.address), cell: ({ address }) => <span className="mono">{address}</span> },
    { key: 'since', head: t(accountLabels.since), cell: ({ createdAt }) => moment(createdAt) },
    { key: 'seen', head: t(accountLabels.seen), cell: ({ lastSeenAt }) => moment(lastSeenAt) },
    {
      key: 'act',
      head: t(accountLabels.act),
      cell: ({ id, agent, current }) =>
        current ? (
          <Status is="ok" word={t(accountLabels.thisOne)} />
        ) : (
          <Button
            kind="quiet"
            busy={end.busy}
            aria-label={t(accountLabels.endOf, { device: named(agent) })}
            onClick={() => void end.run({ id })}
          >
            {t(accountLabels.end)}
          </Button>
        ),
    },
  ];
  const others = sessions.some(({ current }) => !current);
  return (
    <Section title={t(accountLabels.sessions)} note={t(accountLabels.sessionsNote)}>
      {[...end.problems, ...endOthers.problems].map(({ message }) => (
        <Notice key={message} is="look" title={message} live />
      ))}
      <Table label={t(accountLabels.sessions)} columns={columns} rows={sessions} rowKey={({ id }) => id} own={({ current }) => current} />
      <p className="account__act">
        <Button busy={endOthers.busy} unavailable={others ? undefined : t(accountLabels.noOthers)} onClick={() => void endOthers.run({})}>
          {t(accountLabels.endOthers)}
        </Button>
      </p>
    </Section>
  );
}
