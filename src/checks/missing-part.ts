import { defineFileCheck } from '../model/check.ts';
import { reportParts, reportsOf } from '../model/session-report.ts';

/** IOM handbook 2.1.1 (needs and options) and 2.1.2, step 5 (strengths, resources, obstacles). */
export default defineFileCheck({
  id: 'missing-part',
  severity: 'warning',
  records: ['session-report'],
  across: false,
  options: {},
  instances: ['needs', 'options', 'strengths', 'obstacles'],
  texts: {
    en: {
      title: 'Part of the report left open',
      why: 'A plan without needs, options, strengths and obstacles rests on nothing that can be followed up.',
      remedy: 'Fill the part with what the person said, or say why it was not covered.',
      instances: {
        needs: 'needs',
        options: 'options',
        strengths: 'strengths and resources',
        obstacles: 'obstacles',
      },
      messages: {
        'left-open': 'The report has a place for this and leaves it open.',
        there: 'The report has this part.',
        none: 'The report says that there are none: a person should see whether that was asked.',
        absent: 'The report has no such part; it may stand elsewhere in other words.',
      },
    },
    fr: {
      title: 'Partie du rapport laissée ouverte',
      why: 'Un plan sans besoins, options, forces ni obstacles ne repose sur rien que l’on puisse suivre.',
      remedy: 'Remplir la partie avec ce que la personne a dit, ou dire pourquoi elle n’a pas été abordée.',
      instances: {
        needs: 'besoins',
        options: 'options',
        strengths: 'forces et ressources',
        obstacles: 'obstacles',
      },
      messages: {
        'left-open': 'Le rapport prévoit une place pour ce point et la laisse ouverte.',
        there: 'Le rapport contient cette partie.',
        none: 'Le rapport dit qu’il n’y en a pas : une personne doit voir si cela a été demandé.',
        absent: 'Le rapport n’a pas cette partie ; elle peut se trouver ailleurs en d’autres mots.',
      },
    },
    nl: {
      title: 'Onderdeel van het verslag opengelaten',
      why: 'Een plan zonder noden, opties, sterktes en hindernissen steunt op niets dat men kan opvolgen.',
      remedy: 'Vul het onderdeel in met wat de persoon zei, of zeg waarom het niet besproken werd.',
      instances: {
        needs: 'noden',
        options: 'opties',
        strengths: 'sterktes en hulpbronnen',
        obstacles: 'hindernissen',
      },
      messages: {
        'left-open': 'Het verslag voorziet een plaats voor dit punt en laat die open.',
        there: 'Het verslag bevat dit onderdeel.',
        none: 'Het verslag zegt dat er geen zijn: een persoon moet nagaan of dat gevraagd werd.',
        absent: 'Het verslag heeft dit onderdeel niet; het kan elders in andere woorden staan.',
      },
    },
  },
  examples: {
    en: {
      breach: 'SESSION REPORT\n\nNeeds: a room and a doctor.\n⟦Obstacles: ………⟧',
      clean: 'SESSION REPORT\n\nNeeds: a room and a doctor.\nObstacles: a debt in the village.',
    },
    fr: {
      breach: 'RAPPORT DE SÉANCE\n\nBesoins : un logement et un médecin.\n⟦Obstacles : ………⟧',
      clean: 'RAPPORT DE SÉANCE\n\nBesoins : un logement et un médecin.\nObstacles : une dette au village.',
    },
    nl: {
      breach: 'SESSIEVERSLAG\n\nNoden: een kamer en een arts.\n⟦Moeilijkheden: ………⟧',
      clean: 'SESSIEVERSLAG\n\nNoden: een kamer en een arts.\nMoeilijkheden: een schuld in het dorp.',
    },
  },
  *run(file) {
    for (const { n, document } of reportsOf(file))
      for (const instance of ['needs', 'options', 'strengths', 'obstacles'] as const) {
        const parts = reportParts(document, instance);
        const [part] = parts;
        if (!part) yield { outcome: 'inconclusive', because: 'absent', instance };
        else if (parts.some(({ answer }) => answer === 'words'))
          yield { outcome: 'pass', because: 'there', instance };
        else if (part.answer === 'no') yield { outcome: 'inconclusive', because: 'none', instance };
        else yield { message: 'left-open', record: n, at: part.at, verdict: 'review', instance };
      }
  },
});
