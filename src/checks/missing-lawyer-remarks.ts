import { defineCheck } from '../model/check.ts';
import { closingShare, closingTurns } from '../model/frame-options.ts';
import type { Interview, Role, Session, Turn } from '../model/interview.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Span } from '../model/place.ts';
import { closingOf, sectionsOf, sessionsOf, sourceSpan, spanOf, textOf, turnsOf } from '../model/turns.ts';
import { matchesInTurn } from '../text/turn-words.ts';

/** Charter 6.6, 12.4, 12.5, C1: lawyer, trusted person or guardian get the floor at the end, and it is noted. */
export default defineCheck({
  id: 'missing-lawyer-remarks',
  severity: 'error',
  languages: ['fr', 'nl', 'en'],
  lexicons: ['closing-cues'],
  options: {
    closingShare,
    closingTurns,
  },
  texts: {
    en: {
      title: 'No remarks asked of the lawyer',
      why: 'The end of the interview is the moment at which the lawyer, trusted person or guardian may speak.',
      remedy:
        'Give the floor to whoever assists the applicant and write down the remarks, or that there were none.',
      messages: {
        'no-floor':
          'Somebody assists the applicant, and the closing shows no offer of the floor and no remark. The officer asks for remarks at the end.',
        'no-reply': 'Remarks are asked for, but neither a remark nor its absence is recorded.',
        'empty-section':
          'The heading for remarks has no text under it. Remarks, or their absence, are recorded.',
        left: 'The person who assists the applicant left and no return is recorded.',
        'nobody-assists': 'Nobody assists the applicant.',
        unknown: 'The record does not tell whether anybody assists the applicant.',
        given: 'The floor was given at the end.',
      },
    },
    fr: {
      title: 'Remarques de l’avocat non demandées',
      why: 'La fin de l’entretien est le moment où l’avocat, la personne de confiance ou le tuteur peut intervenir.',
      remedy:
        'Donner la parole à la personne qui assiste le demandeur et noter ses remarques, ou qu’il n’y en a pas.',
      messages: {
        'no-floor':
          'Une personne assiste le demandeur, et la clôture ne montre ni parole donnée ni remarque. L’officier de protection demande les remarques à la fin.',
        'no-reply': 'Les remarques sont demandées, mais ni remarque ni absence de remarque n’est notée.',
        'empty-section':
          'Le titre des remarques n’est suivi d’aucun texte. Les remarques, ou leur absence, sont notées.',
        left: 'La personne qui assiste le demandeur est sortie et son retour n’est pas noté.',
        'nobody-assists': 'Personne n’assiste le demandeur.',
        unknown: 'Les notes ne disent pas si quelqu’un assiste le demandeur.',
        given: 'La parole a été donnée à la fin.',
      },
    },
    nl: {
      title: 'Opmerkingen van de advocaat niet gevraagd',
      why: 'Het einde van het onderhoud is het moment waarop de advocaat, vertrouwenspersoon of voogd het woord krijgt.',
      remedy: 'Geef het woord aan wie de verzoeker bijstaat en noteer de opmerkingen, of dat er geen zijn.',
      messages: {
        'no-floor':
          'Iemand staat de verzoeker bij, en bij het afsluiten krijgt die het woord niet en staat er geen opmerking. De protection officer vraagt op het einde naar opmerkingen.',
        'no-reply':
          'Er wordt naar opmerkingen gevraagd, maar er staat geen opmerking en ook niet dat er geen is.',
        'empty-section':
          'Onder de titel voor opmerkingen staat geen tekst. Opmerkingen, of het ontbreken ervan, worden genoteerd.',
        left: 'Wie de verzoeker bijstaat, is buitengegaan en de terugkeer is niet genoteerd.',
        'nobody-assists': 'Niemand staat de verzoeker bij.',
        unknown: 'De notities zeggen niet of iemand de verzoeker bijstaat.',
        given: 'Op het einde werd het woord gegeven.',
      },
    },
  },
  examples: {
    en: {
      breach:
        'Lawyer: Mr Peeters\nPO: What did you do next?\nA: I left.\nPO: ⟦Thank you, we stop here.⟧\nA: Thank you.',
      clean:
        'Lawyer: Mr Peeters\nPO: What did you do next?\nA: I left.\nPO: Does the lawyer wish to make any remarks?\nLawyer: Nothing to add.',
    },
    fr: {
      breach:
        'Avocat : Me Peeters\nOP : Qu’avez-vous fait ensuite ?\nDPI : Je suis parti.\nOP : ⟦Merci, nous nous arrêtons ici.⟧\nDPI : Merci.',
      clean:
        'Avocat : Me Peeters\nOP : Qu’avez-vous fait ensuite ?\nDPI : Je suis parti.\nOP : Maître, avez-vous des remarques ?\nAV : Rien à ajouter.',
    },
    nl: {
      breach:
        'Advocaat: Mr. Peeters\nPO: Wat hebt u daarna gedaan?\nVIB: Ik ben vertrokken.\nPO: ⟦Dank u, we stoppen hier.⟧\nVIB: Dank u.',
      clean:
        'Advocaat: Mr. Peeters\nPO: Wat hebt u daarna gedaan?\nVIB: Ik ben vertrokken.\nPO: Meester, hebt u nog opmerkingen?\nADV: Niets toe te voegen.',
    },
  },
  *run(interview, { options, lexicon }) {
    const last = sessionsOf(interview).at(-1);
    if (!last) return;
    const assisted = assistance(last);
    if (assisted === 'absent') {
      yield { outcome: 'not-applicable', because: 'nobody-assists' };
      return;
    }
    const window = closingOf(interview, options);
    // In a short record the last turns reach back to the greetings: those are no floor.
    const middle = turnsOf(interview).length / 2;
    const spoke = window.some(({ n, speaker }) => n > middle && assisting.has(speaker));
    const offer = offerIn(window, lexicon('closing-cues'));
    const noted = sectionsOf(interview).some(
      (section) => section.kind === 'remarks' && section.children.some((node) => node.type !== 'field'),
    );
    const empty = emptyRemarks(interview);
    if (spoke || noted) yield { outcome: 'pass', because: 'given' };
    else if (empty) yield { message: 'empty-section', at: empty, verdict: 'review' };
    else if (offer) yield { message: 'no-reply', at: offer.at, verdict: 'review', turn: offer.turn.n };
    else if (assisted === 'unknown') yield { outcome: 'inconclusive', because: 'unknown' };
    else if (hasLeft(last)) yield { outcome: 'inconclusive', because: 'left' };
    else {
      const turn = turnsOf(interview)
        .filter((each) => each.speaker === 'officer')
        .at(-1)!;
      yield {
        message: 'no-floor',
        at: sourceSpan(turn, 0, textOf(turn).length),
        verdict: 'breach',
        turn: turn.n,
      };
    }
  },
});

const assisting: ReadonlySet<Role> = new Set(['lawyer', 'trusted-person', 'guardian']);

function assistance(session: Session): 'present' | 'absent' | 'unknown' {
  const { lawyer, trustedPerson, guardian } = session.attendance;
  if ([lawyer, trustedPerson, guardian].includes('present')) return 'present';
  return lawyer === 'absent' ? 'absent' : 'unknown';
}

/** An officer's turn that offers the floor, unless what follows in the same turn records the reply. */
function offerIn(turns: readonly Turn[], cues: Lexicon): { turn: Turn; at: Span } | undefined {
  for (const turn of turns) {
    if (turn.speaker !== 'officer') continue;
    const offer = matchesInTurn(turn, cues).find((match) => match.term.id === 'floor');
    if (offer) return { turn, at: sourceSpan(turn, offer.start, offer.end) };
  }
  return undefined;
}

function emptyRemarks(interview: Interview): Span | undefined {
  const section = sectionsOf(interview).find((each) => each.kind === 'remarks' && each.children.length === 0);
  return section && spanOf(section);
}

/** Whoever assists the applicant went out and is not recorded as back; the interpreter's going changes nothing. */
function hasLeft(session: Session): boolean {
  const absences = session.children.flatMap((section) =>
    section.children.filter((node) => node.type === 'absence'),
  );
  return absences.some(({ who, end }) => end === undefined && who !== 'interpreter' && who !== 'applicant');
}
