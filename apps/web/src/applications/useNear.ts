// Whether an element is in view or about to be. What is far away is not drawn, except what holds the focus; for print all of it is.
import { type RefObject, useEffect, useRef, useState } from 'react';

export function useNear<E extends Element>(always: boolean): [RefObject<E | null>, boolean] {
  const element = useRef<E>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const box = element.current;
    if (always || !box) return undefined;
    const watch = new IntersectionObserver(
      (entries) => setNear(entries.some(({ isIntersecting }) => isIntersecting) || box.contains(document.activeElement)),
      { rootMargin: '400px 0px' },
    );
    const draw = () => {
      watch.disconnect();
      setNear(true);
    };
    watch.observe(box);
    addEventListener('beforeprint', draw);
    return () => {
      watch.disconnect();
      removeEventListener('beforeprint', draw);
    };
  }, [always]);
  return [element, always || near];
}
