import { defineCheck } from '../model/check.ts';
import { closingShare, closingTurns } from '../model/frame-options.ts';
import type { Turn } from '../model/interview.ts';
import { closingOf, sourceSpan, textOf, turnsOf } from '../model/turns.ts';
import { matchesIn } from '../text/phrase.ts';
import { matchesInTurn } from '../text/turn-words.ts';

/**
 * Regulation (EU) 2024/1348 art. 14(3) and (4): the applicant may comment on mistakes, is asked to confirm the content,
 * and a refusal is recorded with its reasons. All of it may also happen after the interview: silence proves nothing.
 */
export default defineCheck({
  id: 'unconfirmed-content',
  severity: 'warning',
  languages: ['fr', 'nl', 'en'],
  lexicons: ['content-cues', 'answer-words'],
  options: {
    closingShare: { ...closingShare, default: 20 },
    closingTurns,
  },
  instances: ['comments', 'confirmation'],
  texts: {
    en: {
      title: 'Content neither commented on nor confirmed',
      why: 'A mistake of translation that nobody corrects stands against the applicant.',
      remedy:
        'Ask for comments on the content and for its confirmation, and write down the answer, a refusal with its reasons.',
      messages: {
        'no-answer': 'The confirmation of the content is asked for, but no answer is recorded.',
        'no-reason':
          'The applicant refuses to confirm the content, and no reason is recorded. The reasons go on file.',
        silent: 'The record does not show it. It may have happened after the interview, in writing.',
        asked: 'The record shows it.',
      },
      instances: { comments: 'comments on the content', confirmation: 'confirmation of the content' },
    },
    fr: {
      title: 'Contenu ni commenté ni confirmé',
      why: 'Une erreur de traduction que personne ne corrige se retourne contre le demandeur.',
      remedy:
        'Demander des commentaires sur le contenu et sa confirmation, et noter la réponse, un refus avec ses motifs.',
      messages: {
        'no-answer': 'La confirmation du contenu est demandée, mais aucune réponse n’est notée.',
        'no-reason':
          'Le demandeur refuse de confirmer le contenu et aucun motif n’est noté. Les motifs sont versés au dossier.',
        silent: 'Les notes ne le montrent pas. Cela a pu se faire après l’entretien, par écrit.',
        asked: 'Les notes le montrent.',
      },
      instances: { comments: 'commentaires sur le contenu', confirmation: 'confirmation du contenu' },
    },
    nl: {
      title: 'Inhoud niet becommentarieerd en niet bevestigd',
      why: 'Een vertaalfout die niemand verbetert, keert zich tegen de verzoeker.',
      remedy:
        'Vraag om opmerkingen over de inhoud en om bevestiging ervan, en noteer het antwoord, een weigering met de redenen.',
      messages: {
        'no-answer': 'De bevestiging van de inhoud wordt gevraagd, maar er staat geen antwoord genoteerd.',
        'no-reason':
          'De verzoeker weigert de inhoud te bevestigen en er staat geen reden genoteerd. De redenen horen in het dossier.',
        silent: 'De notities tonen het niet. Het kan na het onderhoud schriftelijk gebeurd zijn.',
        asked: 'De notities tonen het.',
      },
      instances: { comments: 'opmerkingen over de inhoud', confirmation: 'bevestiging van de inhoud' },
    },
  },
  examples: {
    en: {
      breach:
        'PO: Where were you born?\nA: In Conakry.\nPO: ⟦Do you confirm the content of these notes?⟧\nPO: Goodbye.',
      clean:
        'PO: Where were you born?\nA: In Conakry.\nPO: Is there anything you wish to correct in the notes? Do you confirm the content of these notes?\nA: Yes.',
    },
    fr: {
      breach:
        'OP : Où êtes-vous né ?\nDPI : À Conakry.\nOP : ⟦Confirmez-vous le contenu de ces notes ?⟧\nOP : Au revoir.',
      clean:
        'OP : Où êtes-vous né ?\nDPI : À Conakry.\nOP : Avez-vous des remarques sur le contenu des notes ? Confirmez-vous le contenu de ces notes ?\nDPI : Oui.',
    },
    nl: {
      breach:
        'PO: Waar bent u geboren?\nVIB: In Conakry.\nPO: ⟦Bevestigt u de inhoud van deze notities?⟧\nPO: Tot ziens.',
      clean:
        'PO: Waar bent u geboren?\nVIB: In Conakry.\nPO: Hebt u opmerkingen over de inhoud van de notities? Bevestigt u de inhoud van deze notities?\nVIB: Ja.',
    },
  },
  *run(interview, { options, lexicon }) {
    const cues = lexicon('content-cues');
    const words = lexicon('answer-words');
    const closing = closingOf(interview, options);
    const said = closing.flatMap((turn) => matchesInTurn(turn, cues).map((match) => ({ turn, match })));
    const by = (id: string, speakers: readonly Turn['speaker'][]) =>
      said.filter(({ turn, match }) => match.term.id === id && speakers.includes(turn.speaker)).at(-1);
    if (by('comments', ['officer', 'interpreter'])) {
      yield { outcome: 'pass', because: 'asked', instance: 'comments' };
    } else {
      yield { outcome: 'inconclusive', because: 'silent', instance: 'comments' };
    }
    const asked = by('confirm', ['officer', 'interpreter']);
    const refusal = by('refusal', ['officer', 'applicant']);
    const instance = 'confirmation';
    if (refusal) {
      const at = sourceSpan(refusal.turn, refusal.match.start, refusal.match.end);
      const given = by('reason', ['officer', 'applicant']) ?? laterWords(closing, refusal.turn);
      if (given) yield { outcome: 'pass', because: 'asked', instance };
      else yield { message: 'no-reason', at, verdict: 'review', turn: refusal.turn.n, instance };
    } else if (asked) {
      const answer = turnsOf(interview).find(({ n, speaker }) => n > asked.turn.n && speaker === 'applicant');
      const heard = answer && matchesIn(textOf(answer), words).length > 0;
      const at = sourceSpan(asked.turn, asked.match.start, asked.match.end);
      if (heard) yield { outcome: 'pass', because: 'asked', instance };
      else yield { message: 'no-answer', at, verdict: 'review', turn: asked.turn.n, instance };
    } else {
      yield { outcome: 'inconclusive', because: 'silent', instance };
    }
  },
});

/** « Pourquoi ? — Parce que… »: what the applicant says after a refusal, at some length, is its reason. */
function laterWords(closing: readonly Turn[], refusal: Turn): Turn | undefined {
  const reasonable = 5;
  return closing.find(
    (turn) =>
      turn.n > refusal.n && turn.speaker === 'applicant' && textOf(turn).split(/\s+/).length >= reasonable,
  );
}
