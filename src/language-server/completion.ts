import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  type Position,
} from 'vscode-languageserver/node';
import type { Role } from '../model/interview.ts';
import type { Language, Locale } from '../model/locale.ts';
import { fieldsOf, spanOf, turnsOf } from '../model/turns.ts';
import { roleWord } from '../wording/words.ts';
import { canonicalWords } from '../writers/canonical-words.ts';
import { languageOf, lineStartOf, openBreak } from './edits.ts';
import type { Moment } from './moment.ts';
import { clockIn, closingQuestions, fieldLabels, labelIn, type OfferedField } from './record-words.ts';
import { rangeOf, spanIn, type View } from './view.ts';
import { type WordName, word } from './words.ts';

export interface CompletionSettings {
  readonly locale: Locale;
  /** Language to write in where the record does not tell yet. */
  readonly language: Language;
  readonly now: Moment;
  /** Whether the client fills in places (`$1`). */
  readonly snippets: boolean;
}

/**
 * At the beginning of a line: the marks of the speakers as this record writes them, breaks and the end with the time of
 * now, before the first turn the fields that the header lacks, and in an empty record the canonical template.
 */
export function completionsAt(
  view: View,
  position: Position,
  settings: CompletionSettings,
): CompletionItem[] {
  const { start: offset } = spanIn(view, { start: position, end: position });
  const from = lineStartOf(view.text, offset);
  const typed = view.text.slice(from, offset);
  // Whoever is in the middle of a sentence is not helped by marks.
  if (!/^\s*[\p{L}\d.[*-]{0,24}(?:\s\p{L}{0,20}){0,3}$/u.test(typed)) return [];
  const language = languageOf(view, settings.language);
  const range = rangeOf(view, { start: from + (/^\s*/.exec(typed)?.[0].length ?? 0), end: offset });
  const item = (
    label: string,
    text: string,
    what: WordName,
    kind: CompletionItemKind,
    rank: string,
  ): CompletionItem => {
    const plain = text.replace(/\$\{\d:([^}]*)\}|\$\d/g, '$1');
    return {
      label,
      kind,
      detail: word(what, settings.locale),
      sortText: rank + label,
      insertTextFormat: settings.snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      textEdit: { range, newText: settings.snippets ? text : plain },
    };
  };
  const turns = view.interview ? turnsOf(view.interview) : [];
  const isHead = turns.length === 0 || offset <= spanOf(turns[0]!).start;
  const marks = marksOf(view, language).map(({ mark, text, role }) => ({
    ...item(mark, `${text}$1`, 'speakerMark', CompletionItemKind.Keyword, '1'),
    detail: roleWord(role, settings.locale),
  }));
  return [
    ...(/\S/.test(view.text.slice(0, from) + view.text.slice(offset))
      ? []
      : [
          item(
            'charterlint',
            template(language, settings.now),
            'wholeTemplate',
            CompletionItemKind.Snippet,
            '0',
          ),
        ]),
    ...marks,
    ...timesOf(view, language, settings.now).map(({ label, text, what }) =>
      item(label, text, what, CompletionItemKind.Event, '2'),
    ),
    ...(isHead && typed !== '['
      ? missing(view).map((name) => {
          const label = labelIn(language, name);
          return item(label, `${label} $1`, 'headerField', CompletionItemKind.Field, '3');
        })
      : []),
  ];
}

interface Mark {
  readonly role: Role;
  readonly mark: string;
  readonly text: string;
}

/** How many turns back a mark is looked for. */
const lately = 60;

/** The marks used last, one for each speaker; a numbered one goes on counting. Else those of the canonical template. */
function marksOf(view: View, language: Language): readonly Mark[] {
  const turns = view.interview ? turnsOf(view.interview).slice(-lately) : [];
  const found = new Map<Role, Mark>();
  const asked =
    turns.findLast(({ speaker, marker }) => speaker === 'officer' && marker !== null)?.marker ?? '';
  for (const turn of [...turns].reverse()) {
    const { marker, speaker } = turn;
    if (marker === null || found.has(speaker) || speaker === 'unknown') continue;
    const { start, end } = spanOf(turn);
    const written = view.text.slice(start, end);
    const at = written.indexOf(marker);
    // What stands between the mark and the words: « OP : », "PO: ", « **OP :** ».
    const sign =
      /^[\s.]*[:.)–>-]?\*{0,2}[ \t\u00a0\u202f]*/u.exec(written.slice(at + marker.length))?.[0] ?? ': ';
    const mark = counted(marker, speaker === 'officer' ? 1 : 0, asked);
    found.set(speaker, {
      role: speaker,
      mark,
      text: snippetSafe(written.slice(0, at) + mark + (sign || ': ')),
    });
  }
  if (found.size > 0) return [...found.values()];
  const { marks } = canonicalWords[language];
  const roles = ['officer', 'applicant', 'interpreter', 'lawyer'] as const;
  return roles.map((role) => ({ role, mark: marks[role], text: `${marks[role]}: ` }));
}

/** « Q12 » → « Q13 »; an answer bears the number of the question before it. */
function counted(marker: string, by: number, asked: string): string {
  const number = Number(/\d+/.exec(asked)?.[0] ?? Number.NaN);
  return Number.isNaN(number) ? marker : marker.replace(/\d+/, String(number + by));
}

/** Signs that a snippet would read as places to fill in. */
function snippetSafe(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

interface Timed {
  readonly label: string;
  readonly text: string;
  readonly what: WordName;
}

function timesOf(view: View, language: Language, now: Moment): readonly Timed[] {
  const { pause, end, marks } = canonicalWords[language];
  const time = clockIn(language, now.clock);
  const [fear, last, lawyer] = closingQuestions[language];
  const closing = [
    `${marks.officer}: ${fear}`,
    `${marks.applicant}: $1`,
    `${marks.officer}: ${last}`,
    `${marks.applicant}: $2`,
    `${marks.officer}: ${lawyer}`,
    `${marks.lawyer}: $3`,
    `[${end} ${time}]`,
  ];
  return [
    ...(openBreak(view)
      ? []
      : [{ label: `[${pause} ${time}]`, text: `[${pause} ${time}]`, what: 'template' } as const]),
    { label: `[${pause} … – …]`, text: `[${pause} \${1:${time}}–\${2:${time}}]`, what: 'template' },
    { label: `[${end} ${time}]`, text: `[${end} ${time}]`, what: 'closing' },
    { label: `[${end} ${time}] …`, text: closing.join('\n\n'), what: 'closing' },
  ];
}

function missing(view: View): readonly OfferedField[] {
  const there = new Set<string>(view.interview ? fieldsOf(view.interview).map(({ name }) => name) : []);
  return (Object.keys(fieldLabels) as OfferedField[]).filter((name) => !there.has(name));
}

/** The canonical template (domain §C.6), with places for what only the officer knows. */
function template(language: Language, now: Moment): string {
  const { title, sections, marks } = canonicalWords[language];
  return `---
record: personal-interview-notes
notes-language: ${language}
cgra: "$1"
oe: "$2"
applicant: { minor: false }
needs: []
sessions:
  - date: ${now.date}
    start: "${String(Math.floor(now.clock / 60)).padStart(2, '0')}:${String(now.clock % 60).padStart(2, '0')}"
    interview-language: $3
    interpreter: { present: true, code: "$4" }
    officer: { code: "$5" }
    lawyer: { present: true }
    trusted-person: false
    guardian: n/a
legend: { ${marks.officer}: officer, ${marks.applicant}: applicant, ${marks.interpreter}: interpreter, ${marks.lawyer}: lawyer }
documents: []
---
# ${title}

## ${sections.opening}

${marks.officer}: $6

## ${sections.interview}

## ${sections.closing}
`.replace(/[{}](?!\d)/g, (brace) => (brace === '}' ? '\\}' : brace));
}
