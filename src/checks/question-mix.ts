import { formOf } from '../language/asked-form.ts';
import { officerTurns } from '../language/context.ts';
import { named, phrasesIn } from '../language/phrases.ts';
import { defineCheck } from '../model/check.ts';
import type { Turn } from '../model/interview.ts';
import { spanOf } from '../model/turns.ts';

/** Charter 8.1, Q6: how the questions of a record are made. A statistic and no verdict: no mix is a norm. */
export default defineCheck({
  id: 'question-mix',
  severity: 'note',
  languages: ['fr', 'nl', 'en'],
  lexicons: [
    'question-grammar',
    'question-invitations',
    'question-tags',
    'question-procedural',
    'topic-changes',
  ],
  options: {
    leastQuestions: {
      type: 'number',
      default: 10,
      minimum: 1,
      description: {
        en: 'Number of questions from which a record without any open one is noted.',
        fr: 'Nombre de questions à partir duquel l’absence de question ouverte est notée.',
        nl: 'Aantal vragen vanaf wanneer het ontbreken van een open vraag vermeld wordt.',
      },
    },
  },
  texts: {
    en: {
      title: 'Question mix without an open question',
      why: 'Studies of interviews find longer and more reliable accounts after open invitations. Their figures describe other interviews and are no norm for this one.',
      remedy: 'Begin a topic with an invitation to tell, and ask for the details afterwards.',
      messages: {
        'no-open': 'None of the {total} questions recognised is open. An open one lets the applicant tell.',
        mix: 'Questions recognised: {total}. Open: {open} ({openShare} per cent); with a question word: {wh}; yes or no: {yesno}; choice: {option}; tag or statement: {leading}.',
        none: 'No question was recognised.',
      },
    },
    fr: {
      title: 'Formes de questions sans question ouverte',
      why: 'Des études sur les entretiens trouvent des récits plus longs et plus fiables après une invitation ouverte. Leurs chiffres décrivent d’autres entretiens et ne sont pas une norme pour celui-ci.',
      remedy: 'Commencer un thème par une invitation à raconter et demander les détails ensuite.',
      messages: {
        'no-open':
          'Aucune des {total} questions reconnues n’est ouverte. Une question ouverte laisse le demandeur raconter.',
        mix: 'Questions reconnues : {total}. Ouvertes : {open} ({openShare} pour cent) ; avec un mot interrogatif : {wh} ; oui ou non : {yesno} ; choix : {option} ; affirmation à confirmer : {leading}.',
        none: 'Aucune question n’a été reconnue.',
      },
    },
    nl: {
      title: 'Vraagvormen zonder open vraag',
      why: 'Studies over interviews vinden langere en betrouwbaardere relazen na een open uitnodiging. Hun cijfers beschrijven andere interviews en zijn geen norm voor dit onderhoud.',
      remedy: 'Begin een onderwerp met een uitnodiging om te vertellen en vraag daarna naar details.',
      messages: {
        'no-open':
          'Geen van de {total} herkende vragen is open. Bij een open vraag kan de verzoeker vertellen.',
        mix: 'Herkende vragen: {total}. Open: {open} ({openShare} procent); met een vraagwoord: {wh}; ja of nee: {yesno}; keuze: {option}; bewering ter bevestiging: {leading}.',
        none: 'Er werd geen vraag herkend.',
      },
    },
  },
  examples: {
    en: {
      breach: `PO: ⟦Did you live in Conakry?⟧\n${'A: Yes.\nPO: Did you work there?\n'.repeat(11)}A: Yes.`,
      clean: `PO: Tell me about the shop.\n${'A: Yes.\nPO: Did you work there?\n'.repeat(11)}A: Yes.`,
    },
    fr: {
      breach: `OP : ⟦Avez-vous vécu à Conakry ?⟧\n${'DPI : Oui.\nOP : Y avez-vous travaillé ?\n'.repeat(11)}DPI : Oui.`,
      clean: `OP : Parlez-moi de la boutique.\n${'DPI : Oui.\nOP : Y avez-vous travaillé ?\n'.repeat(11)}DPI : Oui.`,
    },
    nl: {
      breach: `PO: ⟦Hebt u in Conakry gewoond?⟧\n${'VIB: Ja.\nPO: Hebt u er gewerkt?\n'.repeat(11)}VIB: Ja.`,
      clean: `PO: Vertel mij over de winkel.\n${'VIB: Ja.\nPO: Hebt u er gewerkt?\n'.repeat(11)}VIB: Ja.`,
    },
  },
  *run(interview, { options, speech, lexicon }) {
    const counts = { open: 0, wh: 0, yesno: 0, option: 0, tag: 0, declarative: 0 };
    const asking: Turn[] = [];
    for (const { turn, analysis, before } of officerTurns(interview, speech)) {
      if (analysis.procedural) continue;
      const invites = named(phrasesIn(analysis, lexicon('topic-changes')), 'invitation').length > 0;
      const form = formOf(analysis, before);
      if (form === 'statement' && !invites) continue;
      counts[form === 'statement' ? 'open' : form]++;
      asking.push(turn);
    }
    const { open, wh, yesno, option } = counts;
    const total = asking.length;
    if (total === 0) {
      yield { outcome: 'inconclusive', because: 'none' };
      return;
    }
    if (open === 0 && total >= options.leastQuestions)
      yield {
        message: 'no-open',
        data: { total },
        at: spanOf(asking[0]!),
        verdict: 'review',
        confidence: 'medium',
        severity: 'note',
        turn: asking[0]!.n,
      };
    const openShare = Math.round((open * 100) / total);
    const leading = counts.tag + counts.declarative;
    yield {
      outcome: 'inconclusive',
      because: 'mix',
      data: { total, open, openShare, wh, yesno, option, leading },
    };
  },
});
