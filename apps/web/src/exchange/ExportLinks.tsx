// What is on the screen as a file: CSV, ODS or XLSX, with the same filters.
import { useText } from '../ui/language.tsx';
import { PlainLinkButton } from '../ui/Link.tsx';
import { exportLabels } from './labels.ts';
import './ExportLinks.css';

const formats = ['csv', 'ods', 'xlsx'] as const;

type ExportLinksProps = { what: string; filters: Readonly<Record<string, string | null | undefined>> };

/** `what` is the name of the file on the server: 'partnerships', 'participations'. */
export function ExportLinks({ what, filters }: ExportLinksProps) {
  const t = useText();
  const chosen = Object.entries(filters).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const query = new URLSearchParams(chosen).toString();
  return (
    <p className="export-links">
      <span className="small muted">{t(exportLabels.saveAs)}</span>
      {formats.map((format) => (
        <PlainLinkButton key={format} kind="quiet" href={`/files/exports/${what}.${format}${query && `?${query}`}`} download>
          <span className="unseen">{t(exportLabels.saveAs)} </span>
          {format.toUpperCase()}
        </PlainLinkButton>
      ))}
    </p>
  );
}
