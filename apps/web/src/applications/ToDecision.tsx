// From a record back to the decision that made it.
import { Link } from '../ui/Link.tsx';

export function ToDecision({ slug, code }: { slug: string; code: string }) {
  return (
    <Link to="/samenwerkingen/$slug/besluiten/$nr" params={{ slug, nr: code }}>
      {code}
    </Link>
  );
}
