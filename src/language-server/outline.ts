import { type DocumentSymbol, type FoldingRange, SymbolKind } from 'vscode-languageserver/node';
import type { Content, Section, Session } from '../model/interview.ts';
import type { Span } from '../model/place.ts';
import { headerOf, sessionsOf, spanOf, textOf } from '../model/turns.ts';
import { inertLine } from '../wording/inert.ts';
import { label } from '../wording/labels.ts';
import { clockWords, dateWords } from '../wording/moments.ts';
import { roleWord } from '../wording/words.ts';
import { type Reader, rangeOf, type View } from './view.ts';
import { word } from './words.ts';

/** Signs of a turn's words that a list shows. */
const shown = 60;

/** Header, sessions, their sections, and in these turns, breaks and absences. */
export function symbolsOf(view: View, { locale }: Pick<Reader, 'locale'>): DocumentSymbol[] {
  const { interview } = view;
  if (!interview) return [];
  const symbol = (
    name: string,
    kind: SymbolKind,
    span: Span,
    children: DocumentSymbol[] = [],
  ): DocumentSymbol => {
    // A client refuses a parent that does not hold its children.
    const range = children.reduce(
      (outer, child) => {
        const { start, end } = child.range;
        return {
          start: isBefore(start, outer.start) ? start : outer.start,
          end: isBefore(outer.end, end) ? end : outer.end,
        };
      },
      rangeOf(view, span),
    );
    const selectionRange = { start: rangeOf(view, span).start, end: rangeOf(view, span).start };
    return {
      name: name.trim() || '…',
      kind,
      range,
      selectionRange,
      ...(children.length > 0 ? { children } : {}),
    };
  };
  const ofContent = (node: Content): DocumentSymbol[] => {
    if (node.type === 'turn') {
      const words = inertLine(textOf(node)).trim();
      const text = words.length > shown ? `${words.slice(0, shown)}…` : words;
      const mark = inertLine(node.marker ?? roleWord(node.speaker, locale));
      return [symbol(`${mark}: ${text}`, SymbolKind.String, spanOf(node))];
    }
    if (node.type === 'break' || node.type === 'absence') {
      const name = node.type === 'break' ? label('break', locale) : word('absence', locale);
      const times = `${clockWords(node.start ?? null, locale)} – ${clockWords(node.end ?? null, locale)}`;
      return [symbol(`${name} ${times}`, SymbolKind.Event, spanOf(node))];
    }
    return [];
  };
  const ofSection = (section: Section): DocumentSymbol[] => {
    const children = section.children.flatMap(ofContent);
    if (section.title === undefined) return children;
    return [symbol(inertLine(section.title), SymbolKind.Namespace, spanOf(section), children)];
  };
  const ofSession = (session: Session): DocumentSymbol => {
    const date = session.date === undefined ? '' : ` — ${dateWords(session.date, locale)}`;
    const name = `${label('session', locale)} ${session.n}${date}`;
    return symbol(name, SymbolKind.Module, spanOf(session), session.children.flatMap(ofSection));
  };
  const header = headerOf(interview);
  return [
    ...(header ? [symbol(word('header', locale), SymbolKind.Object, spanOf(header))] : []),
    ...sessionsOf(interview).map(ofSession),
  ];
}

/** The header, sessions, sections with a title, and turns of more than one line. */
export function foldsOf(view: View): FoldingRange[] {
  const { interview } = view;
  if (!interview) return [];
  const sessions = sessionsOf(interview);
  const sections = sessions.flatMap(({ children }) => children);
  const header = headerOf(interview);
  const nodes = [
    ...(header ? [header] : []),
    ...(sessions.length > 1 ? sessions : []),
    ...sections.filter(({ title }) => title !== undefined),
    ...sections.flatMap(({ children }) => children.filter(({ type }) => type === 'turn')),
  ];
  return nodes.flatMap((node) => {
    const { start, end } = rangeOf(view, spanOf(node));
    return end.line > start.line ? [{ startLine: start.line, endLine: end.line }] : [];
  });
}

interface Position {
  readonly line: number;
  readonly character: number;
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
