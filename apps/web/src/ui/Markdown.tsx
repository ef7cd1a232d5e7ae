// Running text that people wrote in Markdown, as elements of the page. It never becomes a string of HTML: what someone typed as HTML is shown as typed.
import { type MarkedToken, Marked, type Token } from 'marked';
import { Fragment, type ReactNode, useMemo } from 'react';
import './Markdown.css';

const reader = new Marked({ gfm: true });

type MarkdownProps = {
  text: string;
  /** The level of its highest heading: one below the heading it stands under. */
  level?: 3 | 4;
};

export function Markdown({ text, level = 3 }: MarkdownProps) {
  const tokens = useMemo(() => tokensOf(text), [text]);
  return <div className="markdown">{drawn(tokens, level)}</div>;
}

/** Text that its reader cannot take (thousands of marks inside each other) is shown as it was typed. */
function tokensOf(text: string): readonly Token[] {
  try {
    return reader.lexer(text);
  } catch {
    return [{ type: 'code', raw: text, text }];
  }
}

const drawn = (tokens: readonly Token[] | undefined, level: number): ReactNode =>
  tokens?.map((token, place) => <Fragment key={`${place}${token.type}`}>{element(token as MarkedToken, level)}</Fragment>);

function element(token: MarkedToken, level: number): ReactNode {
  switch (token.type) {
    case 'heading': {
      const Heading = `h${Math.min(6, level + token.depth - 1)}` as 'h3';
      return <Heading className="markdown__heading">{drawn(token.tokens, level)}</Heading>;
    }
    case 'paragraph':
      return <p>{drawn(token.tokens, level)}</p>;
    case 'strong':
      return <strong>{drawn(token.tokens, level)}</strong>;
    case 'em':
      return <em>{drawn(token.tokens, level)}</em>;
    case 'del':
      return <del>{drawn(token.tokens, level)}</del>;
    case 'codespan':
      return <code>{token.text}</code>;
    case 'code':
      return (
        <pre>
          <code>{token.text}</code>
        </pre>
      );
    case 'blockquote':
      return <blockquote>{drawn(token.tokens, level)}</blockquote>;
    case 'hr':
      return <hr />;
    case 'br':
      return <br />;
    case 'list':
      return token.ordered ? (
        <ol start={token.start === '' ? undefined : token.start}>{drawn(token.items, level)}</ol>
      ) : (
        <ul>{drawn(token.items, level)}</ul>
      );
    case 'list_item':
      return <li>{drawn(token.tokens, level)}</li>;
    case 'checkbox':
      return token.checked ? '☑ ' : '☐ ';
    case 'link':
      return isSafe(token.href) ? (
        <a className="link" href={token.href} rel="noopener noreferrer">
          {drawn(token.tokens, level)}
        </a>
      ) : (
        drawn(token.tokens, level)
      );
    case 'image':
      return token.text;
    case 'table':
      return <MarkdownTable token={token} level={level} />;
    case 'text':
      return token.tokens ? drawn(token.tokens, level) : token.text;
    case 'escape':
      return token.text;
    case 'html':
      return token.block ? <p>{token.text}</p> : token.text;
    case 'space':
    case 'def':
      return null;
    default:
      return (token satisfies never as { raw: string }).raw;
  }
}

/** Addresses that a press may lead to; anything else, such as a script, stays plain text. */
export const isSafe = (href: string): boolean => /^(https?:\/\/|mailto:|#|\/(?!\/))/i.test(href);

type TableToken = Extract<MarkedToken, { type: 'table' }>;

function MarkdownTable({ token, level }: { token: TableToken; level: number }) {
  const side = (place: number) => (token.align[place] === 'right' ? 'table__figures' : undefined);
  return (
    <div className="table-scroll">
      <table className="table">
        <thead>
          <tr>
            {token.header.map((cell, place) => (
              <th key={`${place}${cell.text}`} scope="col" className={side(place)}>
                {drawn(cell.tokens, level)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {token.rows.map((row, line) => (
            <tr key={`${line}${row[0]?.text}`}>
              {row.map((cell, place) => (
                <td key={`${place}${cell.text}`} className={side(place)}>
                  {drawn(cell.tokens, level)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
