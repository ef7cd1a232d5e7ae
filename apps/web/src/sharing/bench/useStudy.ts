// A cost model worked out in a worker, and the verdict on the mix that the sliders stand at.
import type { Text } from '@hanze/shared/kernel/text';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Judgement } from '@hanze/shared/sharing/fairness/study';
import type { Asked, FromWorker, Studied, ToWorker } from './study-messages.ts';
// the build makes this address of the worker
// eslint-disable-next-line import/default
import script from './fairness.worker.ts?worker&url';

interface ScriptPolicy {
  createScriptURL(url: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
}

/** Our own script and no other: the content security policy lets no plain address start a worker. */
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const ownScript: ScriptPolicy = { createScriptURL: () => script };
const policy = trustedTypes?.createPolicy('hanze-fairness', ownScript) ?? ownScript;

export interface Working {
  readonly studied: Studied | undefined;
  readonly mixed: Judgement | undefined;
  readonly refused: Text | undefined;
  readonly mix: (percents: readonly number[]) => void;
}

/** `asked` must stay the same object while nothing changes: another one is worked out anew. */
export function useStudy(asked: Asked): Working {
  const worker = useRef<Worker>(undefined);
  const [studied, setStudied] = useState<Studied>();
  const [mixed, setMixed] = useState<Judgement>();
  const [refused, setRefused] = useState<Text>();
  useEffect(() => {
    const own = new Worker(policy.createScriptURL(script), { type: 'module' });
    worker.current = own;
    own.addEventListener('message', ({ data }: MessageEvent<FromWorker | undefined>) => {
      if (data?.kind === 'study') setStudied(data);
      if (data?.kind === 'mix') setMixed(data.judgement);
      if (data?.kind === 'refused') setRefused(data.text);
    });
    own.postMessage({ kind: 'study', ...asked } satisfies ToWorker, []);
    return () => own.terminate();
  }, [asked]);
  const mix = useCallback(
    (percents: readonly number[]) => worker.current?.postMessage({ kind: 'mix', percents } satisfies ToWorker, []),
    [],
  );
  return { studied, mixed, refused, mix };
}
