import { defineCheck } from '../model/check.ts';
import { closingShare, closingTurns, openingTurns } from '../model/frame-options.ts';
import type { Turn } from '../model/interview.ts';
import type { Lexicon } from '../model/lexicon.ts';
import { closingOf, openingOf, sessionsOf, sourceSpan, textOf, turnsOf } from '../model/turns.ts';
import { joinedPairs } from '../text/joined-pairs.ts';
import { matchesIn } from '../text/phrase.ts';
import { sentencesOf } from '../text/sentences.ts';

/** Charter 12.6, C3: the lawyer is told that remarks may still be made in writing after the interview. */
export default defineCheck({
  id: 'missing-remarks-notice',
  severity: 'note',
  languages: ['fr', 'nl', 'en'],
  lexicons: ['remarks-notice'],
  options: {
    openingTurns,
    closingShare,
    closingTurns,
  },
  texts: {
    en: {
      title: 'Written remarks not mentioned',
      why: 'A lawyer who knows that remarks may follow in writing can weigh them instead of improvising.',
      remedy: 'Tell the lawyer at the end that remarks may still be sent in writing, and write it down.',
      messages: {
        'not-told':
          'A lawyer assists the applicant, and the closing does not show that remarks may still be made in writing. The officer points it out.',
        silent: 'The record does not show it. Silence in the notes does not prove that it was not said.',
        'lawyer-knows':
          'The lawyer speaks of sending remarks, but the record does not show that the officer pointed it out.',
        'nobody-assists': 'No lawyer assists the applicant.',
        told: 'The record shows that remarks may still be made in writing.',
      },
    },
    fr: {
      title: 'Remarques écrites non mentionnées',
      why: 'L’avocat qui sait que ses remarques peuvent suivre par écrit peut les peser au lieu d’improviser.',
      remedy:
        'Signaler à l’avocat, à la fin, qu’il peut encore envoyer ses remarques par écrit, et le noter.',
      messages: {
        'not-told':
          'Un avocat assiste le demandeur, et la clôture ne montre pas que des remarques restent possibles par écrit. L’officier de protection le signale.',
        silent: 'Les notes ne le montrent pas. Leur silence ne prouve pas que cela n’a pas été dit.',
        'lawyer-knows':
          'L’avocat parle d’envoyer des remarques, mais les notes ne montrent pas que l’officier de protection l’a signalé.',
        'nobody-assists': 'Aucun avocat n’assiste le demandeur.',
        told: 'Les notes montrent que des remarques restent possibles par écrit.',
      },
    },
    nl: {
      title: 'Schriftelijke opmerkingen niet vermeld',
      why: 'Een advocaat die weet dat opmerkingen schriftelijk kunnen volgen, kan ze afwegen in plaats van te improviseren.',
      remedy: 'Deel de advocaat op het einde mee dat opmerkingen nog schriftelijk kunnen, en noteer dat.',
      messages: {
        'not-told':
          'Een advocaat staat de verzoeker bij, en bij het afsluiten blijkt niet dat opmerkingen nog schriftelijk kunnen. De protection officer deelt dat mee.',
        silent: 'De notities tonen het niet. Hun stilzwijgen bewijst niet dat het niet gezegd werd.',
        'lawyer-knows':
          'De advocaat heeft het over opmerkingen bezorgen, maar de notities tonen niet dat de protection officer het meedeelde.',
        'nobody-assists': 'Geen advocaat staat de verzoeker bij.',
        told: 'De notities tonen dat opmerkingen nog schriftelijk kunnen.',
      },
    },
  },
  examples: {
    en: {
      breach:
        'Lawyer: Mr Peeters\nPO: Why did you leave?\nA: I was afraid.\nPO: Does the lawyer have remarks?\nLawyer: Nothing to add.\nPO: ⟦Thank you, we stop here.⟧',
      clean:
        'Lawyer: Mr Peeters\nPO: Why did you leave?\nA: I was afraid.\nPO: Does the lawyer have remarks?\nLawyer: Nothing to add.\nPO: Thank you. You may still send remarks in writing after the interview.',
    },
    fr: {
      breach:
        'Avocat : Me Peeters\nOP : Pourquoi êtes-vous parti ?\nDPI : J’avais peur.\nOP : Maître, avez-vous des remarques ?\nAV : Rien à ajouter.\nOP : ⟦Merci, nous nous arrêtons ici.⟧',
      clean:
        'Avocat : Me Peeters\nOP : Pourquoi êtes-vous parti ?\nDPI : J’avais peur.\nOP : Maître, avez-vous des remarques ?\nAV : Rien à ajouter.\nOP : Merci. Vous pouvez encore envoyer vos remarques par écrit après l’entretien.',
    },
    nl: {
      breach:
        'Advocaat: Mr. Peeters\nPO: Waarom bent u vertrokken?\nVIB: Ik was bang.\nPO: Meester, hebt u opmerkingen?\nADV: Niets toe te voegen.\nPO: ⟦Dank u, we stoppen hier.⟧',
      clean:
        'Advocaat: Mr. Peeters\nPO: Waarom bent u vertrokken?\nVIB: Ik was bang.\nPO: Meester, hebt u opmerkingen?\nADV: Niets toe te voegen.\nPO: Dank u. U kunt uw opmerkingen na het onderhoud nog schriftelijk bezorgen.',
    },
  },
  *run(interview, { options, lexicon }) {
    const words = lexicon('remarks-notice');
    const attendance = sessionsOf(interview).at(-1)?.attendance;
    const lawyer = attendance?.lawyer ?? 'unknown';
    // The charter names the lawyer; whoever else assists may be told as well, but need not.
    const alone = attendance?.trustedPerson !== 'present' && attendance?.guardian !== 'present';
    if (lawyer === 'absent' && alone) {
      yield { outcome: 'not-applicable', because: 'nobody-assists' };
      return;
    }
    const closing = new Set(closingOf(interview, options));
    const says = (turn: Turn): boolean => tellsOfWriting(textOf(turn), closing.has(turn), words);
    const frame = [...openingOf(interview, options.openingTurns), ...closing];
    const official = frame.filter(({ speaker }) => speaker === 'officer' || speaker === 'interpreter');
    if (official.some(says)) {
      yield { outcome: 'pass', because: 'told' };
      return;
    }
    if (lawyer === 'absent') {
      yield { outcome: 'not-applicable', because: 'nobody-assists' };
    } else if (frame.some((turn) => turn.speaker === 'lawyer' && says(turn))) {
      yield { outcome: 'inconclusive', because: 'lawyer-knows' };
    } else {
      // Silence proves nothing: the finding points at the end, the clause stays undecided.
      const last = turnsOf(interview).findLast((turn) => turn.speaker === 'officer')!;
      const at = sourceSpan(last, 0, textOf(last).length);
      if (lawyer === 'present')
        yield { message: 'not-told', at, verdict: 'review', confidence: 'medium', turn: last.n };
      yield { outcome: 'inconclusive', because: 'silent' };
    }
  },
});

/**
 * Remarks in writing, told in one sentence, or to the lawyer in the sentence after: « … pour vos remarques. Maître,
 * vous aussi, par écrit. » A question tells nothing: « Avez-vous reçu nos remarques par courrier ? »
 */
function tellsOfWriting(text: string, closes: boolean, words: Lexicon): boolean {
  const sentences = sentencesOf(text).map(({ start, end }) => text.slice(start, end));
  const told = sentences.map((sentence) => (/\?["”»)\s]*$/u.test(sentence) ? '' : sentence));
  return joinedPairs(told).some((pair, i) => {
    const own = idsIn(told[i]!, words);
    if (own.has('writing') || (closes && own.has('sending'))) return true;
    const ids = idsIn(pair, words);
    return ids.has('topic') && ids.has('means') && ids.has('counsel');
  });
}

function idsIn(text: string, words: Lexicon): ReadonlySet<string | undefined> {
  return new Set(matchesIn(text, words).map(({ term }) => term.id));
}
