import type { Absence, Break, Content, Interview, Section, Session } from '../model/interview.ts';
import { sessionsOf, textOf } from '../model/turns.ts';
import { frontMatter } from './canonical-front.ts';
import { type CanonicalWords, canonicalWords } from './canonical-words.ts';

/**
 * The record in the canonical template (domain §C.6), in its own language: what the parser understood, in the form
 * that leaves nothing to guess. Reading it again gives the same turns, breaks, times and sessions. A line that
 * nobody could assign becomes a turn of the unknown speaker `X`, so that it is seen.
 */
export function canonicalMarkdown(interview: Interview): string {
  const words = canonicalWords[interview.language === 'und' ? 'en' : interview.language];
  const body = sessionsOf(interview).flatMap((session) => sessionLines(session, words));
  return [...frontMatter(interview, words), `# ${words.title}`, ...body, ''].join('\n');
}

function sessionLines(session: Session, words: CanonicalWords): readonly string[] {
  const heading = session.n === 1 ? [] : ['', `# ${words.session} ${session.n}`];
  const sections = session.children.flatMap((section, i) => [
    ...headingOf(section, words, i === 0),
    ...section.children.flatMap((node) => lineOf(node, words)),
  ]);
  const end = session.end ? [`[${words.end} ${clock(session.end, words)}]`] : [];
  return [...heading, ...sections, ...end];
}

function headingOf(section: Section, words: CanonicalWords, first: boolean): readonly string[] {
  if (section.kind !== 'other') return ['', `## ${words.sections[section.kind]}`];
  // The first heading of a session says which session it is: that is told already.
  if (first && section.children.every((node) => node.type === 'field')) return [];
  return ['', `## ${first || !section.title ? words.sections.interview : escaped(section.title)}`];
}

function lineOf(node: Content, words: CanonicalWords): readonly string[] {
  switch (node.type) {
    case 'turn':
      return [`${words.marks[node.speaker]}: ${escaped(textOf(node))}`.trimEnd()];
    case 'unassigned':
      return [`${words.marks.unknown}: ${escaped(textOf(node))}`];
    case 'break':
      return [`[${[words.pause, ...limits(node, words)].join(' ')}]`];
    case 'absence':
      return [`[${[words.absence, person(node, words), ...limits(node, words)].join(' ')}]`];
    case 'observation':
      return [`[OBS ${unbracketed(textOf(node)).replace(/^OBS(?:ERVATION)?\b[\s:]*/i, '')}]`];
    case 'note':
      return [`NB: ${escaped(textOf(node))}`];
    case 'field':
      return [];
  }
}

function person(node: Absence, words: CanonicalWords): string {
  const { who } = node;
  return who === 'officer' || who === 'applicant' || who === 'unknown'
    ? words.persons.lawyer
    : words.persons[who];
}

/** « 10h35–10h50 », « 10h35 », « jusqu’à 10h50 », « 15 min ». */
function limits(node: Break | Absence, words: CanonicalWords): readonly string[] {
  const { start, end } = node;
  const length = node.type === 'break' && node.minutes !== undefined ? [`${node.minutes} min`] : [];
  if (start && end) return [`${clock(start, words)}–${clock(end, words)}`, ...length];
  if (start) return [clock(start, words), ...length];
  return end ? [words.until, clock(end, words), ...length] : length;
}

/** "10:35" → « 10h35 », "10u35", "10:35". */
function clock(text: string, words: CanonicalWords): string {
  return text.replace(':', words.hour);
}

/** Text on one line, in which Markdown sees no sign of its own. No-break spaces stay. */
function escaped(text: string): string {
  return flat(text).replace(/[\\*_`<[\]]/g, '\\$&');
}

function unbracketed(text: string): string {
  return flat(text)
    .replaceAll('[', '(')
    .replaceAll(']', ')')
    .replace(/[\\*_`<]/g, '\\$&');
}

function flat(text: string): string {
  return text.replace(/[^\S\u00a0\u202f]+/g, ' ').trim();
}
