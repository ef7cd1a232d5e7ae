// Lines of the journal as sentences: when, who for whom, which act on which record, and what changed.
import { commands } from '@hanze/shared/identity/commands';
import { type FragmentType, graphql, unmask } from '../graphql/graphql.ts';
import type { JournalLineFragment } from '../graphql/generated/graphql.ts';
import { type Speak, useFormat, useText } from '../ui/language.tsx';
import { Link } from '../ui/Link.tsx';
import { type Change, fieldName, inWords, readable } from './in-words.ts';
import { journalLabels } from './labels.ts';
import { recordNames } from './record-labels.ts';
import './Journal.css';

const JournalLine = graphql(`
  fragment JournalLine on JournalEntry {
    seq
    at
    command
    personName
    actingFor
    record
    recordId
    act
    partnershipId
    partnershipName
    changes {
      field
      from
      to
    }
  }
`);

type JournalLinesProps = {
  lines: readonly FragmentType<typeof JournalLine>[];
  /** Names the partnership in each line, where lines of several stand together. */
  placed?: boolean;
};

export function JournalLines({ lines, placed = false }: JournalLinesProps) {
  return (
    <ol className="journal">
      {unmask(JournalLine, lines).map((line) => (
        <Line key={line.seq} line={line} placed={placed} />
      ))}
    </ol>
  );
}

function Line({ line, placed }: { line: JournalLineFragment; placed: boolean }) {
  const t = useText();
  const format = useFormat();
  const { personName, actingFor, at, partnershipId, partnershipName } = line;
  return (
    <li className="journal__line">
      <p className="journal__when figures">
        <time dateTime={at}>{format.moment(at)}</time>
      </p>
      <div className="journal__what">
        <p className="journal__act">{sentenceOf(line, t)}</p>
        <p className="small muted">
          {actingFor ? t(journalLabels.who, { name: personName, organisation: actingFor }) : personName}
          {placed && partnershipId && partnershipName && (
            <>
              {' · '}
              <Link to="/logboek" search={{ samenwerking: partnershipId }}>
                {partnershipName}
              </Link>
            </>
          )}
        </p>
        <Changes changes={readable(line.changes)} created={line.act === 'created'} />
      </div>
    </li>
  );
}

function sentenceOf({ command, record, act }: JournalLineFragment, t: Speak): string {
  const name = Object.hasOwn(commands, command) ? t(commands[command as keyof typeof commands].label) : command;
  const known = recordNames[record];
  return t(journalLabels.act, { command: name, record: known ? t(known) : record, made: act as 'created' });
}

function Changes({ changes, created }: { changes: readonly Change[]; created: boolean }) {
  const t = useText();
  const format = useFormat();
  if (changes.length === 0) return null;
  const told = created ? changes.filter(({ to }) => to !== null && to !== undefined && to !== '') : changes;
  const list = (
    <dl className="journal__changes">
      {told.map(({ field, from, to }) => (
        <div key={field} className="journal__change">
          <dt>{fieldName(field, t)}</dt>
          <dd>
            {created || !from
              ? inWords(field, to, t, format)
              : t(journalLabels.fromTo, { from: inWords(field, from, t, format), to: inWords(field, to, t, format) })}
          </dd>
        </div>
      ))}
    </dl>
  );
  if (told.length <= 3) return list;
  return (
    <details className="journal__more">
      <summary className="small">{t(journalLabels.changes, { n: told.length })}</summary>
      {list}
    </details>
  );
}
