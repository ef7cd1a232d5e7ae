// The panel beside the page of an application: a use in full, or the form of the act that was begun.
import { graphql } from '../../graphql/graphql.ts';
import { useText } from '../../ui/language.tsx';
import { Panel } from '../../ui/overlays/Panel.tsx';
import { pageLabels } from '../act-labels.ts';
import type { Act, ActProps } from '../application-page.ts';
import { AmendContractForm, RecordContractForm } from './ContractForm.tsx';
import { DescriptionForm } from './DescriptionForm.tsx';
import { UseFacts } from './UseFacts.tsx';
import { ChangeUseForm, RecordUseForm } from './UseForm.tsx';

const DescribeApplication = graphql(`
  mutation DescribeApplication($input: DescribeApplicationInput!) {
    describeApplication(input: $input) {
      __typename
      ... on Application { id }
      ... on Refusal { code message path }
    }
  }
`);

type PanelProps = ActProps & { act: Act; onAct: (act: Act) => void };

export default function ApplicationActPanel(props: PanelProps) {
  const t = useText();
  const { act, application, onClose } = props;
  const title = act.kind === 'showUse' ? t(pageLabels.usedAt, { who: act.use.organisationName }) : t(pageLabels[act.kind]);
  const over = 'use' in act && act.kind !== 'showUse' ? `${application.name}, ${act.use.organisationName}` : application.name;
  return (
    <Panel
      key={`${act.kind} ${'use' in act ? act.use.id : 'contract' in act ? act.contract.id : ''}`}
      title={title}
      over={over}
      onClose={onClose}
    >
      <Inside {...props} />
    </Panel>
  );
}

function Inside({ act, onAct, ...asks }: PanelProps) {
  const t = useText();
  const { application } = asks;
  switch (act.kind) {
    case 'showUse':
      return <UseFacts use={act.use} slug={application.slug} onAct={onAct} />;
    case 'recordUse':
      return <RecordUseForm {...asks} />;
    case 'changeUse':
      return <ChangeUseForm {...asks} use={act.use} />;
    case 'recordContract':
      return <RecordContractForm {...asks} />;
    case 'amendContract':
      return <AmendContractForm {...asks} contract={act.contract} />;
    case 'describeApplication':
      return (
        <DescriptionForm
          label={t(pageLabels.describeApplication)}
          draft={`application-${application.id}`}
          command={DescribeApplication}
          known={application}
          inputOf={(described) => ({ input: { applicationId: application.id, ...described } })}
          onClose={asks.onClose}
          onDone={asks.onDone}
        />
      );
    default:
      return null;
  }
}
