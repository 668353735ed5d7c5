import { alarmRate } from './alarm-tables.ts';
import { conversationTable } from './conversations.ts';
import { flagTable } from './flag-tables.ts';
import { flags } from './flags.ts';
import { confusionTable, formTable } from './form-tables.ts';
import { halves } from './half.ts';
import type { Judged } from './judged.ts';
import { factTurns, labelledTurns, type OutsideSet, outsideSets, plainTurns } from './outside.ts';
import { scoreCells, scoreHead, scoreOf } from './score.ts';
import { type Cell, perThousand, table } from './table.ts';
import { turnChecks } from './turn-checks.ts';

/** All figures of the sets outside the project, as Markdown. */
export function outsideFigures(folder: string): string {
  const sets = outsideSets.map((set) => ({ set, turns: plainTurns(folder, set) }));
  const labelled = labelledTurns(folder);
  return [
    setTable(sets),
    '### False alarms per 1,000 questions, default tier',
    alarmTable(sets),
    '### Whole interviews, flagged turns per 1,000, default tier',
    'Spoken French of a researcher at work: long turns with several questions are real there, not false alarms.',
    conversationTable(folder),
    '### The labelled turns that the rules were developed with',
    'A development set: its held-out half was not looked at, but has the same author as what the rules were made for.',
    ...halves.flatMap((half) => [`Half: ${half}.`, flagTable(labelled, half)]),
    formTable(labelled),
    confusionTable(labelled),
    '### Coordinated questions and tags of other corpora',
    factTable(folder),
  ].join('\n\n');
}

type Turns = { readonly set: OutsideSet; readonly turns: readonly Judged[] };

function setTable(sets: readonly Turns[]): string {
  const rows = sets.map(({ set, turns }): Cell[] => [
    `\`${set.file}\``,
    set.what,
    ...halves.map((half) => turns.filter(({ row }) => row.half === half).length),
  ]);
  return table(['set', 'what it is', ...halves], rows);
}

/** Each set and each check; at the end all different questions, at the default and at every confidence. */
function alarmTable(sets: readonly Turns[]): string {
  const rows: Cell[][] = [];
  // The French sets share questions: each counts once.
  const all = [...new Map(sets.flatMap(({ turns }) => turns).map((one) => [one.row.text, one])).values()];
  for (const half of halves) {
    const add = (name: string, turns: readonly Judged[], tier: 'default' | 'all'): void => {
      const own = turns.filter(({ row }) => row.half === half);
      rows.push([half, name, ...turnChecks.map(({ id }) => perThousand(alarmRate(own, id, tier)))]);
    };
    for (const { set, turns } of sets) add(`\`${set.file}\``, turns, 'default');
    add('all', all, 'default');
    add('all, every confidence', all, 'all');
  }
  return table(['half', 'set', ...turnChecks.map(({ id }) => id)], rows);
}

/**
 * Compound by gold trees, and leading by form in English speech. Part of the second label is intonation, which no
 * record shows; declaratives are left out of it, for they lead or not by their tone alone.
 */
function factTable(folder: string): string {
  const sets = [
    {
      name: '`compound_hard`',
      flag: 'compound',
      turns: factTurns(folder, 'compound_hard', 'compound', 'compound'),
    },
    {
      name: '`leading_form_en`',
      flag: 'suggestive',
      turns: factTurns(folder, 'leading_form_en', 'suggestive', 'leading_form').filter(
        ({ row }) => row.facts['kind'] !== 'declarative',
      ),
    },
  ];
  const rows: Cell[][] = [];
  for (const { name, flag, turns } of sets) {
    for (const half of halves) {
      const own = turns.filter(({ row }) => row.half === half);
      for (const tier of ['all', 'default'] as const)
        rows.push([
          name,
          half,
          tier,
          ...scoreCells(scoreOf(own, flags.find((one) => one.name === flag)!, tier)),
        ]);
    }
  }
  return table(['set', 'half', 'tier', ...scoreHead], rows);
}
