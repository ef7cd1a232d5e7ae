// The mark of Hanze: a shield, its upper half open, its lower half filled.
import './Mark.css';

export function Mark() {
  return (
    <svg className="mark" width={20} height={24} viewBox="0 0 20 24" aria-hidden="true">
      <path className="mark__base" d="M2 11.5h16v.5c0 5.3-3.5 8-8 9.9-4.5-1.9-8-4.6-8-9.9z" />
      <path className="mark__shield" d="M1 1h18v11c0 6-4 9-9 11-5-2-9-5-9-11z" />
    </svg>
  );
}
