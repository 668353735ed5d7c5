import { defineCheck } from '../model/check.ts';
import type { Interview } from '../model/interview.ts';
import type { Span } from '../model/place.ts';
import { sectionsOf, spanOf, turnsOf } from '../model/turns.ts';

/** Charter 7.7, F1: questions and answers are told apart by marks, bold or columns. */
export default defineCheck({
  id: 'unsegregated-turns',
  severity: 'error',
  languages: ['fr', 'nl', 'en'],
  lexicons: [],
  options: {
    passShare: {
      type: 'number',
      default: 98,
      minimum: 0,
      maximum: 100,
      description: {
        en: 'Share of lines with a speaker, in per cent, from which the clause is met.',
        fr: 'Part des lignes avec un auteur, en pour cent, à partir de laquelle la disposition est respectée.',
        nl: 'Aandeel regels met een spreker, in procent, vanaf wanneer de bepaling nageleefd is.',
      },
    },
    failShare: {
      type: 'number',
      default: 90,
      minimum: 0,
      maximum: 100,
      description: {
        en: 'Share of lines with a speaker, in per cent, under which the clause is broken.',
        fr: 'Part des lignes avec un auteur, en pour cent, en deçà de laquelle la disposition n’est pas respectée.',
        nl: 'Aandeel regels met een spreker, in procent, waaronder de bepaling niet nageleefd is.',
      },
    },
  },
  texts: {
    en: {
      title: 'Questions and answers not told apart',
      why: 'Whoever reads the record later must know who said what. Words without a speaker can be held against the person heard.',
      remedy:
        'Put a speaker mark before every question and every answer, the same marks throughout, and explain them once.',
      messages: {
        'no-turns':
          'No question and no answer can be told apart in this record. The record must show clearly which is which.',
        'lines-without-speaker':
          'Lines without a recognisable speaker: {missing} of {lines}. Questions and answers must be clearly told apart.',
        'ambiguous-marks':
          'The speaker marks have two readings and nothing in the record settles which holds.',
        'unknown-marks':
          'The speaker marks keep the turns apart, but nothing in the record tells whose they are. A legend would.',
        inferred:
          'Who speaks was told from the layout and the questions alone; the record itself names no speaker.',
        'told-apart': 'Lines with a recognisable speaker: {assigned} of {lines}.',
      },
    },
    fr: {
      title: 'Questions et réponses non différenciées',
      why: 'Qui lira les notes plus tard doit savoir qui a dit quoi. Des propos sans auteur peuvent être opposés à la personne entendue.',
      remedy:
        'Faire précéder chaque question et chaque réponse d’une marque, toujours la même, et l’expliquer une fois.',
      messages: {
        'no-turns':
          'Aucune question ni réponse ne peut être distinguée dans ces notes. Les notes doivent les différencier clairement.',
        'lines-without-speaker':
          'Lignes sans auteur reconnaissable\u00a0: {missing} sur {lines}. Questions et réponses doivent être clairement différenciées.',
        'ambiguous-marks':
          'Les marques des intervenants ont deux lectures possibles et rien dans les notes ne permet de trancher.',
        'unknown-marks':
          'Les marques séparent les prises de parole, mais rien dans les notes ne dit à qui elles sont. Une légende le dirait.',
        inferred:
          'Qui parle a été déduit de la seule mise en page et des questions\u00a0; les notes elles-mêmes ne désignent personne.',
        'told-apart': 'Lignes avec un auteur reconnaissable\u00a0: {assigned} sur {lines}.',
      },
    },
    nl: {
      title: 'Vragen en antwoorden niet onderscheiden',
      why: 'Wie de notities later leest, moet weten wie wat gezegd heeft. Woorden zonder spreker kunnen tegen de gehoorde persoon gebruikt worden.',
      remedy:
        'Zet voor elke vraag en elk antwoord een aanduiding van de spreker, telkens dezelfde, en leg ze één keer uit.',
      messages: {
        'no-turns':
          'In deze notities is geen enkele vraag of antwoord te onderscheiden. De notities moeten dat onderscheid duidelijk maken.',
        'lines-without-speaker':
          'Regels zonder herkenbare spreker: {missing} van de {lines}. Vragen en antwoorden moeten duidelijk onderscheiden zijn.',
        'ambiguous-marks':
          'De sprekersaanduidingen kunnen op twee manieren gelezen worden en niets in de notities geeft uitsluitsel.',
        'unknown-marks':
          'De aanduidingen scheiden de beurten, maar niets in de notities zegt van wie ze zijn. Een legende zou dat doen.',
        inferred:
          'Wie spreekt, werd enkel uit de opmaak en de vragen afgeleid; de notities zelf duiden niemand aan.',
        'told-apart': 'Regels met een herkenbare spreker: {assigned} van de {lines}.',
      },
    },
  },
  examples: {
    en: {
      breach:
        '⟦The applicant came in and was asked about the journey.⟧\nHe said that he left in May and that he travelled by lorry.\nAfterwards he spoke about his brother.',
      clean: 'PO: When did you leave?\nA: In May.\nPO: How did you travel?\nA: In a lorry.',
    },
    fr: {
      breach:
        '⟦La personne est entrée et on lui a demandé comment elle avait voyagé.⟧\nElle a dit être partie en mai et avoir voyagé en camion.\nEnsuite elle a parlé de son frère.',
      clean:
        'OP : Quand êtes-vous partie ?\nDPI : En mai.\nOP : Comment avez-vous voyagé ?\nDPI : En camion.',
    },
    nl: {
      breach:
        '⟦De betrokkene kwam binnen en er werd naar de reis gevraagd.⟧\nHij zei dat hij in mei vertrokken was en met een vrachtwagen gereisd had.\nDaarna sprak hij over zijn broer.',
      clean:
        'PO: Wanneer bent u vertrokken?\nVIB: In mei.\nPO: Hoe hebt u gereisd?\nVIB: In een vrachtwagen.',
    },
  },
  *run(interview, { options }) {
    const { lines, assigned, ambiguousMarks, unknownMarks } = interview.segregation;
    const at = firstUnassigned(interview);
    if (turnsOf(interview).length === 0) {
      yield { message: 'no-turns', at, verdict: 'breach' };
      return;
    }
    if (ambiguousMarks.length > 0) {
      yield { outcome: 'inconclusive', because: 'ambiguous-marks' };
      return;
    }
    if (unknownMarks > 0) {
      yield { outcome: 'inconclusive', because: 'unknown-marks' };
      return;
    }
    const share = lines === 0 ? 100 : (100 * assigned) / lines;
    if (share >= options.passShare) {
      yield isInferred(interview)
        ? { outcome: 'inconclusive', because: 'inferred' }
        : { outcome: 'pass', because: 'told-apart', data: { assigned, lines } };
      return;
    }
    const data = { missing: lines - assigned, lines };
    yield {
      message: 'lines-without-speaker',
      at,
      verdict: share < options.failShare ? 'breach' : 'review',
      data,
    };
  },
});

/** A tenth of the turns has a speaker only because a question and its answer look different. */
function isInferred(interview: Interview): boolean {
  const turns = turnsOf(interview);
  return turns.filter((turn) => turn.by === 'alternation').length * 10 >= turns.length;
}

/** The first line without a speaker; where there is none, the record's beginning. */
function firstUnassigned(interview: Interview): Span {
  for (const section of sectionsOf(interview)) {
    for (const node of section.children) {
      if (node.type === 'unassigned' || (node.type === 'turn' && node.speaker === 'unknown'))
        return spanOf(node);
    }
  }
  const start = interview.position.start.offset;
  return { start, end: Math.min(start + 1, interview.position.end.offset) };
}
