import type { Interview, Turn } from '../model/interview.ts';
import { sessionsOf, turnsOf } from '../model/turns.ts';

/** With a larger share of the turns, in per cent, the interpreter's turns hold translations. */
const ownShare = 20;

/** The interpreter's own words: none where the record writes translations as the interpreter's turns. */
export function interpreterTurns(interview: Interview): readonly Turn[] {
  const all = turnsOf(interview);
  const own = all.filter((turn) => turn.speaker === 'interpreter');
  return own.length * 100 > Math.max(all.length, 10) * ownShare ? [] : own;
}

/** Every session says, or shows, that nobody interpreted. */
export function isWithoutInterpreter(interview: Interview): boolean {
  return sessionsOf(interview).every((session) => session.attendance.interpreter === 'absent');
}
