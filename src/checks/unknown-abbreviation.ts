import {
  type Abbreviation,
  abbreviationsIn,
  isNameOrCode,
  isShouted,
  isSpeakable,
  keyOf,
  listed,
  shorthandIn,
} from '../language/abbreviations.ts';
import { isExplained } from '../language/explained.ts';
import { type RecordWords, recordWords } from '../language/record-words.ts';
import { defineCheck } from '../model/check.ts';
import type { Interview } from '../model/interview.ts';
import type { Lexicon } from '../model/lexicon.ts';
import { fieldsOf, sourceSpan, textOf, turnsOf } from '../model/turns.ts';
import { matchesIn } from '../text/phrase.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { wordsOf } from '../text/turn-words.ts';

/** Charter 7.6, F2: abbreviations stay commonly understandable, or the record says what they stand for. */
export default defineCheck({
  id: 'unknown-abbreviation',
  severity: 'warning',
  languages: ['fr', 'nl', 'en'],
  lexicons: ['abbreviations', 'organisations'],
  evident: ['shorthand'],
  options: {
    mostUnknown: {
      type: 'number',
      default: 5,
      minimum: 1,
      description: {
        en: 'From how many different unexplained abbreviations of the writer’s the record is in breach.',
        fr: 'Nombre d’abréviations différentes non expliquées, de la main du rédacteur, à partir duquel il y a manquement.',
        nl: 'Vanaf hoeveel verschillende onverklaarde afkortingen van de opsteller er een inbreuk is.',
      },
    },
  },
  texts: {
    en: {
      title: 'Abbreviation not commonly understood',
      why: 'The applicant, the lawyer and the judge read the notes later, and only know the usual abbreviations.',
      remedy: 'Write the word in full, or explain the abbreviation at first use or in a legend.',
      messages: {
        unknown:
          'This abbreviation is not explained. Abbreviations in the notes remain commonly understandable.',
        shorthand:
          'This is shorthand of quick typing. Abbreviations in the notes remain commonly understandable.',
        'in-answer':
          'The answer holds letters that the record does not explain. Abbreviations in the notes remain commonly understandable.',
        name: 'The letters seem to be the name of an organisation. A full name at first use helps the reader.',
        'too-many':
          'With this one, {count} different abbreviations are not explained. Abbreviations in the notes remain commonly understandable.',
      },
    },
    fr: {
      title: 'Abréviation peu compréhensible',
      why: 'Le demandeur, l’avocat et le juge lisent les notes plus tard et ne connaissent que les abréviations courantes.',
      remedy: 'Écrire le mot en entier, ou expliquer l’abréviation à son premier emploi ou dans une légende.',
      messages: {
        unknown:
          'Cette abréviation n’est pas expliquée. Les abréviations des notes restent communément compréhensibles.',
        shorthand:
          'C’est une abréviation de frappe rapide. Les abréviations des notes restent communément compréhensibles.',
        'in-answer':
          'La réponse contient un sigle que les notes n’expliquent pas. Les abréviations des notes restent communément compréhensibles.',
        name: 'Ce sigle semble être le nom d’une organisation. Le nom complet au premier emploi aide le lecteur.',
        'too-many':
          'Avec celle-ci, {count} abréviations différentes ne sont pas expliquées. Les abréviations des notes restent communément compréhensibles.',
      },
    },
    nl: {
      title: 'Afkorting die niet algemeen verstaanbaar is',
      why: 'De verzoeker, de advocaat en de rechter lezen de notities later en kennen alleen de gangbare afkortingen.',
      remedy: 'Schrijf het woord voluit, of verklaar de afkorting bij het eerste gebruik of in een legende.',
      messages: {
        unknown:
          'Deze afkorting wordt niet verklaard. Afkortingen in de notities blijven algemeen verstaanbaar.',
        shorthand:
          'Dit is een afkorting van het snelle typen. Afkortingen in de notities blijven algemeen verstaanbaar.',
        'in-answer':
          'Het antwoord bevat een letterwoord dat de notities niet verklaren. Afkortingen in de notities blijven algemeen verstaanbaar.',
        name: 'Dit letterwoord lijkt de naam van een organisatie. De volledige naam bij het eerste gebruik helpt de lezer.',
        'too-many':
          'Met deze erbij worden {count} verschillende afkortingen niet verklaard. Afkortingen in de notities blijven algemeen verstaanbaar.',
      },
    },
  },
  examples: {
    en: {
      breach: 'PO: What did the ⟦QBT⟧ decide after that?\nA: ⟦Bcz⟧ of the war nothing.',
      clean:
        'PO: What did the UN decide after that?\nA: The Quick Border Team (QBT) left. At the CGRS I had my ID and my GSM.',
    },
    fr: {
      breach: 'OP : Qu’a décidé le ⟦QBT⟧ ensuite ?\nDPI : Rien, ⟦pcq⟧ la guerre a commencé.',
      clean:
        'OP : Qu’a décidé l’ONU ensuite ?\nDPI : Le Quartier du bas et du temple (QBT) est parti. Au CGRA, j’avais mon GSM.',
    },
    nl: {
      breach: 'PO: Wat heeft de ⟦QBT⟧ daarna beslist?\nVIB: Niets, ⟦wrs⟧ door de oorlog.',
      clean:
        'PO: Wat heeft de VN daarna beslist, i.v.m. uw dossier?\nVIB: Het Quartier Bureau Team (QBT) vertrok. Bij het CGVS had ik mijn gsm.',
    },
  },
  *run(interview, { options, lexicon }) {
    const words = { common: lexicon('abbreviations'), names: lexicon('organisations') };
    let own = 0;
    for (const { piece, at } of unknownIn(interview, words)) {
      const kind = kindOf(piece, at, words);
      const place = { at: sourceSpan(piece.node, at.start, at.end), verdict: 'review' as const };
      const turn = piece.node.type === 'turn' ? { turn: piece.node.n } : {};
      const speakable = isSpeakable(at.key) && at.shape === 'capitals';
      if (kind === 'name') yield { message: kind, ...place, ...turn, confidence: 'low', severity: 'note' };
      else if (speakable || kind === 'in-answer')
        yield { message: kind, ...place, ...turn, confidence: speakable ? 'low' : 'medium' };
      else if (++own === options.mostUnknown)
        yield { message: 'too-many', ...place, ...turn, verdict: 'breach', data: { count: own } };
      else yield { message: kind, ...place, ...turn, confidence: kind === 'shorthand' ? 'high' : 'medium' };
    }
  },
});

interface Words {
  readonly common: Lexicon;
  readonly names: Lexicon;
}

/** First uses of what nothing explains, in reading order. */
function unknownIn(
  interview: Interview,
  { common }: Words,
): readonly { readonly piece: RecordWords; readonly at: Abbreviation }[] {
  const pieces = recordWords(interview);
  const shorthand = listed(common, 'shorthand');
  const uses = pieces.flatMap((piece) =>
    [...abbreviationsIn(piece.text), ...shorthandIn(piece.text, tokensIn(piece), shorthand)]
      .sort((a, b) => a.start - b.start)
      .map((at) => ({ piece, at })),
  );
  // Asked for few letters, and only where nothing else explains them.
  let lower: ReadonlySet<string> | undefined;
  const isWord = (key: string): boolean => {
    lower ??= new Set([...smallWords(pieces)].map(keyOf));
    return lower.has(key);
  };
  const known = new Set([...listed(common, 'known'), ...listed(common, 'unit'), ...inHeader(interview)]);
  const stressed = listed(common, 'emphasis');
  const heard = new Set<string>();
  const fine = ({ piece, at }: (typeof uses)[number]): boolean => {
    if (at.shape === 'small') return false;
    // « K.A. » are a name's letters; a small dotted pair is one of the listed, or nothing to judge.
    if (at.shape === 'dotted' && at.key.length < 3) return true;
    const explained = isExplained(piece.text, at, at.key, common, heard.has(at.key));
    heard.add(at.key);
    if (explained || isNameOrCode(piece.text, at)) return true;
    const word = /[AEIOUY]/.test(at.key) && (stressed.has(at.key) || isWord(at.key));
    return at.shape === 'capitals' && (word || isShouted(piece.text, at, stressed));
  };
  for (const use of uses) if (use.at.shape !== 'small' && fine(use)) known.add(use.at.key);
  const open = uses.filter((use) => (use.at.shape === 'small' ? !fine(use) : !known.has(use.at.key)));
  const told = new Set<string>();
  return open.filter(({ at }) => {
    const use = `${at.shape === 'small' ? 'small' : 'letters'} ${at.key}`;
    return !told.has(use) && told.add(use);
  });
}

/** Runs of small letters, each once: a record repeats its words. */
function smallWords(pieces: readonly RecordWords[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of pieces)
    for (const word of text.match(/\p{Ll}[\p{Ll}\p{M}]+/gu) ?? []) words.add(word);
  return words;
}

function tokensIn({ node, text }: RecordWords): readonly Token[] {
  return node.type === 'turn' ? wordsOf(node).tokens : tokensOf(text);
}

/** The legend, « PD : Parti démocratique » as a line of its own, names of people, and the marks of the speakers. */
function inHeader(interview: Interview): readonly string[] {
  const written = fieldsOf(interview).flatMap((field) =>
    field.name === 'legend' || people.has(field.name) ? [field.label, textOf(field)] : [field.label],
  );
  const marks = turnsOf(interview).map((turn) => turn.marker ?? '');
  return [...new Set([...written, ...marks])].flatMap((text) => [
    keyOf(text),
    ...abbreviationsIn(text).map(({ key }) => key),
  ]);
}

const people: ReadonlySet<string> = new Set([
  'applicant',
  'lawyer',
  'guardian',
  'trusted-person',
  'officer',
  'present',
]);

/** What letters that nothing explains are: a known name, a name in an answer, shorthand, or the writer's own. */
function kindOf({ text, speaker }: RecordWords, at: Abbreviation, { common, names }: Words) {
  if (at.shape === 'small') return 'shorthand' as const;
  if (listed(names, 'organisation').has(at.key)) return 'name' as const;
  if (speaker !== 'applicant') return 'unknown' as const;
  const before = text.slice(Math.max(0, at.start - 40), at.start);
  const near = before.split(/\s+/).slice(-5).join(' ');
  return matchesIn(near, common).some(({ term }) => term.id === 'name-word')
    ? ('name' as const)
    : ('in-answer' as const);
}
