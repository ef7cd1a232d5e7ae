// An icon always stands beside a word; it says nothing by itself and is not read aloud.
import { icons, type Meaning } from './icons.ts';
import './Icon.css';

export function Icon({ of, size = 'sm' }: { of: Meaning; size?: 'sm' | 'lg' }) {
  const Drawing = icons[of];
  return <Drawing aria-hidden="true" className={`icon icon--${size}`} />;
}
