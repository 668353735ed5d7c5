import { exitsIn, opinionsIn, sideTalkIn } from '../language/interpreter-conduct.ts';
import { isWithoutInterpreter } from '../language/interpreter-turns.ts';
import { defineCheck } from '../model/check.ts';

/** Charter 7.1, 7.2, 11.7, 11.8, I5: the interpreter translates, does not converse, and is not left alone. */
export default defineCheck({
  id: 'interpreter-outside-role',
  severity: 'warning',
  languages: ['fr', 'nl', 'en'],
  lexicons: ['interpreter-conduct', 'room-people'],
  instances: ['opinion', 'side-talk', 'left-alone'],
  options: {},
  texts: {
    en: {
      title: 'Interpreter outside the role',
      why: 'What the interpreter adds or hears on the side cannot be told apart from the applicant’s own words.',
      remedy:
        'Remind the interpreter of the role, have everything translated, and do not leave the two alone.',
      instances: {
        opinion: 'Interpreter’s own view or explanation',
        'side-talk': 'Conversation between applicant and interpreter',
        'left-alone': 'Interpreter left alone with the applicant',
      },
      messages: {
        opinion:
          'The interpreter seems to give a view or an explanation beyond language. The officer sees to it that the interpreter keeps to the role.',
        'side-talk':
          'A conversation between applicant and interpreter is noted, and no reaction of the officer follows. The officer sees to it that they do not converse.',
        'left-alone':
          'The officer leaves the room, and the interpreter seems to stay with the applicant. In principle the two are never left alone.',
        silent: 'The record shows nothing of the kind, which does not show that there was nothing.',
        answered: 'The officer reacts to the conversation between applicant and interpreter.',
        'no-interpreter': 'No interpreter took part.',
      },
    },
    fr: {
      title: 'Interprète hors de sa fonction',
      why: 'Ce que l’interprète ajoute ou entend à part ne se distingue plus des propos du demandeur.',
      remedy:
        'Rappeler à l’interprète les limites de sa fonction, faire tout traduire et ne pas laisser les deux seuls.',
      instances: {
        opinion: 'Avis ou explication propre de l’interprète',
        'side-talk': 'Conversation entre le demandeur et l’interprète',
        'left-alone': 'Interprète laissé seul avec le demandeur',
      },
      messages: {
        opinion:
          'L’interprète semble donner un avis ou une explication au-delà de la langue. L’officier de protection veille à ce que l’interprète reste dans les limites de sa fonction.',
        'side-talk':
          'Une conversation entre le demandeur et l’interprète est notée, sans réaction de l’officier de protection. L’officier de protection veille à ce qu’ils ne conversent pas.',
        'left-alone':
          'L’officier de protection quitte le local et l’interprète semble rester avec le demandeur. En principe, les deux ne sont jamais laissés seuls.',
        silent: 'Les notes ne montrent rien de tel, ce qui ne montre pas qu’il n’y a rien eu.',
        answered: 'L’officier de protection réagit à la conversation entre le demandeur et l’interprète.',
        'no-interpreter': 'Aucun interprète n’a participé.',
      },
    },
    nl: {
      title: 'Tolk buiten zijn rol',
      why: 'Wat de tolk toevoegt of terzijde hoort, is niet meer te onderscheiden van de woorden van de verzoeker.',
      remedy: 'Herinner de tolk aan de rol, laat alles vertalen en laat de twee niet alleen.',
      instances: {
        opinion: 'Eigen mening of uitleg van de tolk',
        'side-talk': 'Gesprek tussen verzoeker en tolk',
        'left-alone': 'Tolk alleen gelaten met de verzoeker',
      },
      messages: {
        opinion:
          'De tolk lijkt een mening of uitleg te geven die verder gaat dan taal. De protection officer ziet erop toe dat de tolk binnen zijn rol blijft.',
        'side-talk':
          'Er is een gesprek tussen verzoeker en tolk genoteerd, zonder reactie van de protection officer. De protection officer ziet erop toe dat zij geen gesprek voeren.',
        'left-alone':
          'De protection officer verlaat het lokaal en de tolk lijkt bij de verzoeker te blijven. In principe worden die twee nooit alleen gelaten.',
        silent: 'De notities tonen niets van dien aard, wat niet toont dat er niets was.',
        answered: 'De protection officer reageert op het gesprek tussen verzoeker en tolk.',
        'no-interpreter': 'Er was geen tolk bij.',
      },
    },
  },
  examples: {
    en: {
      breach:
        'Interpreter: code 1234\nPO: Where did you live?\nA: In Kindia.\nPO: Who lived there?\nA: My uncle.\nINT: ⟦In my opinion he is making that up.⟧\nPO: When did you leave?\nA: In May.\n⟦[The PO leaves the room]⟧\nPO: Let us go on.\nA: Fine.\nPO: Who paid?\nA: My uncle.',
      clean:
        'Interpreter: code 1234\nPO: Where did you live?\nA: In Kindia.\nPO: Who lived there?\nA: My uncle. In my opinion he left the room.\nINT: This word means uncle on the mother’s side.\nPO: When did you leave?\nA: In May.\nPO: Who paid?\nA: My uncle.',
    },
    fr: {
      breach:
        'Interprète : code 1234\nOP : Où avez-vous vécu ?\nDPI : À Kindia.\nOP : Qui y vivait ?\nDPI : Mon oncle.\nINT : ⟦À mon avis, il invente.⟧\nOP : Quand êtes-vous parti ?\nDPI : En mai.\n⟦[L’OP quitte le local]⟧\nOP : Reprenons.\nDPI : Bien.\nOP : Qui a payé ?\nDPI : Mon oncle.',
      clean:
        'Interprète : code 1234\nOP : Où avez-vous vécu ?\nDPI : À Kindia.\nOP : Qui y vivait ?\nDPI : Mon oncle. À mon avis, il a quitté le local.\nINT : Ce mot signifie oncle maternel.\nOP : Quand êtes-vous parti ?\nDPI : En mai.\nOP : Qui a payé ?\nDPI : Mon oncle.',
    },
    nl: {
      breach:
        'Tolk: code 1234\nPO: Waar hebt u gewoond?\nVIB: In Kindia.\nPO: Wie woonde daar?\nVIB: Mijn oom.\nTolk: ⟦Volgens mij verzint hij dat.⟧\nPO: Wanneer bent u vertrokken?\nVIB: In mei.\n⟦[De PO verlaat het lokaal]⟧\nPO: We gaan verder.\nVIB: Goed.\nPO: Wie betaalde?\nVIB: Mijn oom.',
      clean:
        'Tolk: code 1234\nPO: Waar hebt u gewoond?\nVIB: In Kindia.\nPO: Wie woonde daar?\nVIB: Mijn oom. Volgens mij verliet hij het lokaal.\nTolk: Dat woord betekent oom langs moederskant.\nPO: Wanneer bent u vertrokken?\nVIB: In mei.\nPO: Wie betaalde?\nVIB: Mijn oom.',
    },
  },
  *run(interview, { lexicon }) {
    if (isWithoutInterpreter(interview)) {
      yield { outcome: 'not-applicable', because: 'no-interpreter' };
      return;
    }
    const words = { conduct: lexicon('interpreter-conduct'), people: lexicon('room-people') };
    const talks = sideTalkIn(interview, words);
    const found = {
      opinion: opinionsIn(interview, words),
      'side-talk': talks.filter(({ answered }) => !answered),
      'left-alone': exitsIn(interview, words),
    };
    for (const instance of ['opinion', 'side-talk', 'left-alone'] as const) {
      for (const { at, confidence, turn } of found[instance])
        yield {
          message: instance,
          instance,
          at,
          verdict: 'review',
          confidence,
          ...(turn !== undefined && { turn }),
        };
      if (found[instance].length > 0) continue;
      if (instance === 'side-talk' && talks.length > 0)
        yield { outcome: 'pass', because: 'answered', instance };
      else yield { outcome: 'inconclusive', because: 'silent', instance };
    }
  },
});
