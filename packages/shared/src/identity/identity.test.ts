// Roles, mandates and who may grant them; password, throttle and session rules.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Refused } from '../kernel/refusal.ts';
import { commonPasswords, isCommon } from './common-passwords.ts';
import { checkGrant, grantable, mayGrant } from './granting.ts';
import { checkMandate, type Mandate, mayActOn, scopeOf, standing } from './mandate.ts';
import { checkPassword, contextWords } from './password.ts';
import { heldIn, isRole, roleCodes, roles, scopeLabels } from './roles.ts';
import { expiresAt, isFreshFactor, sessionState } from './session.ts';
import { afterFailure, afterSuccess, judge, noFailures, type ThrottleState, throttleLimits, waitAfter } from './throttle.ts';

const codeOf = (act: () => unknown): string => {
  try {
    act();
    return 'accepted';
  } catch (error) {
    if (error instanceof Refused) return `${error.code} ${error.path}`;
    throw error;
  }
};

const mandate = (facts: Partial<Mandate>): Mandate => ({
  person: 'anna',
  role: 'board-member',
  organisation: 'oosterbrink',
  partnership: 'vier-stromen',
  body: 'board',
  period: { from: '2026-01-01', until: null },
  ...facts,
});
const seat = mandate({});
const secretary = mandate({ person: 'bram', role: 'secretary', organisation: null, body: null });
const administrator = mandate({ person: 'cato', role: 'administrator', organisation: null, partnership: null, body: null });
const manager = mandate({ person: 'dirk', role: 'manager', partnership: null, body: null });

describe('roles and mandates', () => {
  test('every role has a place and both labels', () => {
    expect(roleCodes).toHaveLength(12);
    for (const role of roleCodes) {
      expect(roles[role].label.nl && roles[role].label.en).toBeTruthy();
      expect(roles[role].scopes.every((scope) => scope in scopeLabels)).toBe(true);
    }
    expect([isRole('chair'), isRole('toString'), isRole(null)]).toEqual([true, false, false]);
    expect([heldIn('chair', 'partnership'), heldIn('chair', 'seat')]).toEqual([true, false]);
  });

  test.each([
    ['o', 'p', 'b', 'seat'],
    ['o', null, null, 'organisation'],
    [null, 'p', 'b', 'partnership'],
    [null, 'p', null, 'partnership'],
    [null, null, null, 'installation'],
    ['o', 'p', null, null],
    ['o', null, 'b', null],
    [null, null, 'b', null],
  ])('organisation %s, partnership %s, body %s is held at %s', (organisation, partnership, body, scope) => {
    expect(scopeOf({ organisation, partnership, body })).toBe(scope);
  });

  test.each<[string, Mandate, Mandate[], string]>([
    ['a seat', seat, [], 'accepted'],
    ['a board member without a body', mandate({ body: null }), [], 'mandate-scope role'],
    ['a clerk on a seat', mandate({ role: 'clerk' }), [], 'mandate-scope role'],
    ['no day at all', mandate({ period: { from: '2026-01-01', until: '2026-01-01' } }), [], 'mandate-period until'],
    ['the same again', seat, [mandate({ period: { from: '2025-01-01', until: '2026-01-02' } })], 'mandate-twice from'],
    ['the same after it ended', seat, [mandate({ period: { from: '2025-01-01', until: '2026-01-01' } })], 'accepted'],
    ['the same seat for another', seat, [mandate({ person: 'eva' })], 'accepted'],
    ['the same for another body', seat, [mandate({ body: 'committee' })], 'accepted'],
  ])('%s', (_, wanted, existing, outcome) => {
    expect(codeOf(() => checkMandate(wanted, existing))).toBe(outcome);
  });

  const year = mandate({ period: { from: '2026-02-01', until: '2027-02-01' } });
  const office = { ground: 'office', period: { from: '2022-06-01', until: '2026-06-01' } } as const;
  test.each([
    ['2026-01-31', [], 'not-yet'],
    ['2026-02-01', [], 'holds'],
    ['2027-01-31', [], 'holds'],
    ['2027-02-01', [], 'ended'],
    ['2026-05-31', [office], 'holds'],
    ['2026-06-01', [office], 'lapsed'],
    ['2027-03-01', [office], 'lapsed'],
    ['2027-03-01', [{ ground: 'office', period: { from: '2022-06-01', until: '2027-02-01' } } as const], 'ended'],
    ['2026-03-01', [{ ground: 'participation', period: { from: '2026-04-01', until: null } } as const], 'not-yet'],
  ])('on %s resting on %j it %s', (day, rests, state) => {
    expect(standing(year, rests, day).state).toBe(state);
    expect(mayActOn(year, rests, day)).toBe(state === 'holds');
  });

  test('the first support to fall is the reason', () => {
    const body = { ground: 'body', period: { from: '2020-01-01', until: '2026-05-01' } } as const;
    expect(standing(year, [office, body], '2026-12-01')).toEqual({ state: 'lapsed', because: 'body', since: '2026-05-01' });
  });

  test.each<[string, Mandate, Mandate, boolean]>([
    ['administrator, a seat', administrator, seat, true],
    ['administrator, another administrator', administrator, { ...administrator, person: 'eva' }, true],
    ['administrator, oneself', administrator, mandate({ person: 'cato' }), false],
    ['secretary, a seat here', secretary, seat, true],
    ['secretary, a seat elsewhere', secretary, mandate({ partnership: 'elders' }), false],
    ['secretary, another secretary', secretary, { ...secretary, person: 'eva' }, false],
    ['manager, a CISO at home', manager, mandate({ role: 'ciso', partnership: null, body: null }), true],
    ['manager, a CISO next door', manager, mandate({ role: 'ciso', organisation: 'elders', partnership: null, body: null }), false],
    ['manager, a seat', manager, seat, false],
    ['board member, a seat', mandate({ person: 'eva' }), seat, false],
    ['secretary whose mandate ended', { ...secretary, period: { from: '2020-01-01', until: '2026-01-01' } }, seat, false],
  ])('grants: %s', (_, granter, wanted, granted) => {
    expect(mayGrant(granter, wanted, '2026-03-01')).toBe(granted);
    expect(codeOf(() => checkGrant(granter, wanted, '2026-03-01')) === 'accepted').toBe(granted);
  });

  test('only an administrator makes administrators', () => {
    expect(roleCodes.filter((role) => grantable(role, 'installation').length > 0)).toEqual(['administrator']);
  });
});

describe('password', () => {
  test.each([
    ['elf tekens!', [], 'password-short password'],
    ['x7'.repeat(65), [], 'password-long password'],
    ['wachtwoord123', [], 'password-common password'],
    ['W@chtw00rd2026!', [], 'password-common password'],
    ['Welkom-Welkom01', [], 'password-common password'],
    ['123456789012', [], 'password-common password'],
    ['1234-5678-9012', [], 'password-common password'],
    ['W3lk0mW3lc0m3', [], 'password-common password'],
    ['qwertyuiop12', [], 'password-common password'],
    ['aaaaaaaaaaaaaaaa', [], 'password-common password'],
    ['P@$$w0rd!!!!!!!', [], 'password-common password'],
    ['!!!!!!!!!!!!!!!!', [], 'password-common password'],
    ['kaas met mosterd en oosterbrink', ['Gemeente Oosterbrink'], 'password-context password'],
    ['wind in súdwest-fryslân waait', ['Súdwest-Fryslân'], 'password-context password'],
    ['wind in sudwestfryslan waait', ['Súdwest-Fryslân'], 'password-context password'],
    ['kaas met mosterd bij de vaart', ['Gemeente Oosterbrink', 'Anna de Wit'], 'accepted'],
    ['correct horse battery staple', [], 'accepted'],
    ['vier natte fietsen lekken olie', [], 'accepted'],
    ['пароль из многих слов', [], 'accepted'],
    ['b3$Xq!9zVw#2', [], 'accepted'],
  ])('%s', (password, names, outcome) => {
    expect(codeOf(() => checkPassword(password, names))).toBe(outcome);
  });

  test('the list holds 49,770 patterns of twelve characters or more, and all are refused, with a capital and a sign as well', () => {
    const all = new Set(commonPasswords());
    expect(all.size).toBe(49_770);
    expect([...all].filter((password) => !isCommon(password))).toEqual([]);
    expect([...all].filter((password) => !isCommon(`${password[0]?.toUpperCase()}${password.slice(1)}!`))).toEqual([]);
  });

  test('short pieces of names do not spoil sentences', () => {
    expect(contextWords(['Berg en Dal', 'Ede', 'Gemeente Epe'])).toEqual(['bergendal', 'gemeenteepe', 'gemeente']);
  });
});

describe('throttle', () => {
  const failTimes = (times: number, at = 0): ThrottleState =>
    Array.from({ length: times }).reduce<ThrottleState>((state) => afterFailure(state, at), noFailures);

  test.each([
    [0, 0],
    [4, 0],
    [5, 1_000],
    [6, 2_000],
    [9, 16_000],
    [14, 512_000],
    [15, 900_000],
    [60, 900_000],
  ])('after %i failures in a row the wait is %i ms', (failures, wait) => {
    expect(waitAfter(failures)).toBe(wait);
    expect(judge(failTimes(failures), 0)).toEqual({ allowed: wait === 0, waitMs: wait });
    expect(judge(failTimes(failures), wait).allowed).toBe(true);
  });

  test('a success ends the streak, not the hour', () => {
    let state: ThrottleState = noFailures;
    for (let i = 0; i < 100; i++) state = afterSuccess(afterFailure(state, i * 1_000));
    expect(judge(state, 100_000)).toEqual({ allowed: false, waitMs: throttleLimits.window - 100_000 });
    expect(judge(state, throttleLimits.window).allowed).toBe(true);
  });

  test('a clock that jumps back does not shorten the wait', () => {
    const state = failTimes(8, 1_000_000);
    expect(judge(state, 0).waitMs).toBe(1_008_000);
    expect(judge(afterFailure(state, 0), 1_000_000).waitMs).toBe(16_000);
  });

  test('whoever keeps trying the moment it is allowed never gets more than 100 failures in an hour', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(400_000), fc.boolean()), { maxLength: 300 }), (tries) => {
        let state: ThrottleState = noFailures;
        let now = 0;
        const failures: number[] = [];
        for (const [pause, success] of tries) {
          now += (pause % 2_000) + judge(state, now + (pause % 2_000)).waitMs;
          expect(judge(state, now).allowed).toBe(true);
          if (success) state = afterSuccess(state);
          else {
            state = afterFailure(state, now);
            failures.push(now);
          }
          expect(failures.filter((at) => at > now - throttleLimits.window).length).toBeLessThanOrEqual(100);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('session', () => {
  const session = { createdAt: 0, lastSeenAt: 0, endedAt: null };
  const [half, eight] = [30 * 60_000, 8 * 3_600_000];
  test.each([
    [session, half - 1, 'live'],
    [session, half, 'idle'],
    [{ ...session, lastSeenAt: eight - 1 }, eight - 1, 'live'],
    [{ ...session, lastSeenAt: eight - 1 }, eight, 'expired'],
    [{ ...session, endedAt: 5 }, 6, 'ended'],
  ])('%j at %i is %s', (instants, now, state) => {
    expect(sessionState(instants, now)).toBe(state);
    expect(instants.endedAt === null && now < expiresAt(instants)).toBe(state === 'live');
  });

  test('a factor is fresh for less than five minutes, and never from the future', () => {
    expect([isFreshFactor(null, 9), isFreshFactor(0, 299_999), isFreshFactor(0, 300_000), isFreshFactor(10, 9)]).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });
});
