// The two letters of a municipality; the reader's own is filled. In a row the full name stands beside it.
import './Tile.css';

type TileProps = { name: string; code?: string | undefined; own?: boolean | undefined };

/** Without a code of the partnership the first two letters stand in. */
export function Tile({
  name,
  code = name
    .replace(/^'s-|^'t /, '')
    .slice(0, 2)
    .toUpperCase(),
  own = false,
}: TileProps) {
  return (
    <abbr className={own ? 'tile tile--own' : 'tile'} title={name}>
      {code}
    </abbr>
  );
}

export function Who(props: TileProps) {
  return (
    <span className={props.own ? 'who who--own' : 'who'}>
      <span aria-hidden="true">
        <Tile {...props} />
      </span>
      {props.name}
    </span>
  );
}
