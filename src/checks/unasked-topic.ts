import { accountsIn, type Theme, themes, themeTurns, toldThemes } from '../language/themes.ts';
import { defineCheck } from '../model/check.ts';
import { fieldsOf, spanOf } from '../model/turns.ts';

/** The six themes of the base scheme; a file calls for the others only at times. */
const base: ReadonlySet<Theme> = new Set(themes.slice(0, 6));

/** No clause asks for the journey: it only tells other themes apart. */
const asked = themes.filter((theme) => theme !== 'route');

/** A free account that was asked for may cover these, in words that no list foresees. */
const free: ReadonlySet<Theme> = new Set<Theme>(['events', 'reasons']);

/** Charter 2.8, 2.9, 6.2, S1: the officer asks about each theme of the base scheme. */
export default defineCheck({
  id: 'unasked-topic',
  severity: 'warning',
  languages: ['fr', 'nl', 'en'],
  lexicons: ['topics', 'topic-titles'],
  options: {
    leastQuestions: {
      type: 'number',
      default: 5,
      minimum: 1,
      description: {
        en: 'With fewer questions of the officer the record is a fragment, and nothing is said.',
        fr: 'Avec moins de questions de l’officier, les notes sont un fragment, et rien n’est dit.',
        nl: 'Met minder vragen van de protection officer zijn de notities een fragment, en wordt niets gezegd.',
      },
    },
    accountWords: {
      type: 'number',
      default: 40,
      minimum: 1,
      description: {
        en: 'Words from which an answer counts as an account that may cover a topic.',
        fr: 'Nombre de mots à partir duquel une réponse compte comme un récit qui peut couvrir un thème.',
        nl: 'Aantal woorden vanaf wanneer een antwoord telt als een relaas dat een thema kan omvatten.',
      },
    },
  },
  instances: asked,
  texts: {
    en: {
      title: 'Topic without a question',
      why: 'A decision on a topic that was never asked about rests on what the applicant happened to say.',
      remedy: 'Ask about the topic, or invite the applicant to, before the interview ends.',
      messages: {
        unasked:
          'No question of the officer on this topic was recognised: {topic}. The interview covers each topic of the base scheme.',
        'only-told':
          'The applicant speaks of this topic and no question on it was recognised: {topic}. The interview covers each topic of the base scheme.',
        near: 'Words of this topic stand in the officer’s turns, and no clear question on it was recognised: {topic}.',
        listed: 'The record lists documents, and no clear question on this topic was recognised: {topic}.',
        unclear: 'Whether this topic was called for is not for the record to tell: {topic}.',
        questions:
          'The officer asks {count} time(s) about this topic. Whether that clarifies it, a reader judges.',
        asked: 'The officer asks {count} time(s) about this topic.',
        fragment: 'The record holds too few questions to tell.',
      },
      instances: {
        identity: 'identity and background',
        events: 'what happened',
        reasons: 'the reasons',
        actors: 'the actors',
        'fear-on-return': 'the fear on return',
        evidence: 'the evidence',
        protection: 'protection in the country of origin',
        'internal-alternative': 'living elsewhere in the country',
        subsidiary: 'the risk of serious harm',
      },
    },
    fr: {
      title: 'Thème sans question',
      why: 'Décider sur un thème jamais abordé, c’est se fonder sur ce que le demandeur a dit par hasard.',
      remedy:
        'Poser des questions sur le thème, ou inviter le demandeur à en parler, avant la fin de l’entretien.',
      messages: {
        unasked:
          'Aucune question de l’officier de protection sur ce thème n’a été reconnue : {topic}. L’entretien aborde chaque thème du schéma de base.',
        'only-told':
          'Le demandeur parle de ce thème et aucune question n’y a été reconnue : {topic}. L’entretien aborde chaque thème du schéma de base.',
        near: 'Des mots de ce thème figurent chez l’officier de protection, sans question claire : {topic}.',
        listed: 'Les notes énumèrent des documents, sans question claire sur ce thème : {topic}.',
        unclear: 'Les notes ne disent pas si ce thème devait être abordé : {topic}.',
        questions:
          'L’officier de protection pose {count} question(s) sur ce thème. Le lecteur juge si cela l’éclaircit.',
        asked: 'L’officier de protection pose {count} question(s) sur ce thème.',
        fragment: 'Les notes contiennent trop peu de questions pour le dire.',
      },
      instances: {
        identity: 'l’identité et le parcours',
        events: 'la nature des faits',
        reasons: 'les raisons',
        actors: 'les acteurs',
        'fear-on-return': 'la crainte en cas de retour',
        evidence: 'les éléments de preuve',
        protection: 'la protection dans le pays d’origine',
        'internal-alternative': 'la vie ailleurs dans le pays',
        subsidiary: 'le risque d’atteintes graves',
      },
    },
    nl: {
      title: 'Thema zonder vraag',
      why: 'Wie beslist over een thema dat nooit aan bod kwam, steunt op wat de verzoeker toevallig zei.',
      remedy:
        'Stel vragen over het thema, of nodig de verzoeker uit erover te spreken, vóór het einde van het onderhoud.',
      messages: {
        unasked:
          'Er werd geen vraag van de protection officer over dit thema herkend: {topic}. Het onderhoud behandelt elk thema van het basisschema.',
        'only-told':
          'De verzoeker spreekt over dit thema en er werd geen vraag over herkend: {topic}. Het onderhoud behandelt elk thema van het basisschema.',
        near: 'Woorden van dit thema staan bij de protection officer, zonder duidelijke vraag: {topic}.',
        listed: 'De notities sommen documenten op, zonder duidelijke vraag over dit thema: {topic}.',
        unclear: 'De notities zeggen niet of dit thema aan bod moest komen: {topic}.',
        questions:
          'Aantal vragen van de protection officer over dit thema: {count}. Of dat het verduidelijkt, beoordeelt de lezer.',
        asked: 'Aantal vragen van de protection officer over dit thema: {count}.',
        fragment: 'De notities bevatten te weinig vragen om dit te zeggen.',
      },
      instances: {
        identity: 'de identiteit en de achtergrond',
        events: 'de aard van de feiten',
        reasons: 'de redenen',
        actors: 'de actoren',
        'fear-on-return': 'de vrees bij terugkeer',
        evidence: 'de bewijselementen',
        protection: 'de bescherming in het land van herkomst',
        'internal-alternative': 'het leven elders in het land',
        subsidiary: 'het risico op ernstige schade',
      },
    },
  },
  examples: {
    en: {
      breach:
        'PO: Where were you born?\nA: In Herat.\nPO: What happened in the shop?\nA: They broke it.\nPO: Who were these men?\nA: The militia.\nPO: Why did they target you?\nA: My brother was a judge.\nPO: ⟦Do you have documents?⟧\nA: My card.',
      clean:
        'PO: Where were you born?\nA: In Herat.\nPO: What happened in the shop?\nA: They broke it. There is war and people are killed.\nPO: Who were these men?\nA: The militia.\nPO: Why did they target you?\nA: My brother was a judge.\nPO: Do you have documents?\nA: My card.\nPO: What do you fear if you return? Is there a war in your region?\nA: That they kill me.',
    },
    fr: {
      breach:
        'OP : Où êtes-vous né ?\nDPI : À Labé.\nOP : Que s’est-il passé au magasin ?\nDPI : Ils ont tout cassé.\nOP : Qui étaient ces hommes ?\nDPI : La milice.\nOP : Pourquoi vous visaient-ils ?\nDPI : Mon frère était juge.\nOP : ⟦Avez-vous des documents ?⟧\nDPI : Ma carte.',
      clean:
        'OP : Où êtes-vous né ?\nDPI : À Labé.\nOP : Que s’est-il passé au magasin ?\nDPI : Ils ont tout cassé.\nOP : Qui étaient ces hommes ?\nDPI : La milice.\nOP : Pourquoi vous visaient-ils ?\nDPI : Mon frère était juge.\nOP : Avez-vous des documents ?\nDPI : Ma carte.\nOP : Que craignez-vous en cas de retour ?\nDPI : D’être tué.\nOP : Y a-t-il des combats dans votre région ?\nDPI : Non.',
    },
    nl: {
      breach:
        'PO: Waar bent u geboren?\nVIB: In Herat.\nPO: Wat is er in de winkel gebeurd?\nVIB: Ze braken alles.\nPO: Wie waren die mannen?\nVIB: De militie.\nPO: Waarom viseerden ze u?\nVIB: Mijn broer was rechter.\nPO: ⟦Hebt u documenten?⟧\nVIB: Mijn kaart.',
      clean:
        'PO: Waar bent u geboren?\nVIB: In Herat.\nPO: Wat is er in de winkel gebeurd?\nVIB: Ze braken alles.\nPO: Wie waren die mannen?\nVIB: De militie.\nPO: Waarom viseerden ze u?\nVIB: Mijn broer was rechter.\nPO: Hebt u documenten?\nVIB: Mijn kaart.\nPO: Wat vreest u bij terugkeer?\nVIB: Dat ze mij doden.\nPO: Hoe is de veiligheid in uw regio?\nVIB: Slecht.',
    },
  },
  *run(interview, { options, speech }) {
    const turns = themeTurns(interview, speech);
    const last = turns.at(-1);
    if (!last || turns.filter(({ asks }) => asks).length < options.leastQuestions) {
      yield { outcome: 'inconclusive', because: 'fragment' };
      return;
    }
    const told = toldThemes(interview, speech, options.accountWords);
    // What was handed in, or that nothing was, is in the notes: somebody dealt with it.
    const listed = fieldsOf(interview).some(({ name }) => name === 'documents');
    const invited = accountsIn(interview, speech, options.accountWords).length > 0;
    const place = { at: spanOf(last.turn), turn: last.turn.n, verdict: 'review' as const };
    for (const topic of asked) {
      const [instance, data] = [topic, { topic }];
      const count = turns.filter((turn) => turn.asked.has(topic)).length;
      if (count > 0 && base.has(topic))
        yield { outcome: 'pass', because: 'asked', instance, data: { count } };
      else if (count > 0) yield { outcome: 'inconclusive', because: 'questions', instance, data: { count } };
      else if (turns.some(({ near }) => near.has(topic)) || (invited && free.has(topic)))
        yield { outcome: 'inconclusive', because: 'near', instance, data };
      else if (topic === 'evidence' && listed)
        yield { outcome: 'inconclusive', because: 'listed', instance, data };
      else if (told.has(topic)) yield { message: 'only-told', ...place, confidence: 'low', instance, data };
      else if (base.has(topic)) yield { message: 'unasked', ...place, confidence: 'medium', instance, data };
      // Either status may suffice (6.2), and the fear on return, which opens both, is a topic of its own.
      else if (topic === 'subsidiary')
        yield { message: 'unasked', ...place, confidence: 'medium', severity: 'note', instance, data };
      else yield { outcome: 'inconclusive', because: 'unclear', instance, data };
    }
  },
});
