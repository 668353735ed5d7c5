import { recordWords } from '../language/record-words.ts';
import { defineCheck } from '../model/check.ts';
import type { Confidence, Lexicon } from '../model/lexicon.ts';
import type { Span } from '../model/place.ts';
import { sourceSpan, turnsOf } from '../model/turns.ts';
import { bracketsIn } from '../text/brackets.ts';
import { matchesIn } from '../text/phrase.ts';

/** Charter 7.5, F4: answers are noted in full; the officer writes no summary of them. */
export default defineCheck({
  id: 'summarised-answer',
  severity: 'warning',
  languages: ['fr', 'nl', 'en'],
  lexicons: ['summary-marks'],
  evident: ['summary', 'omission', 'and-so-on'],
  options: {},
  texts: {
    en: {
      title: 'Answer summarised or shortened',
      why: 'What a summary leaves out may be what the decision would have turned on.',
      remedy: 'Note the answer in full, as it was said.',
      messages: {
        summary: 'This place seems to hold a summary by the writer. The notes hold no summaries.',
        omission: 'A sign shows that words were left out of the answer. The notes hold the whole answer.',
        'and-so-on':
          'The answer ends on an open list. If the applicant said more, the notes hold the whole answer.',
        'no-answers': 'No answer of the applicant was recognised.',
      },
    },
    fr: {
      title: 'Réponse résumée ou abrégée',
      why: 'Ce qu’un résumé laisse de côté peut être ce dont la décision dépendait.',
      remedy: 'Noter la réponse en entier, telle qu’elle a été dite.',
      messages: {
        summary: 'Ce passage semble contenir un résumé du rédacteur. Les notes ne contiennent aucun résumé.',
        omission:
          'Un signe montre que des mots ont été omis dans la réponse. Les notes contiennent la réponse entière.',
        'and-so-on':
          'La réponse se termine par une liste ouverte. Si le demandeur en a dit plus, les notes contiennent la réponse entière.',
        'no-answers': 'Aucune réponse du demandeur n’a été reconnue.',
      },
    },
    nl: {
      title: 'Samengevat of ingekort antwoord',
      why: 'Wat een samenvatting weglaat, kan net zijn waarvan de beslissing afhing.',
      remedy: 'Noteer het antwoord volledig, zoals het werd gegeven.',
      messages: {
        summary:
          'Deze plaats lijkt een samenvatting van de opsteller te bevatten. De notities bevatten geen samenvattingen.',
        omission:
          'Een teken toont dat er in het antwoord woorden zijn weggelaten. De notities bevatten het hele antwoord.',
        'and-so-on':
          'Het antwoord eindigt op een open opsomming. Als de verzoeker meer zei, bevatten de notities het hele antwoord.',
        'no-answers': 'Er werd geen antwoord van de verzoeker herkend.',
      },
    },
  },
  examples: {
    en: {
      breach:
        'PO: What happened?\nA: They came at night. ⟦[…]⟧ Then I fled.\nPO: And then?\nA: ⟦[summary: the journey]⟧ I arrived.',
      clean: 'PO: What happened?\nA: They came at night… then I fled (in 2019). In short, it was over.',
    },
    fr: {
      breach:
        'OP : Que s’est-il passé ?\nDPI : Ils sont venus la nuit. ⟦[…]⟧ Puis j’ai fui.\nOP : Et ensuite ?\nDPI : ⟦[résumé du trajet]⟧ Je suis arrivé.',
      clean:
        'OP : Que s’est-il passé ?\nDPI : Ils sont venus la nuit… puis j’ai fui (en 2019). Bref, c’était fini.',
    },
    nl: {
      breach:
        'PO: Wat is er gebeurd?\nVIB: Ze kwamen ’s nachts. ⟦[…]⟧ Daarna ben ik gevlucht.\nPO: En dan?\nVIB: ⟦[samenvatting van de reis]⟧ Ik kwam aan.',
      clean:
        'PO: Wat is er gebeurd?\nVIB: Ze kwamen ’s nachts… dan ben ik gevlucht (in 2019). Kortom, het was voorbij.',
    },
  },
  *run(interview, { lexicon }) {
    const words = lexicon('summary-marks');
    if (!turnsOf(interview).some((turn) => turn.speaker === 'applicant')) {
      yield { outcome: 'inconclusive', because: 'no-answers' };
      return;
    }
    for (const { node, text, speaker } of recordWords(interview)) {
      // What the officer sums up aloud is put to the applicant; what others say is theirs.
      if (speaker !== undefined && speaker !== 'applicant') continue;
      const turn = node.type === 'turn' ? { turn: node.n } : {};
      for (const { message, confidence, start, end } of marksIn(text, node.type, words))
        yield { message, at: sourceSpan(node, start, end), verdict: 'review', confidence, ...turn };
    }
  },
});

interface Mark extends Span {
  readonly message: 'summary' | 'omission' | 'and-so-on';
  readonly confidence: Confidence;
}

const omission = /[[(]\s*(?:\.{2,}|…)+\s*[\])]/gu;

/** Offsets into the text. A remark of the officer's is all bracket. */
function marksIn(text: string, type: string, words: Lexicon): readonly Mark[] {
  if (type === 'unassigned') return [];
  if (type !== 'turn') {
    return isSummary(text, words)
      ? [{ message: 'summary', confidence: 'high', start: 0, end: text.length }]
      : [];
  }
  const marks: Mark[] = [...text.matchAll(omission)].map((match) => ({
    message: 'omission',
    confidence: 'medium',
    start: match.index,
    end: match.index + match[0].length,
  }));
  const brackets = bracketsIn(text);
  for (const { start, end, written } of brackets) {
    if (isAside(text, start, end)) continue;
    const inner = written.slice(1, -1);
    const found = matchesIn(inner, words);
    if (isSummary(inner, words)) marks.push({ message: 'summary', confidence: 'high', start, end });
    else if (found.some(({ term }) => term.id === 'reference'))
      marks.push({ message: 'omission', confidence: 'medium', start, end });
    else if (found.some(({ start: at, term }) => at === 0 && term.id === 'and-so-on'))
      marks.push({ message: 'and-so-on', confidence: 'medium', start, end });
  }
  const begin = text.search(/\p{L}/u);
  for (const { start, end, term } of matchesIn(text, words)) {
    if (brackets.some((each) => each.start < end && start < each.end)) continue;
    if (marks.some((mark) => mark.confidence !== 'low' && mark.start < end && start < mark.end)) continue;
    if (term.id === 'reference' || (term.id === 'elided' && start === begin)) {
      const message = term.id === 'elided' ? 'summary' : 'omission';
      marks.push({ message, confidence: 'medium', start, end });
      continue;
    }
    const headed = /^\s?[:\uff1a]/u.test(text.slice(end));
    if (
      isNear(start, begin, headed) &&
      term.id === 'summary' &&
      (headed || /^(?:en|in|samengevat)/iu.test(text.slice(begin)))
    )
      marks.push({ message: 'summary', confidence: headed ? 'high' : 'medium', start, end });
    else if (
      start === begin &&
      term.id === 'narrated' &&
      !/\p{L}/u.test(text.slice(end)) &&
      /idem|même|same|zelfde/iu.test(text)
    )
      marks.push({ message: 'summary', confidence: 'medium', start, end });
    else if ((start === begin && term.id === 'spoken') || term.id === 'and-so-on')
      marks.push({
        message: term.id === 'spoken' ? 'summary' : 'and-so-on',
        confidence: 'low',
        start,
        end,
      });
  }
  return marks;
}

/** « Il m'a dit (il raconte toujours la même chose) que … »: the sentence goes on around what the applicant adds. */
function isAside(text: string, start: number, end: number): boolean {
  return (
    text[start] === '(' &&
    /[\p{L},]\s*$/u.test(text.slice(0, start)) &&
    /^\s*[\p{Ll},]/u.test(text.slice(end))
  );
}

/** At the start, or before a colon a few words on: « en bref résumé : ». */
function isNear(start: number, begin: number, headed: boolean): boolean {
  return start === begin || (headed && start - begin < 12);
}

/** « résumé du trajet », « raconte sa fuite »: words that stand for others; not what is shown or somebody else explains. */
function isSummary(inner: string, words: Lexicon): boolean {
  const ids = matchesIn(inner, words).map(({ term }) => term.id);
  if (ids.includes('summary')) return true;
  return ids.includes('narrated') && !ids.includes('shown') && !ids.includes('other-person');
}
