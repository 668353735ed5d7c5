import { confrontingIn, mayConfront } from '../language/confronting.ts';
import { reactionTo } from '../language/reaction.ts';
import { defineCheck } from '../model/check.ts';
import { sourceSpan, textOf } from '../model/turns.ts';

/** Charter 10.4, S5b: whoever is confronted gets the occasion to explain, and the answer is in the notes. */
export default defineCheck({
  id: 'unanswered-confrontation',
  severity: 'error',
  languages: ['fr', 'nl', 'en'],
  lexicons: [
    'question-grammar',
    'question-confrontation',
    'confrontation-sources',
    'question-repetition',
    'topic-changes',
  ],
  options: {},
  texts: {
    en: {
      title: 'Confrontation without an answer',
      why: 'A contradiction that the applicant could not explain may still be held against the applicant in the decision.',
      remedy:
        'Ask for an explanation after setting the two statements side by side, and write down the answer, or the silence.',
      messages: {
        unanswered:
          'Two statements are set side by side, and the next question is on something else without an answer in between. The applicant gets the occasion to explain.',
        unclear:
          'Two statements are set side by side, and no answer is seen directly behind. The applicant gets the occasion to explain.',
        uninvited:
          'Two statements are set side by side without a question, and the answer only acknowledges. The applicant gets the occasion to explain.',
        doubtful:
          'Something else was said between a confrontation and the next answer, which may belong to either.',
        perhaps:
          'A turn names an earlier statement or a document. Whether it sets two statements side by side is not certain.',
        none: 'No turn was recognised that sets two statements side by side.',
        answered: 'Confrontations followed by an answer: {count}, which is all that were recognised.',
      },
    },
    fr: {
      title: 'Confrontation sans réponse',
      why: 'Une contradiction que le demandeur n’a pas pu expliquer peut malgré tout peser dans la décision.',
      remedy:
        'Demander une explication après avoir rapproché les deux déclarations, et noter la réponse ou le silence.',
      messages: {
        unanswered:
          'Deux déclarations sont rapprochées et la question suivante porte sur autre chose, sans réponse entre les deux. Le demandeur reçoit l’occasion de s’expliquer.',
        unclear:
          'Deux déclarations sont rapprochées et aucune réponse n’apparaît juste après. Le demandeur reçoit l’occasion de s’expliquer.',
        uninvited:
          'Deux déclarations sont rapprochées sans question et la réponse se limite à un acquiescement. Le demandeur reçoit l’occasion de s’expliquer.',
        doubtful:
          'Autre chose a été dit entre une confrontation et la réponse suivante, qui peut se rapporter à l’une ou à l’autre.',
        perhaps:
          'Une intervention renvoie à une déclaration antérieure ou à un document. Il n’est pas certain qu’elle rapproche deux déclarations.',
        none: 'Aucune intervention qui rapproche deux déclarations n’a été reconnue.',
        answered:
          'Confrontations suivies d’une réponse : {count}, c’est-à-dire toutes celles qui ont été reconnues.',
      },
    },
    nl: {
      title: 'Confrontatie zonder antwoord',
      why: 'Een tegenstrijdigheid die de verzoeker niet kon uitleggen, kan toch meetellen in de beslissing.',
      remedy:
        'Vraag om uitleg nadat de twee verklaringen naast elkaar gelegd zijn, en noteer het antwoord of de stilte.',
      messages: {
        unanswered:
          'Twee verklaringen worden naast elkaar gelegd en de volgende vraag gaat over iets anders, zonder antwoord ertussen. De verzoeker krijgt de kans om het uit te leggen.',
        unclear:
          'Twee verklaringen worden naast elkaar gelegd en er is geen antwoord vlak erna te zien. De verzoeker krijgt de kans om het uit te leggen.',
        uninvited:
          'Twee verklaringen worden zonder vraag naast elkaar gelegd en het antwoord bevestigt alleen. De verzoeker krijgt de kans om het uit te leggen.',
        doubtful:
          'Tussen een confrontatie en het volgende antwoord werd iets anders gezegd; het antwoord kan bij een van beide horen.',
        perhaps:
          'Een beurt verwijst naar een eerdere verklaring of een document. Het is niet zeker of ze twee verklaringen naast elkaar legt.',
        none: 'Er werd geen beurt herkend die twee verklaringen naast elkaar legt.',
        answered: 'Confrontaties waarop een antwoord volgt: {count}, dat zijn alle herkende.',
      },
    },
  },
  examples: {
    en: {
      breach:
        'PO: ⟦At the Immigration Office you stated 2018. Today you say 2020.⟧\nPO: Who gave you the passport?\nA: My uncle.',
      clean:
        'PO: At the Immigration Office you stated 2018. Today you say 2020.\nPO: How do you explain this difference?\nA: The clerk wrote it down wrongly.\nPO: Who gave you the passport?\nA: My uncle.',
    },
    fr: {
      breach:
        'OP : ⟦À l’Office des étrangers, vous avez déclaré 2018. Aujourd’hui, vous dites 2020.⟧\nOP : Qui vous a remis le passeport ?\nDPI : Mon oncle.',
      clean:
        'OP : À l’Office des étrangers, vous avez déclaré 2018. Aujourd’hui, vous dites 2020.\nOP : Comment expliquez-vous cette différence ?\nDPI : L’agent a mal noté.\nOP : Qui vous a remis le passeport ?\nDPI : Mon oncle.',
    },
    nl: {
      breach:
        'PO: ⟦Bij de DVZ verklaarde u 2018. Vandaag zegt u 2020.⟧\nPO: Wie gaf u een paspoort?\nVIB: Mijn oom.',
      clean:
        'PO: Bij de DVZ verklaarde u 2018. Vandaag zegt u 2020.\nPO: Hoe verklaart u dat verschil?\nVIB: De bediende schreef het fout op.\nPO: Wie gaf u een paspoort?\nVIB: Mijn oom.',
    },
  },
  *run(interview, { speech, lexicon }) {
    const sources = lexicon('confrontation-sources');
    const words = { sources, pointers: lexicon('question-repetition'), topics: lexicon('topic-changes') };
    const { lines, assigned } = interview.segregation;
    // Where lines have no speaker, the answer may be one of them.
    const told = assigned === lines;
    const confrontations = confrontingIn(interview, speech, sources);
    let answered = 0;
    let found = false;
    for (const confrontation of confrontations) {
      const reaction = reactionTo(confrontation, interview, speech, words);
      if (reaction === 'answered') answered++;
      // What only looks like a confrontation counts where it was answered, and is held against nobody.
      if (reaction === 'answered' || reaction === 'doubtful' || !confrontation.certain) continue;
      found = true;
      const { turn } = confrontation;
      const at = { at: sourceSpan(turn, 0, textOf(turn).trimEnd().length), turn: turn.n };
      if (reaction === 'unanswered' && told && confrontation.opposed)
        yield { message: 'unanswered', ...at, verdict: 'breach' };
      else {
        const message = reaction === 'uninvited' ? reaction : 'unclear';
        yield { message, ...at, verdict: 'review', confidence: 'medium' };
      }
    }
    if (confrontations.length === 0 && mayConfront(interview, speech, sources))
      yield { outcome: 'inconclusive', because: 'perhaps' };
    else if (confrontations.length === 0) yield { outcome: 'not-applicable', because: 'none' };
    else if (answered === confrontations.length)
      yield { outcome: 'pass', because: 'answered', data: { count: answered } };
    else if (!found) yield { outcome: 'inconclusive', because: 'doubtful' };
  },
});
