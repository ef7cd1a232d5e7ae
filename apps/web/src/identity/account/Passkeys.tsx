// The reader's passkeys: what they are called, when they were used, one more, one less.
import { useState } from 'react';
import { type FragmentType, graphql, unmask } from '../../graphql/graphql.ts';
import { useCommand } from '../../graphql/useCommand.ts';
import { Button } from '../../ui/Button.tsx';
import { useFormat, useText } from '../../ui/language.tsx';
import { Dialog } from '../../ui/overlays/Dialog.tsx';
import { Section } from '../../ui/Section.tsx';
import { Empty } from '../../ui/states/Empty.tsx';
import { Notice } from '../../ui/states/Notice.tsx';
import { type Column, Table } from '../../ui/tables/Table.tsx';
import { AddPasskey } from '../factors/AddPasskey.tsx';
import { accountLabels } from './labels.ts';

const OwnPasskey = graphql(`
  fragment OwnPasskey on Passkey {
    id
    name
    createdAt
    lastUsedAt
    synced
  }
`);

const RemovePasskey = graphql(`
  mutation RemovePasskey($id: ID!) {
    removePasskey(id: $id) {
      __typename
      ... on FactorChange {
        recoveryCodes
      }
      ... on Refusal {
        code
        message
        path
      }
    }
  }
`);

type PasskeysProps = {
  passkeys: readonly FragmentType<typeof OwnPasskey>[];
  onCodes: (recoveryCodes: readonly string[]) => void;
};

export function Passkeys({ passkeys: masked, onCodes }: PasskeysProps) {
  const t = useText();
  const { moment } = useFormat();
  const passkeys = unmask(OwnPasskey, masked);
  const { run, busy, problems, clear } = useCommand(RemovePasskey);
  const [removing, setRemoving] = useState<(typeof passkeys)[number]>();
  const [adding, setAdding] = useState(false);
  const columns: Column<(typeof passkeys)[number]>[] = [
    { key: 'name', head: t(accountLabels.device), cell: ({ name }) => name },
    { key: 'added', head: t(accountLabels.added), cell: ({ createdAt }) => moment(createdAt) },
    {
      key: 'used',
      head: t(accountLabels.used),
      cell: ({ lastUsedAt }) => (lastUsedAt ? moment(lastUsedAt) : <span className="muted">{t(accountLabels.neverUsed)}</span>),
    },
    { key: 'where', head: t(accountLabels.where), cell: ({ synced }) => t(synced ? accountLabels.synced : accountLabels.oneDevice) },
    {
      key: 'act',
      head: t(accountLabels.act),
      cell: (passkey) => (
        <Button kind="quiet" aria-label={`${t(accountLabels.remove)}: ${passkey.name}`} onClick={() => setRemoving(passkey)}>
          {t(accountLabels.remove)}
        </Button>
      ),
    },
  ];
  const close = () => {
    setRemoving(undefined);
    clear();
  };
  const remove = async () => {
    if (removing && (await run({ id: removing.id }))) close();
  };
  return (
    <Section title={t(accountLabels.passkeys)}>
      {passkeys.length > 0 ? (
        <Table label={t(accountLabels.passkeys)} columns={columns} rows={passkeys} rowKey={({ id }) => id} />
      ) : (
        <Empty title={t(accountLabels.passkeysNone)} />
      )}
      <div className="account__act">
        {adding ? (
          <AddPasskey
            onAdded={(codes) => {
              setAdding(false);
              onCodes(codes);
            }}
          />
        ) : (
          <Button icon="passkey" onClick={() => setAdding(true)}>
            {t(accountLabels.addPasskey)}
          </Button>
        )}
      </div>
      {removing && (
        <Dialog
          open
          final
          title={`${t(accountLabels.removePasskey)}: ${removing.name}`}
          onClose={close}
          act={{ label: t(accountLabels.removePasskey), run: () => void remove(), busy }}
        >
          <p>{t(accountLabels.removePasskeySays, { name: removing.name })}</p>
          {problems.map(({ message }) => (
            <Notice key={message} is="look" title={message} live />
          ))}
        </Dialog>
      )}
    </Section>
  );
}
