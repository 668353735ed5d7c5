import { type FileRecord, momentsOf, partsOf, recordsOf, signaturesOf, topOf } from '../model/case-file.ts';
import { defineFileCheck } from '../model/check.ts';
import { wordsIn } from '../model/file-events.ts';
import { spanOf, textOf } from '../model/turns.ts';

const instances = ['author', 'resident', 'facts', 'circumstances'] as const;
/** « Bagarre au réfectoire. » names facts; a single word does not. */
const leastFacts = 3;

/** Royal decree of 15 May 2014, art. 8, third paragraph. It does not list the date, without which article 15 fails. */
export default defineFileCheck({
  id: 'incomplete-notice',
  severity: 'error',
  records: ['notice'],
  across: false,
  options: {},
  instances,
  texts: {
    en: {
      title: 'Notice of breach incomplete',
      why: 'Whoever is accused, and whoever decides, must know who saw what, where and when.',
      remedy: 'Complete the notice: author, resident, facts, place and time.',
      instances: {
        author: 'identity of the author',
        resident: 'identity of the resident',
        facts: 'the facts',
        circumstances: 'the concrete circumstances',
      },
      messages: {
        missing: 'The notice does not give this: {item}.',
        initials: 'The author of the notice is given by initials alone.',
        'no-place': 'The notice says when and not where the facts happened.',
        'no-date':
          'The notice gives no date of the facts. The decree does not list it, yet without it the three months cannot be counted.',
        given: 'The notice gives it.',
      },
    },
    fr: {
      title: 'Constat incomplet',
      why: 'La personne mise en cause et celle qui décide doivent savoir qui a vu quoi, où et quand.',
      remedy: 'Compléter le constat : auteur, résident, faits, lieu et heure.',
      instances: {
        author: 'l’identité de l’auteur',
        resident: 'l’identité du résident',
        facts: 'les faits',
        circumstances: 'les circonstances concrètes',
      },
      messages: {
        missing: 'Le constat ne donne pas ceci : {item}.',
        initials: 'L’auteur du constat n’est désigné que par des initiales.',
        'no-place': 'Le constat dit quand et non où les faits se sont produits.',
        'no-date':
          'Le constat ne date pas les faits. L’arrêté ne l’exige pas, mais sans date les trois mois ne peuvent être comptés.',
        given: 'Le constat le donne.',
      },
    },
    nl: {
      title: 'Onvolledige vaststelling',
      why: 'Wie beschuldigd wordt en wie beslist, moet weten wie wat zag, waar en wanneer.',
      remedy: 'Vul de vaststelling aan: auteur, bewoner, feiten, plaats en tijd.',
      instances: {
        author: 'de identiteit van de auteur',
        resident: 'de identiteit van de bewoner',
        facts: 'de feiten',
        circumstances: 'de concrete omstandigheden',
      },
      messages: {
        missing: 'De vaststelling vermeldt dit niet: {item}.',
        initials: 'De auteur van de vaststelling is enkel met initialen vermeld.',
        'no-place': 'De vaststelling zegt wanneer en niet waar de feiten gebeurden.',
        'no-date':
          'De vaststelling dateert de feiten niet. Het besluit vraagt het niet, maar zonder datum zijn de drie maanden niet te tellen.',
        given: 'De vaststelling vermeldt het.',
      },
    },
  },
  examples: {
    en: {
      breach:
        '⟦NOTICE OF BREACH⟧\n\nResident: B. Celik\nDate of the facts: 3 March 2026 at 21:30\nPlace: dining hall\nFacts: threw a chair through the window.',
      clean:
        'NOTICE OF BREACH\n\nAuthor: Tom Baker\nResident: B. Celik\nDate of the facts: 3 March 2026 at 21:30\nPlace: dining hall\nFacts: threw a chair through the window.',
    },
    fr: {
      breach:
        '⟦CONSTAT⟧\n\nRésident : B. Celik\nDate des faits : 3 mars 2026 à 21h30\nLieu : réfectoire\nFaits : a lancé une chaise dans la vitre.',
      clean:
        'CONSTAT\n\nAuteur : Luc Petit\nRésident : B. Celik\nDate des faits : 3 mars 2026 à 21h30\nLieu : réfectoire\nFaits : a lancé une chaise dans la vitre.',
    },
    nl: {
      breach:
        '⟦VASTSTELLING⟧\n\nBewoner: B. Celik\nDatum van de feiten: 3 maart 2026 om 21u30\nPlaats: eetzaal\nFeiten: gooide een stoel door de ruit.',
      clean:
        'VASTSTELLING\n\nAuteur: Jan Peeters\nBewoner: B. Celik\nDatum van de feiten: 3 maart 2026 om 21u30\nPlaats: eetzaal\nFeiten: gooide een stoel door de ruit.',
    },
  },
  *run(file) {
    for (const notice of recordsOf(file, 'notice')) {
      for (const instance of instances) {
        const fault = faultOf(notice, instance);
        if (fault === undefined) {
          yield { outcome: 'pass', because: 'given', instance };
          continue;
        }
        const place = { record: notice.n, at: fault.at ?? topOf(notice) };
        if (fault.says === 'missing')
          yield { message: 'missing', ...place, verdict: 'breach', data: { item: instance }, instance };
        else yield { message: fault.says, ...place, verdict: 'review', instance };
      }
    }
  },
});

interface Fault {
  readonly says: 'missing' | 'initials' | 'no-place' | 'no-date';
  readonly at?: { readonly start: number; readonly end: number };
}

function faultOf(notice: FileRecord, item: (typeof instances)[number]): Fault | undefined {
  const { document } = notice;
  switch (item) {
    case 'author': {
      const [field] = partsOf(document, 'author');
      const signed = signaturesOf(document).find(
        ({ role, name, signed: is }) => is && name && role !== 'resident',
      );
      if (!field && !signed) return { says: 'missing' };
      const named = field ? /\p{Lu}\p{Ll}{2}|\d{2}/u.test(textOf(field)) : true;
      const byName = signed?.name && /\p{Ll}{2}/u.test(notice.text.slice(signed.name.start, signed.name.end));
      return named || byName ? undefined : { says: 'initials', at: spanOf(field!) };
    }
    case 'resident':
      return partsOf(document, 'resident', 'file-number').length > 0 ? undefined : { says: 'missing' };
    case 'facts':
      return wordsIn(notice, 'facts') >= leastFacts ? undefined : { says: 'missing' };
    case 'circumstances': {
      const told = wordsIn(notice, 'circumstances') >= leastFacts;
      const when = momentsOf(notice, 'facts-date', 'observed-date');
      const dated = when.some(({ date }) => date !== undefined);
      const place = partsOf(document, 'place').length > 0 || told;
      if (!place && !dated) return { says: 'missing' };
      return dated ? (place ? undefined : { says: 'no-place' }) : { says: 'no-date' };
    }
  }
}
