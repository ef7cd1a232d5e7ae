// The municipal fund of 2024, where its files are at hand: volumes times weights times factor is the published outcome of every municipality.
import { describe, expect, test } from 'vitest';
import { hasSharedData, readShared } from '../../decisions/shared-data.oracle.ts';
import {
  add,
  compare,
  multiply,
  negate,
  parseRational,
  type Rational,
  rational,
  subtract,
  sum,
  toNumber,
  zero,
} from '../../kernel/rational.ts';
import { nearest } from '../explanation-words.ts';
import { allocate } from './allocate.ts';
import { weighted } from './measures.ts';

const folder = 'financien/gemeentefonds_M2024_2024_';
const rows = (text: string, separator: string) =>
  text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.split(separator));

/** '1.275,67' or '11208990.432290003' as an exact fraction. */
function decimal(text: string, point: ',' | '.'): Rational {
  const [whole = '', fraction = ''] = (point === ',' ? text.replaceAll('.', '') : text).split(point);
  return parseRational(`${whole}${fraction}/1${'0'.repeat(fraction.length)}`);
}

const factor = rational(1414n, 1000n);
const hundred = rational(100n);
const absolute = (value: Rational) => (value.num < 0n ? negate(value) : value);

function readFund() {
  const [header = [], ...weightRows] = rows(readShared(`${folder}gewichten.tsv`), '\t');
  const clusters = header.slice(2);
  const [columns = [], ...volumeRows] = rows(readShared(`${folder}volumina.tsv`), '\t');
  // a row without counts is a grant of its own, or the fixed amount of before
  const weights = weightRows
    .filter(([code = '']) => columns.includes(code))
    .map(([code = '', name = '', ...values]) => ({
      code,
      name,
      values: values.map((value) => decimal(value, ',')),
    }));
  const [, ...outcomeRows] = rows(readShared(`${folder}uitkomst.csv`), ';');
  const published = new Map(
    outcomeRows.map(([, name = '', ...values]) => [name, values.map((value) => multiply(decimal(value, '.'), hundred))]),
  );
  const names = volumeRows.map((row) => row[1]!);
  const measures = weights.map(({ code, name, values }) => {
    const column = columns.indexOf(code);
    // the tax base of property counts in euros, so the factor does not multiply it
    const times = code.startsWith('WOZ') ? hundred : multiply(factor, hundred);
    return {
      code,
      name,
      weights: values.map((value) => multiply(value, times)),
      values: volumeRows.map((row) => decimal(row[column]!, ',')),
    };
  });
  return { clusters, measures, names, published };
}

describe.skipIf(!hasSharedData)('the municipal fund (set HANZE_SHARED to the folder that holds it; skipped when absent)', () => {
  const { clusters, measures, names, published } = hasSharedData ? readFund() : ({} as ReturnType<typeof readFund>);
  const exactOf = (cluster: number) =>
    weighted(
      measures.map(({ weights, values }) => ({ weight: weights[cluster]!, values })),
      names.length,
    );

  test('all 342 municipalities and 13 columns are there', () => {
    expect([names.length, clusters.length, measures.length]).toEqual([342, 13, 48]);
    expect(names.filter((name) => !published.has(name))).toEqual([]);
  });

  test('every outcome of every cluster is reproduced to the cent', () => {
    const off = clusters.flatMap((name, cluster) =>
      exactOf(cluster).flatMap((exact, index) => {
        const difference = absolute(subtract(exact, published.get(names[index]!)![cluster]!));
        return compare(difference, rational(1n, 2n)) < 0 ? [] : [`${name} ${names[index]} ${toNumber(difference)}`];
      }),
    );
    expect(off).toEqual([]);
  });

  test('the published total is no sum of the clusters: its weights were rounded by themselves', () => {
    const sums = names.map((_, index) => clusters.slice(0, -1).reduce((all, _, cluster) => add(all, exactOfAll[cluster]![index]!), zero));
    const apart = sums.map((value, index) => Math.abs(toNumber(subtract(value, exactOfAll.at(-1)![index]!))) / 100);
    expect(Math.round(Math.max(...apart))).toBe(1252);
    expect(names[apart.indexOf(Math.max(...apart))]).toBe('Amsterdam');
  });
  const exactOfAll = hasSharedData ? clusters.map((_, cluster) => exactOf(cluster)) : [];

  test('as a key, each cluster is shared over all municipalities without losing a cent', () => {
    const drivers = Object.fromEntries(measures.map(({ code, name, values }) => [code, { label: { nl: name, en: name }, values }]));
    for (const [cluster, name] of clusters.entries()) {
      const exact = exactOfAll[cluster]!;
      const total = rational(nearest(sum(exact)));
      if (total.num === 0n) continue;
      const chosen = {
        code: 'measures',
        arguments: {
          measures: measures.map(({ code, weights }) => ({
            name: code,
            driver: code,
            weight: `${weights[cluster]!.num}/${weights[cluster]!.den}`,
          })),
        },
      };
      const { cents } = allocate(chosen, { total, members: names, drivers });
      expect(cents.reduce((a, b) => a + b)).toBe(total.num);
      const off = exact.filter((share, index) => compare(absolute(subtract(rational(cents[index]!), share)), rational(1n)) >= 0);
      expect([name, off.length]).toEqual([name, 0]);
    }
  });
});
