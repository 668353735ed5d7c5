import { defineCheck } from '../model/check.ts';
import { closingShare, closingTurns } from '../model/frame-options.ts';
import type { Turn } from '../model/interview.ts';
import type { Span } from '../model/place.ts';
import { closingOf, sourceSpan, textOf, turnsOf } from '../model/turns.ts';
import { matchesInTurn } from '../text/turn-words.ts';

/** Charter 12.3, C2: at the end the applicant is asked what was not raised, and fear on return was asked about. */
export default defineCheck({
  id: 'missing-last-word',
  severity: 'warning',
  languages: ['fr', 'nl', 'en'],
  lexicons: ['closing-cues'],
  options: {
    closingShare,
    closingTurns,
  },
  texts: {
    en: {
      title: 'No last word for the applicant',
      why: 'What was never asked cannot weigh in the decision. The last question lets the person say it.',
      remedy: 'Before closing, ask whether anything important was left unsaid, the fear on return included.',
      messages: {
        'not-asked':
          'The closing shows no question about anything left unsaid. The officer asks for points not yet raised.',
        'no-fear-on-return':
          'The record shows no question about what the applicant fears on return. The charter names it among the points to ask about.',
        asked: 'The applicant is asked for points not yet raised and about the fear on return.',
      },
    },
    fr: {
      title: 'Pas de dernier mot au demandeur',
      why: 'Ce qui n’a pas été demandé ne peut peser dans la décision. La dernière question permet de le dire.',
      remedy:
        'Avant de clôturer, demander si un point important n’a pas été abordé, y compris la crainte en cas de retour.',
      messages: {
        'not-asked':
          'La clôture ne montre aucune question sur ce qui n’aurait pas été abordé. L’officier de protection s’en enquiert.',
        'no-fear-on-return':
          'Les notes ne montrent aucune question sur la crainte en cas de retour. La charte la cite parmi les points à vérifier.',
        asked: 'Le demandeur est interrogé sur les points non soulevés et sur sa crainte en cas de retour.',
      },
    },
    nl: {
      title: 'Geen laatste woord voor de verzoeker',
      why: 'Wat nooit gevraagd werd, kan niet meewegen in de beslissing. De laatste vraag geeft de kans het te zeggen.',
      remedy: 'Vraag voor het afsluiten of iets belangrijks niet aan bod kwam, ook de vrees bij terugkeer.',
      messages: {
        'not-asked':
          'Bij het afsluiten wordt niet gevraagd naar wat nog niet aan bod kwam. De protection officer vraagt daarnaar.',
        'no-fear-on-return':
          'De notities tonen geen vraag naar de vrees bij terugkeer. Het charter noemt die bij de punten die aan bod moeten komen.',
        asked:
          'De verzoeker krijgt de vraag naar punten die niet aan bod kwamen en naar de vrees bij terugkeer.',
      },
    },
  },
  examples: {
    en: {
      breach:
        'PO: What do you fear if you return?\nA: Prison.\nPO: ⟦We stop here, thank you.⟧\nA: Thank you.',
      clean:
        'PO: What do you fear if you return?\nA: Prison.\nPO: Is there anything else you would like to add?\nA: No.',
    },
    fr: {
      breach:
        'OP : Que craignez-vous en cas de retour ?\nDPI : La prison.\nOP : ⟦Nous nous arrêtons ici, merci.⟧\nDPI : Merci.',
      clean:
        'OP : Que craignez-vous en cas de retour ?\nDPI : La prison.\nOP : Y a-t-il autre chose que vous souhaitez ajouter ?\nDPI : Non.',
    },
    nl: {
      breach:
        'PO: Wat vreest u bij terugkeer?\nVIB: De gevangenis.\nPO: ⟦We stoppen hier, dank u.⟧\nVIB: Dank u.',
      clean:
        'PO: Wat vreest u bij terugkeer?\nVIB: De gevangenis.\nPO: Wilt u nog iets toevoegen?\nVIB: Nee.',
    },
  },
  *run(interview, { options, lexicon }) {
    const cues = lexicon('closing-cues');
    const officer = turnsOf(interview).filter((turn) => turn.speaker === 'officer');
    const has = (turn: Turn, id: string): boolean =>
      matchesInTurn(turn, cues).some((match) => match.term.id === id);
    const asked = closingOf(interview, options).some(
      (turn) => turn.speaker === 'officer' && has(turn, 'last-word'),
    );
    const fear = officer.some((turn) => has(turn, 'fear-on-return'));
    const last = officer.at(-1)!;
    if (!asked) yield { message: 'not-asked', at: spanOfText(last), verdict: 'review', turn: last.n };
    if (!fear)
      yield {
        message: 'no-fear-on-return',
        at: spanOfText(last),
        verdict: 'review',
        confidence: 'medium',
        turn: last.n,
      };
    if (asked && fear) yield { outcome: 'pass', because: 'asked' };
  },
});

function spanOfText(turn: Turn): Span {
  return sourceSpan(turn, 0, textOf(turn).length);
}
