import { nodesOf } from '../model/case-file.ts';
import { defineFileCheck } from '../model/check.ts';
import { reportsOf } from '../model/session-report.ts';

const kinds = ['judging', 'directive', 'promise', 'persuasive'] as const;

/** IOM handbook 2.1.1 and 2.1.2 (no judging, own decisions, no unrealistic expectations); return houses report (2009): support without the aim to convince. */
export default defineFileCheck({
  id: 'directive-wording',
  severity: 'warning',
  records: ['session-report'],
  across: false,
  options: {},
  instances: ['judging', 'directive', 'promise', 'persuasive'],
  evident: ['judging', 'directive', 'promise', 'persuasive'],
  texts: {
    en: {
      title: 'Wording that judges, decides, promises or pushes',
      why: 'Advice helps to decide; pressure and promises decide in the person’s place.',
      remedy:
        'Give the options with their limits and conditions, and let the person choose in their own words.',
      instances: {
        judging: 'judging words',
        directive: 'words that decide',
        promise: 'promises',
        persuasive: 'persuasion',
      },
      messages: {
        judging: 'These words judge the person.',
        directive: 'These words decide for the person.',
        promise: 'These words promise; limits and conditions keep expectations realistic.',
        persuasive: 'These words push towards leaving; support keeps both ways open.',
        silent: 'No such words were found. That proves nothing about what was said.',
      },
    },
    fr: {
      title: 'Mots qui jugent, décident, promettent ou poussent',
      why: 'Un conseil aide à décider ; pressions et promesses décident à la place.',
      remedy:
        'Donner les options avec leurs limites et conditions, et laisser la personne choisir avec ses mots.',
      instances: {
        judging: 'mots qui jugent',
        directive: 'mots qui décident',
        promise: 'promesses',
        persuasive: 'persuasion',
      },
      messages: {
        judging: 'Ces mots jugent la personne.',
        directive: 'Ces mots décident pour la personne.',
        promise: 'Ces mots promettent ; limites et conditions gardent les attentes réalistes.',
        persuasive: 'Ces mots poussent au départ ; l’accompagnement garde les deux voies ouvertes.',
        silent: 'Aucun mot de ce genre n’a été trouvé. Cela ne prouve rien sur ce qui a été dit.',
      },
    },
    nl: {
      title: 'Bewoordingen die oordelen, beslissen, beloven of duwen',
      why: 'Advies helpt beslissen; druk en beloften beslissen in de plaats.',
      remedy: 'Geef de opties met hun grenzen en voorwaarden, en laat de persoon in eigen woorden kiezen.',
      instances: {
        judging: 'oordelende woorden',
        directive: 'beslissende woorden',
        promise: 'beloften',
        persuasive: 'overreding',
      },
      messages: {
        judging: 'Deze woorden oordelen over de persoon.',
        directive: 'Deze woorden beslissen voor de persoon.',
        promise: 'Deze woorden beloven; grenzen en voorwaarden houden de verwachtingen realistisch.',
        persuasive: 'Deze woorden duwen naar vertrek; begeleiding houdt beide wegen open.',
        silent: 'Zulke woorden werden niet gevonden. Dat bewijst niets over wat gezegd werd.',
      },
    },
  },
  examples: {
    en: {
      breach: 'SESSION REPORT\n\nTopics: work.\nI told her: ⟦we guarantee⟧ you a job.',
      clean: 'SESSION REPORT\n\nTopics: work.\nI told her that we cannot guarantee a job.',
    },
    fr: {
      breach: 'RAPPORT DE SÉANCE\n\nThèmes : travail.\nJe lui ai dit : nous ⟦vous garantissons⟧ un emploi.',
      clean:
        'RAPPORT DE SÉANCE\n\nThèmes : travail.\nJe lui ai dit que nous ne pouvons pas garantir un emploi.',
    },
    nl: {
      breach: 'SESSIEVERSLAG\n\nThema’s: werk.\nIk zei haar: ⟦wij garanderen⟧ u een job.',
      clean: 'SESSIEVERSLAG\n\nThema’s: werk.\nIk zei haar dat wij geen job kunnen garanderen.',
    },
  },
  *run(file) {
    for (const { n, document } of reportsOf(file)) {
      // What the person says is theirs to say.
      const own = nodesOf(document).filter(
        (node) => node.type !== 'statement' || node.speaker !== 'resident',
      );
      for (const instance of kinds) {
        const said = own.flatMap(({ cues }) => cues.filter(({ id, denied }) => id === instance && !denied));
        for (const { at } of said)
          yield { message: instance, record: n, at, verdict: 'review', confidence: 'medium', instance };
        if (said.length === 0) yield { outcome: 'inconclusive', because: 'silent', instance };
      }
    }
  },
});
