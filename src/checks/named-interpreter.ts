import { defineCheck } from '../model/check.ts';
import type { Turn } from '../model/interview.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Span } from '../model/place.ts';
import { fieldsOf, sessionsOf, sourceSpan, spanOf, textOf, turnsOf } from '../model/turns.ts';
import { matchesInTurn } from '../text/turn-words.ts';

/** Charter 3.4, P2: the interpreter is presented by role, never by name. */
export default defineCheck({
  id: 'named-interpreter',
  severity: 'error',
  languages: ['fr', 'nl', 'en'],
  lexicons: ['interpreter-words'],
  evident: ['named-aloud'],
  options: {
    openingTurns: {
      type: 'number',
      default: 40,
      minimum: 1,
      description: {
        en: 'How many turns from the start count as the opening.',
        fr: 'Nombre d’interventions du début qui forment l’ouverture.',
        nl: 'Hoeveel beurten vanaf het begin als inleiding tellen.',
      },
    },
  },
  texts: {
    en: {
      title: 'Interpreter named',
      why: 'The interpreter’s name is withheld for safety, and the person heard may receive a copy of the notes.',
      remedy: 'Refer to the interpreter by role or by code number.',
      messages: {
        'named-aloud':
          'The interpreter is presented by name. The officer presents the interpreter by role only.',
        'named-in-header':
          'The interpreter seems to be named in the header. The charter forbids giving the name aloud; a code is safer in notes that can be copied.',
        'no-interpreter': 'No interpreter took part.',
      },
    },
    fr: {
      title: 'Interprète nommé',
      why: 'Le nom de l’interprète est tu pour sa sécurité, et la personne entendue peut recevoir une copie des notes.',
      remedy: 'Désigner l’interprète par sa fonction ou par son numéro de code.',
      messages: {
        'named-aloud':
          'L’interprète est présenté par son nom. L’officier de protection ne mentionne que sa fonction.',
        'named-in-header':
          'L’interprète semble nommé dans l’en-tête. La charte interdit de dire son nom ; un code est plus sûr dans des notes dont copie peut être donnée.',
        'no-interpreter': 'Aucun interprète n’a participé.',
      },
    },
    nl: {
      title: 'Tolk bij naam genoemd',
      why: 'De naam van de tolk wordt om veiligheidsredenen niet genoemd, en de gehoorde persoon kan een kopie van de notities krijgen.',
      remedy: 'Duid de tolk aan met zijn functie of met een codenummer.',
      messages: {
        'named-aloud': 'De tolk wordt bij naam voorgesteld. De protection officer vermeldt enkel de functie.',
        'named-in-header':
          'De tolk lijkt in de hoofding bij naam genoemd. Het charter verbiedt de naam uit te spreken; een code is veiliger in notities waarvan een kopie kan worden gegeven.',
        'no-interpreter': 'Er was geen tolk bij.',
      },
    },
  },
  examples: {
    en: {
      breach: 'PO: The interpreter today is ⟦Mr Karimi⟧, he translates everything.\nA: Good.',
      clean: 'PO: The interpreter, number 1234, translates everything. Mr Peeters is your lawyer.\nA: Good.',
    },
    fr: {
      breach: 'OP : Voici l’interprète, ⟦Monsieur Karimi⟧, qui traduira tout.\nDPI : Bien.',
      clean:
        'OP : Voici l’interprète, n° 1234, qui traduira tout. Madame Peeters est votre tutrice.\nDPI : Bien.',
    },
    nl: {
      breach: 'PO: De tolk van vandaag is ⟦mevrouw Karimi⟧, zij vertaalt alles.\nVIB: Goed.',
      clean: 'PO: De tolk, nummer 1234, vertaalt alles. Mevrouw Peeters is uw voogd.\nVIB: Goed.',
    },
  },
  *run(interview, { options, lexicon }) {
    if (sessionsOf(interview).every((session) => session.attendance.interpreter === 'absent')) {
      yield { outcome: 'not-applicable', because: 'no-interpreter' };
      return;
    }
    const words = lexicon('interpreter-words');
    for (const turn of turnsOf(interview).slice(0, options.openingTurns)) {
      if (turn.speaker !== 'officer' && turn.speaker !== 'interpreter') continue;
      const name = nameIn(turn, words);
      if (!name) continue;
      const at = sourceSpan(turn, name.start, name.end);
      yield { message: 'named-aloud', at, verdict: 'breach', turn: turn.n, masked: true };
    }
    for (const field of fieldsOf(interview)) {
      if (field.name !== 'interpreter' || !looksLikeName(textOf(field))) continue;
      yield {
        message: 'named-in-header',
        at: spanOf(field),
        verdict: 'review',
        confidence: 'medium',
        masked: true,
      };
    }
  },
});

const civility =
  '(?:M|Mr|Mme|Mlle|Mrs|Ms|Mw|Monsieur|Madame|Mademoiselle|Mister|[Dd]hr|[Mm]evr|[Mm]evrouw|[Mm]eneer|[Mm]ijnheer|[Jj]uffrouw|[Jj]uf|[Dd]e heer)\\.?';
/** A civility with a capitalised name, or a first and a last name. */
const titled = new RegExp(
  `(?<!\\p{L})${civility}\\s+\\p{Lu}[\\p{L}\\p{M}'’-]+(?:\\s+\\p{Lu}[\\p{L}\\p{M}'’-]+)?`,
  'gu',
);
/** « Monsieur K. A. »: initials that a reader of the file can fill in. */
const abbreviated = new RegExp(`(?<!\\p{L})${civility}\\s+\\p{Lu}\\.(?:\\s?\\p{Lu}\\.)?`, 'u');
const called =
  /(?<!\p{L})(?:s['’]appelle|nommée?|dénommée?|heet|genaamd|is called|named|name is)\s+(\p{Lu}[\p{L}\p{M}'’-]+(?:\s+\p{Lu}[\p{L}\p{M}'’-]+)?)/gu;
const firstAndLast = /(?<!\p{L})\p{Lu}[\p{Ll}\p{M}'’-]+\s+\p{Lu}[\p{L}\p{M}'’-]+/u;
/** Words that hand the sentence over to another person: a name behind them is not the interpreter's. */
const another =
  /(?<!\p{L})(?:et|en|and|avocate?|conseil|tut(?:eur|rice)|advocaat|raadsman|voogd|lawyer|counsel|guardian|[Mm]aître|[Mm]eester)(?!\p{L})|[.;?!]\s/u;

/** A name given to the interpreter within one sentence, as offsets into the text. */
function nameIn(turn: Turn, words: Lexicon): Span | undefined {
  const roles = matchesInTurn(turn, words);
  if (roles.length === 0) return undefined;
  const text = textOf(turn);
  const names = [...text.matchAll(titled), ...text.matchAll(called)].map((match) => ({
    start: match[1] ? match.index + match[0].length - match[1].length : match.index,
    end: match.index + match[0].length,
  }));
  return names.find((name) => roles.some((role) => belongs(text, role, name)));
}

/** « l'interprète, Monsieur X » or « Monsieur X, interprète »: near, and nobody else in between or right after. */
function belongs(text: string, role: Span, name: Span): boolean {
  const between =
    role.end <= name.start ? text.slice(role.end, name.start) : text.slice(name.end, role.start);
  if (between.length > 40 || another.test(between)) return false;
  const behind = text.slice(name.end, name.end + 40);
  return (
    name.start < role.start ||
    !/^,?\s*(?:(?:is|est)\s+)?(?:votre|uw|your|l['’]|de|the)\s*(?:avocat|conseil|tut|advocaat|raadsman|voogd|lawyer|counsel|guardian)/u.test(
      behind,
    )
  );
}

/** A header value that reads as a person's name: no digits, not a language, at least a first and a last name. */
function looksLikeName(value: string): boolean {
  if (/\d/.test(value)) return false;
  titled.lastIndex = 0;
  return titled.test(value) || abbreviated.test(value) || firstAndLast.test(value);
}
