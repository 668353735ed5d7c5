import { isCall, type LawyerCall, lawyerCalls, returnsBehind } from '../language/lawyer-calls.ts';
import { absencesOf, isAllKnownBehind, isToldAhead, turnRightBehind } from '../model/absences.ts';
import { defineCheck } from '../model/check.ts';
import { clockOf } from '../model/clock.ts';
import type { Absence, Session } from '../model/interview.ts';
import type { Lexicon } from '../model/lexicon.ts';
import { minutesApart } from '../model/measure.ts';
import { breaksOf, sessionsOf, spanOf, textOf } from '../model/turns.ts';
import { clocksIn } from '../text/clock-times.ts';

/** Charter 1.8, 1.10, 1.11, P4: for a call the lawyer leaves, the absence is noted, and the interview goes on. */
export default defineCheck({
  id: 'unrecorded-absence',
  severity: 'error',
  languages: ['fr', 'nl', 'en'],
  lexicons: ['lawyer-calls', 'absences'],
  instances: ['left', 'noted', 'continued'],
  options: {
    reach: {
      type: 'number',
      default: 600,
      minimum: 0,
      description: {
        en: 'Within how many characters a noted absence belongs to a call.',
        fr: 'Nombre de caractères dans lesquels une absence notée se rapporte à un appel.',
        nl: 'Binnen hoeveel tekens een genoteerde afwezigheid bij een oproep hoort.',
      },
    },
  },
  texts: {
    en: {
      title: 'Absence of the lawyer not recorded',
      why: 'What is said while the lawyer is out is heard without assistance, and the record has to show it.',
      remedy: 'Note when the lawyer leaves and comes back, and go on with the interview in between.',
      instances: {
        left: 'Lawyer not seen to leave for a call',
        noted: 'Absence of the lawyer not noted',
        continued: 'Interview stopped during the lawyer’s absence',
      },
      messages: {
        'not-noted':
          'A call of the lawyer is mentioned and no absence is noted. The record notes the absence.',
        'perhaps-call':
          'The lawyer seems to take a call here, and no absence is noted. The record notes the absence.',
        stayed:
          'A call of the lawyer is mentioned without the lawyer leaving. For a call the lawyer leaves the room.',
        'no-return': 'The lawyer leaves, and no return is noted. The record shows the lawyer’s absence.',
        paused:
          'A break has the same limits as the lawyer’s absence. The interview goes on while the lawyer is absent.',
        'no-lawyer': 'No lawyer took part.',
        'no-call': 'No call or absence of the lawyer is mentioned.',
        'no-absence': 'No absence of the lawyer is noted.',
        'return-unclear': 'The record does not show for certain whether the lawyer’s return is noted.',
        'not-placed': 'The record does not show what was said during the lawyer’s absence.',
        'left-room': 'The lawyer left the room.',
        'is-noted': 'The lawyer’s absence is noted.',
        'went-on': 'The interview went on during the lawyer’s absence.',
      },
    },
    fr: {
      title: 'Absence de l’avocat non indiquée',
      why: 'Ce qui est dit pendant que l’avocat est sorti l’est sans assistance, et les notes doivent le montrer.',
      remedy: 'Noter quand l’avocat sort et revient, et poursuivre l’entretien entre-temps.',
      instances: {
        left: 'Sortie de l’avocat pour un appel non visible',
        noted: 'Absence de l’avocat non notée',
        continued: 'Entretien suspendu pendant l’absence de l’avocat',
      },
      messages: {
        'not-noted':
          'Un appel de l’avocat est mentionné et aucune absence n’est notée. Les notes indiquent l’absence.',
        'perhaps-call':
          'L’avocat semble prendre un appel à cet endroit, et aucune absence n’est notée. Les notes indiquent l’absence.',
        stayed:
          'Un appel de l’avocat est mentionné sans que sa sortie le soit. Pour un appel, l’avocat quitte le local.',
        'no-return': 'L’avocat sort et son retour n’est pas noté. Les notes montrent l’absence de l’avocat.',
        paused:
          'Une pause a les mêmes limites que l’absence de l’avocat. L’entretien se poursuit en l’absence de l’avocat.',
        'no-lawyer': 'Aucun avocat n’a participé.',
        'no-call': 'Ni appel ni absence de l’avocat n’est mentionné.',
        'no-absence': 'Aucune absence de l’avocat n’est notée.',
        'return-unclear': 'Les notes ne montrent pas avec certitude si le retour de l’avocat est noté.',
        'not-placed': 'Les notes ne montrent pas ce qui s’est dit pendant l’absence de l’avocat.',
        'left-room': 'L’avocat a quitté le local.',
        'is-noted': 'L’absence de l’avocat est notée.',
        'went-on': 'L’entretien s’est poursuivi pendant l’absence de l’avocat.',
      },
    },
    nl: {
      title: 'Afwezigheid van de advocaat niet vermeld',
      why: 'Wat gezegd wordt terwijl de advocaat buiten is, gebeurt zonder bijstand, en de notities moeten dat tonen.',
      remedy: 'Noteer wanneer de advocaat buitengaat en terugkomt, en zet het onderhoud intussen voort.',
      instances: {
        left: 'Vertrek van de advocaat voor een oproep niet te zien',
        noted: 'Afwezigheid van de advocaat niet genoteerd',
        continued: 'Onderhoud stilgelegd tijdens de afwezigheid van de advocaat',
      },
      messages: {
        'not-noted':
          'Een oproep van de advocaat wordt vermeld en er is geen afwezigheid genoteerd. De notities vermelden de afwezigheid.',
        'perhaps-call':
          'De advocaat lijkt hier een oproep te beantwoorden, en er is geen afwezigheid genoteerd. De notities vermelden de afwezigheid.',
        stayed:
          'Een oproep van de advocaat wordt vermeld zonder dat hij buitengaat. Voor een oproep verlaat de advocaat het lokaal.',
        'no-return':
          'De advocaat gaat buiten en de terugkeer is niet genoteerd. De notities tonen de afwezigheid van de advocaat.',
        paused:
          'Een pauze heeft dezelfde grenzen als de afwezigheid van de advocaat. Het onderhoud gaat voort terwijl de advocaat afwezig is.',
        'no-lawyer': 'Er was geen advocaat bij.',
        'no-call': 'Er wordt geen oproep of afwezigheid van de advocaat vermeld.',
        'no-absence': 'Er is geen afwezigheid van de advocaat genoteerd.',
        'return-unclear':
          'De notities tonen niet met zekerheid of de terugkeer van de advocaat genoteerd is.',
        'not-placed': 'De notities tonen niet wat er tijdens de afwezigheid van de advocaat gezegd werd.',
        'left-room': 'De advocaat heeft het lokaal verlaten.',
        'is-noted': 'De afwezigheid van de advocaat is genoteerd.',
        'went-on': 'Het onderhoud ging voort tijdens de afwezigheid van de advocaat.',
      },
    },
  },
  examples: {
    en: {
      breach:
        'Lawyer: Mr Peeters\nPO: Where were you born?\nA: In Conakry.\n⟦[The lawyer answers the phone]⟧\nPO: Go on.\nA: I left.',
      clean:
        'Lawyer: Mr Peeters\nPO: If the lawyer must take a call, he leaves the room.\nA: Fine.\n[The lawyer leaves the room for a call 10:05]\nPO: Go on.\nA: I left.\n[The lawyer returns 10:11]\nPO: And then?\nA: Nothing.',
    },
    fr: {
      breach:
        'Avocat : Me Peeters\nOP : Où êtes-vous né ?\nDPI : À Conakry.\n⟦[L’avocat répond au téléphone]⟧\nOP : Continuez.\nDPI : Je suis parti.',
      clean:
        'Avocat : Me Peeters\nOP : Si l’avocat doit prendre un appel, il quitte le local.\nDPI : Bien.\n[L’avocat quitte le local pour un appel 10h05]\nOP : Continuez.\nDPI : Je suis parti.\n[L’avocat revient 10h11]\nOP : Et ensuite ?\nDPI : Rien.',
    },
    nl: {
      breach:
        'Advocaat: Mr. Peeters\nPO: Waar bent u geboren?\nVIB: In Conakry.\n⟦[De advocaat beantwoordt een oproep]⟧\nPO: Ga verder.\nVIB: Ik ben vertrokken.',
      clean:
        'Advocaat: Mr. Peeters\nPO: Als de advocaat een oproep moet beantwoorden, verlaat hij het lokaal.\nVIB: Goed.\n[De advocaat verlaat het lokaal voor een oproep 10u05]\nPO: Ga verder.\nVIB: Ik ben vertrokken.\n[De advocaat komt terug 10u11]\nPO: En dan?\nVIB: Niets.',
    },
  },
  *run(interview, { options, lexicon }) {
    const words = lexicon('lawyer-calls');
    const sessions = sessionsOf(interview);
    const all = sessions.flatMap((session) =>
      absencesOf(session, 'lawyer')
        .slice(0, mostAbsences)
        .map((absence) => ({ session, absence })),
    );
    const calls = lawyerCalls(interview, words, lexicon('absences'));
    if (all.length === 0 && sessions.every((session) => session.attendance.lawyer === 'absent')) {
      yield { outcome: 'not-applicable', because: 'no-lawyer' };
      return;
    }
    if (all.length === 0 && calls.length === 0) {
      yield { outcome: 'not-applicable', because: 'no-call' };
      return;
    }
    const open = calls.filter(
      (call) => !call.leaves && !all.some(({ absence }) => belongs(call, absence, options.reach, words)),
    );
    for (const { at, turn, noted } of open) {
      const place = { at, ...(turn !== undefined && { turn }) };
      if (noted) yield { ...place, message: 'not-noted', instance: 'noted', verdict: 'breach' };
      else
        yield {
          ...place,
          message: 'perhaps-call',
          instance: 'noted',
          verdict: 'review',
          confidence: 'medium',
        };
      yield { ...place, message: 'stayed', instance: 'left', verdict: 'review', confidence: 'medium' };
    }
    const told = calls.some((call) => call.leaves);
    if (all.length === 0 && !told) {
      yield { outcome: 'not-applicable', because: 'no-absence', instance: 'continued' };
      return;
    }
    yield { outcome: 'pass', because: 'left-room', instance: 'left' };
    yield { outcome: 'pass', because: 'is-noted', instance: 'noted' };
    if (all.length === 0) yield { outcome: 'inconclusive', because: 'not-placed', instance: 'continued' };
    for (const { at, leaves, times } of all.length === 0 ? calls : [])
      if (leaves && times < 2 && !returnsBehind(interview, at.end, words, lexicon('absences')))
        yield { outcome: 'inconclusive', because: 'return-unclear', instance: 'noted', at };
    for (const { session, absence } of all) {
      const at = spanOf(absence);
      const back = absence.end !== undefined || isToldAhead(session, absence);
      if (!back && !returnsBehind(interview, absence.position.end.offset, words, lexicon('absences'))) {
        if (!isAllKnownBehind(session, absence))
          yield { outcome: 'inconclusive', because: 'return-unclear', instance: 'noted', at };
        else yield { message: 'no-return', instance: 'noted', at, verdict: 'review', confidence: 'medium' };
      }
      if (isPaused(session, absence))
        yield { message: 'paused', instance: 'continued', at, verdict: 'review', confidence: 'medium' };
      else if (wentOn(session, absence)) yield { outcome: 'pass', because: 'went-on', instance: 'continued' };
      else yield { outcome: 'inconclusive', because: 'not-placed', instance: 'continued', at };
    }
  },
});

/** More than any sitting has: of a hostile text no more are looked at. */
const mostAbsences = 50;

function belongs(call: LawyerCall, absence: Absence, reach: number, words: Lexicon): boolean {
  const { start, end } = spanOf(absence);
  if (isCall(textOf(absence), words) && start <= call.at.start && call.at.end <= end) return true;
  return call.at.start - end <= reach && start - call.at.end <= reach;
}

function isPaused(session: Session, { start, end }: Absence): boolean {
  const same = (a: string | undefined, b: string | undefined): boolean => {
    const [one, other] = [a && clockOf(a), b && clockOf(b)];
    return typeof one === 'number' && typeof other === 'number' && minutesApart(one, other) <= 1;
  };
  return breaksOf(session).some((each) => same(each.start, start) && same(each.end, end));
}

/** A turn right behind « sort », whose return stands further on; or the sitting ended after a departure told ahead. */
function wentOn(session: Session, absence: Absence): boolean {
  if (isToldAhead(session, absence)) return session.end !== undefined;
  return clocksIn(textOf(absence)).length < 2 && turnRightBehind(session, absence) !== undefined;
}
