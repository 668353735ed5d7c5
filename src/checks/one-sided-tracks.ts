import { topOf } from '../model/case-file.ts';
import { defineFileCheck } from '../model/check.ts';
import type { Span } from '../model/place.ts';
import { isBare, mention, reportParts, reportsOf } from '../model/session-report.ts';

/** Return houses report (2009): information is not limited to the return; stay and return are both looked into. */
export default defineFileCheck({
  id: 'one-sided-tracks',
  severity: 'warning',
  records: ['session-report'],
  across: true,
  options: {},
  texts: {
    en: {
      title: 'Only one of the two tracks covered',
      why: 'A family that sees both ways trusts the support and can choose.',
      remedy: 'Look into staying and into returning, and note what was found on each.',
      messages: {
        'no-stay': 'The report speaks of returning and nowhere of the possibilities of staying.',
        'no-return': 'The report speaks of staying and nowhere of returning.',
        both: 'The report speaks of staying and of returning.',
        neither: 'Neither track was recognised in the report.',
      },
    },
    fr: {
      title: 'Une seule des deux voies abordée',
      why: 'Une famille qui voit les deux voies fait confiance et peut choisir.',
      remedy: 'Examiner le séjour et le retour, et noter ce qui a été trouvé pour chacun.',
      messages: {
        'no-stay': 'Le rapport parle du retour et nulle part des possibilités de séjour.',
        'no-return': 'Le rapport parle du séjour et nulle part du retour.',
        both: 'Le rapport parle du séjour et du retour.',
        neither: 'Aucune des deux voies n’a été reconnue dans le rapport.',
      },
    },
    nl: {
      title: 'Slechts één van de twee sporen behandeld',
      why: 'Een gezin dat beide wegen ziet, vertrouwt de begeleiding en kan kiezen.',
      remedy: 'Onderzoek verblijf en terugkeer, en noteer wat voor elk gevonden werd.',
      messages: {
        'no-stay': 'Het verslag spreekt over terugkeer en nergens over de verblijfsmogelijkheden.',
        'no-return': 'Het verslag spreekt over verblijf en nergens over terugkeer.',
        both: 'Het verslag spreekt over verblijf en over terugkeer.',
        neither: 'Geen van beide sporen werd in het verslag herkend.',
      },
    },
  },
  examples: {
    en: {
      breach: '⟦COACHING REPORT⟧\n\nFamily: Haddad\nWe looked at voluntary return and at plane tickets.',
      clean:
        'COACHING REPORT\n\nFamily: Haddad\nWe looked at voluntary return and at a residence permit for the daughter.',
    },
    fr: {
      breach:
        '⟦RAPPORT DE COACHING⟧\n\nFamille : Haddad\nNous avons parlé du retour volontaire et des billets d’avion.',
      clean:
        'RAPPORT DE COACHING\n\nFamille : Haddad\nNous avons parlé du retour volontaire et d’un titre de séjour pour la fille.',
    },
    nl: {
      breach:
        '⟦COACHINGVERSLAG⟧\n\nGezin: Haddad\nWij bespraken de vrijwillige terugkeer en de vliegtickets.',
      clean:
        'COACHINGVERSLAG\n\nGezin: Haddad\nWij bespraken de vrijwillige terugkeer en een verblijfstitel voor de dochter.',
    },
  },
  *run(file) {
    const reports = reportsOf(file);
    const about = (
      part: string,
      cue: string,
    ): { said: boolean; denied: (Span & { n: number }) | undefined } => {
      const found = reports.flatMap(({ n, document }) =>
        [part, cue].map((id) => ({ n, ...mention(document, id, 'unknown') })),
      );
      const not = found.find(({ denied }) => denied);
      // « Séjour : aucune possibilité trouvée » was looked into; a bare no was not.
      const sought = reports.some(({ document }) =>
        reportParts(document, part).some((each) => each.answer === 'no' && !isBare(each)),
      );
      return {
        said: sought || found.some(({ said }) => said),
        denied: not?.denied && { ...not.denied, n: not.n },
      };
    };
    const [stay, back] = [about('stay', 'track-stay'), about('return', 'track-return')];
    if (stay.said && back.said) yield { outcome: 'pass', because: 'both' };
    else if (!stay.said && !back.said) yield { outcome: 'inconclusive', because: 'neither' };
    else {
      const [first] = reports;
      const missing = stay.said ? back.denied : stay.denied;
      const at = missing ? { start: missing.start, end: missing.end } : topOf(first!);
      yield {
        message: stay.said ? 'no-return' : 'no-stay',
        record: missing?.n ?? first!.n,
        at,
        verdict: 'review',
      };
    }
  },
});
