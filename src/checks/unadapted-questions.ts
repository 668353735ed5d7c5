import { exactTimesIn } from '../language/exact-times.ts';
import { profileOf } from '../language/profile.ts';
import { type WeighedQuestion, weighedQuestions } from '../language/question-load.ts';
import { defineCheck } from '../model/check.ts';
import { type NeedKind, standingOf } from '../model/profile.ts';
import { sourceSpan } from '../model/turns.ts';

/** Charter 5.2, 9.1, V2: questions built for the person's age, schooling and state (domain §F.2, §F.3). */
export default defineCheck({
  id: 'unadapted-questions',
  severity: 'warning',
  languages: ['fr', 'nl', 'en'],
  lexicons: [
    'vulnerability',
    'question-grammar',
    'question-complexity',
    'jargon',
    'explanations',
    'concrete-words',
    'exact-times',
  ],
  options: {
    load: {
      type: 'number',
      default: 2,
      minimum: 0,
      description: {
        en: 'Weight of a question (words, clauses, negations, jargon) from which it counts as heavy.',
        fr: 'Poids d’une question (mots, propositions, négations, jargon) à partir duquel elle compte comme lourde.',
        nl: 'Gewicht van een vraag (woorden, bijzinnen, ontkenningen, jargon) vanaf wanneer ze als zwaar telt.',
      },
    },
    share: {
      type: 'number',
      default: 15,
      minimum: 0,
      maximum: 100,
      description: {
        en: 'Share of heavy questions, in per cent, above which it is reported.',
        fr: 'Part de questions lourdes, en pour cent, au-delà de laquelle elle est signalée.',
        nl: 'Aandeel zware vragen, in procent, waarboven het gemeld wordt.',
      },
    },
    least: {
      type: 'number',
      default: 3,
      minimum: 1,
      description: {
        en: 'Fewer questions of one kind than this are not reported.',
        fr: 'Nombre de questions d’un même type en dessous duquel rien n’est signalé.',
        nl: 'Aantal vragen van één soort waaronder niets gemeld wordt.',
      },
    },
    abstract: {
      type: 'number',
      default: 3,
      minimum: 1,
      description: {
        en: 'Abstract nouns in one question from which it counts as abstract.',
        fr: 'Noms abstraits d’une question à partir desquels elle compte comme abstraite.',
        nl: 'Abstracte zelfstandige naamwoorden in een vraag vanaf wanneer ze als abstract telt.',
      },
    },
  },
  texts: {
    en: {
      title: 'Questions not adapted to a vulnerable applicant',
      why: 'A child, or somebody who is ill, traumatised or hardly went to school, answers what was understood; heavy questions produce gaps and contradictions.',
      remedy:
        'Ask one short thing at a time in everyday words, and find times by seasons, feasts or school years.',
      messages: {
        heavy:
          'Of {total} questions, {count} are heavy for this applicant; the heaviest stands here. Tone and language take account of age, schooling and health.',
        times:
          'A minor is asked for exact dates, durations or hours {count} times. Seasons, feasts and school years are easier to hold on to.',
        abstract:
          'Of {total} questions, {count} pile up abstract nouns; the first stands here. Plain words fit this applicant better.',
        jargon:
          'Of {total} questions, {count} hold legal or administrative terms without an explanation; the first stands here. The language takes account of the person.',
        'age-contested':
          'The age is in doubt; by the measure for minors {count} questions would be too demanding, which a person decides.',
        'profile-possible': 'Something in the record points to a vulnerable applicant, but does not say so.',
        'no-trait': 'The record tells no trait by which the language could be measured.',
      },
    },
    fr: {
      title: 'Questions non adaptées à un demandeur vulnérable',
      why: 'Un enfant ou une personne malade, traumatisée ou peu scolarisée répond à ce qui a été compris ; des questions lourdes produisent des lacunes et des contradictions.',
      remedy:
        'Poser une chose courte à la fois, avec des mots de tous les jours, et situer les moments par les saisons, les fêtes ou les années d’école.',
      messages: {
        heavy:
          'Sur {total} questions, {count} sont lourdes pour ce demandeur ; la plus lourde se trouve ici. Le ton et le langage tiennent compte de l’âge, de la scolarité et de la santé.',
        times:
          'Des dates, des durées ou des heures exactes sont demandées {count} fois à un mineur. Les saisons, les fêtes et les années d’école sont de meilleurs repères.',
        abstract:
          'Sur {total} questions, {count} accumulent des noms abstraits ; la première se trouve ici. Des mots simples conviennent mieux à ce demandeur.',
        jargon:
          'Sur {total} questions, {count} comportent des termes juridiques ou administratifs non expliqués ; la première se trouve ici. Le langage tient compte de la personne.',
        'age-contested':
          'L’âge est mis en doute ; selon la mesure des mineurs, {count} questions seraient trop exigeantes, ce dont une personne décide.',
        'profile-possible':
          'Un élément des notes fait penser à un demandeur vulnérable, sans que cela soit dit.',
        'no-trait': 'Les notes ne disent rien de la personne qui permette de mesurer le langage.',
      },
    },
    nl: {
      title: 'Vragen niet aangepast aan een kwetsbare verzoeker',
      why: 'Een kind of iemand die ziek, getraumatiseerd of laaggeschoold is, antwoordt op wat begrepen werd; zware vragen leiden tot leemten en tegenstrijdigheden.',
      remedy:
        'Vraag telkens één kort ding in alledaagse woorden en situeer tijdstippen met seizoenen, feesten of schooljaren.',
      messages: {
        heavy:
          'Van {total} vragen zijn er {count} zwaar voor deze verzoeker; de zwaarste staat hier. Toon en taal houden rekening met leeftijd, scholing en gezondheid.',
        times:
          'Aan een minderjarige wordt {count} keer een precieze datum, duur of een precies uur gevraagd. Seizoenen, feesten en schooljaren geven meer houvast.',
        abstract:
          'Van {total} vragen stapelen er {count} abstracte woorden op; de eerste staat hier. Eenvoudige woorden passen beter bij deze verzoeker.',
        jargon:
          'Van {total} vragen bevatten er {count} juridische of administratieve termen zonder uitleg; de eerste staat hier. De taal houdt rekening met de persoon.',
        'age-contested':
          'De leeftijd wordt betwijfeld; naar de maatstaf voor minderjarigen zouden {count} vragen te veeleisend zijn, wat een persoon beslist.',
        'profile-possible':
          'Iets in de notities doet denken aan een kwetsbare verzoeker, maar dat staat er niet.',
        'no-trait': 'De notities zeggen niets over de persoon waaraan de taal kan worden afgemeten.',
      },
    },
  },
  examples: {
    en: {
      breach:
        'Minor: yes (unaccompanied)\nPO: On what date did you leave?\nA: I do not know.\nPO: How many months did you stay in Turkey?\nA: Long.\nPO: ⟦What day exactly did you arrive?⟧\nA: I do not know.',
      clean:
        'Minor: yes (unaccompanied)\nPO: Was it warm when you left?\nA: Yes.\nPO: Who was with you?\nA: My uncle.\nPO: Where did you sleep?\nA: In a shop.',
    },
    fr: {
      breach:
        'Mineur : oui (MENA)\nOP : À quelle date es-tu parti ?\nDPI : Je ne sais pas.\nOP : Combien de mois es-tu resté en Turquie ?\nDPI : Longtemps.\nOP : ⟦Quel jour exactement es-tu arrivé ?⟧\nDPI : Je ne sais pas.',
      clean:
        'Mineur : oui (MENA)\nOP : Faisait-il chaud quand tu es parti ?\nDPI : Oui.\nOP : Qui était avec toi ?\nDPI : Mon oncle.\nOP : Où dormais-tu ?\nDPI : Dans un magasin.',
    },
    nl: {
      breach:
        'Minderjarig: ja (NBMV)\nPO: Op welke datum ben je vertrokken?\nVIB: Ik weet het niet.\nPO: Hoeveel maanden was je in Turkije?\nVIB: Lang.\nPO: ⟦Welke dag precies ben je aangekomen?⟧\nVIB: Ik weet het niet.',
      clean:
        'Minderjarig: ja (NBMV)\nPO: Was het warm toen je vertrok?\nVIB: Ja.\nPO: Wie was er bij je?\nVIB: Mijn oom.\nPO: Waar sliep je?\nVIB: In een winkel.',
    },
  },
  *run(interview, { options, speech, lexicon, preparation }) {
    const profile = profileOf(interview, preparation, lexicon('vulnerability'));
    const words = {
      complexity: lexicon('question-complexity'),
      jargon: lexicon('jargon'),
      explanations: lexicon('explanations'),
      concrete: lexicon('concrete-words'),
    };
    const whole = standingOf(profile, hardPressed).state;
    if (whole === 'none' || whole === 'unknown') yield { outcome: 'inconclusive', because: 'no-trait' };
    if (whole === 'possible') yield { outcome: 'inconclusive', because: 'profile-possible' };
    if (whole !== 'sure' && whole !== 'contested') return;
    const concerned = (kinds: readonly NeedKind[]) => (question: Pick<WeighedQuestion, 'turn'>) =>
      standingOf(profile, kinds, question.turn.session).state === whole;
    const all = weighedQuestions(interview, speech, words).filter(concerned(hardPressed));
    const times = exactTimesIn(interview, speech, lexicon('exact-times')).filter(concerned(minors));
    const heavy = all.filter(({ load }) => load >= options.load).sort((a, b) => b.load - a.load);
    const abstract = all.filter((question) => question.abstract >= options.abstract);
    const jargon = all.filter((question) => question.jargon > 0);
    const enough = (found: readonly unknown[]): boolean => found.length >= options.least;
    const many = enough(heavy) && heavy.length * 100 > all.length * options.share;
    if (whole === 'contested') {
      const shown = [many ? heavy : [], enough(times) ? times : [], enough(abstract) ? abstract : []];
      const count = shown.reduce((sum, found) => sum + found.length, 0);
      yield { outcome: 'inconclusive', because: 'age-contested', data: { count } };
      return;
    }
    const total = all.length;
    if (many) yield { message: 'heavy', ...placed(heavy[0]!), data: { count: heavy.length, total } };
    if (enough(times)) yield { message: 'times', ...placed(times.at(-1)!), data: { count: times.length } };
    if (enough(abstract))
      yield { message: 'abstract', ...placed(abstract[0]!), data: { count: abstract.length, total } };
    if (enough(jargon))
      yield { message: 'jargon', ...placed(jargon[0]!), data: { count: jargon.length, total } };
  },
});

const minors: readonly NeedKind[] = ['minor', 'unaccompanied', 'accompanied-minor'];
/** Needs for which a heavy question weighs more. */
const hardPressed: readonly NeedKind[] = [...minors, 'trauma', 'violence', 'health', 'low-schooling'];

function placed({ turn, start, end }: Pick<WeighedQuestion, 'turn' | 'start' | 'end'>) {
  const at = sourceSpan(turn, start, end);
  return { at, verdict: 'review', confidence: 'medium', turn: turn.n } as const;
}
