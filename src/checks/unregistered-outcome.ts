import { cuesOf, partsOf, recordsOf, topOf } from '../model/case-file.ts';
import { defineFileCheck } from '../model/check.ts';

/** Royal decree of 15 May 2014, art. 20, first paragraph: by registered letter, and a copy to the centre by ordinary post. */
export default defineFileCheck({
  id: 'unregistered-outcome',
  severity: 'error',
  records: ['outcome'],
  across: false,
  options: {},
  instances: ['registered', 'copy'],
  evident: ['ordinary', 'no-copy'],
  texts: {
    en: {
      title: 'Outcome of the complaint not sent as it must be',
      why: 'The registered letter proves what was told, and when.',
      remedy: 'Send the outcome by registered letter, and a copy to the centre by ordinary post.',
      instances: { registered: 'registered letter', copy: 'copy to the centre' },
      messages: {
        ordinary: 'The outcome went to the complainant by ordinary post. It is sent by registered letter.',
        'no-copy': 'No copy went to the centre.',
        sent: 'The letter says so.',
        silent: 'The letter does not say it. Proof of posting may lie elsewhere.',
      },
    },
    fr: {
      title: 'Résultat de la plainte non envoyé comme il se doit',
      why: 'La lettre recommandée prouve ce qui a été dit, et quand.',
      remedy:
        'Envoyer le résultat par lettre recommandée, et une copie à la structure par courrier ordinaire.',
      instances: { registered: 'lettre recommandée', copy: 'copie à la structure' },
      messages: {
        ordinary: 'Le résultat est parti par courrier ordinaire. Il s’envoie par lettre recommandée.',
        'no-copy': 'Aucune copie n’a été envoyée à la structure.',
        sent: 'La lettre le dit.',
        silent: 'La lettre ne le dit pas. La preuve d’envoi peut se trouver ailleurs.',
      },
    },
    nl: {
      title: 'Resultaat van de klacht niet verzonden zoals het hoort',
      why: 'De aangetekende brief bewijst wat meegedeeld werd, en wanneer.',
      remedy: 'Verzend het resultaat aangetekend, en een kopie naar de opvangstructuur met de gewone post.',
      instances: { registered: 'aangetekende brief', copy: 'kopie aan de opvangstructuur' },
      messages: {
        ordinary: 'Het resultaat vertrok met de gewone post. Het wordt aangetekend verzonden.',
        'no-copy': 'Er ging geen kopie naar de opvangstructuur.',
        sent: 'De brief zegt het.',
        silent: 'De brief zegt het niet. Het bewijs van verzending kan elders liggen.',
      },
    },
  },
  examples: {
    en: {
      breach: 'OUTCOME OF YOUR COMPLAINT\n\nMode of sending: ⟦ordinary post⟧',
      clean: 'OUTCOME OF YOUR COMPLAINT\n\nMode of sending: registered letter',
    },
    fr: {
      breach: 'RÉSULTAT DE LA PLAINTE\n\nMode d’envoi : ⟦courrier ordinaire⟧',
      clean: 'RÉSULTAT DE LA PLAINTE\n\nMode d’envoi : lettre recommandée',
    },
    nl: {
      breach: 'RESULTAAT VAN DE KLACHT\n\nWijze van verzending: ⟦gewone post⟧',
      clean: 'RESULTAAT VAN DE KLACHT\n\nWijze van verzending: aangetekende brief',
    },
  },
  *run(file) {
    for (const outcome of recordsOf(file, 'outcome')) {
      const { n, document } = outcome;
      const [ordinary] = partsOf(document, 'mode').flatMap(({ cues }) =>
        cues.filter(({ id }) => id === 'ordinary-post'),
      );
      if (cuesOf(document, 'registered').length > 0)
        yield { outcome: 'pass', because: 'sent', instance: 'registered' };
      else if (ordinary)
        yield { message: 'ordinary', record: n, at: ordinary.at, verdict: 'breach', instance: 'registered' };
      else yield { outcome: 'inconclusive', because: 'silent', instance: 'registered' };
      const [none] = cuesOf(document, 'no-copy');
      if (none)
        yield {
          message: 'no-copy',
          record: n,
          at: none.at ?? topOf(outcome),
          verdict: 'breach',
          instance: 'copy',
        };
      else if (partsOf(document, 'copy').length > 0 || cuesOf(document, 'copy').length > 0)
        yield { outcome: 'pass', because: 'sent', instance: 'copy' };
      else yield { outcome: 'inconclusive', because: 'silent', instance: 'copy' };
    }
  },
});
