import type { Content, Interview, Section, Session } from '../../src/model/interview.ts';
import { sessionsOf, textOf } from '../../src/model/turns.ts';
import { type CanonicalWords, canonicalWords } from '../../src/writers/canonical-words.ts';
import { toldIn } from '../../src/writers/told.ts';

/** What the canonical template promises to keep of a record: all but places, marks and how speakers were told. */
export function normalTree(interview: Interview): unknown {
  const { language, profile } = interview;
  const words = canonicalWords[language === 'und' ? 'en' : language];
  const others = toldIn(interview);
  return {
    language,
    profile,
    sessions: sessionsOf(interview).map((session) => ({
      ...normalSession(session, words),
      others: others.others(session.n),
    })),
    others: others.others(0),
  };
}

function normalSession(
  { n, date, start, end, statedMinutes, mode, attendance, children }: Session,
  words: CanonicalWords,
): object {
  const sections = children.flatMap((section, i) => normalSection(section, words, i === 0));
  return { n, date, start, end, statedMinutes, mode, attendance, sections };
}

/** A heading that only says which session follows is told by the session; a part without a heading gets one. */
function normalSection(
  { kind, title, children }: Section,
  words: CanonicalWords,
  first: boolean,
): readonly unknown[] {
  const contents = children.flatMap(normalContent);
  const ofSession =
    first && kind === 'other' && (!title || /\d|entretien|onderhoud|interview|session|sessie/i.test(title));
  if (ofSession && contents.length === 0) return [];
  const own = ofSession ? 'interview' : kind;
  const named = ofSession ? undefined : title;
  return [{ kind: own, title: flat(named ?? words.sections[own === 'other' ? 'interview' : own]), contents }];
}

function normalContent(node: Content): readonly unknown[] {
  switch (node.type) {
    case 'turn':
      return [[node.speaker, flat(textOf(node))]];
    case 'unassigned':
      return [['unknown', flat(textOf(node))]];
    case 'break':
      return [['break', node.start, node.end, node.start && node.end ? undefined : node.minutes]];
    case 'absence':
      return [['absence', node.who, node.start, node.end]];
    case 'observation':
      return [['observation', flat(textOf(node))]];
    case 'note':
      return [['note', flat(textOf(node))]];
    case 'field':
      return [];
  }
}

/** Line ends within a turn are how it was set, not what was said. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
