import { describe, expect, it } from 'vitest';
import { flags, foundBy } from '../../bench/eval/questions/flags.ts';
import { type Judged, judgedOf } from '../../bench/eval/questions/judged.ts';
import { committedTurns, type Row } from '../../bench/eval/questions/row.ts';
import { overlaps, unmarked, type Variant, variants } from '../../src/authors/marked.ts';
import type { Language } from '../../src/model/locale.ts';
import { hurriedTurns } from '../support/hurried.ts';

const breaches: readonly (readonly [Language, string, string])[] = [
  ['fr', 'compound', '⟦Quand et avec qui⟧ êtes-vous monté dans le camion ?'],
  ['fr', 'compound', 'Avez-vous vu le maire, ⟦et si oui⟧, à quel endroit ?'],
  ['fr', 'compound', '⟦Est-ce que⟧ vous étiez armé ⟦et est-ce que⟧ vous avez tiré ?'],
  ['fr', 'suggestive', 'Vous aviez peur de votre père, ⟦n’est-ce pas⟧ ?'],
  ['fr', 'suggestive', '⟦Ne pensez-vous pas que⟧ la ville était plus sûre ?'],
  ['fr', 'suggestive', '⟦J’imagine que⟧ vous étiez fâché.'],
  ['fr', 'reproachful', '⟦Pourquoi n’avez-vous pas simplement⟧ changé de quartier ?'],
  ['fr', 'reproachful', '⟦Vous auriez dû⟧ porter plainte.'],
  ['nl', 'compound', '⟦Wanneer en met wie⟧ bent u in de vrachtwagen gestapt?'],
  ['nl', 'compound', 'Hebt u de burgemeester gezien, ⟦en zo ja⟧, op welke plaats?'],
  ['nl', 'suggestive', 'U was bang voor uw vader, ⟦nietwaar⟧?'],
  ['nl', 'suggestive', '⟦Vindt u niet dat⟧ de stad veiliger was?'],
  ['nl', 'suggestive', '⟦Ik neem aan dat⟧ u kwaad was.'],
  ['nl', 'reproachful', '⟦Waarom bent u niet gewoon⟧ verhuisd?'],
  ['nl', 'reproachful', '⟦U had toch⟧ een klacht ⟦moeten⟧ indienen.'],
  ['en', 'compound', '⟦When and with whom⟧ did you get into the lorry?'],
  ['en', 'compound', 'Did you see the mayor, ⟦and if so⟧, in which place?'],
  ['en', 'suggestive', 'You were afraid of your father, ⟦weren’t you⟧?'],
  ['en', 'suggestive', '⟦Don’t you think⟧ that the city was safer?'],
  ['en', 'suggestive', '⟦I take it⟧ you were angry.'],
  ['en', 'reproachful', '⟦Why didn’t you just⟧ move to another district?'],
  ['en', 'reproachful', '⟦You should have⟧ lodged a complaint.'],
];

describe.each([...variants, ...hurriedTurns].map((variant) => [variant.name, variant] as const))(
  'typed with: %s',
  (_, { change }) => {
    it.each(breaches)('%s %s: %s', (language, name, sample) => {
      const { text, spans } = unmarked(change(sample));
      const flag = flags.find((one) => one.name === name)!;
      const found = foundBy(judgedOf(rowOf(language, text)), flag.checks, 'default');
      expect(found.length).toBeGreaterThan(0);
      for (const place of found) expect(spans.some((span) => overlaps(place, span))).toBe(true);
    });
  },
);

const rows = committedTurns();
const written = rows.map((row) => judgedOf(row));
const exact = [...variants, ...hurriedTurns.filter(({ name }) => name.includes('spaces'))];

it.each(exact.map((variant) => [variant.name, variant] as const))(
  'on the committed turns, nothing is found more or less with: %s',
  (_, variant) => {
    const differing = typed(variant).filter((judged, i) => findingsOf(judged) !== findingsOf(written[i]!));
    expect(differing.map(({ row }) => row.id)).toEqual([]);
  },
);

/** The share of right findings that must be left, and how many turns more may be flagged wrongly. */
const hurried: readonly (readonly [string, number, number])[] = [
  ['capitals', 0.97, 2],
  ['no hyphens, as in « est ce que »', 0.97, 2],
  ['no accents', 0.97, 2],
  ['no capitals', 0.97, 3],
  ['no question mark at the end', 0.75, 2],
];

it.each(hurried)(
  'on the committed turns, most is found, and little more wrongly, with: %s',
  (name, share, more) => {
    const after = typed(hurriedTurns.find((variant) => variant.name === name)!);
    let [kept, had, wrong, wrongBefore] = [0, 0, 0, 0];
    for (const [i, judged] of after.entries()) {
      for (const flag of flags) {
        const before = foundBy(written[i]!, flag.checks, 'default').length > 0;
        const now = foundBy(judged, flag.checks, 'default').length > 0;
        if (!judged.row.labels.includes(flag.name)) {
          wrong += Number(now);
          wrongBefore += Number(before);
        } else if (before) {
          had++;
          kept += Number(now);
        }
      }
    }
    expect(had).toBeGreaterThan(100);
    expect(kept / had).toBeGreaterThanOrEqual(share);
    expect(wrong).toBeLessThanOrEqual(wrongBefore + more);
  },
);

function typed({ change }: Variant): readonly Judged[] {
  return rows.map((row) => {
    const previous = row.previous === undefined ? {} : { previous: change(row.previous) };
    return judgedOf({ ...row, text: change(row.text), ...previous });
  });
}

function findingsOf({ found }: Judged): string {
  return found
    .map(({ check, confidence }) => `${check} ${confidence}`)
    .sort()
    .join();
}

function rowOf(language: Language, text: string): Row {
  return { id: text, language, half: 'dev', text, labels: [], facts: {} };
}
