// Mark and name, leading home.
import { Link } from '@tanstack/react-router';
import { Mark } from '../ui/Mark.tsx';
import './Shell.css';

export function Brand() {
  return (
    <Link to="/" className="brand" activeOptions={{ exact: true }}>
      <Mark />
      Hanze
    </Link>
  );
}
