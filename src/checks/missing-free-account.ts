import { freeAccountIn } from '../language/free-account.ts';
import { defineCheck } from '../model/check.ts';
import { sourceSpan, textOf } from '../model/turns.ts';

const few = {
  en: 'PO: Where were you born?\nA: In Herat.\n',
  fr: 'OP : Où êtes-vous né ?\nDPI : À Labé.\n',
  nl: 'PO: Waar bent u geboren?\nVIB: In Herat.\n',
};
const told = {
  en: 'They came to the shop at night and broke the door, and my brother ran away. '.repeat(6),
  fr: 'Ils sont venus au magasin la nuit et ont cassé la porte, et mon frère s’est enfui. '.repeat(6),
  nl: 'Ze kwamen ’s nachts naar de winkel en braken de deur open, en mijn broer liep weg. '.repeat(6),
};

/** Structured interview, Q8: the grounds are told freely first, and questions come after (EASO-4). */
export default defineCheck({
  id: 'missing-free-account',
  severity: 'warning',
  languages: ['fr', 'nl', 'en'],
  lexicons: ['topics', 'topic-titles'],
  options: {
    leastQuestions: {
      type: 'number',
      default: 9,
      minimum: 1,
      description: {
        en: 'With fewer questions on the grounds the record is a fragment, and nothing is said.',
        fr: 'Avec moins de questions sur les motifs, les notes sont un fragment, et rien n’est dit.',
        nl: 'Met minder vragen over de motieven zijn de notities een fragment, en wordt niets gezegd.',
      },
    },
    accountWords: {
      type: 'number',
      default: 80,
      minimum: 1,
      description: {
        en: 'Words from which what is told after an open question is a free account.',
        fr: 'Nombre de mots à partir duquel ce qui est raconté après une question ouverte est un récit libre.',
        nl: 'Aantal woorden vanaf wanneer wat na een open vraag verteld wordt een vrij relaas is.',
      },
    },
    withinPercent: {
      type: 'number',
      default: 33,
      minimum: 1,
      maximum: 100,
      description: {
        en: 'Share of the questions on the grounds within which the account is expected.',
        fr: 'Part des questions sur les motifs avant la fin de laquelle le récit est attendu.',
        nl: 'Aandeel van de vragen over de motieven waarbinnen het relaas verwacht wordt.',
      },
    },
  },
  texts: {
    en: {
      title: 'No free account before the questions',
      why: 'What a person tells unprompted is richer and more reliable than what questions bring out.',
      remedy:
        'Invite the applicant to tell everything in his or her own words, and ask questions afterwards.',
      messages: {
        none: 'No free account was recognised: no question on the grounds is followed by {words} words told. The account comes first, questions after it.',
        late: 'The first free account comes after {percent} % of the questions on the grounds. The account comes first, questions after it.',
        fragment: 'The record holds too few questions on the grounds to tell.',
        early: 'A free account of {words} words comes first.',
      },
    },
    fr: {
      title: 'Pas de récit libre avant les questions',
      why: 'Ce qu’une personne raconte d’elle-même est plus riche et plus fiable que ce que les questions font dire.',
      remedy: 'Inviter le demandeur à tout raconter avec ses mots, et poser les questions ensuite.',
      messages: {
        none: 'Aucun récit libre n’a été reconnu : aucune question sur les motifs n’est suivie d’un récit de {words} mots. Le récit vient d’abord, les questions ensuite.',
        late: 'Le premier récit libre vient après {percent} % des questions sur les motifs. Le récit vient d’abord, les questions ensuite.',
        fragment: 'Les notes contiennent trop peu de questions sur les motifs pour le dire.',
        early: 'Un récit libre de {words} mots vient d’abord.',
      },
    },
    nl: {
      title: 'Geen vrij relaas vóór de vragen',
      why: 'Wat iemand uit zichzelf vertelt, is rijker en betrouwbaarder dan wat vragen naar boven brengen.',
      remedy: 'Nodig de verzoeker uit alles in eigen woorden te vertellen en stel daarna vragen.',
      messages: {
        none: 'Er werd geen vrij relaas herkend: na geen enkele vraag over de motieven volgt een relaas van {words} woorden. Het relaas komt eerst, de vragen daarna.',
        late: 'Het eerste vrije relaas komt na {percent} % van de vragen over de motieven. Het relaas komt eerst, de vragen daarna.',
        fragment: 'De notities bevatten te weinig vragen over de motieven om dit te zeggen.',
        early: 'Een vrij relaas van {words} woorden komt eerst.',
      },
    },
  },
  examples: {
    en: {
      breach: `${few.en.repeat(6)}PO: ⟦Were you arrested at the shop?⟧\nA: Yes, by soldiers.\n${'PO: Did they hit you?\nA: Yes.\nPO: When were you arrested?\nA: In May.\n'.repeat(5)}`,
      clean: `${few.en.repeat(6)}PO: Tell me why you fled.\nA: ${told.en}\n${'PO: Did they hit you?\nA: Yes.\nPO: When were you arrested?\nA: In May.\n'.repeat(5)}`,
    },
    fr: {
      breach: `${few.fr.repeat(6)}OP : ⟦Avez-vous été arrêté au magasin ?⟧\nDPI : Oui, par des soldats.\n${'OP : Vous ont-ils frappé ?\nDPI : Oui.\nOP : Quand avez-vous été arrêté ?\nDPI : En mai.\n'.repeat(5)}`,
      clean: `${few.fr.repeat(6)}OP : Racontez-moi pourquoi vous avez fui.\nDPI : ${told.fr}\n${'OP : Vous ont-ils frappé ?\nDPI : Oui.\nOP : Quand avez-vous été arrêté ?\nDPI : En mai.\n'.repeat(5)}`,
    },
    nl: {
      breach: `${few.nl.repeat(6)}PO: ⟦Werd u in de winkel gearresteerd?⟧\nVIB: Ja, door soldaten.\n${'PO: Hebben ze u geslagen?\nVIB: Ja.\nPO: Wanneer werd u gearresteerd?\nVIB: In mei.\n'.repeat(5)}`,
      clean: `${few.nl.repeat(6)}PO: Vertel mij waarom u gevlucht bent.\nVIB: ${told.nl}\n${'PO: Hebben ze u geslagen?\nVIB: Ja.\nPO: Wanneer werd u gearresteerd?\nVIB: In mei.\n'.repeat(5)}`,
    },
  },
  *run(interview, { options, speech }) {
    const { questions, account } = freeAccountIn(interview, speech, options.accountWords);
    const first = questions[0]?.turn;
    if (!first || questions.length < options.leastQuestions) {
      yield { outcome: 'inconclusive', because: 'fragment' };
      return;
    }
    const percent = account ? Math.floor((account.before * 100) / questions.length) : 100;
    const place = { verdict: 'review' as const, confidence: 'medium' as const };
    if (!account) {
      const at = sourceSpan(first, 0, textOf(first).trimEnd().length);
      yield { message: 'none', at, turn: first.n, data: { words: options.accountWords }, ...place };
    } else if (percent > options.withinPercent) {
      const at = sourceSpan(account.turn, 0, textOf(account.turn).trimEnd().length);
      yield { message: 'late', at, turn: account.turn.n, data: { percent }, ...place };
    } else yield { outcome: 'pass', because: 'early', data: { words: account.words } };
  },
});
