import { cuesOf, momentsOf, partsOf, topOf } from '../model/case-file.ts';
import { defineFileCheck } from '../model/check.ts';
import { decisionsOf, wordsIn } from '../model/file-events.ts';
import { spanOf } from '../model/turns.ts';

/** Royal decree of 15 May 2014, art. 2 § 3 and art. 6 (order measures), art. 12 § 3 (sanctions): reasons in writing. */
export default defineFileCheck({
  id: 'unreasoned-decision',
  severity: 'error',
  records: ['decision'],
  across: false,
  options: {
    leastWords: {
      type: 'number',
      default: 12,
      minimum: 1,
      description: {
        en: 'Words of reasons below which a person should look whether they tell facts.',
        fr: 'Mots de motivation en deçà desquels une personne doit voir s’ils disent des faits.',
        nl: 'Woorden motivering waaronder een persoon moet nagaan of ze feiten vertellen.',
      },
    },
  },
  instances: ['measure', 'behaviour', 'sanction'],
  texts: {
    en: {
      title: 'Decision without reasons',
      why: 'Without reasons nobody can understand a decision, or contest it.',
      remedy: 'State the facts, with their date, and why they call for this measure.',
      instances: {
        measure: 'reasons of the order measure',
        behaviour: 'behaviour behind the specific measure',
        sanction: 'reasons of the sanction',
      },
      messages: {
        none: 'The decision states no reasons.',
        bare: 'The reasons have {words} words and name no date: they may be a set phrase without facts.',
        reasoned: 'The decision states reasons.',
        'not-this-kind': 'There is no decision of this kind.',
        'kind-unknown': 'Of what kind the decision is cannot be told.',
      },
    },
    fr: {
      title: 'Décision sans motifs',
      why: 'Sans motifs, nul ne peut comprendre une décision ni la contester.',
      remedy: 'Énoncer les faits, avec leur date, et en quoi ils appellent cette mesure.',
      instances: {
        measure: 'motifs de la mesure d’ordre',
        behaviour: 'comportement à l’origine de la mesure spécifique',
        sanction: 'motifs de la sanction',
      },
      messages: {
        none: 'La décision n’énonce pas de motifs.',
        bare: 'Les motifs comptent {words} mots et aucune date : c’est peut-être une formule sans faits.',
        reasoned: 'La décision énonce des motifs.',
        'not-this-kind': 'Il n’y a pas de décision de ce genre.',
        'kind-unknown': 'On ne peut dire de quel genre est la décision.',
      },
    },
    nl: {
      title: 'Beslissing zonder redenen',
      why: 'Zonder redenen kan niemand een beslissing begrijpen of betwisten.',
      remedy: 'Vermeld de feiten, met hun datum, en waarom ze deze maatregel vragen.',
      instances: {
        measure: 'redenen van de ordemaatregel',
        behaviour: 'gedrag achter de specifieke maatregel',
        sanction: 'redenen van de sanctie',
      },
      messages: {
        none: 'De beslissing vermeldt geen redenen.',
        bare: 'De redenen tellen {words} woorden en geen datum: misschien een formule zonder feiten.',
        reasoned: 'De beslissing vermeldt redenen.',
        'not-this-kind': 'Er is geen beslissing van deze soort.',
        'kind-unknown': 'Van welke soort de beslissing is, valt niet te zeggen.',
      },
    },
  },
  examples: {
    en: {
      breach: '⟦DECISION ON SANCTION⟧\n\nDate: 10 March 2026\nSanction: formal warning',
      clean:
        'DECISION ON SANCTION\n\nDate: 10 March 2026\nReasons: on 3 March 2026 you broke the window of the laundry room on purpose.',
    },
    fr: {
      breach: '⟦DÉCISION DE SANCTION⟧\n\nDate : 10 mars 2026\nSanction : avertissement formel',
      clean:
        'DÉCISION DE SANCTION\n\nDate : 10 mars 2026\nMotifs : le 3 mars 2026, vous avez volontairement brisé la vitre de la buanderie.',
    },
    nl: {
      breach: '⟦SANCTIEBESLISSING⟧\n\nDatum: 10 maart 2026\nSanctie: formele waarschuwing',
      clean:
        'SANCTIEBESLISSING\n\nDatum: 10 maart 2026\nRedenen: op 3 maart 2026 brak u opzettelijk de ruit van de wasplaats.',
    },
  },
  *run(file, { options }) {
    for (const kind of ['measure', 'sanction'] as const) {
      const decisions = decisionsOf(file, kind);
      const instances = kind === 'measure' ? (['measure', 'behaviour'] as const) : (['sanction'] as const);
      if (decisions.length === 0) {
        const open = decisionsOf(file, 'unknown').length > 0;
        for (const instance of instances)
          yield open
            ? { outcome: 'inconclusive', because: 'kind-unknown', instance }
            : { outcome: 'not-applicable', because: 'not-this-kind', instance };
      }
      for (const decision of decisions) {
        const words = wordsIn(decision, 'reasons', 'facts');
        const [part] = partsOf(decision.document, 'reasons', 'facts');
        const dated =
          cuesOf(decision.document, 'when-facts', 'when-observed').length > 0 ||
          momentsOf(decision, 'facts-date', 'observed-date').length > 0 ||
          /\d{4}/u.test(part?.children.map(({ value }) => value).join('') ?? '');
        const at = part ? spanOf(part) : topOf(decision);
        for (const instance of instances) {
          if (!part) {
            // What the measure answers to is part of its reasons: one lack is said once.
            if (instance === 'behaviour') yield { outcome: 'inconclusive', because: 'none', instance };
            else yield { message: 'none', record: decision.n, at, verdict: 'breach', instance };
          } else if (words < options.leastWords && !dated)
            yield { message: 'bare', record: decision.n, at, verdict: 'review', data: { words }, instance };
          else yield { outcome: 'pass', because: 'reasoned', instance };
        }
      }
    }
  },
});
