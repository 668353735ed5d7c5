import { themeTurns } from '../language/themes.ts';
import { defineCheck } from '../model/check.ts';
import type { Lexicon } from '../model/lexicon.ts';
import { spanOf, turnsOf } from '../model/turns.ts';
import { matchesInTurn } from '../text/turn-words.ts';

/** Charter 2.12, 2.11, S2: each point that was to be clarified is taken up by a question of the officer. */
export default defineCheck({
  id: 'unasked-plan-item',
  severity: 'warning',
  languages: ['fr', 'nl', 'en'],
  // The themes tell which turns ask; what is asked for stands in the preparation.
  lexicons: ['topics', 'topic-titles'],
  options: {},
  texts: {
    en: {
      title: 'Point to clarify not asked about',
      why: 'A point that was found decisive before the interview and is not asked about stays open in the decision.',
      remedy: 'Ask about the point, in this interview or the next.',
      messages: {
        unasked:
          'The preparation lists the point {item}, and no question that takes it up was recognised. Points to clarify are asked about.',
        'only-told':
          'The preparation lists the point {item}. The applicant speaks of it, and no question that takes it up was recognised.',
        'only-said':
          'The officer speaks of the point {item} of the preparation, and no clear question on it was recognised.',
        'no-preparation': 'No preparation was handed in.',
        'no-items': 'The preparation lists no point to clarify.',
        asked: 'All {count} points of the preparation are taken up by a question.',
      },
    },
    fr: {
      title: 'Point à éclaircir non abordé',
      why: 'Un point jugé déterminant avant l’entretien et jamais abordé reste ouvert dans la décision.',
      remedy: 'Poser la question, lors de cet entretien ou du suivant.',
      messages: {
        unasked:
          'La préparation mentionne le point {item}, et aucune question qui l’aborde n’a été reconnue. Les points à éclaircir font l’objet d’une question.',
        'only-told':
          'La préparation mentionne le point {item}. Le demandeur en parle, et aucune question qui l’aborde n’a été reconnue.',
        'only-said':
          'L’officier de protection parle du point {item} de la préparation, sans question claire reconnue.',
        'no-preparation': 'Aucune préparation n’a été remise.',
        'no-items': 'La préparation ne mentionne aucun point à éclaircir.',
        asked: 'Les {count} points de la préparation sont abordés par une question.',
      },
    },
    nl: {
      title: 'Te verduidelijken punt niet bevraagd',
      why: 'Een punt dat vóór het onderhoud beslissend leek en niet bevraagd wordt, blijft open in de beslissing.',
      remedy: 'Stel de vraag, in dit onderhoud of het volgende.',
      messages: {
        unasked:
          'De voorbereiding vermeldt het punt {item}, en er werd geen vraag herkend die het opneemt. Over te verduidelijken punten worden vragen gesteld.',
        'only-told':
          'De voorbereiding vermeldt het punt {item}. De verzoeker spreekt erover, en er werd geen vraag herkend die het opneemt.',
        'only-said':
          'De protection officer spreekt over het punt {item} van de voorbereiding, zonder duidelijk herkende vraag.',
        'no-preparation': 'Er werd geen voorbereiding meegegeven.',
        'no-items': 'De voorbereiding vermeldt geen te verduidelijken punt.',
        asked: 'Alle {count} punten van de voorbereiding komen in een vraag aan bod.',
      },
    },
  },
  examples: {
    en: {
      preparation: { clarify: [{ id: 'barracks', words: ['barracks'] }], contradictions: [], needs: [] },
      breach: 'PO: Where were you born?\nA: In Herat.\nPO: ⟦Who lived with you?⟧\nA: My brother.',
      clean: 'PO: Where were you born?\nA: In Herat.\nPO: What did you do at the barracks?\nA: I cooked.',
    },
    fr: {
      preparation: { clarify: [{ id: 'caserne', words: ['caserne'] }], contradictions: [], needs: [] },
      breach: 'OP : Où êtes-vous né ?\nDPI : À Labé.\nOP : ⟦Qui vivait avec vous ?⟧\nDPI : Mon frère.',
      clean: 'OP : Où êtes-vous né ?\nDPI : À Labé.\nOP : Que faisiez-vous à la caserne ?\nDPI : La cuisine.',
    },
    nl: {
      preparation: { clarify: [{ id: 'kazerne', words: ['kazerne'] }], contradictions: [], needs: [] },
      breach: 'PO: Waar bent u geboren?\nVIB: In Herat.\nPO: ⟦Wie woonde bij u?⟧\nVIB: Mijn broer.',
      clean: 'PO: Waar bent u geboren?\nVIB: In Herat.\nPO: Wat deed u in de kazerne?\nVIB: Ik kookte er.',
    },
  },
  *run(interview, { preparation, language, speech }) {
    if (!preparation || preparation.clarify.length === 0) {
      yield { outcome: 'not-applicable', because: preparation ? 'no-items' : 'no-preparation' };
      return;
    }
    const terms = preparation.clarify.flatMap(({ id, words }) => words.map((term) => ({ id, term })));
    const lexicon: Lexicon = { name: 'preparation', language, terms };
    const officer = themeTurns(interview, speech);
    const asking = new Set(officer.filter(({ asks }) => asks).map(({ turn }) => turn));
    const [asked, said, told] = [new Set<string>(), new Set<string>(), new Set<string>()];
    for (const turn of turnsOf(interview)) {
      const into = asking.has(turn) ? asked : turn.speaker === 'officer' ? said : told;
      for (const { term } of matchesInTurn(turn, lexicon)) into.add(term.id!);
    }
    const last = officer.at(-1)!.turn;
    const place = { at: spanOf(last), turn: last.n, verdict: 'review' as const };
    for (const { id: item } of preparation.clarify) {
      if (asked.has(item)) continue;
      if (said.has(item)) yield { message: 'only-said', ...place, confidence: 'low', data: { item } };
      else if (told.has(item)) yield { message: 'only-told', ...place, confidence: 'medium', data: { item } };
      else yield { message: 'unasked', ...place, confidence: 'medium', data: { item } };
    }
    if (preparation.clarify.every(({ id }) => asked.has(id)))
      yield { outcome: 'pass', because: 'asked', data: { count: preparation.clarify.length } };
  },
});
