import { defineFileCheck } from '../model/check.ts';
import { affirmed, reportParts, reportsOf } from '../model/session-report.ts';

/** IOM handbook 2.1.2, step 6, third paragraph: a plan made before departure is looked at again in the first session. */
export default defineFileCheck({
  id: 'unreviewed-plan',
  severity: 'error',
  records: ['session-report'],
  across: false,
  options: {},
  evident: ['not-reviewed'],
  texts: {
    en: {
      title: 'Plan from before departure not reviewed',
      why: 'Much may have changed since the plan was made in another country.',
      remedy: 'Go through the earlier plan with the person and note what changed.',
      messages: {
        'not-reviewed': 'There is a plan from before departure and it was not reviewed.',
        'left-open': 'Whether there is a plan from before departure is left open.',
        reviewed: 'The plan from before departure was reviewed.',
        none: 'There is no plan from before departure.',
        unsaid: 'The report speaks of a plan from before departure and does not say whether it was reviewed.',
        silent: 'The report does not say whether there was a plan before departure.',
      },
    },
    fr: {
      title: 'Plan d’avant le départ non revu',
      why: 'Beaucoup a pu changer depuis que le plan a été fait dans un autre pays.',
      remedy: 'Parcourir l’ancien plan avec la personne et noter ce qui a changé.',
      messages: {
        'not-reviewed': 'Il existe un plan d’avant le départ et il n’a pas été revu.',
        'left-open': 'L’existence d’un plan d’avant le départ est laissée ouverte.',
        reviewed: 'Le plan d’avant le départ a été revu.',
        none: 'Il n’y a pas de plan d’avant le départ.',
        unsaid: 'Le rapport parle d’un plan d’avant le départ sans dire s’il a été revu.',
        silent: 'Le rapport ne dit pas s’il y avait un plan avant le départ.',
      },
    },
    nl: {
      title: 'Plan van vóór het vertrek niet herzien',
      why: 'Er kan veel veranderd zijn sinds het plan in een ander land gemaakt werd.',
      remedy: 'Overloop het vroegere plan met de persoon en noteer wat veranderde.',
      messages: {
        'not-reviewed': 'Er is een plan van vóór het vertrek en het werd niet herzien.',
        'left-open': 'Of er een plan van vóór het vertrek is, werd opengelaten.',
        reviewed: 'Het plan van vóór het vertrek werd herzien.',
        none: 'Er is geen plan van vóór het vertrek.',
        unsaid: 'Het verslag spreekt over een plan van vóór het vertrek en zegt niet of het herzien werd.',
        silent: 'Het verslag zegt niet of er vóór het vertrek een plan was.',
      },
    },
  },
  examples: {
    en: {
      breach: 'SESSION REPORT\n\nNeeds: a room.\nPre-departure plan: ⟦not reviewed⟧, kept as it was',
      clean:
        'SESSION REPORT\n\nNeeds: a room.\nPre-departure plan: reviewed and changed, since the house is let',
    },
    fr: {
      breach: 'RAPPORT DE SÉANCE\n\nBesoins : une chambre.\nPlan d’avant départ : ⟦non revu⟧, gardé tel quel',
      clean:
        'RAPPORT DE SÉANCE\n\nBesoins : une chambre.\nPlan d’avant départ : revu et adapté, car la maison est louée',
    },
    nl: {
      breach: 'SESSIEVERSLAG\n\nNoden: een kamer.\nPlan van vóór het vertrek: ⟦niet herzien⟧, ongewijzigd',
      clean:
        'SESSIEVERSLAG\n\nNoden: een kamer.\nPlan van vóór het vertrek: herzien en aangepast, want het huis is verhuurd',
    },
  },
  *run(file) {
    for (const { n, document } of reportsOf(file)) {
      const parts = reportParts(document, 'earlier-plan');
      const cues = parts.flatMap(({ nodes }) => nodes).flatMap((node) => node.cues);
      const not = cues.find(({ id, denied }) => id === 'not-reviewed' || (id === 'plan-reviewed' && denied));
      const [part] = parts;
      if (!part) yield { outcome: 'inconclusive', because: 'silent' };
      else if (not || part.answer === 'unasked')
        yield { message: 'not-reviewed', record: n, at: not?.at ?? part.at, verdict: 'breach' };
      else if (part.answer === 'no') yield { outcome: 'not-applicable', because: 'none' };
      else if (part.answer === 'open')
        yield { message: 'left-open', record: n, at: part.at, verdict: 'review' };
      else if (affirmed(document, 'plan-reviewed').length > 0) yield { outcome: 'pass', because: 'reviewed' };
      else yield { outcome: 'inconclusive', because: 'unsaid' };
    }
  },
});
