import { contentOf } from '../language/content.ts';
import { themeTurns } from '../language/themes.ts';
import { defineCheck, type Speech } from '../model/check.ts';
import type { Turn } from '../model/interview.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Span } from '../model/place.ts';
import { sourceSpan, textOf, turnsOf } from '../model/turns.ts';
import { datesIn } from '../text/dates.ts';
import { sentencesOf } from '../text/sentences.ts';
import { tokensOf } from '../text/tokens.ts';
import { matchesInTurn, wordCountOf, wordsOf } from '../text/turn-words.ts';

/** Charter 6.5, S3: a person or a dated event that a long answer brings up is taken up by the officer. */
export default defineCheck({
  id: 'dropped-element',
  severity: 'note',
  languages: ['fr', 'nl', 'en'],
  lexicons: ['person-cues', 'topics', 'topic-titles'],
  options: {
    longWords: {
      type: 'number',
      default: 60,
      minimum: 0,
      description: {
        en: 'Words from which an answer may hide a new element.',
        fr: 'Nombre de mots à partir duquel une réponse peut contenir un élément nouveau.',
        nl: 'Aantal woorden vanaf wanneer een antwoord een nieuw element kan bevatten.',
      },
    },
    withinTurns: {
      type: 'number',
      default: 8,
      minimum: 1,
      description: {
        en: 'Within how many turns of the officer it is taken up.',
        fr: 'Nombre d’interventions de l’officier dans lesquelles il est repris.',
        nl: 'Binnen hoeveel beurten van de protection officer het wordt opgenomen.',
      },
    },
    clearMentions: {
      type: 'number',
      default: 4,
      minimum: 2,
      description: {
        en: 'Answers naming a person from which the signal is more than a weak one.',
        fr: 'Nombre de réponses qui nomment une personne à partir duquel le signal n’est plus faible.',
        nl: 'Aantal antwoorden dat een persoon noemt vanaf wanneer het signaal meer dan zwak is.',
      },
    },
  },
  texts: {
    en: {
      title: 'New element not taken up',
      why: 'A person or an event that only the applicant brings up can be what the fear is about.',
      remedy: 'Ask who the person is or what happened on that date.',
      messages: {
        person:
          'A person named here for the first time is not taken up in the next {turns} turns of the officer. The interview adapts to new elements.',
        repeated:
          'A person named here and in {count} answers in all is never taken up by the officer. The interview adapts to new elements.',
        date: 'A dated event mentioned here is not taken up in the next {turns} turns of the officer. The interview adapts to new elements.',
      },
    },
    fr: {
      title: 'Élément nouveau non repris',
      why: 'Une personne ou un fait que seul le demandeur évoque peut être au cœur de la crainte.',
      remedy: 'Demander qui est cette personne ou ce qui s’est passé à cette date.',
      messages: {
        person:
          'Une personne nommée ici pour la première fois n’est pas reprise dans les {turns} interventions suivantes de l’officier de protection. L’entretien s’adapte aux éléments nouveaux.',
        repeated:
          'Une personne nommée ici et dans {count} réponses en tout n’est jamais reprise par l’officier de protection. L’entretien s’adapte aux éléments nouveaux.',
        date: 'Un fait daté mentionné ici n’est pas repris dans les {turns} interventions suivantes de l’officier de protection. L’entretien s’adapte aux éléments nouveaux.',
      },
    },
    nl: {
      title: 'Nieuw element niet opgenomen',
      why: 'Een persoon of een feit dat alleen de verzoeker aanhaalt, kan de kern van de vrees zijn.',
      remedy: 'Vraag wie die persoon is of wat er op die datum gebeurde.',
      messages: {
        person:
          'Een persoon die hier voor het eerst genoemd wordt, komt niet terug in de volgende {turns} beurten van de protection officer. Het onderhoud past zich aan nieuwe elementen aan.',
        repeated:
          'Een persoon die hier en in {count} antwoorden in totaal genoemd wordt, komt bij de protection officer nooit terug. Het onderhoud past zich aan nieuwe elementen aan.',
        date: 'Een gedateerd feit dat hier vermeld wordt, komt niet terug in de volgende {turns} beurten van de protection officer. Het onderhoud past zich aan nieuwe elementen aan.',
      },
    },
  },
  examples: {
    en: {
      breach: `PO: What happened?\nA: ${'We were working in the field and it was raining. '.repeat(7)}Then the man who gave the orders came, he was called ⟦Bashir⟧.\nPO: How was the rain?\nA: Heavy, and Bashir laughed.\nPO: And the field?\nA: Bashir took it.\nPO: How large was it?\nA: Ask Bashir.`,
      clean: `PO: What happened?\nA: ${'We were working in the field and it was raining. '.repeat(7)}Then the man who gave the orders came, he was called Bashir.\nPO: Who is Bashir?\nA: The chief.`,
    },
    fr: {
      breach: `OP : Que s’est-il passé ?\nDPI : ${'Nous étions dans le champ et il pleuvait beaucoup ce matin. '.repeat(6)}Celui qui donnait les ordres est venu, il s’appelle ⟦Bashir⟧.\nOP : Et la pluie ?\nDPI : Forte, et Bashir riait.\nOP : Et le champ ?\nDPI : Bashir l’a pris.\nOP : Quelle taille avait-il ?\nDPI : Demandez à Bashir.`,
      clean: `OP : Que s’est-il passé ?\nDPI : ${'Nous étions dans le champ et il pleuvait beaucoup ce matin. '.repeat(6)}Celui qui donnait les ordres est venu, il s’appelle Bashir.\nOP : Qui est Bashir ?\nDPI : Le chef.`,
    },
    nl: {
      breach: `PO: Wat is er gebeurd?\nVIB: ${'Wij stonden op het veld en het regende die ochtend hard. '.repeat(7)}De man die de bevelen gaf kwam, hij heet ⟦Bashir⟧.\nPO: En de regen?\nVIB: Hard, en Bashir lachte.\nPO: En het veld?\nVIB: Bashir nam het af.\nPO: Hoe groot was het?\nVIB: Vraag dat aan Bashir.`,
      clean: `PO: Wat is er gebeurd?\nVIB: ${'Wij stonden op het veld en het regende die ochtend hard. '.repeat(7)}De man die de bevelen gaf kwam, hij heet Bashir.\nPO: Wie is Bashir?\nVIB: De chef.`,
    },
  },
  *run(interview, { options, speech, lexicon }) {
    const turns = turnsOf(interview);
    const officer = turns.filter((turn) => turn.speaker === 'officer');
    // Few answers name anybody: only then are the words of the other turns looked at.
    const words = new Map<Turn, ReadonlySet<string>>();
    const foldsOf = (turn: Turn): ReadonlySet<string> => {
      const folds = words.get(turn) ?? new Set(wordsOf(turn).tokens.map(({ fold }) => fold));
      words.set(turn, folds);
      return folds;
    };
    const named = new Set<string>();
    const asksWho = new Set<Turn | undefined>(
      themeTurns(interview, speech)
        .filter(({ near }) => near.has('identity') || near.has('actors'))
        .map(({ turn }) => turn),
    );
    const has = (turn: Turn, folds: readonly string[]): boolean =>
      folds.some((fold) => foldsOf(turn).has(fold));
    for (const turn of turns) {
      if (turn.speaker !== 'applicant' || wordCountOf(turn) < options.longWords) continue;
      const next = officer.filter(({ n }) => n > turn.n).slice(0, options.withinTurns);
      // With nobody to take it up afterwards the interview was over, or the notes break off.
      if (next.length === 0) continue;
      const before = officer.findLast(({ n }) => n < turn.n);
      const place = { turn: turn.n, verdict: 'review' as const };
      for (const { span, name, role } of personsIn(turn, lexicon('person-cues'))) {
        // « Parlez-moi de votre mari. — Il s'appelait … » : the question knew the person, without the name.
        const known =
          named.has(name) ||
          (role.length === 0 && asksWho.has(before)) ||
          turns.some((other) => other.n < turn.n && has(other, [name]));
        named.add(name);
        // Asked for by the role (« votre cousin »), before or after, the person is no element that was dropped.
        if (known || officer.some((other) => has(other, role)) || next.some((other) => has(other, [name])))
          continue;
        const count = turns.filter((other) => other.speaker === 'applicant' && has(other, [name])).length;
        const at = sourceSpan(turn, span.start, span.end);
        if (count >= options.clearMentions && !officer.some((other) => has(other, [name])))
          yield { message: 'repeated', at, ...place, confidence: 'medium', data: { count } };
        else
          yield { message: 'person', at, ...place, confidence: 'low', data: { turns: options.withinTurns } };
      }
      const dropped = droppedDate(turn, next, speech);
      if (dropped) {
        const at = sourceSpan(turn, dropped.start, dropped.end);
        yield { message: 'date', at, ...place, confidence: 'low', data: { turns: options.withinTurns } };
      }
    }
  },
});

interface Person {
  readonly span: Span;
  readonly name: string;
  /** Words of the role that introduces the name, without its article. */
  readonly role: readonly string[];
}

/** Names right behind a cue, told by their capital: notes without capitals show none. */
function personsIn(turn: Turn, cues: Lexicon): readonly Person[] {
  const text = textOf(turn);
  const tokens = tokensOf(text);
  return matchesInTurn(turn, cues).flatMap(({ term, start, end }) => {
    const name = tokens.find((token) => token.start >= end);
    if (!name || name.fold.length < 3 || !/^\s+$/.test(text.slice(end, name.start))) return [];
    if (!/^\p{Lu}\p{Ll}/u.test(text.slice(name.start, name.end))) return [];
    const cue = tokens.filter((token) => token.start >= start && token.end <= end).map(({ fold }) => fold);
    return [{ span: name, name: name.fold, role: term.id === 'role' ? cue.slice(-1) : [] }];
  });
}

/** The first dated event of an answer, if neither its year nor its words come back. */
function droppedDate(turn: Turn, next: readonly Turn[], speech: Speech): Span | undefined {
  const text = textOf(turn);
  const [date] = datesIn(text);
  if (!date) return undefined;
  const sentence = sentencesOf(text).find(({ start, end }) => start <= date.start && date.start < end)!;
  const about = contentOf(text.slice(sentence.start, sentence.end), speech);
  const later = contentOf(next.map(textOf).join('\n'), speech);
  return [...about].some((word) => later.has(word)) ? undefined : date;
}
