import { cuesOf, type FileRecord, partsOf, topOf } from '../model/case-file.ts';
import { defineFileCheck } from '../model/check.ts';
import type { Cue } from '../model/document.ts';
import { decisionsOf } from '../model/file-events.ts';
import { textOf } from '../model/turns.ts';

/** Royal decree of 15 May 2014, art. 6: a specific order measure states how long it holds. */
export default defineFileCheck({
  id: 'missing-validity',
  severity: 'error',
  records: ['decision'],
  across: false,
  options: {},
  evident: ['open-ended'],
  texts: {
    en: {
      title: 'Order measure without an end',
      why: 'A measure that nobody ends becomes a punishment.',
      remedy: 'State a period or a last day.',
      messages: {
        'open-ended':
          'The measure holds for an open-ended time. A specific order measure states its duration.',
        none: 'The decision gives no duration. A specific order measure states it.',
        stated: 'The decision states a duration.',
        'no-measure': 'There is no decision on a specific order measure.',
      },
    },
    fr: {
      title: 'Mesure d’ordre sans terme',
      why: 'Une mesure à laquelle nul ne met fin devient une punition.',
      remedy: 'Indiquer une période ou un dernier jour.',
      messages: {
        'open-ended':
          'La mesure vaut pour un temps sans terme. Une mesure d’ordre spécifique précise sa durée.',
        none: 'La décision n’indique pas de durée. Une mesure d’ordre spécifique la précise.',
        stated: 'La décision indique une durée.',
        'no-measure': 'Il n’y a pas de décision de mesure d’ordre spécifique.',
      },
    },
    nl: {
      title: 'Ordemaatregel zonder einde',
      why: 'Een maatregel die niemand beëindigt, wordt een straf.',
      remedy: 'Vermeld een periode of een laatste dag.',
      messages: {
        'open-ended': 'De maatregel geldt zonder einde. Een specifieke ordemaatregel vermeldt zijn duur.',
        none: 'De beslissing vermeldt geen duur. Een specifieke ordemaatregel doet dat.',
        stated: 'De beslissing vermeldt een duur.',
        'no-measure': 'Er is geen beslissing over een specifieke ordemaatregel.',
      },
    },
  },
  examples: {
    en: {
      breach: 'SPECIFIC ORDER MEASURE\n\nMeasure: no visits ⟦until further notice⟧',
      clean: 'SPECIFIC ORDER MEASURE\n\nMeasure: no visits\nDuration: 7 days',
    },
    fr: {
      breach: 'MESURE D’ORDRE SPÉCIFIQUE\n\nMesure : pas de visites ⟦jusqu’à nouvel ordre⟧',
      clean: 'MESURE D’ORDRE SPÉCIFIQUE\n\nMesure : pas de visites\nDurée : 7 jours',
    },
    nl: {
      breach: 'SPECIFIEKE ORDEMAATREGEL\n\nMaatregel: geen bezoek ⟦tot nader order⟧',
      clean: 'SPECIFIEKE ORDEMAATREGEL\n\nMaatregel: geen bezoek\nDuur: 7 dagen',
    },
  },
  *run(file) {
    const decisions = decisionsOf(file, 'measure');
    if (decisions.length === 0) yield { outcome: 'not-applicable', because: 'no-measure' };
    for (const decision of decisions) {
      const [open]: readonly Cue[] = cuesOf(decision.document, 'open-ended');
      if (open) yield { message: 'open-ended', record: decision.n, at: open.at, verdict: 'breach' };
      else if (isStated(decision)) yield { outcome: 'pass', because: 'stated' };
      else yield { message: 'none', record: decision.n, at: topOf(decision), verdict: 'breach' };
    }
  },
});

/** A length or a date, under its own label or where the measure is told: « pendant trois jours », "until 20 March". */
function isStated({ document }: FileRecord): boolean {
  const told = (names: readonly string[]): boolean =>
    partsOf(document, ...names).some(
      (node) => node.cues.some(({ id }) => id === 'period') || /\d{1,2}.{1,12}\d{4}/u.test(textOf(node)),
    );
  return told(['validity', 'measure', 'end', 'other']) || told(['head']);
}
