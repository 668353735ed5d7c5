import { barredIn, isIntimate, pressedIn } from '../language/intrusion.ts';
import { defineCheck } from '../model/check.ts';
import { sourceSpan } from '../model/turns.ts';

/** Charter 9.1, 9.3 (domain §F.1; CJEU C-148/13): no questions on sexual practice, clichés or proof of intimate acts. */
export default defineCheck({
  id: 'intrusive-question',
  severity: 'warning',
  languages: ['fr', 'nl', 'en'],
  lexicons: ['intrusive-questions', 'question-grammar'],
  options: {
    pressing: {
      type: 'number',
      default: 2,
      minimum: 1,
      description: {
        en: 'From how many demands for the details of sexual violence a person decides.',
        fr: 'Nombre de demandes de détails sur des violences sexuelles à partir duquel une personne décide.',
        nl: 'Vanaf hoeveel vragen naar details over seksueel geweld een persoon beslist.',
      },
    },
  },
  texts: {
    en: {
      title: 'Question that intrudes on intimate life',
      why: 'Questions on sexual practice, clichés or proof of intimate acts violate dignity and private life, and show nothing of what the person fears.',
      remedy:
        'Ask openly about feelings, experiences and fear; of violence ask no more detail than the decision needs.',
      messages: {
        practice: 'The question asks about sexual practice. Such details are not asked for.',
        stereotype:
          'The question rests on a cliché about sexual orientation. Questions take up the person’s own experience.',
        proof: 'The question asks for proof of orientation or of intimate acts. Such proof is not asked for.',
        pressed:
          'Details of sexual violence are asked for {count} times. Beyond what the decision needs, an adapted approach does not press for them.',
        'no-matter': 'The record speaks neither of sexual orientation nor of sexual violence.',
      },
    },
    fr: {
      title: 'Question portant atteinte à l’intimité',
      why: 'Les questions sur les pratiques sexuelles, les clichés et les preuves d’actes intimes blessent la dignité et la vie privée, et n’apprennent rien sur la crainte.',
      remedy:
        'Interroger de façon ouverte sur le ressenti, le vécu et la crainte ; sur les violences, ne demander que ce qui est utile à la décision.',
      messages: {
        practice: 'La question porte sur des pratiques sexuelles. De tels détails n’ont pas à être demandés.',
        stereotype:
          'La question repose sur un cliché à propos de l’orientation sexuelle. Les questions partent du vécu de la personne.',
        proof:
          'La question demande une preuve de l’orientation ou d’actes intimes. De telles preuves n’ont pas à être demandées.',
        pressed:
          'Des détails de violences sexuelles sont demandés {count} fois. Au-delà de ce que la décision exige, une approche adaptée n’insiste pas.',
        'no-matter': 'Les notes ne parlent ni d’orientation sexuelle ni de violences sexuelles.',
      },
    },
    nl: {
      title: 'Vraag die de intimiteit schendt',
      why: 'Vragen over seksuele praktijken, clichés en bewijzen van intieme handelingen tasten de waardigheid en het privéleven aan en leren niets over de vrees.',
      remedy:
        'Vraag open naar gevoelens, ervaringen en vrees; vraag over geweld niet meer details dan de beslissing vergt.',
      messages: {
        practice: 'De vraag gaat over seksuele praktijken. Naar zulke details wordt niet gevraagd.',
        stereotype:
          'De vraag steunt op een cliché over seksuele geaardheid. Vragen vertrekken van de eigen ervaring van de persoon.',
        proof:
          'De vraag verlangt een bewijs van de geaardheid of van intieme handelingen. Zulke bewijzen worden niet gevraagd.',
        pressed:
          'Er wordt {count} keer naar details van seksueel geweld gevraagd. Verder dan de beslissing vergt, dringt een aangepaste aanpak niet aan.',
        'no-matter': 'De notities gaan niet over seksuele geaardheid en niet over seksueel geweld.',
      },
    },
  },
  examples: {
    en: {
      breach:
        'PO: Why did you leave?\nA: Because I am gay.\nPO: ⟦When did you decide to become gay?⟧\nA: I did not decide it.',
      clean:
        'PO: Why did you leave?\nA: Because I am gay.\nPO: What did that mean for your life there?\nA: I had to hide.',
    },
    fr: {
      breach:
        'OP : Pourquoi êtes-vous parti ?\nDPI : Parce que je suis homosexuel.\nOP : ⟦Quand avez-vous décidé d’être homosexuel ?⟧\nDPI : Je n’ai rien décidé.',
      clean:
        'OP : Pourquoi êtes-vous parti ?\nDPI : Parce que je suis homosexuel.\nOP : Qu’est-ce que cela signifiait pour votre vie là-bas ?\nDPI : Je devais me cacher.',
    },
    nl: {
      breach:
        'PO: Waarom bent u vertrokken?\nVIB: Omdat ik homo ben.\nPO: ⟦Wanneer hebt u beslist om homo te worden?⟧\nVIB: Ik heb niets beslist.',
      clean:
        'PO: Waarom bent u vertrokken?\nVIB: Omdat ik homo ben.\nPO: Wat betekende dat voor uw leven daar?\nVIB: Ik moest mij verstoppen.',
    },
  },
  *run(interview, { options, speech, lexicon }) {
    const words = lexicon('intrusive-questions');
    const barred = barredIn(interview, speech, words);
    for (const { turn, start, end, kind, confidence } of barred) {
      if (kind === 'press') continue;
      const at = sourceSpan(turn, start, end);
      yield { message: kind, at, verdict: 'review', confidence, turn: turn.n };
    }
    const pressed = pressedIn(interview, speech, words).filter(
      ({ turn }) => !barred.some((other) => other.turn === turn),
    );
    const last = pressed.at(-1);
    if (last && pressed.length >= options.pressing)
      yield {
        message: 'pressed',
        at: sourceSpan(last.turn, last.start, last.end),
        verdict: 'review',
        confidence: 'medium',
        turn: last.turn.n,
        data: { count: pressed.length },
      };
    // Silence proves no tact; without such a matter the question does not arise.
    if (barred.length === 0 && !isIntimate(interview, words))
      yield { outcome: 'not-applicable', because: 'no-matter' };
  },
});
