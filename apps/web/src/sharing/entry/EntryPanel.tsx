// The panel beside the costs: the form of the act that was begun.
import { type FragmentType, unmask } from '../../graphql/graphql.ts';
import { useText } from '../../ui/language.tsx';
import { Panel } from '../../ui/overlays/Panel.tsx';
import { type EntryAct, type EntryProps, EntryYear } from './act.ts';
import { AdoptForm } from './AdoptForm.tsx';
import { CountsForm } from './CountsForm.tsx';
import { entryLabels } from './entry-labels.ts';
import { GroupForm } from './GroupForm.tsx';
import { LineForm } from './LineForm.tsx';
import { ReverseForm } from './ReverseForm.tsx';

type PanelProps = Omit<EntryProps, 'costs'> & { act: EntryAct; over: string; costs: FragmentType<typeof EntryYear> };

export default function EntryPanel({ act, over, costs, ...rest }: PanelProps) {
  const t = useText();
  const asks = { ...rest, costs: unmask(EntryYear, costs) };
  return (
    <Panel key={`${act.kind} ${'line' in act ? act.line.id : ''}`} title={t(entryLabels[act.kind])} over={over} onClose={rest.onClose}>
      <Inside act={act} asks={asks} />
    </Panel>
  );
}

function Inside({ act, asks }: { act: EntryAct; asks: EntryProps }) {
  if (act.kind === 'reverseCostLine') return <ReverseForm {...asks} line={act.line} />;
  if (act.kind === 'defineCostGroup') return <GroupForm {...asks} />;
  if (act.kind === 'enterCostLine') return <LineForm {...asks} />;
  return act.kind === 'recordDriver' ? <CountsForm {...asks} /> : <AdoptForm {...asks} />;
}
