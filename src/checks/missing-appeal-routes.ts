import { cuesOf, nodesOf, partsOf, topOf } from '../model/case-file.ts';
import { defineFileCheck } from '../model/check.ts';
import { decisionsOf } from '../model/file-events.ts';
import { spanOf } from '../model/turns.ts';

/** Royal decree of 15 May 2014, art. 6, last paragraph, and art. 12 § 3: the decision indicates the ways of appeal. */
export default defineFileCheck({
  id: 'missing-appeal-routes',
  severity: 'error',
  records: ['decision'],
  across: false,
  options: {},
  instances: ['measure', 'sanction'],
  texts: {
    en: {
      title: 'Ways of appeal not indicated',
      why: 'A right of appeal that nobody mentions is seldom used.',
      remedy: 'State before whom the decision can be contested, and until when.',
      instances: { measure: 'appeal against the order measure', sanction: 'appeal against the sanction' },
      messages: {
        none: 'The decision does not indicate the ways of appeal.',
        'no-addressee': 'The decision mentions an appeal and not before whom.',
        'no-period': 'The decision mentions an appeal and no time in which to bring it.',
        indicated: 'The decision says before whom it can be contested, and until when.',
        'not-this-kind': 'There is no decision of this kind.',
        'kind-unknown': 'Of what kind the decision is cannot be told.',
      },
    },
    fr: {
      title: 'Voies de recours non indiquées',
      why: 'Un droit de recours que nul ne mentionne est rarement exercé.',
      remedy: 'Dire devant qui la décision peut être contestée, et jusqu’à quand.',
      instances: { measure: 'recours contre la mesure d’ordre', sanction: 'recours contre la sanction' },
      messages: {
        none: 'La décision n’indique pas les voies de recours.',
        'no-addressee': 'La décision mentionne un recours sans dire devant qui.',
        'no-period': 'La décision mentionne un recours sans dire dans quel délai.',
        indicated: 'La décision dit devant qui elle peut être contestée, et jusqu’à quand.',
        'not-this-kind': 'Il n’y a pas de décision de ce genre.',
        'kind-unknown': 'On ne peut dire de quel genre est la décision.',
      },
    },
    nl: {
      title: 'Beroepsmogelijkheden niet vermeld',
      why: 'Een recht op beroep dat niemand vermeldt, wordt zelden gebruikt.',
      remedy: 'Zeg bij wie de beslissing betwist kan worden, en tot wanneer.',
      instances: { measure: 'beroep tegen de ordemaatregel', sanction: 'beroep tegen de sanctie' },
      messages: {
        none: 'De beslissing vermeldt de beroepsmogelijkheden niet.',
        'no-addressee': 'De beslissing vermeldt een beroep en niet bij wie.',
        'no-period': 'De beslissing vermeldt een beroep en geen termijn.',
        indicated: 'De beslissing zegt bij wie ze betwist kan worden, en tot wanneer.',
        'not-this-kind': 'Er is geen beslissing van deze soort.',
        'kind-unknown': 'Van welke soort de beslissing is, valt niet te zeggen.',
      },
    },
  },
  examples: {
    en: {
      breach: '⟦DECISION ON SANCTION⟧\n\nReasons: noise at night.',
      clean:
        'DECISION ON SANCTION\n\nReasons: noise at night.\nAppeal: before the labour court, within three months.',
    },
    fr: {
      breach: '⟦DÉCISION DE SANCTION⟧\n\nMotifs : bruit la nuit.',
      clean:
        'DÉCISION DE SANCTION\n\nMotifs : bruit la nuit.\nVoies de recours : devant le tribunal du travail, dans les trois mois.',
    },
    nl: {
      breach: '⟦SANCTIEBESLISSING⟧\n\nRedenen: nachtlawaai.',
      clean:
        'SANCTIEBESLISSING\n\nRedenen: nachtlawaai.\nBeroep: bij de arbeidsrechtbank, binnen drie maanden.',
    },
  },
  *run(file) {
    for (const instance of ['measure', 'sanction'] as const) {
      const decisions = decisionsOf(file, instance);
      if (decisions.length === 0) {
        const open = decisionsOf(file, 'unknown').length > 0;
        yield open
          ? { outcome: 'inconclusive', because: 'kind-unknown', instance }
          : { outcome: 'not-applicable', because: 'not-this-kind', instance };
      }
      for (const decision of decisions) {
        const { n, document } = decision;
        const parts = partsOf(document, 'appeal');
        const spoken = cuesOf(document, 'appeal');
        const to = cuesOf(document, 'appeal-to').length > 0;
        // The period stands in the part on appeal, or beside the word in a sentence.
        const near = nodesOf(document).filter(
          (node) => parts.includes(node) || node.cues.some(({ id }) => id === 'appeal'),
        );
        const until = near.some(({ cues }) => cues.some(({ id }) => id === 'period'));
        const at = parts[0] ? spanOf(parts[0]) : (spoken[0]?.at ?? topOf(decision));
        const say = (message: 'none' | 'no-addressee' | 'no-period', verdict: 'breach' | 'review') =>
          ({ message, record: n, at, verdict, instance }) as const;
        if (parts.length === 0 && spoken.length === 0) yield say('none', 'breach');
        else if (!to) yield say('no-addressee', 'review');
        else if (!until) yield say('no-period', 'review');
        else yield { outcome: 'pass', because: 'indicated', instance };
      }
    }
  },
});
