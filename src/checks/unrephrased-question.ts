import { misunderstandingsIn } from '../language/misunderstanding.ts';
import { defineCheck } from '../model/check.ts';
import { sourceSpan, textOf } from '../model/turns.ts';

/** Charter 10.2, Q9: a question that was not understood is put in other words. */
export default defineCheck({
  id: 'unrephrased-question',
  severity: 'warning',
  languages: ['fr', 'nl', 'en'],
  lexicons: ['question-grammar', 'question-reformulations', 'misunderstandings'],
  options: {},
  texts: {
    en: {
      title: 'Question repeated unchanged after a misunderstanding',
      why: 'The same words are not understood any better the second time, and a guess then stands in the notes as an answer.',
      remedy: 'Ask in other and simpler words, or ask what was not clear.',
      messages: {
        repeated:
          'Turn {turn} tells that the question was not understood, and it comes back in the same words. Misunderstandings are cleared up by rewording the question.',
        reworded:
          'Questions not understood and put in other words: {count}, which is all that were recognised.',
        unclear: 'Questions not understood: {count}. Whether all were put in other words is not certain.',
        none: 'No turn was recognised that tells of a question not understood.',
      },
    },
    fr: {
      title: 'Question répétée telle quelle après un malentendu',
      why: 'Les mêmes mots ne sont pas mieux compris la seconde fois, et une supposition figure alors dans les notes comme réponse.',
      remedy: 'Poser la question avec d’autres mots, plus simples, ou demander ce qui n’était pas clair.',
      messages: {
        repeated:
          'L’intervention {turn} indique que la question n’est pas comprise, et elle revient dans les mêmes mots. Les malentendus sont éclaircis en reformulant la question.',
        reworded:
          'Questions non comprises puis reformulées : {count}, c’est-à-dire toutes celles qui ont été reconnues.',
        unclear: 'Questions non comprises : {count}. Il n’est pas certain que toutes aient été reformulées.',
        none: 'Aucune intervention indiquant qu’une question n’est pas comprise n’a été reconnue.',
      },
    },
    nl: {
      title: 'Vraag onveranderd herhaald na een misverstand',
      why: 'Dezelfde woorden worden de tweede keer niet beter begrepen, en een gok staat dan als antwoord in de notities.',
      remedy: 'Stel de vraag in andere, eenvoudigere woorden, of vraag wat niet duidelijk was.',
      messages: {
        repeated:
          'Beurt {turn} zegt dat de vraag niet begrepen is en ze komt in dezelfde woorden terug. Misverstanden worden opgehelderd door de vraag anders te stellen.',
        reworded: 'Vragen die niet begrepen en anders gesteld werden: {count}, dat zijn alle herkende.',
        unclear:
          'Vragen die niet begrepen werden: {count}. Of ze allemaal anders gesteld werden, is niet zeker.',
        none: 'Er werd geen beurt herkend die zegt dat een vraag niet begrepen is.',
      },
    },
  },
  examples: {
    en: {
      breach:
        'PO: Who ran the cooperative?\nA: I don’t understand the question.\nPO: ⟦Who ran the cooperative?⟧\nA: My uncle.',
      clean:
        'PO: Who ran the cooperative?\nA: I don’t understand the question.\nPO: I mean, who was the boss there?\nA: My uncle.',
    },
    fr: {
      breach:
        'OP : Qui dirigeait la coopérative ?\nDPI : Je ne comprends pas la question.\nOP : ⟦Qui dirigeait la coopérative ?⟧\nDPI : Mon oncle.',
      clean:
        'OP : Qui dirigeait la coopérative ?\nDPI : Je ne comprends pas la question.\nOP : Je veux dire, qui était le chef ?\nDPI : Mon oncle.',
    },
    nl: {
      breach:
        'PO: Wie leidde de coöperatie?\nVIB: Ik begrijp de vraag niet.\nPO: ⟦Wie leidde de coöperatie?⟧\nVIB: Mijn oom.',
      clean:
        'PO: Wie leidde de coöperatie?\nVIB: Ik begrijp de vraag niet.\nPO: Ik bedoel, wie was er de baas?\nVIB: Mijn oom.',
    },
  },
  *run(interview, { speech, lexicon }) {
    const signals = misunderstandingsIn(interview, speech, lexicon('misunderstandings'));
    const count = signals.length;
    for (const { signal, next, sequel } of signals)
      if (sequel === 'repeated' && next)
        yield {
          message: 'repeated',
          data: { turn: signal.n },
          at: sourceSpan(next, 0, textOf(next).trimEnd().length),
          verdict: 'review',
          confidence: 'medium',
          turn: next.n,
        };
    if (count === 0) yield { outcome: 'not-applicable', because: 'none' };
    else if (signals.every(({ sequel }) => sequel === 'reworded'))
      yield { outcome: 'pass', because: 'reworded', data: { count } };
    else if (!signals.some(({ sequel }) => sequel === 'repeated'))
      yield { outcome: 'inconclusive', because: 'unclear', data: { count } };
  },
});
