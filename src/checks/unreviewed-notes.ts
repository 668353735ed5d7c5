import { defineCheck } from '../model/check.ts';
import { closingShare, closingTurns } from '../model/frame-options.ts';
import type { Interview } from '../model/interview.ts';
import type { Lexicon } from '../model/lexicon.ts';
import { closingOf, sectionsOf, sourceSpan, spanOf, textOf, turnsOf } from '../model/turns.ts';
import { matchesIn } from '../text/phrase.ts';
import { sentencesOf } from '../text/sentences.ts';

/** Charter 12.1, C4: before the end the officer takes a few minutes to go through the notes. */
export default defineCheck({
  id: 'unreviewed-notes',
  severity: 'note',
  languages: ['fr', 'nl', 'en'],
  lexicons: ['notes-review'],
  options: {
    closingShare: { ...closingShare, default: 20 },
    closingTurns,
  },
  texts: {
    en: {
      title: 'Notes not gone through',
      why: 'Going through the notes shows in time what was not asked or not made clear.',
      remedy: 'Take a few minutes at the end to go through the notes, and write it down.',
      messages: {
        'not-shown':
          'The closing does not show that the notes were gone through. The officer takes a few minutes for it.',
        silent: 'The record does not show it. Silence in the notes does not prove that it was not done.',
        done: 'The record shows that the officer went through the notes.',
      },
    },
    fr: {
      title: 'Notes non parcourues',
      why: 'Parcourir les notes montre à temps ce qui n’a pas été demandé ou pas éclairci.',
      remedy: 'Prendre quelques minutes à la fin pour parcourir les notes, et le mentionner.',
      messages: {
        'not-shown':
          'La clôture ne montre pas que les notes ont été parcourues. L’officier de protection y consacre quelques minutes.',
        silent: 'Les notes ne le montrent pas. Leur silence ne prouve pas que cela n’a pas été fait.',
        done: 'Les notes montrent que l’officier de protection les a parcourues.',
      },
    },
    nl: {
      title: 'Notities niet overlopen',
      why: 'Wie de notities overloopt, ziet op tijd wat niet gevraagd of niet opgehelderd is.',
      remedy: 'Neem op het einde enkele minuten om de notities te overlopen, en vermeld het.',
      messages: {
        'not-shown':
          'Bij het afsluiten blijkt niet dat de notities overlopen zijn. De protection officer neemt daar enkele minuten voor.',
        silent: 'De notities tonen het niet. Hun stilzwijgen bewijst niet dat het niet gebeurd is.',
        done: 'De notities tonen dat de protection officer ze overlopen heeft.',
      },
    },
  },
  examples: {
    en: {
      breach: 'PO: Why did you leave?\nA: I was afraid.\nPO: ⟦Thank you, we stop here.⟧\nA: Thank you.',
      clean:
        'PO: Why did you leave?\nA: I was afraid.\nPO: I am going through my notes for a moment.\nA: Take your time.',
    },
    fr: {
      breach:
        'OP : Pourquoi êtes-vous parti ?\nDPI : J’avais peur.\nOP : ⟦Merci, nous nous arrêtons ici.⟧\nDPI : Merci.',
      clean:
        'OP : Pourquoi êtes-vous parti ?\nDPI : J’avais peur.\nOP : Je parcours mes notes un instant.\nDPI : Prenez votre temps.',
    },
    nl: {
      breach:
        'PO: Waarom bent u vertrokken?\nVIB: Ik was bang.\nPO: ⟦Dank u, we stoppen hier.⟧\nVIB: Dank u.',
      clean:
        'PO: Waarom bent u vertrokken?\nVIB: Ik was bang.\nPO: Ik overloop even mijn notities.\nVIB: Neem uw tijd.',
    },
  },
  *run(interview, { options, lexicon }) {
    if (isReviewed(interview, lexicon('notes-review'), options)) {
      yield { outcome: 'pass', because: 'done' };
      return;
    }
    // Silence proves nothing: the finding points at the end, the clause stays undecided.
    const last = turnsOf(interview).findLast((turn) => turn.speaker === 'officer')!;
    const at = sourceSpan(last, 0, textOf(last).length);
    yield { message: 'not-shown', at, verdict: 'review', confidence: 'medium', turn: last.n };
    yield { outcome: 'inconclusive', because: 'silent' };
  },
});

/** One sentence says it, and of nobody else: « Vous pourrez relire mes notes avec votre avocat » reviews nothing. */
function isReview(text: string, words: Lexicon): boolean {
  return sentencesOf(text).some(({ start, end }) => {
    const ids = matchesIn(text.slice(start, end), words).map(({ term }) => term.id);
    return ids.includes('review') && !ids.includes('later');
  });
}

/** Said by the officer or the interpreter, or noted: « [l’OP relit ses notes] », a break taken for it. */
function isReviewed(
  interview: Interview,
  words: Lexicon,
  options: { readonly closingShare: number; readonly closingTurns: number },
): boolean {
  const turns = turnsOf(interview);
  const closing = closingOf(interview, options);
  // In a short record the last turns reach back to the greetings.
  const middle = turns[Math.floor(turns.length / 2)];
  const from = Math.max(closing[0] ? spanOf(closing[0]).start : 0, middle ? spanOf(middle).start : 0);
  const contents = sectionsOf(interview).flatMap((section) => section.children);
  return contents.some((node) => {
    if (node.type === 'turn' && node.speaker !== 'officer' && node.speaker !== 'interpreter') return false;
    if (node.type === 'field' || node.type === 'absence' || spanOf(node).start < from) return false;
    return isReview(textOf(node), words);
  });
}
