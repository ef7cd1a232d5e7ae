// The statement to take along: as a spreadsheet, as a document, and as the file with which anyone recomputes it.
import { PlainLinkButton } from '../../ui/Link.tsx';

const formats = ['ods', 'xlsx', 'csv', 'pdf', 'odt'] as const;
type Props = { slug: string; code: string; year: number; basis: string };

export function StatementFiles({ slug, code, year, basis }: Props) {
  return (
    <div className="cost-years">
      {formats.map((format) => (
        <PlainLinkButton key={format} icon="save" href={`/files/statements/${slug}/${year}/${code}.${format}?basis=${basis}`} download>
          {format.toUpperCase()}
        </PlainLinkButton>
      ))}
    </div>
  );
}
