// What the reader may do with a year: fix its advances, propose its settlement, withdraw or approve it.
import { type FragmentType, graphql, unmask } from '../../graphql/graphql.ts';
import { useCommand } from '../../graphql/useCommand.ts';
import { useText } from '../../ui/language.tsx';
import { ActButton } from './ActButton.tsx';
import { settlingLabels } from './labels.ts';

const Acts = graphql(`
  fragment SettlementActs on SettlementYear {
    partnershipId
    year
    obstacle
    viewerCan
    advances {
      number
    }
    settlement {
      id
      state
      viewerCan
    }
  }
`);
const FixAdvances = graphql(`
  mutation FixAdvances($partnershipId: ID!, $year: Int!) {
    fixAdvances(partnershipId: $partnershipId, year: $year) {
      __typename
      ... on Refusal {
        code
        message
        path
      }
    }
  }
`);
const ProposeSettlement = graphql(`
  mutation ProposeSettlement($partnershipId: ID!, $year: Int!) {
    proposeSettlement(partnershipId: $partnershipId, year: $year) {
      __typename
      ... on Refusal {
        code
        message
        path
      }
    }
  }
`);
const WithdrawSettlement = graphql(`
  mutation WithdrawSettlement($id: ID!) {
    withdrawSettlement(id: $id) {
      __typename
      ... on Refusal {
        code
        message
        path
      }
    }
  }
`);
const ApproveSettlement = graphql(`
  mutation ApproveSettlement($id: ID!) {
    approveSettlement(id: $id) {
      __typename
      ... on Refusal {
        code
        message
        path
      }
    }
  }
`);

/** No act of one has a field to point at: what is refused stands beside the button. */
const whole = () => '';

export function SettlementActs({ year: masked }: { year: FragmentType<typeof Acts> }) {
  const t = useText();
  const { partnershipId, year, obstacle, viewerCan, advances, settlement } = unmask(Acts, masked);
  const fix = useCommand(FixAdvances, whole);
  const propose = useCommand(ProposeSettlement, whole);
  const withdraw = useCommand(WithdrawSettlement, whole);
  const approve = useCommand(ApproveSettlement, whole);
  const may = (command: string) => settlement?.viewerCan.includes(command) === true;
  const open = settlement === null || settlement === undefined || settlement.state === 'withdrawn';
  const id = settlement?.id ?? '';
  return (
    <div className="cost-years">
      {viewerCan.includes('fixAdvances') && advances.length === 0 && (
        <ActButton {...fix} label={t(settlingLabels.fix)} run={async () => (await fix.run({ partnershipId, year })) !== undefined} />
      )}
      {viewerCan.includes('proposeSettlement') && open && !obstacle && (
        <ActButton
          {...propose}
          kind="primary"
          label={t(settlingLabels.propose)}
          run={async () => (await propose.run({ partnershipId, year })) !== undefined}
        />
      )}
      {may('approveSettlement') && (
        <ActButton
          {...approve}
          kind="primary"
          label={t(settlingLabels.approve)}
          says={t(settlingLabels.approveSays)}
          run={async () => (await approve.run({ id })) !== undefined}
        />
      )}
      {may('withdrawSettlement') && (
        <ActButton {...withdraw} label={t(settlingLabels.withdraw)} run={async () => (await withdraw.run({ id })) !== undefined} />
      )}
    </div>
  );
}
