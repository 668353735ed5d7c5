import { type Confronting, confrontingIn } from '../language/confronting.ts';
import { officerTurns } from '../language/context.ts';
import { named, phrasesIn } from '../language/phrases.ts';
import { defineCheck, type Speech } from '../model/check.ts';
import type { Interview, Turn } from '../model/interview.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { PreparationItem } from '../model/preparation.ts';
import { timelineOf } from '../model/timeline.ts';
import { headOf, sessionsOf, sourceSpan, spanOf, textOf, turnsOf } from '../model/turns.ts';
import { tokensOf } from '../text/tokens.ts';
import { matchesInTurn } from '../text/turn-words.ts';

/** Charter 10.3, S5: contradictions and implausible points are put to the applicant. */
export default defineCheck({
  id: 'missing-confrontation',
  severity: 'warning',
  languages: ['fr', 'nl', 'en'],
  lexicons: ['question-grammar', 'question-confrontation', 'confrontation-sources'],
  options: {
    longMinutes: {
      type: 'number',
      default: 120,
      minimum: 1,
      description: {
        en: 'Net minutes from which an interview without any confrontation is named as a long one.',
        fr: 'Minutes nettes à partir desquelles un entretien sans confrontation est signalé comme long.',
        nl: 'Netto minuten vanaf wanneer een onderhoud zonder confrontatie als lang vermeld wordt.',
      },
    },
  },
  texts: {
    en: {
      title: 'Contradiction not put to the applicant',
      why: 'A contradiction that was never put to the applicant takes the applicant by surprise in the decision.',
      remedy: 'Put each contradiction of the preparation to the applicant and ask for an explanation.',
      messages: {
        unspecified:
          'The turn says that statements conflict, and no turn after it sets them side by side. Contradictions are put to the applicant.',
        'not-raised':
          'Point {item} of the preparation is not found in any turn of the officer. Contradictions are put to the applicant.',
        'not-confronted':
          'Point {item} of the preparation is mentioned, and no confrontation is recognised. Contradictions are put to the applicant.',
        raised: 'Points of the preparation that were put to the applicant: {count}, which is all of them.',
        found:
          'Confrontations recognised: {count}. Whether these were all that had to be put, only the file can tell.',
        none: 'No confrontation was recognised; there may have been nothing to confront.',
        'none-in-long':
          'No confrontation was recognised in {length}; there may have been nothing to confront.',
      },
    },
    fr: {
      title: 'Contradiction non soumise au demandeur',
      why: 'Une contradiction qui n’a jamais été soumise au demandeur le surprend dans la décision.',
      remedy: 'Soumettre au demandeur chaque contradiction de la préparation et demander une explication.',
      messages: {
        unspecified:
          'L’intervention dit que des déclarations se contredisent, et aucune intervention ensuite ne les rapproche. Les contradictions sont soumises au demandeur.',
        'not-raised':
          'Le point {item} de la préparation n’apparaît dans aucune intervention de l’officier de protection. Les contradictions sont soumises au demandeur.',
        'not-confronted':
          'Le point {item} de la préparation est mentionné, sans qu’une confrontation soit reconnue. Les contradictions sont soumises au demandeur.',
        raised: 'Points de la préparation soumis au demandeur : {count}, c’est-à-dire tous.',
        found:
          'Confrontations reconnues : {count}. Seul le dossier dit si c’étaient toutes celles qui étaient nécessaires.',
        none: 'Aucune confrontation n’a été reconnue ; il n’y avait peut-être rien à soumettre.',
        'none-in-long':
          'Aucune confrontation n’a été reconnue en {length} ; il n’y avait peut-être rien à soumettre.',
      },
    },
    nl: {
      title: 'Tegenstrijdigheid niet voorgelegd',
      why: 'Een tegenstrijdigheid die nooit werd voorgelegd, verrast de verzoeker in de beslissing.',
      remedy: 'Leg elke tegenstrijdigheid uit de voorbereiding aan de verzoeker voor en vraag om uitleg.',
      messages: {
        unspecified:
          'De beurt zegt dat verklaringen elkaar tegenspreken, en geen beurt erna legt ze naast elkaar. Tegenstrijdigheden worden aan de verzoeker voorgelegd.',
        'not-raised':
          'Punt {item} van de voorbereiding komt in geen enkele beurt van de protection officer voor. Tegenstrijdigheden worden aan de verzoeker voorgelegd.',
        'not-confronted':
          'Punt {item} van de voorbereiding wordt vermeld, maar er is geen confrontatie herkend. Tegenstrijdigheden worden aan de verzoeker voorgelegd.',
        raised: 'Punten van de voorbereiding die werden voorgelegd: {count}, dat zijn ze allemaal.',
        found:
          'Herkende confrontaties: {count}. Of dat alles was wat voorgelegd moest worden, weet alleen het dossier.',
        none: 'Er werd geen confrontatie herkend; misschien viel er niets voor te leggen.',
        'none-in-long':
          'Er werd in {length} geen confrontatie herkend; misschien viel er niets voor te leggen.',
      },
    },
  },
  examples: {
    en: {
      breach:
        'PO: ⟦There are several inconsistencies in what you told us.⟧\nA: I told the truth.\nPO: Who gave you the passport?\nA: My uncle.',
      clean:
        'PO: There are two inconsistencies. At the Immigration Office you stated 2018, today you say 2020. How do you explain that?\nA: The clerk wrote it down wrongly.',
    },
    fr: {
      breach:
        'OP : ⟦Il y a plusieurs incohérences dans ce que vous racontez.⟧\nDPI : J’ai dit la vérité.\nOP : Qui vous a remis le passeport ?\nDPI : Mon oncle.',
      clean:
        'OP : Il y a plusieurs contradictions. À l’Office des étrangers, vous avez déclaré 2018, aujourd’hui vous dites 2020. Comment l’expliquez-vous ?\nDPI : L’agent a mal noté.',
    },
    nl: {
      breach:
        'PO: ⟦Er zijn verschillende tegenstrijdigheden in wat u vertelt.⟧\nVIB: Ik heb de waarheid gezegd.\nPO: Wie gaf u een paspoort?\nVIB: Mijn oom.',
      clean:
        'PO: Er zijn tegenstrijdigheden. Bij de DVZ verklaarde u 2018, vandaag zegt u 2020. Hoe verklaart u dat?\nVIB: De bediende schreef het fout op.',
    },
  },
  *run(interview, { options, preparation, speech, lexicon }) {
    const confrontations = confrontingIn(interview, speech, lexicon('confrontation-sources'));
    const count = confrontations.length;
    const unspecified = vagueIn(interview, speech, lexicon('confrontation-sources'), confrontations);
    for (const { turn, start, end } of unspecified)
      yield {
        message: 'unspecified',
        at: sourceSpan(turn, start, end),
        verdict: 'review',
        confidence: 'medium',
        turn: turn.n,
      };
    const items = preparation?.contradictions ?? [];
    if (items.length > 0) {
      let raised = 0;
      for (const item of items) {
        const place = placeOf(item, interview, confrontations);
        const sign = { data: { item: item.id }, verdict: 'review', confidence: 'medium' } as const;
        if (place === 'confronted') raised++;
        else if (place) yield { message: 'not-confronted', at: spanOf(place), turn: place.n, ...sign };
        else yield { message: 'not-raised', at: headOf(interview, sessionsOf(interview)[0]!), ...sign };
      }
      if (raised === items.length && unspecified.length === 0)
        yield { outcome: 'pass', because: 'raised', data: { count: raised } };
      return;
    }
    if (unspecified.length > 0) return;
    const minutes = netOf(interview);
    const first = confrontations[0]?.turn;
    if (first)
      yield {
        outcome: 'inconclusive',
        because: 'found',
        data: { count },
        at: sourceSpan(first, 0, textOf(first).length),
      };
    else if (minutes !== undefined && minutes > options.longMinutes)
      yield { outcome: 'inconclusive', because: 'none-in-long', data: { length: { minutes } } };
    else yield { outcome: 'inconclusive', because: 'none' };
  },
});

/** Turns that speak of contradictions without naming them, where no confrontation is there or comes after. */
function vagueIn(
  interview: Interview,
  speech: Speech,
  sources: Lexicon,
  confrontations: readonly Confronting[],
): readonly { readonly turn: Turn; readonly start: number; readonly end: number }[] {
  const last = confrontations.at(-1)?.turn.n ?? 0;
  return [...officerTurns(interview, speech)].flatMap(({ turn, analysis, before }) => {
    if (before.informs || turn.n <= last) return [];
    const [vague] = named(phrasesIn(analysis, sources), 'vague');
    const sentence = analysis.sentences.find(
      (one) => vague && one.start <= vague.start && vague.end <= one.end,
    );
    return sentence && !sentence.scan.mark ? [{ turn, start: sentence.start, end: sentence.end }] : [];
  });
}

/** Where the officer takes the point up: in a confrontation, in another turn, or nowhere. */
function placeOf(
  item: PreparationItem,
  interview: Interview,
  confrontations: readonly Confronting[],
): 'confronted' | Turn | undefined {
  const terms = item.words.filter((term) => tokensOf(term).length > 0).map((term) => ({ term }));
  const words: Lexicon = { name: item.id, language: 'en', terms };
  const holds = (turn: Turn): boolean => matchesInTurn(turn, words).length > 0;
  if (confrontations.some(({ turn }) => holds(turn))) return 'confronted';
  return turnsOf(interview).find((turn) => turn.speaker === 'officer' && holds(turn));
}

/** The net minutes of all sessions, at least; undefined when one of them is not known. */
function netOf(interview: Interview): number | undefined {
  let sum = 0;
  for (const { measure } of timelineOf(interview).sessions) {
    if (!measure.net) return undefined;
    sum += measure.net.low;
  }
  return sum;
}
