import { type Assessment, type ClauseResult, type Status, statuses } from '../src/model/assessment.ts';
import type { Facets } from '../src/model/facets.ts';
import type { Language } from '../src/model/locale.ts';
import { seeded } from './eval/questions/interval.ts';

/**
 * Many records out of a few real ones, for pages about thousands: each takes one as it is and changes its path, date,
 * language, circumstances and a tenth of its statuses. One in fifty could not be read. Deterministic, and made one by
 * one, so that whoever walks them need not hold them.
 */
export function* manyRecords(some: readonly Assessment[], number: number): Iterable<Assessment> {
  const random = seeded(20_261_121);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  for (let i = 0; i < number; i++) {
    const one = pick(some);
    const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
    const day = String(1 + Math.floor(random() * 28)).padStart(2, '0');
    const path = `unit ${1 + (i % 7)}/${String(i + 1).padStart(5, '0')} – notes.docx`;
    const isRead = random() >= 0.02;
    const facets: Facets = {
      interpreter: pick(['present', 'present', 'present', 'absent', 'unknown']),
      mode: pick(['on-site', 'on-site', 'video', 'detention', 'unknown']),
      needs: random() < 0.2 ? 'stated' : 'not-stated',
      date: `${2025 + (i % 2)}-${month}-${day}`,
    };
    yield {
      ...one,
      path,
      ...(isRead
        ? {}
        : { status: 'unreadable' as const, problems: [{ code: pick(['scanned', 'encrypted']) }] }),
      language: pick<Language>(['fr', 'fr', 'nl', 'nl', 'en']),
      facets,
      timeline: {
        sessions: one.timeline.sessions.map((session) => ({
          ...session,
          date: facets.date,
        })),
      },
      clauses: one.clauses.map((result) => shaken(result, random, pick)),
    };
  }
}

function shaken(
  result: ClauseResult,
  random: () => number,
  pick: (values: readonly Status[]) => Status,
): ClauseResult {
  const isKept = result.status === 'not-checked' || result.findings.length > 0 || random() >= 0.1;
  return isKept
    ? result
    : { ...result, status: pick(statuses.filter((one) => one !== 'not-checked' && one !== 'error')) };
}
