import { type Deadline, deadlinesIn, framingTurns, hasUnreadLimit } from '../language/deadlines.ts';
import { defineCheck } from '../model/check.ts';
import { closingShare, openingTurns } from '../model/frame-options.ts';
import type { Interview, Turn } from '../model/interview.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Span } from '../model/place.ts';
import { sessionsOf, sourceSpan } from '../model/turns.ts';
import { workingDayAfter } from '../model/working-days.ts';
import { matchesInTurn } from '../text/turn-words.ts';

const purposes = ['request', 'remarks'] as const;

/**
 * Charter 3.21, 3.22, O2: the copy is asked for within two working days after the interview, and remarks are sent
 * within eight working days after its receipt. Where the record gives the date, the days are reckoned.
 */
export default defineCheck({
  id: 'wrong-deadline',
  severity: 'error',
  languages: ['fr', 'nl', 'en'],
  lexicons: ['deadline-words', 'information-items'],
  options: {
    requestDays: {
      type: 'number',
      default: 2,
      minimum: 1,
      maximum: 60,
      description: {
        en: 'Working days within which the copy of the notes is to be asked for.',
        fr: 'Jours ouvrables dans lesquels la copie des notes est à demander.',
        nl: 'Werkdagen waarbinnen de kopie van de notities gevraagd moet worden.',
      },
    },
    remarksDays: {
      type: 'number',
      default: 8,
      minimum: 1,
      maximum: 60,
      description: {
        en: 'Working days after receipt of the copy within which remarks are to be sent.',
        fr: 'Jours ouvrables après la réception de la copie dans lesquels les remarques sont à envoyer.',
        nl: 'Werkdagen na ontvangst van de kopie waarbinnen de opmerkingen verstuurd moeten worden.',
      },
    },
    saturdayCounts: {
      type: 'boolean',
      default: false,
      description: {
        en: 'Whether Saturday is a working day when dates are reckoned.',
        fr: 'Indique si le samedi est un jour ouvrable dans le calcul des dates.',
        nl: 'Of zaterdag een werkdag is bij het berekenen van de datums.',
      },
    },
    openingTurns,
    closingShare,
    closingTurns: {
      type: 'number',
      default: 10,
      minimum: 1,
      description: {
        en: 'At least so many last turns of each session count as the closing.',
        fr: 'Nombre minimal de dernières interventions de chaque partie qui forment la clôture.',
        nl: 'Minstens zoveel laatste beurten van elk deel tellen als afsluiting.',
      },
    },
  },
  instances: purposes,
  evident: ['wrong-number', 'wrong-unit'],
  texts: {
    en: {
      title: 'Time limit told wrongly',
      why: 'Whoever is told a wrong time limit may ask for the notes or correct them too late.',
      remedy: 'Tell both time limits in working days, as the charter has them.',
      messages: {
        'wrong-number':
          'A limit of {told} days is told here for {purpose}. The charter gives {days} working days.',
        contradictory:
          'A limit of {told} days is told here for {purpose}, and another one elsewhere. The charter gives {days} working days.',
        unsure:
          'A limit of {told} days is told here, it seems for {purpose}. The charter gives {days} working days.',
        'wrong-unit':
          'The limit for {purpose} is not told in working days here. The charter gives {days} working days.',
        'no-number':
          'The copy of the notes is mentioned without the limit for {purpose}. The charter gives {days} working days.',
        silent:
          'The record does not show this time limit. Silence in the notes does not prove that it was not told.',
        'request-until':
          'The limit is told as the charter has it. By the calendar of Belgian working days the last day to ask for the copy is {last}.',
        'remarks-until':
          'The limit is told as the charter has it. It runs from receipt of the copy, which the record does not show: it ends on {last} at the earliest.',
        told: 'The limit is told as the charter has it.',
      },
      instances: {
        request: 'asking for the copy of the notes',
        remarks: 'sending remarks on the copy',
      },
    },
    fr: {
      title: 'Délai mal indiqué',
      why: 'La personne à qui un délai inexact est indiqué risque de demander les notes ou de les corriger trop tard.',
      remedy: 'Indiquer les deux délais en jours ouvrables, tels que la charte les prévoit.',
      messages: {
        'wrong-number':
          'Un délai de {told} jours est indiqué ici pour {purpose}. La charte prévoit {days} jours ouvrables.',
        contradictory:
          'Un délai de {told} jours est indiqué ici pour {purpose}, et un autre ailleurs. La charte prévoit {days} jours ouvrables.',
        unsure:
          'Un délai de {told} jours est indiqué ici, semble-t-il pour {purpose}. La charte prévoit {days} jours ouvrables.',
        'wrong-unit':
          'Le délai pour {purpose} n’est pas indiqué ici en jours ouvrables. La charte prévoit {days} jours ouvrables.',
        'no-number':
          'La copie des notes est mentionnée sans le délai pour {purpose}. La charte prévoit {days} jours ouvrables.',
        silent: 'Les notes ne montrent pas ce délai. Leur silence ne prouve pas qu’il n’a pas été indiqué.',
        'request-until':
          'Le délai est indiqué tel que la charte le prévoit. Selon le calendrier des jours ouvrables en Belgique, le dernier jour pour demander la copie est le {last}.',
        'remarks-until':
          'Le délai est indiqué tel que la charte le prévoit. Il court dès la réception de la copie, que les notes ne montrent pas : il prend fin au plus tôt le {last}.',
        told: 'Le délai est indiqué tel que la charte le prévoit.',
      },
      instances: {
        request: 'la demande de copie des notes',
        remarks: 'l’envoi de remarques sur la copie',
      },
    },
    nl: {
      title: 'Termijn verkeerd meegedeeld',
      why: 'Wie een verkeerde termijn te horen krijgt, vraagt of verbetert de notities misschien te laat.',
      remedy: 'Deel beide termijnen mee in werkdagen, zoals het charter ze bepaalt.',
      messages: {
        'wrong-number':
          'Hier wordt een termijn van {told} dagen meegedeeld voor {purpose}. Het charter bepaalt {days} werkdagen.',
        contradictory:
          'Hier wordt een termijn van {told} dagen meegedeeld voor {purpose}, en elders een andere. Het charter bepaalt {days} werkdagen.',
        unsure:
          'Hier wordt een termijn van {told} dagen meegedeeld, zo te zien voor {purpose}. Het charter bepaalt {days} werkdagen.',
        'wrong-unit':
          'De termijn voor {purpose} wordt hier niet in werkdagen meegedeeld. Het charter bepaalt {days} werkdagen.',
        'no-number':
          'De kopie van de notities wordt vermeld zonder de termijn voor {purpose}. Het charter bepaalt {days} werkdagen.',
        silent:
          'De notities tonen deze termijn niet. Hun stilzwijgen bewijst niet dat hij niet meegedeeld werd.',
        'request-until':
          'De termijn wordt meegedeeld zoals het charter hem bepaalt. Volgens de kalender van de Belgische werkdagen is {last} de laatste dag om de kopie te vragen.',
        'remarks-until':
          'De termijn wordt meegedeeld zoals het charter hem bepaalt. Hij loopt vanaf de ontvangst van de kopie, die niet uit de notities blijkt: hij eindigt ten vroegste op {last}.',
        told: 'De termijn wordt meegedeeld zoals het charter hem bepaalt.',
      },
      instances: {
        request: 'het vragen van de kopie van de notities',
        remarks: 'het bezorgen van opmerkingen over de kopie',
      },
    },
  },
  examples: {
    en: {
      breach:
        'PO: You can ask for a copy of the notes within ⟦five working days⟧. Remarks must reach us within ⟦fifteen working days⟧ after you receive it.\nA: Fine.',
      clean:
        'PO: You can ask for a copy of the notes within two working days. Remarks must reach us within eight working days after you receive it. Against a decision you can appeal within 30 days.\nA: Fine.',
    },
    fr: {
      breach:
        'OP : Vous pouvez demander une copie des notes dans les ⟦cinq jours ouvrables⟧. Vos remarques doivent arriver dans les ⟦quinze jours ouvrables⟧ après sa réception.\nDPI : Très bien.',
      clean:
        'OP : Vous pouvez demander une copie des notes dans les deux jours ouvrables. Vos remarques doivent arriver dans les huit jours ouvrables après sa réception. Un recours s’introduit dans les 30 jours.\nDPI : Très bien.',
    },
    nl: {
      breach:
        'PO: U kunt een kopie van de notities vragen binnen ⟦vijf werkdagen⟧. Opmerkingen moeten ons bereiken binnen ⟦vijftien werkdagen⟧ na ontvangst.\nVIB: Goed.',
      clean:
        'PO: U kunt een kopie van de notities vragen binnen twee werkdagen. Opmerkingen moeten ons bereiken binnen acht werkdagen na ontvangst. Beroep kan binnen 30 dagen.\nVIB: Goed.',
    },
  },
  *run(interview, { options, lexicon }) {
    const wanted = { request: options.requestDays, remarks: options.remarksDays };
    const turns = framingTurns(interview, options);
    const told = turns.flatMap((turn) => deadlinesIn(turn, lexicon('deadline-words'), wanted));
    const copy = copyMentionIn(turns, lexicon('information-items'), lexicon('deadline-words'), told);
    for (const instance of purposes) {
      const days = wanted[instance];
      const own = told.filter(({ purpose }) => purpose === instance);
      const right = own.some((each) => isRight(each, days));
      for (const each of own) yield* fault(each, days, right);
      const data = { purpose: instance, days };
      if (own.length === 0 && copy)
        yield {
          message: 'no-number',
          at: copy.at,
          verdict: 'review',
          confidence: 'medium',
          turn: copy.turn.n,
          instance,
          data,
        };
      else if (own.length === 0) yield { outcome: 'inconclusive', because: 'silent', instance };
      else if (right) {
        const date = dateOf(interview);
        const last = date === undefined ? undefined : workingDayAfter(date, days, options);
        const data = { last: { date: last ?? '' } };
        if (last === undefined) yield { outcome: 'pass', because: 'told', instance };
        else if (instance === 'request') yield { outcome: 'pass', because: 'request-until', instance, data };
        else yield { outcome: 'pass', because: 'remarks-until', instance, data };
      }
    }
  },
});

function isRight({ value, unit }: Deadline, days: number): boolean {
  return value === days && unit === 'working';
}

/** What is wrong with one limit that was told; nothing when it is as the charter has it. */
function* fault(told: Deadline, days: number, rightElsewhere: boolean) {
  if (isRight(told, days)) return;
  const place = {
    at: sourceSpan(told.turn, told.start, told.end),
    turn: told.turn.n,
    instance: told.purpose,
  };
  const data = { purpose: told.purpose, days };
  // Two days in other units (« 48 heures ») or of another kind are no other number: a reader decides.
  if (told.value === days || told.unit === 'other')
    yield { message: 'wrong-unit', ...place, verdict: 'review', data } as const;
  else if (!told.sure)
    yield {
      message: 'unsure',
      ...place,
      verdict: 'review',
      confidence: 'medium',
      data: { ...data, told: told.value },
    } as const;
  else if (rightElsewhere)
    yield {
      message: 'contradictory',
      ...place,
      verdict: 'review',
      data: { ...data, told: told.value },
    } as const;
  else
    yield {
      message: 'wrong-number',
      ...place,
      verdict: 'breach',
      data: { ...data, told: told.value },
    } as const;
}

/**
 * The first time the copy is offered: « Avez-vous reçu une copie ? » offers none. Where a limit beside it
 * could not be read, nothing is missing for certain.
 */
function copyMentionIn(
  turns: readonly Turn[],
  items: Lexicon,
  words: Lexicon,
  told: readonly Deadline[],
): { readonly turn: Turn; readonly at: Span } | undefined {
  for (const turn of turns) {
    const match = matchesInTurn(turn, items).find(({ term }) => term.id === 'copy');
    const offered = matchesInTurn(turn, words).some(({ term }) => term.id === 'demand');
    if (match && offered && !hasUnreadLimit(turn, words, told))
      return { turn, at: sourceSpan(turn, match.start, match.end) };
  }
  return undefined;
}

/** The day from which the limit for the request runs: unknown where sessions lie on several days. */
function dateOf(interview: Interview): string | undefined {
  const dates = new Set(sessionsOf(interview).map(({ date }) => date));
  return dates.size === 1 ? [...dates][0] : undefined;
}
