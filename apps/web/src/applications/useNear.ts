// Whether an element is in view or about to be. Once near it stays drawn, so that what one read does not vanish; for print all is drawn.
import { type RefObject, useEffect, useRef, useState } from 'react';

export function useNear<E extends Element>(atOnce: boolean): [RefObject<E | null>, boolean] {
  const element = useRef<E>(null);
  const [near, setNear] = useState(atOnce);
  const drawn = near || atOnce;
  useEffect(() => {
    const box = element.current;
    if (drawn || !box) return undefined;
    const draw = () => setNear(true);
    const watch = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && draw(), {
      rootMargin: '700px 0px',
    });
    watch.observe(box);
    addEventListener('beforeprint', draw);
    return () => {
      watch.disconnect();
      removeEventListener('beforeprint', draw);
    };
  }, [drawn]);
  return [element, drawn];
}
