// The difference of two texts on screen: added underlined, removed struck through, both also said to who cannot see it.
import { useText } from '../ui/language.tsx';
import { writingLabels } from './writing-labels.ts';
import { type Block, textDiff } from './text-diff.ts';
import './TextDiff.css';

export function TextDiff({ before, after }: { before: readonly string[]; after: readonly string[] }) {
  return (
    <div className="diff">
      {textDiff(before, after).map((block, place) => (
        <DiffBlock key={`${place}${block.is}`} block={block} />
      ))}
    </div>
  );
}

function DiffBlock({ block }: { block: Block }) {
  const t = useText();
  return (
    <p className={`diff__block diff__block--${block.is}`}>
      {block.pieces.map(({ text, is }, place) => {
        if (is === 'same') return <span key={`${place}${is}`}>{text}</span>;
        const Mark = is === 'added' ? 'ins' : 'del';
        return (
          <Mark key={`${place}${is}`} className={`diff__${is}`}>
            <span className="unseen">{t(is === 'added' ? writingLabels.added : writingLabels.removed)}: </span>
            {text}
            <span className="unseen"> ({t(writingLabels.end)}) </span>
          </Mark>
        );
      })}
    </p>
  );
}
