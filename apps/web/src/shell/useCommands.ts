// The commands that fit what is typed; answers that come too late are dropped.
import { useEffect, useState } from 'react';
import { type Command, type CommandSource, type Seeker, seek } from './commands.ts';

export function useCommands(sources: readonly CommandSource[], { typed, t, language, may, place, go }: Seeker): readonly Command[] {
  const [found, setFound] = useState<readonly Command[]>([]);
  useEffect(() => {
    let current = true;
    void seek(sources, { typed, t, language, may, place, go }).then((commands) => current && setFound(commands));
    return () => {
      current = false;
    };
    // sources are a fresh list on every drawing; what they answer depends on the rest
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [typed, t, language, may, place, go]);
  return found;
}
