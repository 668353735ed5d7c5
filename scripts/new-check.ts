/**
 * `npm run new-check -- id [folder]`: a check that works, to be made yours: it finds the terms of a lexicon of its own in
 * what the officer says. Without a folder it goes into `src/checks/` and `lexicons/`; with one, into a plug-in.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { languages } from '../src/model/locale.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Path → content of what a new check consists of. Within the house imports go by rooms, in a plug-in by the package. */
export function newCheck(id: string, isPlugin: boolean): ReadonlyMap<string, string> {
  const lexicons = languages.map((language): [string, string] => [
    join('lexicons', isPlugin ? `${id}.${language}.yaml` : join(language, `${id}.yaml`)),
    lexiconOf(id, language),
  ]);
  const check: [string, string] = [
    isPlugin ? join('checks', `${id}.js`) : join('src', 'checks', `${id}.ts`),
    checkOf(id, isPlugin),
  ];
  return new Map([check, ...lexicons]);
}

const samples = { en: 'frankly speaking', fr: 'pour être franc', nl: 'eerlijk gezegd' } as const;

function lexiconOf(id: string, language: keyof typeof samples): string {
  return `name: ${id}
language: ${language}
about: What ${id} finds in the words of the officer.
terms:
  - { term: "${samples[language]}", tier: medium, note: "Why it is here, or what it must not be mistaken for." }
`;
}

function checkOf(id: string, isPlugin: boolean): string {
  const imports = isPlugin
    ? "import { defineCheck, officerTurns, phrasesIn, sourceSpan } from 'charterlint/plugin';"
    : [
        "import { officerTurns } from '../language/context.ts';",
        "import { phrasesIn } from '../language/phrases.ts';",
        "import { defineCheck } from '../model/check.ts';",
        "import { sourceSpan } from '../model/turns.ts';",
      ].join('\n');
  return `${imports}

/** The clause and the source that it rests on. */
export default defineCheck({
  id: '${id}',
  severity: 'warning',
  languages: ['fr', 'nl', 'en'],
  lexicons: ['${id}'],
  immediate: true,
  options: {},
  texts: {
    en: {
      title: 'What is found, as a noun phrase',
      why: 'Why it matters to the person heard.',
      remedy: 'What to do about it.',
      messages: { said: 'The officer says so. Then the standard.' },
    },
    fr: {
      title: 'Ce qui est constaté, sans verbe',
      why: 'Pourquoi cela compte pour la personne entendue.',
      remedy: 'Ce qu’il faut faire.',
      messages: { said: 'L’officier de protection le dit. Puis la norme.' },
    },
    nl: {
      title: 'Wat gevonden wordt, zonder werkwoord',
      why: 'Waarom het telt voor de gehoorde persoon.',
      remedy: 'Wat eraan te doen is.',
      messages: { said: 'De protection officer zegt het. Dan de norm.' },
    },
  },
  examples: {
    en: {
      breach: 'PO: ⟦${capital(samples.en)}⟧, what happened?\\nA: They came at night.',
      clean: 'PO: What happened?\\nA: ${capital(samples.en)}, they came at night.',
    },
    fr: {
      breach: 'OP : ⟦${capital(samples.fr)}⟧, que s’est-il passé ?\\nDPI : Ils sont venus la nuit.',
      clean: 'OP : Que s’est-il passé ?\\nDPI : ${capital(samples.fr)}, ils sont venus la nuit.',
    },
    nl: {
      breach: 'PO: ⟦${capital(samples.nl)}⟧, wat is er gebeurd?\\nVIB: Ze kwamen ’s nachts.',
      clean: 'PO: Wat is er gebeurd?\\nVIB: ${capital(samples.nl)}, ze kwamen ’s nachts.',
    },
  },
  *run(interview, { speech, lexicon }) {
    for (const { turn, analysis } of officerTurns(interview, speech)) {
      for (const { start, end, term } of phrasesIn(analysis, lexicon('${id}'))) {
        const at = sourceSpan(turn, start, end);
        yield { message: 'said', at, verdict: 'review', confidence: term.tier ?? 'medium', turn: turn.n };
      }
    }
  },
});
`;
}

function capital(words: string): string {
  return words[0]!.toUpperCase() + words.slice(1);
}

function write(id: string | undefined, folder: string | undefined): string {
  if (id === undefined || !/^[a-z]+(?:-[a-z]+)+$/.test(id))
    return 'Name the check in kebab case, by what it finds: npm run new-check -- hasty-remark [folder of a plug-in]';
  const place = folder ?? root;
  const files = newCheck(id, folder !== undefined);
  const there = [...files.keys()].find((path) => existsSync(join(place, path)));
  if (there) return `${there} is there already: nothing was written.`;
  for (const [path, content] of files) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), content);
    console.log(path);
  }
  return folder === undefined
    ? 'Now write its words, let a clause of a charter use it, and run: npm run generate && npx vitest run test/conventions'
    : 'Now write its words and name the files in the plug-in.';
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  console.log(write(process.argv[2], process.argv[3]));
