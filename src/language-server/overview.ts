import type { Range } from 'vscode-languageserver/node';
import { type Assessment, standing } from '../model/assessment.ts';
import { clausesOf } from '../model/charter.ts';
import { decisionText } from '../wording/decisions.ts';
import { label } from '../wording/labels.ts';
import { boundsWords, clockWords, dateWords, netWords } from '../wording/moments.ts';
import { phrasebookOf } from '../wording/phrasebook.ts';
import { findingText, reasonText } from '../wording/sentences.ts';
import { automationWord, statusCountWord } from '../wording/words.ts';
import { type Reader, rangeOf, spanOfFinding, type View } from './view.ts';

/** A place to go to, with what stands there. */
interface Entry {
  readonly text: string;
  readonly range?: Range;
}

/** Times and clauses of one record in words, for a client that shows them: it needs no words of its own. */
export interface Overview {
  readonly uri: string;
  readonly version: number;
  /** "net 3 h 30", one for each session; what a status bar shows. */
  readonly net: readonly string[];
  /** Heading of the sessions. */
  readonly times: string;
  readonly sessions: readonly { readonly title: string; readonly entries: readonly Entry[] }[];
  readonly clauses: readonly {
    readonly id: string;
    readonly title: string;
    readonly status: Assessment['clauses'][number]['status'];
    /** As it stands beside the number of clauses of this status. */
    readonly statusText: string;
    readonly automation: string;
    readonly entries: readonly Entry[];
  }[];
}

/** Undefined while nothing is known of the whole record. */
export function overviewOf(view: View, reader: Reader): Overview | undefined {
  const { assessment, document } = view;
  if (!assessment) return undefined;
  const { locale } = reader;
  const words = phrasebookOf(reader.checks, locale);
  const { sessions } = assessment.timeline;
  const clauses = new Map(clausesOf(reader.charters).map((clause) => [clause.id, clause]));
  const counts = new Map<string, number>();
  for (const result of assessment.clauses) {
    const status = standing(result);
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  const findings = new Map(assessment.findings.map((finding) => [finding.fingerprint, finding]));
  const line = (n: number): Range => ({
    start: { line: n - 1, character: 0 },
    end: { line: n - 1, character: 0 },
  });
  return {
    uri: document.uri,
    version: document.version,
    net: sessions.map((session) => `${label('net', locale)}\u00a0${netWords(session, locale)}`),
    times: label('timeline', locale),
    sessions: sessions.map((session, i) => ({
      title: [
        `${label('session', locale)} ${i + 1}`,
        dateWords(session.date, locale),
        `${clockWords(session.start, locale)} – ${clockWords(session.end, locale)}`,
        `${label('net', locale)} ${netWords(session, locale)}`,
      ].join(' · '),
      entries: [
        ...session.stretches.map(({ start, end, minutes }) => ({
          text: `${clockWords(start, locale)} – ${clockWords(end, locale)} · ${label('stretch', locale)} · ${boundsWords(minutes, locale)}`,
        })),
        ...session.breaks.map(({ start, end, line: n }) => ({
          text: `${clockWords(start, locale)} – ${clockWords(end, locale)} · ${label('break', locale)}`,
          range: line(n),
        })),
      ],
    })),
    clauses: assessment.clauses.flatMap((result) => {
      const clause = clauses.get(result.clause);
      if (!clause) return [];
      const status = standing(result);
      const decided = decisionText(result, locale);
      return [
        {
          id: clause.id,
          title: clause.title[locale],
          status,
          statusText: statusCountWord(status, counts.get(status) ?? 1, locale),
          automation: automationWord(clause.automation, locale),
          entries: [
            ...(decided ? [{ text: decided }] : []),
            ...result.findings.flatMap((id) => {
              const finding = findings.get(id);
              return finding
                ? [{ text: findingText(finding, words), range: rangeOf(view, spanOfFinding(finding)) }]
                : [];
            }),
            ...(result.because ?? []).map((reason) => ({ text: reasonText(reason, words) })),
            ...(clause.byHand ? [{ text: clause.byHand[locale] }] : []),
          ],
        },
      ];
    }),
  };
}
