import { defineCheck } from '../model/check.ts';
import type { Content, Interview, Turn } from '../model/interview.ts';
import type { Lexicon } from '../model/lexicon.ts';
import { sectionsOf, sessionsOf, sourceSpan, spanOf, textOf, turnsOf } from '../model/turns.ts';
import { matchesIn } from '../text/phrase.ts';
import { matchesInTurn } from '../text/turn-words.ts';

/** Charter 3.5, P3: the officer asks whether the applicant understands the interpreter, and the answer is recorded. */
export default defineCheck({
  id: 'unverified-understanding',
  severity: 'warning',
  languages: ['fr', 'nl', 'en'],
  lexicons: ['understanding-cues', 'answer-words'],
  options: {
    openingTurns: {
      type: 'number',
      default: 40,
      minimum: 1,
      description: {
        en: 'How many turns from the start count as the opening.',
        fr: 'Nombre d’interventions du début qui forment l’ouverture.',
        nl: 'Hoeveel beurten vanaf het begin als inleiding tellen.',
      },
    },
    measureTurns: {
      type: 'number',
      default: 6,
      minimum: 1,
      description: {
        en: 'Within how many turns a measure must follow a negative answer.',
        fr: 'Nombre d’interventions dans lesquelles une mesure doit suivre une réponse négative.',
        nl: 'Binnen hoeveel beurten een maatregel op een negatief antwoord moet volgen.',
      },
    },
  },
  texts: {
    en: {
      title: 'Understanding of the interpreter not verified',
      why: 'If the applicant and the interpreter do not understand each other, nothing in the record can be relied on.',
      remedy:
        'Ask at the start whether the applicant understands the interpreter, and write down the answer.',
      messages: {
        'not-asked':
          'The opening shows no question whether the applicant understands the interpreter. The officer makes sure of it.',
        'not-answered':
          'The applicant’s understanding of the interpreter is asked, but no answer is recorded.',
        'no-measure': 'The applicant does not understand the interpreter well, and no measure follows.',
        'no-interpreter': 'No interpreter took part.',
        silent: 'The record does not show whether this was verified.',
        confirmed: 'The applicant confirms understanding the interpreter.',
      },
    },
    fr: {
      title: 'Compréhension de l’interprète non vérifiée',
      why: 'Si le demandeur et l’interprète ne se comprennent pas, rien de ce qui est noté n’est fiable.',
      remedy: 'Demander au début si le demandeur comprend l’interprète, et noter la réponse.',
      messages: {
        'not-asked':
          'Au début, aucune question ne porte sur la compréhension entre le demandeur et l’interprète. L’officier de protection s’en assure.',
        'not-answered':
          'La question de la compréhension de l’interprète est posée, mais aucune réponse n’est notée.',
        'no-measure': 'Le demandeur comprend mal l’interprète et aucune mesure ne suit.',
        'no-interpreter': 'Aucun interprète n’a participé.',
        silent: 'Les notes ne montrent pas si cela a été vérifié.',
        confirmed: 'Le demandeur confirme qu’il comprend l’interprète.',
      },
    },
    nl: {
      title: 'Begrip van de tolk niet nagegaan',
      why: 'Als de verzoeker en de tolk elkaar niet begrijpen, is niets van wat genoteerd is betrouwbaar.',
      remedy: 'Vraag bij het begin of de verzoeker de tolk begrijpt en noteer het antwoord.',
      messages: {
        'not-asked':
          'Bij het begin wordt niet gevraagd of de verzoeker de tolk begrijpt. De protection officer gaat dat na.',
        'not-answered':
          'Er wordt gevraagd of de verzoeker de tolk begrijpt, maar er staat geen antwoord genoteerd.',
        'no-measure': 'De verzoeker begrijpt de tolk niet goed en er volgt geen maatregel.',
        'no-interpreter': 'Er was geen tolk bij.',
        silent: 'De notities tonen niet of dit is nagegaan.',
        confirmed: 'De verzoeker bevestigt dat hij de tolk begrijpt.',
      },
    },
  },
  examples: {
    en: {
      breach:
        'Interpreter: code 1234\nPO: ⟦Do you understand the interpreter well?⟧\nPO: Where were you born?\nA: In Conakry.',
      clean:
        'Interpreter: code 1234\nPO: Do you understand the interpreter well?\nA: Yes, very well.\nPO: Where were you born?\nA: In Conakry.',
    },
    fr: {
      breach:
        'Interprète : code 1234\nOP : ⟦Comprenez-vous bien l’interprète ?⟧\nOP : Où êtes-vous né ?\nDPI : À Conakry.',
      clean:
        'Interprète : code 1234\nOP : Comprenez-vous bien l’interprète ?\nDPI : Oui, très bien.\nOP : Où êtes-vous né ?\nDPI : À Conakry.',
    },
    nl: {
      breach: 'Tolk: code 1234\nPO: ⟦Begrijpt u de tolk goed?⟧\nPO: Waar bent u geboren?\nVIB: In Conakry.',
      clean:
        'Tolk: code 1234\nPO: Begrijpt u de tolk goed?\nVIB: Ja, heel goed.\nPO: Waar bent u geboren?\nVIB: In Conakry.',
    },
  },
  *run(interview, { options, lexicon }) {
    if (sessionsOf(interview).every((session) => session.attendance.interpreter === 'absent')) {
      yield { outcome: 'not-applicable', because: 'no-interpreter' };
      return;
    }
    const turns = turnsOf(interview);
    const cues = lexicon('understanding-cues');
    const words = lexicon('answer-words');
    const asked = turns
      .slice(0, options.openingTurns)
      .filter((turn) => turn.speaker === 'officer' || turn.speaker === 'interpreter')
      .flatMap((turn) => questionsIn(turn, cues).map((match) => ({ turn, match })));
    const first = asked[0];
    if (!first) {
      // Silence proves nothing: the finding points at the opening, the clause stays undecided.
      const known = sessionsOf(interview).some((session) => session.attendance.interpreter === 'present');
      if (known && turns[0])
        yield {
          message: 'not-asked',
          at: spanOf(turns[0]),
          verdict: 'review',
          confidence: 'medium',
          turn: turns[0].n,
        };
      yield { outcome: 'inconclusive', because: 'silent' };
      return;
    }
    const answers = asked.map(({ turn }) => {
      // « Avez-vous du mal à comprendre l'interprète ? — Non. » confirms.
      const ids = matchesInTurn(turn, cues).map((match) => match.term.id);
      const inverted = ids.includes('problem') && !ids.includes('no-problem');
      const answer = reply(turns, turn, (text) => matchesIn(text, words).map((match) => match.term.id));
      return inverted && answer ? (answer === 'no' ? 'yes' : 'no') : answer;
    });
    const at = sourceSpan(first.turn, first.match.start, first.match.end);
    const question = { at, turn: first.turn.n, verdict: 'review' as const };
    const refused = asked[answers.indexOf('no')];
    if (refused) {
      const after = behind(interview, refused.turn, options.measureTurns);
      if (!after.some((node) => idsOf(node, cues).has('measure'))) {
        yield { message: 'no-measure', ...question, verdict: 'breach' };
        return;
      }
      // « Et lui, vous le comprenez ? — Oui. »: the other interpreter is asked about without the word.
      const again = after.filter((node) => node.type === 'turn' && idsOf(node, cues).has('again')) as Turn[];
      answers.push(
        ...again.map((turn) =>
          reply(turns, turn, (text) => matchesIn(text, words).map(({ term }) => term.id)),
        ),
      );
    }
    if (answers.includes('yes')) yield { outcome: 'pass', because: 'confirmed' };
    else yield { message: 'not-answered', ...question };
  },
});

/** What the officer says and notes behind the question, within so many turns. */
function behind(interview: Interview, question: Turn, most: number): readonly Content[] {
  const [from, last] = [question.position.end.offset, turnsOf(interview)[question.n + most - 1]];
  const to = last?.position.end.offset ?? Number.POSITIVE_INFINITY;
  return sectionsOf(interview)
    .flatMap((section) => section.children)
    .filter(({ position }) => position.start.offset >= from && position.start.offset < to)
    .filter((node) =>
      node.type === 'turn' ? node.speaker === 'officer' : node.type === 'note' || node.type === 'observation',
    );
}

function idsOf(node: Content, words: Lexicon): ReadonlySet<string | undefined> {
  return new Set(matchesIn(textOf(node), words).map(({ term }) => term.id));
}

/** What the applicant's next turn answers: yes, no, or nothing that can be read. */
function reply(
  turns: readonly Turn[],
  question: Turn,
  idsIn: (text: string) => readonly (string | undefined)[],
): 'yes' | 'no' | undefined {
  const next = turns.slice(question.n, question.n + 3).find((turn) => turn.speaker !== 'interpreter');
  if (next?.speaker !== 'applicant') return undefined;
  const ids = idsIn(textOf(next));
  // Both (« Non, aucun problème »): it cannot be read, and a reader decides.
  if (ids.includes('no')) return ids.includes('yes') ? undefined : 'no';
  return ids.includes('yes') ? 'yes' : undefined;
}

/** « Parlez lentement, pour que l'interprète puisse suivre » asks nothing of the understanding. */
function questionsIn(turn: Turn, cues: Lexicon) {
  const matches = matchesInTurn(turn, cues);
  const asides = matches.filter(({ term }) => term.id === 'speech');
  return matches.filter(
    (match) =>
      match.term.id === 'question' &&
      !asides.some((aside) => aside.start < match.end && match.start < aside.end),
  );
}
