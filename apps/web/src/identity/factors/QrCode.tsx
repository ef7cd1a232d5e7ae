// A QR code as a drawing of our own: one path, ink on paper in both themes, because cameras expect dark on light.
import { encodeQR } from 'qr';
import { useMemo } from 'react';
import './QrCode.css';

/** The quiet border that the standard asks for (ISO/IEC 18004, 6.3.8), in modules. */
const quiet = 4;

export default function QrCode({ text, label }: { text: string; label: string }) {
  const { size, path } = useMemo(() => drawn(text), [text]);
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect className="qr__paper" width={size} height={size} />
      <path className="qr__ink" d={path} />
    </svg>
  );
}

function drawn(text: string): { size: number; path: string } {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: quiet });
  const squares = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { size: rows.length, path: squares.join('') };
}
