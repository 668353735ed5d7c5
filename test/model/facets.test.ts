import { expect, it } from 'vitest';
import { facetsOf } from '../../src/model/facets.ts';
import type { Interview, Presence, Session } from '../../src/model/interview.ts';
import { recordOf } from '../language/record.ts';

const one = recordOf('fr', 'OP : Bonjour.\nDPI : Bonjour.\n');
const session = one.children.find((child) => child.type === 'session')!;

function interviewOf(sessions: readonly (readonly [Presence, Session['mode']])[], minor = false): Interview {
  const children = sessions.map(([interpreter, mode], i) => ({
    ...session,
    n: i + 1,
    mode,
    attendance: { ...session.attendance, interpreter },
  }));
  return { ...one, profile: { ...one.profile, minor }, children };
}

it.each([
  [['absent', 'present'], 'present'],
  [['absent', 'absent'], 'absent'],
  [['absent', 'unknown'], 'unknown'],
  [[], 'unknown'],
] as const)('with an interpreter %j in its sessions, a record is %s', (heard, expected) => {
  expect(facetsOf(interviewOf(heard.map((presence) => [presence, 'on-site']))).interpreter).toBe(expected);
});

it('says where it was held, or that its sessions differ', () => {
  const held = (...modes: Session['mode'][]): string =>
    facetsOf(interviewOf(modes.map((mode) => ['present', mode]))).mode;
  expect([held('video'), held('video', 'video'), held('video', 'on-site'), held('unknown')]).toEqual([
    ...['video', 'video', 'mixed', 'unknown'],
  ]);
});

it('counts a minor among those with needs', () => {
  const needs = (minor: boolean): string => facetsOf(interviewOf([['present', 'on-site']], minor)).needs;
  expect([needs(true), needs(false)]).toEqual(['stated', 'not-stated']);
});
