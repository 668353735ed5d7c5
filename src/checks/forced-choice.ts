import { choicesOf } from '../language/choice.ts';
import { officerTurns } from '../language/context.ts';
import { rewordingOf } from '../language/rewording.ts';
import { defineCheck } from '../model/check.ts';
import { sourceSpan } from '../model/turns.ts';

/** Charter 8.7: closed questions serve to detail (domain §D.3 `option`). Information only: never changes a clause. */
export default defineCheck({
  id: 'forced-choice',
  severity: 'note',
  languages: ['fr', 'nl', 'en'],
  lexicons: ['question-grammar', 'question-reformulations', 'question-choices', 'question-rewordings'],
  immediate: true,
  options: {},
  texts: {
    en: {
      title: 'Closed choice',
      why: 'Whoever is offered two answers tends to pick one, even when neither is what happened.',
      remedy: 'Ask openly, or leave room: who, how, or was it different.',
      messages: {
        choice:
          'The question offers answers to choose from and seems to leave no other open. An open question lets the person heard say it.',
      },
    },
    fr: {
      title: 'Choix fermé',
      why: 'La personne à qui l’on propose deux réponses a tendance à en prendre une, même quand aucune n’est la bonne.',
      remedy: 'Poser une question ouverte, ou laisser une place : qui, comment, ou bien est-ce autrement.',
      messages: {
        choice:
          'La question propose des réponses au choix et ne semble en laisser aucune autre ouverte. Une question ouverte laisse la personne entendue le dire.',
      },
    },
    nl: {
      title: 'Gesloten keuze',
      why: 'Wie twee antwoorden krijgt aangeboden, kiest er vaak één, ook als geen van beide klopt.',
      remedy: 'Stel een open vraag of laat ruimte: wie, hoe, of was het anders.',
      messages: {
        choice:
          'De vraag biedt antwoorden aan om uit te kiezen en lijkt geen ander open te laten. Een open vraag laat de gehoorde persoon het zelf zeggen.',
      },
    },
  },
  examples: {
    en: {
      breach: 'PO: ⟦Did you walk to the border or were you driven there?⟧\nA: I walked.',
      clean:
        'PO: How did you get to the border?\nA: On foot.\nPO: Was that before or after the harvest?\nA: After.\nPO: Do you have brothers or sisters?\nA: Yes.\nPO: Did you walk or did it go some other way?\nA: I walked.',
    },
    fr: {
      breach:
        'OP : ⟦Êtes-vous allé à pied à la frontière ou est-ce que quelqu’un vous a conduit ?⟧\nDPI : À pied.',
      clean:
        'OP : Comment êtes-vous allé à la frontière ?\nDPI : À pied.\nOP : Était-ce avant ou après la récolte ?\nDPI : Après.\nOP : Avez-vous des frères ou des sœurs ?\nDPI : Oui.\nOP : Êtes-vous parti à pied ou cela s’est-il passé autrement ?\nDPI : À pied.',
    },
    nl: {
      breach: 'PO: ⟦Bent u te voet naar de grens gegaan of heeft iemand u gebracht?⟧\nVIB: Te voet.',
      clean:
        'PO: Hoe bent u naar de grens gegaan?\nVIB: Te voet.\nPO: Was dat voor of na de oogst?\nVIB: Erna.\nPO: Hebt u broers of zussen?\nVIB: Ja.\nPO: Bent u te voet gegaan of is het anders verlopen?\nVIB: Te voet.',
    },
  },
  *run(interview, { speech, lexicon }) {
    const open = rewordingOf('choice', lexicon('question-rewordings'));
    for (const { turn, analysis } of officerTurns(interview, speech)) {
      for (const { start, end, among } of choicesOf(analysis, lexicon('question-choices'))) {
        yield {
          message: 'choice',
          at: sourceSpan(turn, start, end),
          verdict: 'review',
          confidence: 'medium',
          severity: 'note',
          turn: turn.n,
          // « Qui …, X ou Y ? » has its open question in it.
          ...(among ? {} : open),
        };
      }
    }
  },
});
