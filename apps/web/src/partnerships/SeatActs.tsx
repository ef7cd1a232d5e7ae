// What one may do with a seat, in its row.
import { Button } from '../ui/Button.tsx';
import { useText } from '../ui/language.tsx';
import { actLabels } from './act-labels.ts';
import type { PartnershipActs } from './acts.ts';
import type { Seat } from './Body.tsx';

export function SeatActs({ seat: { id, organisationName: name, votes, until }, acts }: { seat: Seat; acts: PartnershipActs }) {
  const t = useText();
  if (until) return null;
  return (
    <span className="row-acts">
      {acts.can('assignWeight') && (
        <Button
          kind="quiet"
          onClick={() => acts.begin({ kind: 'assignWeight', id, name, votes: votes ?? 1 })}
          aria-label={`${t(actLabels.weight)}: ${name}`}
        >
          {t(actLabels.weight)}
        </Button>
      )}
      {acts.can('endSeat') && (
        <Button
          kind="quiet"
          onClick={() => acts.begin({ kind: 'endSeat', id, name })}
          aria-label={`${t(actLabels.end)}: ${t(actLabels.endSeat)} ${name}`}
        >
          {t(actLabels.end)}
        </Button>
      )}
    </span>
  );
}
