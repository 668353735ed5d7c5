import type { Field, Interview } from '../model/interview.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Span } from '../model/place.ts';
import type { Preparation } from '../model/preparation.ts';
import { agesOf, isOfAge, type Need, type NeedKind, needKinds, type Profile } from '../model/profile.ts';
import { fieldsOf, sectionsOf, sessionsOf, sourceSpan, spanOf, textOf } from '../model/turns.ts';
import { datesIn } from '../text/dates.ts';
import { type Match, matchesIn } from '../text/phrase.ts';
import { matchesInTurn } from '../text/turn-words.ts';
import { named, outside } from './phrases.ts';
import { recordWords } from './record-words.ts';

interface Known extends Pick<Parts, 'preparation' | 'lexicon'> {
  readonly profile: Profile;
}
interface Parts {
  readonly preparation: Preparation | undefined;
  readonly lexicon: Lexicon;
  readonly born: { readonly iso: string; readonly at: Span } | undefined;
}
const profiles = new WeakMap<Interview, Known>();

/** Fields that may tell of the applicant; a lawyer's or an officer's own field does not. */
const telling: readonly Field['name'][] = ['needs', 'minor', 'applicant', 'present', 'documents', 'other'];
/** Characters between a denial and the need that it denies. */
const deniedWithin = 25;
const ofMinors: readonly NeedKind[] = ['minor', 'unaccompanied', 'accompanied-minor'];

/**
 * The applicant's profile (domain §F.1) from all that tells it: header and front matter, date of birth against each
 * session's day, a guardian, headings, the officer's notes, what was handed in beside the record, and, without being
 * sure, what is said in the interview. `lexicon`: `vulnerability`.
 */
export function profileOf(
  interview: Interview,
  preparation: Preparation | undefined,
  lexicon: Lexicon,
): Profile {
  const known = profiles.get(interview);
  if (known && known.preparation === preparation && known.lexicon === lexicon) return known.profile;
  const born = birthIn(fieldsOf(interview));
  const profile = gathered(interview, { preparation, lexicon, born });
  profiles.set(interview, { preparation, lexicon, profile });
  return profile;
}

function gathered(interview: Interview, { preparation, lexicon, born }: Parts): Profile {
  const fields = fieldsOf(interview);
  const ages = agesOf(interview, born?.iso);
  const read = [
    ...fieldNeeds(fields, lexicon),
    ...bodyNeeds(interview, lexicon),
    ...preparedNeeds(preparation, lexicon),
  ];
  const ofAge = isOfAge(ages);
  const minor = read.find(({ kind, sure }) => sure && ofMinors.includes(kind));
  const stated = fields.filter(({ name }) => name === 'minor');
  const denied = stated.some((field) => says(field, lexicon, 'none'));
  const isFormer = (field: Field): boolean => says(field, lexicon, 'former');
  const needs: Need[] = read.filter(({ kind }) => !(ofAge && ofMinors.includes(kind)));
  if (ofAge === false) needs.push({ kind: 'minor', from: 'birth', sure: true, ...(born && { at: born.at }) });
  // The header's reader knows more ways of saying it, but not « ancien MENA ».
  else if (ofAge === undefined && interview.profile.minor && !minor && !fields.some(isFormer))
    needs.push({ kind: 'minor', from: 'field', sure: true, ...place(stated[0]) });
  const guarded = sessionsOf(interview).some(({ attendance }) => attendance.guardian === 'present');
  if (guarded && !ofAge && !needs.some(({ kind }) => kind === 'accompanied-minor'))
    needs.push({ kind: 'unaccompanied', from: 'guardian', sure: true, ...place(fields.find(isGuardian)) });
  // Two statements that do not agree leave the age in doubt.
  if ((ofAge === true && minor) || (ofAge === false && denied))
    needs.push({ kind: 'contested-age', from: 'birth', sure: true, ...(born && { at: born.at }) });
  const none = fields.some((field) => field.name === 'needs' && saysNoNeeds(field, lexicon));
  return { needs, ages, settled: none && (ofAge ?? denied) };
}

function isGuardian({ name }: Field): boolean {
  return name === 'guardian';
}

function place(field: Field | undefined): { readonly at?: Span } {
  return field ? { at: spanOf(field) } : {};
}

function says(field: Field, lexicon: Lexicon, id: string): boolean {
  return named(matchesIn(textOf(field), lexicon), id).length > 0;
}

/** « needs: [] » says it without a word; a blank line of a printed form says nothing. */
function saysNoNeeds(field: Field, lexicon: Lexicon): boolean {
  const text = textOf(field);
  return text.trim() === ''
    ? field.origin === 'front-matter'
    : needsIn(text, lexicon).length === 0 && says(field, lexicon, 'none');
}

function fieldNeeds(fields: readonly Field[], lexicon: Lexicon): readonly Need[] {
  return fields
    .filter(({ name }) => telling.includes(name))
    .flatMap((field): Need[] => {
      const value = textOf(field);
      // The template's applicant is a list of labels and values, « minor: false » among them.
      const listed = field.origin === 'front-matter' && field.name === 'applicant';
      const own =
        field.name === 'minor' && !says(field, lexicon, 'none') ? `${field.label}, ${value}` : value;
      const text = field.name === 'other' ? `${field.label} ${value}` : own;
      const at = spanOf(field);
      return needsIn(text, lexicon)
        .filter(({ term }) => !listed || !ofMinors.includes(term.id as NeedKind))
        .map(({ term }) => need(term.id!, 'field', at, true));
    });
}

function bodyNeeds(interview: Interview, lexicon: Lexicon): readonly Need[] {
  const headings = sectionsOf(interview).flatMap((section) =>
    needsIn(section.title ?? '', lexicon).map(({ term }) => need(term.id!, 'heading', headOf(section), true)),
  );
  const said = recordWords(interview).flatMap(({ node, text, speaker }) =>
    (node.type === 'turn' ? needsAmong(matchesInTurn(node, lexicon)) : needsIn(text, lexicon))
      .filter(({ term }) => speaker === undefined || term.tier !== 'low')
      .map(({ term, start, end }) =>
        need(term.id!, speaker ? 'turn' : 'note', sourceSpan(node, start, end), node.type === 'note'),
      ),
  );
  return [...headings, ...said];
}

/** A heading has no node of its own: the first of what stands under it, or where its section begins. */
function headOf(section: ReturnType<typeof sectionsOf>[number]): Span {
  const first = section.children[0];
  const { start } = spanOf(section);
  return first ? spanOf(first) : { start, end: start + 1 };
}

function preparedNeeds(preparation: Preparation | undefined, lexicon: Lexicon): readonly Need[] {
  return (preparation?.needs ?? []).flatMap((told) => {
    const kind = needKinds.find((each) => each === told.trim().toLowerCase());
    const kinds = kind ? [kind] : needsIn(told, lexicon).map(({ term }) => term.id!);
    return kinds.map((each) => need(each, 'preparation', undefined, true));
  });
}

/** « Certificat médical » may be of a scar: it only keeps the question open. */
function need(id: string, from: Need['from'], at: Span | undefined, sure: boolean): Need {
  const kind = id === 'medical' ? 'health' : (id as NeedKind);
  return { kind, from, sure: sure && id !== 'medical', ...(at && { at }) };
}

/** Needs in a text, those that are denied and those of the past or of others left out. */
function needsIn(text: string, lexicon: Lexicon): readonly Match[] {
  return text === '' ? [] : needsAmong(matchesIn(text, lexicon));
}

function needsAmong(matches: readonly Match[]): readonly Match[] {
  if (matches.length === 0) return [];
  const denials = named(matches, 'denied');
  const medical = named(matches, 'medical');
  const found = matches.filter(({ term }) => term.id === 'medical' || isNeed(term.id));
  return outside(found, named(matches, 'former')).filter(
    ({ start, end, term }) =>
      !denials.some((denial) => denial.end <= start && start - denial.end <= deniedWithin) &&
      (term.id === 'medical' || !medical.some((other) => other.start <= start && end <= other.end)) &&
      !found.some(
        (other) => other.start <= start && end <= other.end && other.end - other.start > end - start,
      ),
  );
}

function isNeed(id: string | undefined): boolean {
  return needKinds.some((kind) => kind === id);
}

/** The labelled date of birth, or the one behind « né le » in the applicant's own field. */
function birthIn(fields: readonly Field[]): { readonly iso: string; readonly at: Span } | undefined {
  for (const field of fields.filter(({ name }) => name === 'applicant')) {
    const iso = field.date ?? datesIn(textOf(field))[0]?.iso;
    if (iso) return { iso, at: spanOf(field) };
  }
  return undefined;
}
