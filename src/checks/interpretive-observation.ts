import { has, markedIn, tierOf, weakest } from '../language/marks.ts';
import { stageNotes } from '../language/stage-notes.ts';
import { defineCheck } from '../model/check.ts';
import { matchesIn } from '../text/phrase.ts';

/** Charter 7.11, I3: what is noted of behaviour can be observed by anybody; it does not judge. */
export default defineCheck({
  id: 'interpretive-observation',
  severity: 'warning',
  languages: ['fr', 'nl', 'en'],
  lexicons: ['interpretations', 'observations', 'room-people'],
  options: {},
  texts: {
    en: {
      title: 'Interpreting note on behaviour',
      why: 'A guess at what behaviour means stays in the file as if it had been seen.',
      remedy: 'Write what anybody in the room could see or hear, and leave its meaning to the decision.',
      messages: {
        interprets:
          'This note interprets or judges. Notes on behaviour keep to what can be observed objectively.',
        none: 'No note on behaviour was found.',
        observed: 'The notes on behaviour tell what could be observed.',
      },
    },
    fr: {
      title: 'Note interprétative sur le comportement',
      why: 'Une supposition sur le sens d’un comportement reste au dossier comme si elle avait été constatée.',
      remedy:
        'Écrire ce que chacun dans le local pouvait voir ou entendre, et laisser son sens à la décision.',
      messages: {
        interprets:
          'Cette note interprète ou juge. Les notes sur le comportement s’en tiennent aux faits objectivement observables.',
        none: 'Aucune note sur le comportement n’a été trouvée.',
        observed: 'Les notes sur le comportement disent ce qui pouvait être observé.',
      },
    },
    nl: {
      title: 'Interpreterende notitie over gedrag',
      why: 'Een vermoeden over de betekenis van gedrag blijft in het dossier alsof het gezien werd.',
      remedy: 'Schrijf wat iedereen in het lokaal kon zien of horen en laat de betekenis aan de beslissing.',
      messages: {
        interprets:
          'Deze notitie interpreteert of oordeelt. Notities over gedrag beperken zich tot wat objectief waarneembaar is.',
        none: 'Er is geen notitie over gedrag gevonden.',
        observed: 'De notities over gedrag zeggen wat waargenomen kon worden.',
      },
    },
  },
  examples: {
    en: {
      breach:
        'PO: Why did you leave?\nA: I was afraid.\n⟦[The applicant is pretending to cry]⟧\nPO: Go on.\nA: I left.',
      clean: 'PO: Why did you leave?\nA: My uncle was pretending. He lies. [cries]\nPO: Go on.\nA: I left.',
    },
    fr: {
      breach:
        'OP : Pourquoi êtes-vous parti ?\nDPI : J’avais peur.\n⟦[Le DPI fait semblant de pleurer]⟧\nOP : Continuez.\nDPI : Je suis parti.',
      clean:
        'OP : Pourquoi êtes-vous parti ?\nDPI : Mon oncle fait semblant. Il ment. [pleure]\nOP : Continuez.\nDPI : Je suis parti.',
    },
    nl: {
      breach:
        'PO: Waarom bent u vertrokken?\nVIB: Ik was bang.\n⟦[VIB doet alsof hij huilt]⟧\nPO: Ga verder.\nVIB: Ik ben vertrokken.',
      clean:
        'PO: Waarom bent u vertrokken?\nVIB: Mijn oom doet alsof. Hij liegt. [huilt]\nPO: Ga verder.\nVIB: Ik ben vertrokken.',
    },
  },
  *run(interview, { lexicon }) {
    const words = lexicon('interpretations');
    let [found, observed] = [false, false];
    for (const { text, at, certain, section } of stageNotes(interview, lexicon('room-people'))) {
      // The remarks at the end are the lawyer's.
      if (section === 'remarks' || certain === 'low') continue;
      const marks = markedIn(text, words);
      const mark = marks.find((each) => {
        const first = each.matches.find(({ term }) => term.id === 'interpretive');
        // « Il dit que son frère ment »: what stands behind it is somebody's words.
        return first && !each.matches.some(({ term, start }) => term.id === 'told' && start <= first.start);
      });
      const seen = matchesIn(text, lexicon('observations')).some(
        ({ term }) => term.id === 'observation' && !labels.has(term.term.toLowerCase()),
      );
      observed ||= seen || marks.some((each) => has(each, 'observable'));
      if (!mark) continue;
      found = true;
      const confidence = weakest(certain, tierOf(mark, 'interpretive'));
      yield { message: 'interprets', at, verdict: 'review', confidence };
    }
    if (!found && observed) yield { outcome: 'pass', because: 'observed' };
    else if (!found) yield { outcome: 'inconclusive', because: 'none' };
  },
});

/** They say that something was observed, not what. */
const labels: ReadonlySet<string> = new Set(['obs', 'observation', 'observatie']);
