import { continuationIn } from '../language/continuation.ts';
import { defineCheck } from '../model/check.ts';
import { closingShare, closingTurns } from '../model/frame-options.ts';
import type { Interview } from '../model/interview.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Preparation } from '../model/preparation.ts';
import { fieldsFor, timelineOf } from '../model/timeline.ts';
import { headOf, sourceSpan, spanOf, turnsOf } from '../model/turns.ts';
import { matchesInTurn } from '../text/turn-words.ts';

/** Charter 11.12, T8: what is left after the longest time is taken up on a near date, told at once where possible. */
export default defineCheck({
  id: 'missing-continuation-date',
  severity: 'warning',
  languages: ['fr', 'nl', 'en'],
  lexicons: ['continuation-words'],
  options: {
    normal: {
      type: 'number',
      default: 240,
      minimum: 1,
      description: {
        en: 'Minutes without breaks after which points of the preparation that were not asked about call for another date.',
        fr: 'Minutes sans les pauses au-delà desquelles des points de la préparation non abordés appellent une autre date.',
        nl: 'Minuten zonder pauzes waarna niet bevraagde punten van de voorbereiding om een andere datum vragen.',
      },
    },
    closingShare,
    closingTurns,
  },
  texts: {
    en: {
      title: 'No date for the continuation',
      why: 'Whoever has to come back waits in uncertainty until the date is known.',
      remedy: 'Fix the date with the planning service before the applicant leaves, and write it down.',
      messages: {
        'no-date':
          'The interview is to be continued, and no date follows. As far as possible the date is fixed and told at once.',
        later:
          'The interview is to be continued on a date that follows later. As far as possible the date is fixed and told at once.',
        'open-points':
          'The session lasts {net} without breaks, points of the preparation are not asked about ({open}), and no date for a continuation is recorded. The charter asks for one as far as possible.',
        'not-said': 'The record does not say that the interview is to be continued.',
        'no-end':
          'The record does not say whether the interview is to be continued, and its end cannot be told.',
        given: 'The date of the continuation was told.',
      },
    },
    fr: {
      title: 'Pas de date pour la suite',
      why: 'La personne qui doit revenir attend dans l’incertitude tant que la date n’est pas connue.',
      remedy: 'Fixer la date avec le service de planification avant le départ du demandeur, et la noter.',
      messages: {
        'no-date':
          'L’entretien doit se poursuivre et aucune date ne suit. Dans la mesure du possible, la date est fixée et communiquée aussitôt.',
        later:
          'L’entretien doit se poursuivre à une date qui sera communiquée plus tard. Dans la mesure du possible, elle est fixée et communiquée aussitôt.',
        'open-points':
          'Cette partie de l’entretien dure {net} sans les pauses, des points de la préparation ne sont pas abordés ({open}) et aucune date n’est notée pour la suite. La charte en demande une, dans la mesure du possible.',
        'not-said': 'Les notes ne disent pas que l’entretien doit se poursuivre.',
        'no-end': 'Les notes ne disent pas si l’entretien doit se poursuivre, et la fin n’en est pas connue.',
        given: 'La date de la suite a été communiquée.',
      },
    },
    nl: {
      title: 'Geen datum voor het vervolg',
      why: 'Wie moet terugkomen, blijft in het ongewisse zolang de datum niet bekend is.',
      remedy: 'Leg de datum met de planningsdienst vast voor de verzoeker vertrekt, en noteer hem.',
      messages: {
        'no-date':
          'Het onderhoud wordt voortgezet, en er volgt geen datum. In de mate van het mogelijke wordt de datum meteen vastgelegd en meegedeeld.',
        later:
          'Het onderhoud wordt voortgezet op een datum die later volgt. In de mate van het mogelijke wordt die meteen vastgelegd en meegedeeld.',
        'open-points':
          'Dit deel van het onderhoud duurt {net} zonder pauzes, punten van de voorbereiding zijn niet bevraagd ({open}), en er staat geen datum voor een vervolg. Het charter vraagt die in de mate van het mogelijke.',
        'not-said': 'De notities zeggen niet dat het onderhoud wordt voortgezet.',
        'no-end':
          'De notities zeggen niet of het onderhoud wordt voortgezet, en het einde ervan is niet bekend.',
        given: 'De datum van het vervolg werd meegedeeld.',
      },
    },
  },
  examples: {
    en: {
      breach:
        'PO: Why did you leave?\nA: I was afraid.\nPO: There was no time for everything; we will need ⟦another interview⟧ to talk about your journey.\nA: Fine.',
      clean:
        'PO: Why did you leave?\nA: I was afraid.\nPO: We continue the interview another day, on 14 May at nine.\nA: Fine.',
    },
    fr: {
      breach:
        'OP : Pourquoi êtes-vous parti ?\nDPI : J’avais peur.\nOP : Nous n’avons pas tout vu, il faudra un ⟦deuxième entretien⟧ pour parler du voyage.\nDPI : D’accord.',
      clean:
        'OP : Pourquoi êtes-vous parti ?\nDPI : J’avais peur.\nOP : Il faudra un deuxième entretien, le 14 mai à neuf heures.\nDPI : D’accord.',
    },
    nl: {
      breach:
        'PO: Waarom bent u vertrokken?\nVIB: Ik was bang.\nPO: Er is een ⟦tweede onderhoud⟧ nodig om over de reis te praten.\nVIB: Goed.',
      clean:
        'PO: Waarom bent u vertrokken?\nVIB: Ik was bang.\nPO: Er is een tweede onderhoud nodig, op 14 mei om negen uur.\nVIB: Goed.',
    },
  },
  *run(interview, { options, lexicon, preparation, language }) {
    const { announced, date } = continuationIn(interview, lexicon('continuation-words'), options);
    if (date === 'given') {
      yield { outcome: 'pass', because: 'given' };
      return;
    }
    if (announced) {
      const message = date === 'later' ? 'later' : 'no-date';
      const at = sourceSpan(announced.node, announced.start, announced.end);
      const turn = announced.node.type === 'turn' ? { turn: announced.node.n } : {};
      yield { message, at, verdict: 'review', ...turn };
      return;
    }
    const last = timelineOf(interview).sessions.at(-1);
    const open = preparation ? openPoints(interview, preparation, language) : 0;
    const net = last?.measure.net;
    if (open === 0 || !last || (net && net.high <= options.normal)) {
      yield { outcome: 'not-applicable', because: 'not-said' };
    } else if (!net || net.low <= options.normal) yield { outcome: 'inconclusive', because: 'no-end' };
    else {
      const end = fieldsFor(interview, last.session, 'end')[0];
      const at = end ? spanOf(end) : headOf(interview, last.session);
      yield { message: 'open-points', at, verdict: 'review', data: { net: { minutes: net.low }, open } };
    }
  },
});

/** How many points to clarify no question of the officer takes up. */
function openPoints(interview: Interview, { clarify }: Preparation, language: Lexicon['language']): number {
  const terms = clarify.flatMap(({ id, words }) => words.map((term) => ({ id, term })));
  const points: Lexicon = { name: 'preparation', language, terms };
  const asked = turnsOf(interview)
    .filter(({ speaker }) => speaker === 'officer')
    .flatMap((turn) => matchesInTurn(turn, points).map(({ term }) => term.id));
  return clarify.filter(({ id }) => !asked.includes(id)).length;
}
