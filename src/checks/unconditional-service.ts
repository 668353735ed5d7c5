import { hasWords } from '../model/case-file.ts';
import { defineFileCheck } from '../model/check.ts';
import { reportParts, reportsOf, rowsWith } from '../model/session-report.ts';
import { spanOf } from '../model/turns.ts';

/** IOM handbook 2.1.1 and 2.1.2, step 5: services with their limits and with the conditions to get them. */
export default defineFileCheck({
  id: 'unconditional-service',
  severity: 'warning',
  records: ['session-report'],
  across: false,
  options: {},
  texts: {
    en: {
      title: 'Service named without limits or conditions',
      why: 'Hope without conditions turns into disappointment after the return.',
      remedy: 'Note with each service who may have it, how much, and under which conditions.',
      messages: {
        bare: 'This service stands without limits or conditions.',
        'no-conditions': 'The report names services and nowhere their limits or conditions.',
        each: 'Each service of the table has its conditions.',
        apart: 'The report gives conditions; whether each service has its own, a person should see.',
        silent: 'The report lists no services.',
      },
    },
    fr: {
      title: 'Service cité sans limites ni conditions',
      why: 'Un espoir sans conditions devient déception après le retour.',
      remedy: 'Noter avec chaque service qui y a droit, combien, et à quelles conditions.',
      messages: {
        bare: 'Ce service est cité sans limites ni conditions.',
        'no-conditions': 'Le rapport cite des services et nulle part leurs limites ou conditions.',
        each: 'Chaque service du tableau a ses conditions.',
        apart: 'Le rapport donne des conditions ; une personne doit voir si chaque service a les siennes.',
        silent: 'Le rapport ne cite pas de services.',
      },
    },
    nl: {
      title: 'Dienst vermeld zonder grenzen of voorwaarden',
      why: 'Hoop zonder voorwaarden wordt na de terugkeer ontgoocheling.',
      remedy: 'Noteer bij elke dienst wie er recht op heeft, hoeveel, en onder welke voorwaarden.',
      messages: {
        bare: 'Deze dienst staat er zonder grenzen of voorwaarden.',
        'no-conditions': 'Het verslag noemt diensten en nergens hun grenzen of voorwaarden.',
        each: 'Elke dienst in de tabel heeft zijn voorwaarden.',
        apart: 'Het verslag geeft voorwaarden; een persoon moet nagaan of elke dienst de zijne heeft.',
        silent: 'Het verslag noemt geen diensten.',
      },
    },
  },
  examples: {
    en: {
      breach: 'SESSION REPORT\n\nNeeds: a room.\n⟦Services: a loan for a shop, a course⟧',
      clean:
        'SESSION REPORT\n\nNeeds: a room.\nServices: a loan for a shop, a course\nConditions: a business plan, at most 500 euro; ten places a year',
    },
    fr: {
      breach:
        'RAPPORT DE SÉANCE\n\nBesoins : une chambre.\n⟦Services : un prêt pour un commerce, une formation⟧',
      clean:
        'RAPPORT DE SÉANCE\n\nBesoins : une chambre.\nServices : un prêt pour un commerce, une formation\nConditions : un plan d’affaires, au plus 500 euros ; dix places par an',
    },
    nl: {
      breach: 'SESSIEVERSLAG\n\nNoden: een kamer.\n⟦Diensten: een lening voor een winkel, een opleiding⟧',
      clean:
        'SESSIEVERSLAG\n\nNoden: een kamer.\nDiensten: een lening voor een winkel, een opleiding\nVoorwaarden: een ondernemingsplan, hoogstens 500 euro; tien plaatsen per jaar',
    },
  },
  *run(file) {
    for (const { n, document } of reportsOf(file)) {
      const rows = rowsWith(document, 'services').filter(({ cell }) => hasWords(cell('services')!));
      const [services] = reportParts(document, 'services');
      const conditions = reportParts(document, 'conditions').some(
        ({ answer }) => answer === 'words' || answer === 'no',
      );
      if (rows.length > 0 && rows.every(({ cell }) => cell('conditions'))) {
        const bare = rows.filter(({ cell }) => !hasWords(cell('conditions')!));
        for (const { row } of bare) yield { message: 'bare', record: n, at: spanOf(row), verdict: 'review' };
        if (bare.length === 0) yield { outcome: 'pass', because: 'each' };
      } else if (conditions) yield { outcome: 'inconclusive', because: 'apart' };
      else if (services && services.answer === 'words')
        yield { message: 'no-conditions', record: n, at: services.at, verdict: 'review' };
      else yield { outcome: 'inconclusive', because: 'silent' };
    }
  },
});
