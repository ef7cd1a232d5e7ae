// The panel of an act that is filled in, beside the page it is about.
import { useText } from '../../ui/language.tsx';
import { Panel } from '../../ui/overlays/Panel.tsx';
import { actLabels } from '../act-labels.ts';
import { AdmitForm } from './AdmitForm.tsx';
import type { Asks } from './asks.ts';
import { BodyForm } from './BodyForm.tsx';
import { ChangeFormForm } from './ChangeFormForm.tsx';
import { DescribeForm } from './DescribeForm.tsx';
import { SeatForm } from './SeatForm.tsx';
import { WeightForm } from './WeightForm.tsx';

export default function ActPanel(asks: Asks) {
  const t = useText();
  const { act, partnership, onClose } = asks;
  const over = 'name' in act ? act.name : partnership.shortName;
  return (
    <Panel title={t(actLabels[act.kind])} over={over} onClose={onClose}>
      <FormOf {...asks} />
    </Panel>
  );
}

function FormOf({ act, ...rest }: Asks) {
  switch (act.kind) {
    case 'describePartnership':
      return <DescribeForm {...rest} />;
    case 'changeLegalForm':
      return <ChangeFormForm {...rest} />;
    case 'admitParticipant':
      return <AdmitForm {...rest} />;
    case 'defineBody':
      return <BodyForm {...rest} />;
    case 'assignSeat':
      return <SeatForm act={act} {...rest} />;
    case 'assignWeight':
      return <WeightForm act={act} {...rest} />;
    default:
      return null;
  }
}
