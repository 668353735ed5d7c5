import { defineFileCheck } from '../model/check.ts';
import { reportsOf } from '../model/session-report.ts';
import { spanOf } from '../model/turns.ts';

const steps = ['preparation', 'trust', 'process', 'vulnerability', 'plan', 'closing'] as const;
/** So many titles of steps show that a report follows them: fewer are titles that any report may have. */
const leastSteps = 4;

/** IOM handbook 2.1.2: six steps of a first session, one after the other. */
export default defineFileCheck({
  id: 'step-order',
  severity: 'warning',
  records: ['session-report'],
  across: false,
  options: {},
  instances: ['preparation', 'trust', 'process', 'vulnerability', 'plan', 'closing'],
  texts: {
    en: {
      title: 'Steps of the session out of order',
      why: 'Each step prepares the next: trust before needs, needs before a plan.',
      remedy: 'Follow the six steps, or note why another order served the person better.',
      instances: {
        preparation: 'step 1, preparation',
        trust: 'step 2, trust',
        process: 'step 3, process',
        vulnerability: 'step 4, vulnerability',
        plan: 'step 5, plan',
        closing: 'step 6, closing',
      },
      messages: {
        'out-of-order': 'This step stands after one that should follow it.',
        'in-order': 'The report has this step at its place.',
        'no-title': 'The report gives this step no title of its own.',
        unmarked: 'The report is not divided into the six steps.',
      },
    },
    fr: {
      title: 'Étapes de la séance dans un autre ordre',
      why: 'Chaque étape prépare la suivante : la confiance avant les besoins, les besoins avant le plan.',
      remedy: 'Suivre les six étapes, ou noter pourquoi un autre ordre convenait mieux.',
      instances: {
        preparation: 'étape 1, préparation',
        trust: 'étape 2, confiance',
        process: 'étape 3, processus',
        vulnerability: 'étape 4, vulnérabilité',
        plan: 'étape 5, plan',
        closing: 'étape 6, clôture',
      },
      messages: {
        'out-of-order': 'Cette étape se trouve après une étape qui devrait la suivre.',
        'in-order': 'Le rapport a cette étape à sa place.',
        'no-title': 'Le rapport ne donne pas de titre à cette étape.',
        unmarked: 'Le rapport n’est pas divisé selon les six étapes.',
      },
    },
    nl: {
      title: 'Stappen van de sessie in een andere volgorde',
      why: 'Elke stap bereidt de volgende voor: vertrouwen vóór noden, noden vóór een plan.',
      remedy: 'Volg de zes stappen, of noteer waarom een andere volgorde beter was.',
      instances: {
        preparation: 'stap 1, voorbereiding',
        trust: 'stap 2, vertrouwen',
        process: 'stap 3, proces',
        vulnerability: 'stap 4, kwetsbaarheid',
        plan: 'stap 5, plan',
        closing: 'stap 6, afsluiting',
      },
      messages: {
        'out-of-order': 'Deze stap staat na een stap die erop zou moeten volgen.',
        'in-order': 'Het verslag heeft deze stap op zijn plaats.',
        'no-title': 'Het verslag geeft deze stap geen eigen titel.',
        unmarked: 'Het verslag is niet volgens de zes stappen ingedeeld.',
      },
    },
  },
  examples: {
    en: {
      breach:
        'Session report\n\nStep 1: Preparation\n\nFile read.\n\nStep 2: Building trust\n\nTea.\n\nStep 5: Plan\n\nA shop.\n\n⟦Step 4: Vulnerability\n\nNone seen.⟧',
      clean:
        'Session report\n\nStep 1: Preparation\n\nFile read.\n\nStep 2: Building trust\n\nTea.\n\nStep 4: Vulnerability\n\nNone seen.\n\nStep 5: Plan\n\nA shop.',
    },
    fr: {
      breach:
        'Rapport de séance\n\nÉtape 1 : Préparation\n\nDossier lu.\n\nÉtape 2 : Climat de confiance\n\nUn thé.\n\nÉtape 5 : Plan\n\nUn commerce.\n\n⟦Étape 4 : Vulnérabilités\n\nRien de visible.⟧',
      clean:
        'Rapport de séance\n\nÉtape 1 : Préparation\n\nDossier lu.\n\nÉtape 2 : Climat de confiance\n\nUn thé.\n\nÉtape 4 : Vulnérabilités\n\nRien de visible.\n\nÉtape 5 : Plan\n\nUn commerce.',
    },
    nl: {
      breach:
        'Sessieverslag\n\nStap 1: Voorbereiding\n\nDossier gelezen.\n\nStap 2: Vertrouwen\n\nThee.\n\nStap 5: Plan\n\nEen winkel.\n\n⟦Stap 4: Kwetsbaarheid\n\nNiets gezien.⟧',
      clean:
        'Sessieverslag\n\nStap 1: Voorbereiding\n\nDossier gelezen.\n\nStap 2: Vertrouwen\n\nThee.\n\nStap 4: Kwetsbaarheid\n\nNiets gezien.\n\nStap 5: Plan\n\nEen winkel.',
    },
  },
  *run(file) {
    for (const { n, document } of reportsOf(file)) {
      const there = steps.flatMap((step) => document.children.find(({ name }) => name === step) ?? []);
      if (there.length < leastSteps) {
        for (const instance of steps) yield { outcome: 'not-applicable', because: 'unmarked', instance };
        continue;
      }
      for (const [i, instance] of steps.entries()) {
        const section = there.find(({ name }) => name === instance);
        const before = new Set<string>(steps.slice(i + 1));
        const early =
          section &&
          there.find((other) => before.has(other.name) && spanOf(other).start < spanOf(section).start);
        if (section && early)
          yield { message: 'out-of-order', record: n, at: spanOf(section), verdict: 'review', instance };
        else yield { outcome: 'not-applicable', because: section ? 'in-order' : 'no-title', instance };
      }
    }
  },
});
