import { nodesOf } from '../model/case-file.ts';
import { defineFileCheck } from '../model/check.ts';
import { affirmed, reportParts, reportsOf } from '../model/session-report.ts';

/** Return houses report (2009): gaps in legal aid are reported to the president of the bar. */
export default defineFileCheck({
  id: 'unreported-legal-aid',
  severity: 'warning',
  records: ['session-report'],
  across: true,
  options: {},
  texts: {
    en: {
      title: 'Gap in legal aid not reported',
      why: 'Families pay for the neglect of those who should defend them.',
      remedy: 'Report the gap to the president of the bar, and note the day.',
      messages: {
        unreported: 'The report notes a gap in legal aid and nowhere that the bar was told.',
        told: 'The report notes a gap in legal aid and that the bar was told.',
        none: 'The report notes no gap in legal aid. That does not prove that there was none.',
      },
    },
    fr: {
      title: 'Lacune de l’aide juridique non signalée',
      why: 'Les familles paient les négligences de qui doit les défendre.',
      remedy: 'Signaler la lacune au bâtonnier, et noter le jour.',
      messages: {
        unreported:
          'Le rapport note une lacune de l’aide juridique et nulle part qu’elle a été signalée au barreau.',
        told: 'Le rapport note une lacune de l’aide juridique et son signalement au barreau.',
        none: 'Le rapport ne note pas de lacune de l’aide juridique. Cela ne prouve pas qu’il n’y en eut pas.',
      },
    },
    nl: {
      title: 'Tekortkoming in de rechtsbijstand niet gemeld',
      why: 'Gezinnen betalen voor de nalatigheid van wie hen moet verdedigen.',
      remedy: 'Meld de tekortkoming aan de stafhouder, en noteer de dag.',
      messages: {
        unreported:
          'Het verslag noteert een tekortkoming in de rechtsbijstand en nergens een melding aan de balie.',
        told: 'Het verslag noteert een tekortkoming in de rechtsbijstand en de melding aan de balie.',
        none: 'Het verslag noteert geen tekortkoming in de rechtsbijstand. Dat bewijst niet dat er geen was.',
      },
    },
  },
  examples: {
    en: {
      breach: 'COACHING REPORT\n\nFamily: Haddad\nThe ⟦lawyer does not answer⟧ since January.',
      clean:
        'COACHING REPORT\n\nFamily: Haddad\nThe lawyer does not answer since January. I wrote to the president of the bar.',
    },
    fr: {
      breach: 'RAPPORT DE COACHING\n\nFamille : Haddad\nL’⟦avocat ne répond pas⟧ depuis janvier.',
      clean:
        'RAPPORT DE COACHING\n\nFamille : Haddad\nL’avocat ne répond pas depuis janvier. J’ai écrit au bâtonnier.',
    },
    nl: {
      breach: 'COACHINGVERSLAG\n\nGezin: Haddad\nDe ⟦advocaat antwoordt niet⟧ sinds januari.',
      clean:
        'COACHINGVERSLAG\n\nGezin: Haddad\nDe advocaat antwoordt niet sinds januari. Ik schreef naar de stafhouder.',
    },
  },
  *run(file) {
    const reports = reportsOf(file);
    const told = reports.some(({ document }) => affirmed(document, 'bar').length > 0);
    const gaps = reports.flatMap(({ n, document }) => {
      const own = new Set(
        reportParts(document, 'legal-aid', 'lawyer-contacts').flatMap(({ nodes }) => nodes),
      );
      return nodesOf(document)
        .filter((node) => own.has(node) || node.cues.some(({ id }) => id === 'lawyer'))
        .flatMap(({ cues }) =>
          cues.filter(({ id, denied }) => id === 'legal-gap' && !denied).map(({ at }) => ({ record: n, at })),
        );
    });
    if (gaps.length === 0) yield { outcome: 'inconclusive', because: 'none' };
    else if (told) yield { outcome: 'pass', because: 'told' };
    else
      for (const place of gaps)
        yield { message: 'unreported', ...place, verdict: 'review', confidence: 'medium' };
  },
});
