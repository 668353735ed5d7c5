import { reproachesIn } from './reproach.ts';
import { breakBefore, isA } from './scan.ts';
import { isRatifying } from './sentence.ts';
import {
  type Asked,
  addresses,
  asksWord,
  expectsDenial,
  fromSource,
  hasMainHead,
  indexOf,
  indexOfA,
  isEcho,
  isRecap,
  leaning,
  passesOn,
  type Suggestion,
  standsAlone,
  subjectFirst,
  subordinateBefore,
  suggestion,
} from './suggestion-facts.ts';
import { tagOf } from './tag.ts';

/** A tag at the end; « c'est exact ? » behind a recorded statement only verifies it (domain §D.4). */
export function tagsOf(asked: Asked): readonly Suggestion[] {
  const { analysis, sentence, earlier } = asked;
  const tag = tagOf(sentence.scan, sentence.heads, sentence.cues, analysis.speech.language);
  // « …, geef het maar toe? »: the invitation is the tag itself.
  const invites = sentence.cues.some((cue) => cue.kind === 'invitations' && tag && cue.start < tag.start);
  if (!tag || (sentence.part === 'invitation' && invites)) return [];
  // « Als u zo vaag blijft, …, hé. » warns, it does not ask.
  if (!sentence.scan.mark && isA(sentence.scan, 0, 'subordinator')) return [];
  // « …, u zegt het als u moe bent, hè. » offers.
  const offers = leaning(sentence, 'offer') ?? (passesOn(sentence) || undefined);
  if (!sentence.scan.mark && offers && asked.before.answer === '') return [];
  const source = fromSource(sentence) || (tag.alone && (!earlier || fromSource(earlier)));
  const asserts =
    earlier !== undefined && !earlier.asks && !earlier.procedural && earlier.form === 'statement';
  if (tag.alone && !asserts) return [];
  const repeats = isEcho(asked, 0.5) || isRecap(asked);
  if (tag.kind === 'verification' && (source || tag.alone || repeats)) return [];
  return [suggestion(tag, 'tag', source || tag.kind === 'verification' ? 'medium' : 'high')];
}

/** An assertion handed over to be agreed with: what in it is the officer's and not the person's (domain §D.4, Q2). */
export function declaredOf(asked: Asked): readonly Suggestion[] {
  const { sentence } = asked;
  if (hasMainHead(sentence) || fromSource(sentence) || sentence.part === 'invitation') return [];
  if (isRecap(asked)) return [];
  return [
    ...concluded(asked),
    ...held(asked),
    ...felt(asked),
    ...denied(asked),
    ...supposed(asked),
    ...reasoned(asked),
  ];
}

/** A conclusion of the officer's: « Donc vous … », « autrement dit », « c'est pour ça que ». */
function concluded(asked: Asked): readonly Suggestion[] {
  const { sentence, closes } = asked;
  const { scan } = sentence;
  if (isEcho(asked, 0.6) || asksInPlace(asked)) return [];
  if (isRatifying(scan, sentence.heads)) return [suggestion(sentence, 'ratifying')];
  if (!closes || scan.tokens.length < 4 || passesOn(sentence)) return [];
  const gloss = leaning(sentence, 'gloss');
  if (gloss && (indexOf(sentence, gloss) < 4 || breakBefore(scan, indexOf(sentence, gloss)) || scan.mark))
    return [suggestion({ start: gloss.start, end: sentence.end }, 'ratifying')];
  const named = leaning(sentence, 'conclusion');
  const so = scan.tokens.findIndex(
    (_, i) =>
      isA(scan, i, 'so') &&
      (i < 5 || i === scan.tokens.length - 1 || anywhere.has(scan.tokens[i]!.fold)) &&
      !subordinateBefore(sentence, i),
  );
  const at = named && indexOf(sentence, named) < 5 ? indexOf(sentence, named) : so;
  if (at === -1) return [];
  // « Donc vous … ? » gives back an answer more often than not: without the answer nobody can tell.
  return asked.before.answer !== '' && !asksInPlace(asked) ? [suggestion(sentence, 'ratifying')] : [];
}

/** Words of the class `so` that conclude wherever they stand; « alors », « dan », « so » and « then » do more. */
const anywhere = new Set(['donc', 'dus']);

/** « Donc vous travaillez depuis combien de temps ? »: a question word in its place. */
function asksInPlace({ sentence }: Asked): boolean {
  return sentence.scan.mark && (asksWord(sentence) || sentence.heads.some((head) => head.kind === 'wh'));
}

/** The officer's own opinion, or what everybody does, held out as the answer. */
function held(asked: Asked): readonly Suggestion[] {
  const { sentence, closes, before, earlier } = asked;
  if (!closes || !(sentence.scan.mark || before.answer !== '' || standsAlone(asked))) return [];
  if (asksInPlace(asked)) return [];
  // « Dat lijkt mij toch sterk. » judges, it does not ask; behind a question it says which answer is expected.
  const leads = sentence.scan.mark || addresses(sentence) || earlier?.asks === true;
  const judged = sentence.scan.mark || before.answer !== '';
  const opinion = !judged
    ? undefined
    : (leaning(sentence, 'guess') ?? (leads ? leaning(sentence, 'opinion') : undefined));
  const norm = leaning(sentence, 'norm');
  return [
    ...(opinion ? [suggestion(opinion, 'thesis')] : []),
    ...(norm && !isEcho(asked, 0.6) ? [suggestion(norm, 'others')] : []),
  ];
}

/** « You felt ashamed. », « vous vous êtes dit que … »: a feeling or thought that the person heard has not named. */
function felt(asked: Asked): readonly Suggestion[] {
  const { sentence, closes, before } = asked;
  const handedOver = sentence.scan.mark || before.answer !== '' || standsAlone(asked);
  if (!closes || !handedOver || !subjectFirst(sentence) || isEcho(asked, 0.5) || asksInPlace(asked))
    return [];
  const feeling = leaning(sentence, 'feeling');
  if (feeling && !subordinateBefore(sentence, indexOf(sentence, feeling)))
    return [suggestion(feeling, 'supplied-feeling')];
  const thought = leaning(sentence, 'thought');
  const told = thought !== undefined && before.answer !== '' && indexOf(sentence, thought) < 4;
  return told && sentence.negations === 0 ? [suggestion(thought, 'supplied-feeling')] : [];
}

/** « Vous n'avez pas crié ? », « Personne ne vous a vu ? »: expects a no. */
function denied(asked: Asked): readonly Suggestion[] {
  const { sentence } = asked;
  const { scan } = sentence;
  const alone = asked.analysis.sentences.length === 1 && asked.before.answer !== '';
  if (!(scan.mark || alone) || !expectsDenial(asked) || asksInPlace(asked)) return [];
  const none = leaning(sentence, 'none');
  if (
    none &&
    (addresses(sentence) || asked.before.answer !== '') &&
    !subordinateBefore(sentence, indexOf(sentence, none))
  )
    return [suggestion(none, 'negative')];
  const second = subjectFirst(sentence);
  if (!(second || (scan.mark && asked.before.answer !== '')) || scan.tokens.length < 5) return [];
  // Without a question mark a plain « not » may tell the person something; « never » asks to agree.
  const at = scan.tokens.findIndex(
    (_, i) => i > 0 && (isA(scan, i, 'never') || (second && scan.mark && isA(scan, i, 'negation'))),
  );
  if (at === -1 || subordinateBefore(sentence, at)) return [];
  const end = leaning(sentence, 'negated')?.end ?? 0;
  const word = scan.tokens[at]!;
  return [suggestion({ start: word.start, end: Math.max(end, word.end) }, 'negative')];
}

/** Flemish « U was zeker … ? », « Ça devait être … ? ». */
function supposed(asked: Asked): readonly Suggestion[] {
  const { sentence, closes, before } = asked;
  const { scan } = sentence;
  const found: Suggestion[] = [];
  const conjecture = leaning(sentence, 'conjecture');
  if (conjecture && closes && before.answer !== '' && !isEcho(asked, 0.5) && !passesOn(sentence))
    found.push(suggestion(conjecture, 'modal'));
  if (!scan.mark || !addresses(sentence) || isEcho(asked, 0.5)) return found;
  const modal = scan.tokens.findIndex(
    (_, k) => isA(scan, k, 'modal') && !isA(scan, k - 1, 'certain') && !isA(scan, k + 1, 'certain'),
  );
  if (modal > 0) found.push(suggestion(scan.tokens[modal]!, 'modal'));
  return found;
}

/** « You left because of the money? », « poverty and not the Taliban », « simply »: the officer's reading of it. */
function reasoned(asked: Asked): readonly Suggestion[] {
  const { analysis, sentence, closes, before } = asked;
  const { scan } = sentence;
  if (!closes || isEcho(asked, 0.5) || asksInPlace(asked)) return [];
  const found: Suggestion[] = [];
  const handedOver =
    scan.mark ||
    (before.answer !== '' && analysis.sentences.length === 1) ||
    (isA(scan, 0, 'second-person') && standsAlone(asked));
  const cause = leaning(sentence, 'cause');
  const because = cause ? indexOf(sentence, cause) : indexOfA(sentence, 'because');
  const told = reproachesIn(sentence).length > 0 || passesOn(sentence) || scan.tokens.length >= 30;
  if (handedOver && because > 1 && addresses(sentence) && !told)
    found.push(suggestion({ start: scan.tokens[because]!.start, end: sentence.end }, 'supplied-answer'));
  if (!(scan.mark || before.answer !== '')) return found;
  const cleft = leaning(sentence, 'cleft');
  if (cleft && handedOver && before.answer !== '' && indexOf(sentence, cleft) < 5)
    found.push(suggestion(cleft, 'cleft'));
  const contrast = leaning(sentence, 'contrast');
  if (contrast) found.push(suggestion(contrast, 'thesis'));
  const knowledge = leaning(sentence, 'knowledge');
  if (knowledge && indexOf(sentence, knowledge) < 4) found.push(suggestion(knowledge, 'taken-for-granted'));
  const minimising = leaning(sentence, 'minimising');
  if (
    minimising &&
    handedOver &&
    before.answer !== '' &&
    addresses(sentence) &&
    reproachesIn(sentence).length === 0 &&
    !subordinateBefore(sentence, indexOf(sentence, minimising))
  )
    found.push(suggestion(minimising, 'taken-for-granted'));
  return found;
}
