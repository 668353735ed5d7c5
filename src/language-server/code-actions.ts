import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type TextEdit,
} from 'vscode-languageserver/node';
import type { Finding } from '../model/assessment.ts';
import { standing } from '../model/assessment.ts';
import type { Language } from '../model/locale.ts';
import { sessionsOf, turnsOf } from '../model/turns.ts';
import type { DiagnosticData } from './diagnostics.ts';
import {
  breakBeginning,
  breakEnding,
  closingMark,
  languageOf,
  missingField,
  openBreak,
  rewordingEdit,
  sessionAt,
} from './edits.ts';
import type { Moment } from './moment.ts';
import { clockIn, labelIn, type OfferedField } from './record-words.ts';
import { type Reader, rangeOf, spanIn, spanOfFinding, type View } from './view.ts';
import { word } from './words.ts';

/** Kinds that the server answers with. */
export const actionKinds = [CodeActionKind.QuickFix, CodeActionKind.Refactor];

/** A decision that a person may take at this place; the host makes an edit or a command of it. */
export type Offer =
  | { readonly list: 'suppressions'; readonly title: string; readonly finding: Finding }
  | { readonly list: 'attestations'; readonly title: string; readonly clause: string };

export interface Actions {
  readonly actions: readonly CodeAction[];
  readonly offers: readonly Offer[];
}

/** Checks that miss a field of the header, and the field. */
const fieldOf: Readonly<Record<string, OfferedField>> = {
  'missing-start-time': 'start',
  'missing-end-time': 'end',
  'missing-duration': 'duration',
};

/**
 * What can be done at a place. The findings are those that the diagnostics name by their id; ranges that a client sends
 * back may be counted otherwise, so that every edit stands at the server's own.
 */
export function actionsAt(
  view: View,
  { range, context }: Pick<CodeActionParams, 'range' | 'context'>,
  { locale }: Pick<Reader, 'locale'>,
  settings: { readonly language: Language; readonly now: Moment },
): Actions {
  const wanted = (kind: string): boolean =>
    !context.only || context.only.some((only) => kind === only || kind.startsWith(`${only}.`) || only === '');
  const { now } = settings;
  const language = languageOf(view, settings.language);
  const { uri } = view.document;
  const action = (title: string, kind: string, edit: TextEdit, finding?: Finding): CodeAction => {
    const diagnostics = context.diagnostics.filter(
      ({ data }) => finding && (data as DiagnosticData | undefined)?.finding === finding.fingerprint,
    );
    return {
      title,
      kind,
      edit: { changes: { [uri]: [edit] } },
      ...(diagnostics.length > 0 ? { diagnostics } : {}),
    };
  };
  const found = findingsAt(view, range, context.diagnostics);
  const at = spanIn(view, range);
  const fixes = found.flatMap((finding) => {
    if (finding.suppression) return [];
    const span = spanOfFinding(finding);
    const field = fieldOf[finding.check];
    const edit = finding.rewording && rewordingEdit(view, span, finding.rewording);
    const label = field && labelIn(language, field).replace(/\s?:$/, '');
    return [
      ...(finding.rewording && edit
        ? [
            action(
              word('reword', locale, { wording: finding.rewording }),
              CodeActionKind.QuickFix,
              edit,
              finding,
            ),
          ]
        : []),
      ...(field && label
        ? [
            action(
              word('insertField', locale, { label }),
              CodeActionKind.QuickFix,
              missingField(view, field, sessionAt(view, span.start), language, now),
              finding,
            ),
          ]
        : []),
    ];
  });
  const inserts =
    view.interview && turnsOf(view.interview).length > 0 ? timesAt(view, at.start, language, now) : [];
  const time = clockIn(language, now.clock);
  return {
    actions: [
      ...(wanted(CodeActionKind.QuickFix) ? fixes : []),
      ...(wanted(CodeActionKind.Refactor)
        ? inserts.map(({ name, edit }) => action(word(name, locale, { time }), CodeActionKind.Refactor, edit))
        : []),
    ],
    offers: wanted(CodeActionKind.QuickFix) ? offersFor(view, found, locale) : [],
  };
}

/** A break begins or ends, and the interview ends, as the clock says. */
function timesAt(
  view: View,
  offset: number,
  language: Language,
  now: Moment,
): readonly { readonly name: 'breakBegins' | 'breakEnds' | 'interviewEnds'; readonly edit: TextEdit }[] {
  const last = sessionsOf(view.interview!).at(-1);
  // The clock of the room says nothing of an interview of another day.
  if (last?.date !== undefined && last.date !== now.date) return [];
  const open = openBreak(view);
  const ending = open && breakEnding(view, open, language, now);
  if (ending) return [{ name: 'breakEnds', edit: ending }];
  return [
    { name: 'breakBegins', edit: breakBeginning(view, offset, language, now) },
    ...(last?.end === undefined
      ? [{ name: 'interviewEnds', edit: closingMark(view, language, now) } as const]
      : []),
  ];
}

/** By id where the client kept it, else by the lines of the range. */
function findingsAt(
  view: View,
  range: CodeActionParams['range'],
  diagnostics: CodeActionParams['context']['diagnostics'],
): readonly Finding[] {
  const named = new Set(diagnostics.map(({ data }) => (data as DiagnosticData | undefined)?.finding));
  const byId = view.findings.filter(({ fingerprint }) => named.has(fingerprint));
  if (byId.length > 0) return byId;
  return view.findings.filter((finding) => {
    const { start, end } = rangeOf(view, spanOfFinding(finding));
    return start.line <= range.end.line && range.start.line <= end.line;
  });
}

/** Findings can be set aside; clauses that the tool leaves open can be attested. */
function offersFor(view: View, found: readonly Finding[], locale: Reader['locale']): readonly Offer[] {
  const open = new Set(
    (view.assessment?.clauses ?? [])
      .filter((clause) => ['review', 'inconclusive', 'not-checked'].includes(standing(clause)))
      .map(({ clause }) => clause),
  );
  const clauses = [...new Set(found.flatMap(({ clauses }) => clauses))].filter((id) => open.has(id));
  return [
    ...found
      .filter(({ suppression }) => !suppression)
      .map((finding): Offer => {
        const title = word('suppress', locale, { rule: finding.rule });
        return { list: 'suppressions', title, finding };
      }),
    ...clauses.map(
      (clause): Offer => ({ list: 'attestations', title: word('attest', locale, { clause }), clause }),
    ),
  ];
}
