import { defineCheck } from '../model/check.ts';
import { openingTurns } from '../model/frame-options.ts';
import type { Turn } from '../model/interview.ts';
import { openingOf, sourceSpan, spanOf, turnsOf } from '../model/turns.ts';
import { matchesInTurn } from '../text/turn-words.ts';

/** Regulation (EU) 2024/1348 art. 14(2): the applicant is told in advance that the interview is recorded, and why. */
export default defineCheck({
  id: 'unannounced-recording',
  severity: 'note',
  languages: ['fr', 'nl', 'en'],
  lexicons: ['recording-cues'],
  options: {
    openingTurns,
  },
  instances: ['announced', 'purpose'],
  texts: {
    en: {
      title: 'Recording not announced',
      why: 'In doubt the recording prevails over the notes. A person who does not know of it cannot rely on it.',
      remedy:
        'Say at the start that the interview is recorded and what the recording is for, and write it down.',
      messages: {
        'not-announced':
          'The opening does not show that the applicant was told of the recording. It is announced in advance.',
        'no-purpose':
          'The recording is announced without a word on what it is for. The applicant is told the reason.',
        'not-recorded':
          'The record says that the interview is not recorded. From 12 June 2026 on a recording is made.',
        silent: 'The record does not show it. Silence in the notes does not prove that it was not said.',
        told: 'The record shows it.',
      },
      instances: { announced: 'that the interview is recorded', purpose: 'what the recording is for' },
    },
    fr: {
      title: 'Enregistrement non annoncé',
      why: 'En cas de doute, l’enregistrement prévaut sur les notes. Qui l’ignore ne peut s’en prévaloir.',
      remedy: 'Dire au début que l’entretien est enregistré et à quoi sert l’enregistrement, et le noter.',
      messages: {
        'not-announced':
          'Le début ne montre pas que l’enregistrement a été annoncé au demandeur. Il l’est au préalable.',
        'no-purpose':
          'L’enregistrement est annoncé sans un mot sur son but. La raison en est donnée au demandeur.',
        'not-recorded':
          'Les notes disent que l’entretien n’est pas enregistré. À partir du 12 juin 2026, un enregistrement est fait.',
        silent: 'Les notes ne le montrent pas. Leur silence ne prouve pas que cela n’a pas été dit.',
        told: 'Les notes le montrent.',
      },
      instances: { announced: 'que l’entretien est enregistré', purpose: 'à quoi sert l’enregistrement' },
    },
    nl: {
      title: 'Opname niet aangekondigd',
      why: 'Bij twijfel heeft de opname voorrang op de notities. Wie er niet van weet, kan zich er niet op beroepen.',
      remedy:
        'Zeg bij het begin dat het onderhoud wordt opgenomen en waarvoor de opname dient, en noteer het.',
      messages: {
        'not-announced':
          'Het begin toont niet dat de opname aan de verzoeker is aangekondigd. Dat gebeurt vooraf.',
        'no-purpose':
          'De opname wordt aangekondigd zonder te zeggen waarvoor ze dient. De verzoeker krijgt de reden te horen.',
        'not-recorded':
          'De notities zeggen dat het onderhoud niet wordt opgenomen. Vanaf 12 juni 2026 wordt er opgenomen.',
        silent: 'De notities tonen het niet. Hun stilzwijgen bewijst niet dat het niet gezegd werd.',
        told: 'De notities tonen het.',
      },
      instances: { announced: 'dat het onderhoud wordt opgenomen', purpose: 'waarvoor de opname dient' },
    },
  },
  examples: {
    en: {
      breach: 'PO: ⟦Good morning.⟧\nA: Good morning.\nPO: Where were you born?\nA: In Conakry.',
      clean:
        'PO: Good morning. This interview is being recorded, so that in doubt we can listen to your own words.\nA: Fine.\nPO: Where were you born?\nA: In Conakry.',
    },
    fr: {
      breach: 'OP : ⟦Bonjour.⟧\nDPI : Bonjour.\nOP : Où êtes-vous né ?\nDPI : À Conakry.',
      clean:
        'OP : Bonjour. Cet entretien est enregistré, afin que vos propres mots puissent être réécoutés en cas de doute.\nDPI : Très bien.\nOP : Où êtes-vous né ?\nDPI : À Conakry.',
    },
    nl: {
      breach: 'PO: ⟦Goedemorgen.⟧\nVIB: Goedemorgen.\nPO: Waar bent u geboren?\nVIB: In Conakry.',
      clean:
        'PO: Goedemorgen. Dit onderhoud wordt opgenomen, zodat uw eigen woorden bij twijfel herbeluisterd kunnen worden.\nVIB: Goed.\nPO: Waar bent u geboren?\nVIB: In Conakry.',
    },
  },
  *run(interview, { options, lexicon }) {
    const cues = lexicon('recording-cues');
    const told = openingOf(interview, options.openingTurns).filter(isOfficial);
    const cue = (id: string) =>
      told
        .flatMap((turn) => matchesInTurn(turn, cues).map((match) => ({ turn, match })))
        .find(({ match }) => match.term.id === id);
    const denied = cue('not-recorded');
    const announced = cue('announced');
    const first = turnsOf(interview).find((turn) => turn.speaker === 'officer')!;
    const signal = { at: spanOf(first), turn: first.n, verdict: 'review', confidence: 'medium' } as const;
    if (denied) {
      const at = sourceSpan(denied.turn, denied.match.start, denied.match.end);
      yield {
        ...signal,
        message: 'not-recorded',
        at,
        turn: denied.turn.n,
        severity: 'warning',
        instance: 'announced',
      };
    } else if (announced) {
      yield { outcome: 'pass', because: 'told', instance: 'announced' };
    } else {
      yield { ...signal, message: 'not-announced', instance: 'announced' };
      yield { outcome: 'inconclusive', because: 'silent', instance: 'announced' };
    }
    if (cue('purpose') && !denied) {
      yield { outcome: 'pass', because: 'told', instance: 'purpose' };
    } else {
      if (announced && !denied) {
        const at = sourceSpan(announced.turn, announced.match.start, announced.match.end);
        yield { ...signal, message: 'no-purpose', at, turn: announced.turn.n, instance: 'purpose' };
      }
      yield { outcome: 'inconclusive', because: 'silent', instance: 'purpose' };
    }
  },
});

/** The officer tells it, or the interpreter on the officer's behalf. */
function isOfficial({ speaker }: Turn): boolean {
  return speaker === 'officer' || speaker === 'interpreter';
}
