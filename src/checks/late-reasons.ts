import { cuesOf, type FileRecord, nodesOf, partsOf, recordsOf, statementsOf } from '../model/case-file.ts';
import { defineFileCheck } from '../model/check.ts';
import type { WordedNode } from '../model/document.ts';
import { decisionsOf } from '../model/file-events.ts';
import { spanOf, textOf } from '../model/turns.ts';

/** « Oui. », « Bonjour. » say nothing of the matter yet. */
const leastWords = 4;

const items = ['reasons', 'measure'] as const;
const parts: Readonly<Record<(typeof items)[number], readonly string[]>> = {
  reasons: ['reasons', 'facts', 'facts-date'],
  measure: ['measure'],
};
const cues: Readonly<Record<(typeof items)[number], readonly string[]>> = {
  reasons: ['when-facts'],
  measure: [
    'order-measure',
    'sanction-activities',
    'sanction-transfer',
    'sanction-exclusion',
    'sanction-warning',
  ],
};

/** Royal decree of 15 May 2014, art. 4, second paragraph: reasons and intended measure at the latest when it begins. */
export default defineFileCheck({
  id: 'late-reasons',
  severity: 'error',
  records: ['hearing'],
  across: true,
  options: {},
  instances: items,
  texts: {
    en: {
      title: 'Reasons or intended measure told too late',
      why: 'Nobody can answer what they have not been told.',
      remedy:
        'State the reasons and the intended measure in the summons, or before the resident is asked to answer.',
      instances: { reasons: 'the reasons', measure: 'the intended measure' },
      messages: {
        late: 'The resident already answers, and {item} come only later. They are due at the latest at the beginning.',
        never:
          'The resident answers, and {item} appear nowhere before. They are due at the latest at the beginning.',
        told: 'Told in the summons, or before the resident’s first answer.',
        'order-unknown': 'The minutes do not show who speaks when, so it cannot be told what came first.',
        'other-procedure': 'The hearing is not about an order measure.',
        'kind-unknown': 'Whether the hearing is about an order measure cannot be told.',
      },
    },
    fr: {
      title: 'Motifs ou mesure envisagée communiqués trop tard',
      why: 'On ne peut répondre à ce que l’on ignore.',
      remedy:
        'Énoncer les motifs et la mesure envisagée dans la convocation, ou avant de donner la parole au résident.',
      instances: { reasons: 'les motifs', measure: 'la mesure envisagée' },
      messages: {
        late: 'Le résident répond déjà, et la communication suivante ne vient qu’après : {item}. Elle est due au plus tard au début.',
        never:
          'Le résident répond, et ceci n’est communiqué nulle part auparavant : {item}. C’est dû au plus tard au début.',
        told: 'Communiqué dans la convocation, ou avant la première réponse du résident.',
        'order-unknown':
          'Le procès-verbal ne montre pas qui parle quand ; on ne peut dire ce qui est venu d’abord.',
        'other-procedure': 'L’audition ne porte pas sur une mesure d’ordre.',
        'kind-unknown': 'On ne peut dire si l’audition porte sur une mesure d’ordre.',
      },
    },
    nl: {
      title: 'Redenen of overwogen maatregel te laat meegedeeld',
      why: 'Niemand kan antwoorden op wat hij niet weet.',
      remedy:
        'Vermeld de redenen en de overwogen maatregel in de uitnodiging, of vóór de bewoner het woord krijgt.',
      instances: { reasons: 'de redenen', measure: 'de overwogen maatregel' },
      messages: {
        late: 'De bewoner antwoordt al, en dit wordt pas later meegedeeld: {item}. Het moet ten laatste bij het begin.',
        never:
          'De bewoner antwoordt, en dit wordt voordien nergens meegedeeld: {item}. Het moet ten laatste bij het begin.',
        told: 'Meegedeeld in de uitnodiging, of vóór het eerste antwoord van de bewoner.',
        'order-unknown': 'Het verslag toont niet wie wanneer spreekt; wat eerst kwam, valt niet te zeggen.',
        'other-procedure': 'Het verhoor gaat niet over een ordemaatregel.',
        'kind-unknown': 'Of het verhoor over een ordemaatregel gaat, valt niet te zeggen.',
      },
    },
  },
  examples: {
    en: {
      breach:
        'HEARING MINUTES\n\nIntended measure: order measure, no visits for one week\n\nDirector: What do you have to say?\nResident: ⟦I do not know what this is about.⟧\nDirector: The facts of 3 March 2026 are a broken window.',
      clean:
        'HEARING MINUTES\n\nIntended measure: order measure, no visits for one week\n\nDirector: The facts of 3 March 2026 are a broken window.\nResident: It was an accident, I slipped.',
    },
    fr: {
      breach:
        'PROCÈS-VERBAL D’AUDITION\n\nMesure envisagée : mesure d’ordre, pas de visites pendant une semaine\n\nDirectrice : Qu’avez-vous à dire ?\nRésident : ⟦Je ne sais pas de quoi il s’agit.⟧\nDirectrice : Les faits du 3 mars 2026 sont une vitre brisée.',
      clean:
        'PROCÈS-VERBAL D’AUDITION\n\nMesure envisagée : mesure d’ordre, pas de visites pendant une semaine\n\nDirectrice : Les faits du 3 mars 2026 sont une vitre brisée.\nRésident : C’était un accident, j’ai glissé.',
    },
    nl: {
      breach:
        'PROCES-VERBAAL VAN VERHOOR\n\nOverwogen maatregel: ordemaatregel, geen bezoek gedurende een week\n\nDirectrice: Wat hebt u te zeggen?\nBewoner: ⟦Ik weet niet waarover het gaat.⟧\nDirectrice: De feiten van 3 maart 2026 zijn een gebroken ruit.',
      clean:
        'PROCES-VERBAAL VAN VERHOOR\n\nOverwogen maatregel: ordemaatregel, geen bezoek gedurende een week\n\nDirectrice: De feiten van 3 maart 2026 zijn een gebroken ruit.\nBewoner: Het was een ongeluk, ik gleed uit.',
    },
  },
  *run(file) {
    const measure = decisionsOf(file, 'measure').length > 0;
    const summoned = recordsOf(file, 'summons');
    for (const minutes of recordsOf(file, 'hearing')) {
      const about = [minutes, ...summoned].some(
        ({ document }) => cuesOf(document, 'order-measure').length > 0,
      );
      if (!measure && !about) {
        const other = decisionsOf(file, 'sanction').length > 0;
        yield other
          ? { outcome: 'not-applicable', because: 'other-procedure' }
          : { outcome: 'inconclusive', because: 'kind-unknown' };
        continue;
      }
      const first = statementsOf(minutes.document).find(
        (node) => node.speaker === 'resident' && textOf(node).split(/\s+/u).length >= leastWords,
      );
      for (const instance of items) {
        if (summoned.some((record) => tells(record, instance).length > 0)) {
          yield { outcome: 'pass', because: 'told', instance };
          continue;
        }
        if (!first) {
          yield { outcome: 'inconclusive', because: 'order-unknown', instance };
          continue;
        }
        const answered = spanOf(first).start;
        const told = tells(minutes, instance);
        if (told.some((node) => spanOf(node).start < answered))
          yield { outcome: 'pass', because: 'told', instance };
        else {
          const place = { record: minutes.n, at: spanOf(first), verdict: 'breach', instance } as const;
          const data = { item: instance };
          yield told.length > 0 ? { message: 'late', ...place, data } : { message: 'never', ...place, data };
        }
      }
    }
  },
});

/** Where a record tells an item: a field with words of its own, or a sentence of somebody else than the resident. */
function tells({ document }: FileRecord, item: (typeof items)[number]): readonly WordedNode[] {
  const named = partsOf(document, ...parts[item]);
  const spoken = nodesOf(document).filter(
    (node) =>
      !(node.type === 'statement' && node.speaker === 'resident') &&
      node.cues.some(({ id }) => cues[item].includes(id)),
  );
  return [...named, ...spoken];
}
