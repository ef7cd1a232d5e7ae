// Works a cost model out beside the page, so that a slider never waits: the same engine as the auditor's command.
import { parseJson } from '@hanze/shared/kernel/json';
import { Refused } from '@hanze/shared/kernel/refusal';
import { readCostModel } from '@hanze/shared/sharing/costs/cost-model';
import { closestSimpleKey, judge, mixShares, type Study, studyOf } from '@hanze/shared/sharing/fairness/study';
import type { Asked, FromWorker, Studied, ToWorker } from './study-messages.ts';

let known: { study: Study; drivers: Asked['drivers'] } | undefined;

function studied({ document, today, drivers }: Asked): Studied {
  const study = studyOf(readCostModel(parseJson(document)));
  known = { study, drivers };
  const { game: _game, parts: _parts, ...shown } = study;
  return {
    ...shown,
    kind: 'study',
    verdicts: { today: judge(study, today), shapley: judge(study, study.shapley), nucleolus: judge(study, study.nucleolus) },
    closest: drivers.length > 0 ? closestSimpleKey(study, drivers) : null,
  };
}

function answer(asked: ToWorker): FromWorker | undefined {
  if (asked.kind === 'study') return studied(asked);
  return known && { kind: 'mix', judgement: judge(known.study, mixShares(known.study, known.drivers, asked.percents)) };
}

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  try {
    self.postMessage(answer(data), { transfer: [] });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    self.postMessage({ kind: 'refused', text: error.text } satisfies FromWorker, { transfer: [] });
  }
});
