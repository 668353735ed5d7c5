import { themeTurns } from '../language/themes.ts';
import { defineCheck } from '../model/check.ts';
import type { Field } from '../model/interview.ts';
import type { Lexicon } from '../model/lexicon.ts';
import { fieldsOf, spanOf, textOf } from '../model/turns.ts';
import { matchesIn } from '../text/phrase.ts';
import { matchesInTurn } from '../text/turn-words.ts';

/** Charter 2.1, 2.3, 2.5, S8: the questions show that the file, linked files and country information were used. */
export default defineCheck({
  id: 'unused-file',
  severity: 'warning',
  languages: ['fr', 'nl', 'en'],
  lexicons: ['file-references', 'topics', 'topic-titles'],
  options: {
    leastQuestions: {
      type: 'number',
      default: 20,
      minimum: 1,
      description: {
        en: 'With fewer questions of the officer the record is a fragment, and nothing is said.',
        fr: 'Avec moins de questions de l’officier, les notes sont un fragment, et rien n’est dit.',
        nl: 'Met minder vragen van de protection officer zijn de notities een fragment, en wordt niets gezegd.',
      },
    },
  },
  instances: ['statements', 'linked-file', 'country-information'],
  texts: {
    en: {
      title: 'File without use',
      why: 'Questions that ignore what the file already holds miss what has to be clarified.',
      remedy: 'Prepare the interview with the file, and refer to it in the questions.',
      messages: {
        'no-statements':
          'No question refers to earlier statements or to a piece of the file. The interview shows that it was prepared with the file.',
        'no-linked':
          'The header names a linked file, and no question refers to it. Linked files are taken into account.',
        referred: 'The officer refers to it {count} time(s).',
        fragment: 'The record holds too few questions to tell.',
        'linked-unknown': 'The record does not tell whether there is a linked file.',
        'no-linked-file': 'The record says that there is no linked file.',
        'no-country':
          'No question refers to country information. Silence in the notes does not prove that none was consulted.',
      },
      instances: {
        statements: 'earlier statements and pieces of the file',
        'linked-file': 'linked files',
        'country-information': 'country information',
      },
    },
    fr: {
      title: 'Dossier non utilisé',
      why: 'Des questions qui ignorent ce que le dossier contient déjà passent à côté de ce qu’il faut éclaircir.',
      remedy: 'Préparer l’entretien avec le dossier, et s’y référer dans les questions.',
      messages: {
        'no-statements':
          'Aucune question ne se réfère à des déclarations antérieures ni à une pièce du dossier. L’entretien témoigne d’une préparation à l’aide du dossier.',
        'no-linked':
          'L’en-tête mentionne un dossier lié, et aucune question ne s’y réfère. Les dossiers liés sont pris en considération.',
        referred: 'L’officier de protection s’y réfère {count} fois.',
        fragment: 'Les notes contiennent trop peu de questions pour le dire.',
        'linked-unknown': 'Les notes ne disent pas s’il existe un dossier lié.',
        'no-linked-file': 'Les notes disent qu’il n’y a pas de dossier lié.',
        'no-country':
          'Aucune question ne se réfère à des informations sur le pays. Leur absence ne prouve pas qu’aucune n’a été consultée.',
      },
      instances: {
        statements: 'déclarations antérieures et pièces du dossier',
        'linked-file': 'dossiers liés',
        'country-information': 'informations sur le pays',
      },
    },
    nl: {
      title: 'Dossier zonder gebruik',
      why: 'Vragen die voorbijgaan aan wat het dossier al bevat, missen wat verduidelijkt moet worden.',
      remedy: 'Bereid het onderhoud voor met het dossier, en verwijs ernaar in de vragen.',
      messages: {
        'no-statements':
          'Geen enkele vraag verwijst naar eerdere verklaringen of naar een stuk uit het dossier. Het onderhoud getuigt van een voorbereiding met het dossier.',
        'no-linked':
          'De hoofding vermeldt een verbonden dossier, en geen enkele vraag verwijst ernaar. Met verbonden dossiers wordt rekening gehouden.',
        referred: 'De protection officer verwijst er {count} keer naar.',
        fragment: 'De notities bevatten te weinig vragen om dit te zeggen.',
        'linked-unknown': 'De notities zeggen niet of er een verbonden dossier is.',
        'no-linked-file': 'De notities zeggen dat er geen verbonden dossier is.',
        'no-country':
          'Geen enkele vraag verwijst naar landeninformatie. Dat bewijst niet dat er geen geraadpleegd werd.',
      },
      instances: {
        statements: 'eerdere verklaringen en stukken uit het dossier',
        'linked-file': 'verbonden dossiers',
        'country-information': 'landeninformatie',
      },
    },
  },
  examples: {
    en: {
      breach: `⟦Linked file: 19/12345⟧\n${'PO: Who was there?\nA: My uncle.\n'.repeat(20)}PO: ⟦And what did he do?⟧\nA: Nothing.`,
      clean: `${'PO: Who was there?\nA: My uncle.\n'.repeat(20)}PO: At the Immigration Office you said that he was alone. What can you say about that?\nA: He was.`,
    },
    fr: {
      breach: `⟦Dossier lié : 19/12345⟧\n${'OP : Qui était là ?\nDPI : Mon oncle.\n'.repeat(20)}OP : ⟦Et qu’a-t-il fait ?⟧\nDPI : Rien.`,
      clean: `${'OP : Qui était là ?\nDPI : Mon oncle.\n'.repeat(20)}OP : À l’Office des étrangers, vous avez dit qu’il était seul. Que pouvez-vous en dire ?\nDPI : Il l’était.`,
    },
    nl: {
      breach: `⟦Gekoppeld dossier: 19/12345⟧\n${'PO: Wie was daar?\nVIB: Mijn oom.\n'.repeat(20)}PO: ⟦En wat deed hij?⟧\nVIB: Niets.`,
      clean: `${'PO: Wie was daar?\nVIB: Mijn oom.\n'.repeat(20)}PO: Bij de DVZ zei u dat hij alleen was. Wat kunt u daarover zeggen?\nVIB: Dat klopt.`,
    },
  },
  *run(interview, { options, speech, lexicon }) {
    const words = lexicon('file-references');
    const turns = themeTurns(interview, speech);
    const asking = turns.filter(({ asks }) => asks);
    const last = asking.at(-1)?.turn;
    const linked = fieldsOf(interview).filter((field) => idsIn(field.label, words).has('linked-label'));
    const naming = linked.filter((field) => !isNone(field, words));
    const numbers = naming.flatMap((field) => textOf(field).match(/\d[\d/.]{3,}\d/g) ?? []);
    // The standing explanation of the procedure names the office too; there only what asks counts.
    const referring = turns
      .filter(({ asks, informs }) => asks || !informs)
      .map(({ turn }) => ({
        ids: new Set(matchesInTurn(turn, words).map(({ term }) => term.id)),
        numbered: numbers.some((each) => textOf(turn).includes(each)),
      }));
    const times = (id: string): number =>
      referring.filter(({ ids, numbered }) => ids.has(id) || (id === 'linked' && numbered)).length;
    const [statements, links, country] = [times('statements'), times('linked'), times('country')];
    const fragment = !last || asking.length < options.leastQuestions;
    const [one, two, three] = ['statements', 'linked-file', 'country-information'] as const;
    const review = { verdict: 'review', confidence: 'medium' } as const;

    if (statements + links > 0)
      yield { outcome: 'pass', because: 'referred', instance: one, data: { count: statements + links } };
    else if (fragment) yield { outcome: 'inconclusive', because: 'fragment', instance: one };
    else yield { message: 'no-statements', at: spanOf(last), turn: last.n, ...review, instance: one };

    if (links > 0) yield { outcome: 'pass', because: 'referred', instance: two, data: { count: links } };
    else if (naming[0]) yield { message: 'no-linked', at: spanOf(naming[0]), ...review, instance: two };
    else if (linked.length > 0) yield { outcome: 'not-applicable', because: 'no-linked-file', instance: two };
    else yield { outcome: 'inconclusive', because: 'linked-unknown', instance: two };

    if (country > 0)
      yield { outcome: 'pass', because: 'referred', instance: three, data: { count: country } };
    else yield { outcome: 'inconclusive', because: 'no-country', instance: three };
  },
});

function idsIn(text: string, words: Lexicon): ReadonlySet<string> {
  return new Set(matchesIn(text, words).map(({ term }) => term.id!));
}

/** « néant », "geen", a dash: the line is there and says that nothing is. */
function isNone(field: Field, words: Lexicon): boolean {
  const value = textOf(field);
  return !/[\p{L}\p{N}]/u.test(value) || idsIn(value, words).has('none');
}
