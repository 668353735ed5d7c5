import type { Absence, Break, Content, Interview, Role, Section, Session } from '../model/interview.ts';
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
  const { kind, title, children } = section;
  const untitled = words.sections[kind === 'other' ? 'interview' : kind];
  if (!first || kind !== 'other') return ['', `## ${title ? headed(title) : untitled}`];
  // The first heading of a session says which session it is: that is told already.
  if (title && !ofSession.test(title)) return ['', `## ${headed(title)}`];
  return children.every((node) => node.type === 'field') ? [] : ['', `## ${untitled}`];
}

/** A heading that tells a session: by a number, a day, or the word for a sitting. */
const ofSession =
  /\d|entretien|audition|séance|jour|partie|suite|onderhoud|gehoor|zitting|dag|deel|vervolg|interview|hearing|session|sessie|day|part|continu/iu;

function lineOf(node: Content, words: CanonicalWords): readonly string[] {
  switch (node.type) {
    case 'turn':
      return [said(node.speaker, textOf(node), words)];
    case 'unassigned':
      return [said('unknown', textOf(node), words)];
    case 'break':
      return [`[${[words.pause, ...limits(node, words)].join(' ')}]`];
    case 'absence':
      return [`[${absence(node, words)}]`];
    case 'observation':
      return [`[${observed(escaped(textOf(node)))}]`];
    case 'note':
      return [`NB: ${escaped(textOf(node))}`];
    case 'field':
      return [];
  }
}

/** « … parti. OP : »: words that would open another turn. */
const innerMark = /([.?!…»"”]\s{1,4}\p{Lu}[\p{Lu}.]{0,5}\s?\d{0,4}\s?)([:\uff1a])/gu;

/** A line of nobody's keeps its asides: behind a backslash, brackets are words. */
function said(speaker: Role, text: string, words: CanonicalWords): string {
  const bare = escaped(text).replace(innerMark, '$1\\$2');
  const written = speaker === 'unknown' ? bare.replace(/[()]/g, '\\$&') : bare;
  return `${words.marks[speaker]}: ${written}`.trimEnd();
}

/** « ABSENCE AVOCAT 11h20–11h26 »; « AVOCAT REVIENT 11h26 » when nobody noted since when. */
function absence(node: Absence, words: CanonicalWords): string {
  const { who, start, end } = node;
  const person =
    words.persons[who === 'officer' || who === 'applicant' || who === 'unknown' ? 'lawyer' : who];
  if (end && !start) return `${person} ${words.returns} ${clock(end, words)}`;
  return [words.absence, person, ...limits(node, words)].join(' ');
}

/** « 10h35–10h50 », « 10h35 », « jusqu’à 10h50 », « 15 min ». */
function limits(node: Break | Absence, words: CanonicalWords): readonly string[] {
  const { start, end } = node;
  if (start && end) return [`${clock(start, words)}–${clock(end, words)}`];
  const length = node.type === 'break' && node.minutes !== undefined ? [`${node.minutes} min`] : [];
  if (start) return [clock(start, words), ...length];
  return end ? [words.until, clock(end, words), ...length] : length;
}

/** "10:35" → « 10h35 », "10u35", "10:35". */
function clock(text: string, words: CanonicalWords): string {
  return text.replace(':', words.hour);
}

/** Text on one line, in which Markdown sees no sign of its own. No-break spaces stay. */
function escaped(text: string): string {
  // An escaped « < » alone still looks like a tag to whoever searches the source for tags.
  const signs = text.includes('<') ? /[\\*_`<>[\]]/g : /[\\*_`[\]]/g;
  return flat(text).replace(signs, '\\$&');
}

/** A heading's closing signs are none of its words to Markdown. */
function headed(text: string): string {
  return escaped(text).replaceAll('#', '\\#');
}

/** The words behind the mark « OBS », parted from it by a sign where they begin with one. */
function observed(said: string): string {
  return /^[:\uff1a–-]/.test(said) ? `OBS: ${said}` : `OBS ${said}`;
}

function flat(text: string): string {
  return text.replace(/[^\S\u00a0\u202f]+/g, ' ').trim();
}
