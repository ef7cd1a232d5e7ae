// Whether a region is wider than its window: only then it is a stop for the Tab key, so that the arrow keys can move it.
import { type RefObject, useEffect, useRef, useState } from 'react';

export function useScrolls(): [RefObject<HTMLDivElement | null>, boolean] {
  const region = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const box = region.current;
    if (!box) return undefined;
    const watch = new ResizeObserver(() => setScrolls(box.scrollWidth > box.clientWidth));
    watch.observe(box);
    for (const child of box.children) watch.observe(child);
    return () => watch.disconnect();
  }, []);
  return [region, scrolls];
}
