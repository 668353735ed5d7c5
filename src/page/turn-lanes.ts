import type { Finding } from '../model/assessment.ts';
import { questionForms } from '../model/questions.ts';
import { findingsText } from '../wording/coverage.ts';
import { pageWord } from '../wording/page-words.ts';
import { formWord } from '../wording/question-forms.ts';
import { type Html, html } from './html.ts';
import type { RecordPage } from './page.ts';
import { questionsTable } from './questions-table.ts';

/** Units of the drawing; the page scales it. */
const width = 960;
const left = 196;
const right = width - 44;
const lane = 21;

/**
 * What happens turn by turn: the findings, and how the officer asks, each form in a lane of its own. A turn has no
 * time of day, so the lanes have a scale of their own. Empty where nothing stands in a turn.
 */
export function turnLanes(page: RecordPage): Html {
  const { assessment, locale, label, prefix } = page;
  const { questions } = assessment;
  const placed = assessment.findings.filter(({ turn }) => turn !== null);
  const last = Object.values(assessment.turns).reduce((sum, n) => sum + n, 0);
  if (last === 0 || (placed.length === 0 && questions === undefined)) return html``;
  const x = (turn: number): number =>
    Math.round((left + ((turn - 1) / Math.max(1, last - 1)) * (right - left)) * 10) / 10;
  const forms = questions ? questionForms : [];
  const top = 26;
  const base = top + forms.length * lane + 10;
  const named = `${prefix}q-title ${prefix}q-desc`;
  // Marks of a long interview are thinner, so that two do not become one.
  const room = ((right - left) / Math.max(1, last - 1)) * 2;
  const thin = room < 6 && html` dense`;
  return html`<figure>
<div class="scroll" role="region" tabindex="0" aria-label="${pageWord('byTurn', locale)}, ${assessment.path}">
<svg class="timeline${thin}" viewBox="0 0 ${width} ${base + 24}" role="img" aria-labelledby="${named}">
<title id="${prefix}q-title">${pageWord('byTurn', locale)}</title>
<desc id="${prefix}q-desc">${described(page, placed)}</desc>
${placed.length > 0 && html`<text class="strong" x="${left - 16}" y="${top - 8}" text-anchor="end">${label('findings')}</text>`}
${placed.map((finding) => tick(finding, x, top))}
<line class="grid" x1="${left - 8}" y1="${top}" x2="${right + 8}" y2="${top}"/>
${forms.map((form, i) => {
  const turns = questions?.turns[form] ?? [];
  const middle = top + 10 + i * lane + lane / 2;
  return html`<text class="strong" x="${left - 16}" y="${middle + 4}" text-anchor="end">${formWord(form, locale)}</text>
<line class="grid" x1="${left - 8}" y1="${middle}" x2="${right + 8}" y2="${middle}"/>
${turns.map((turn) => asked(x(turn), middle, questions?.procedural.includes(turn) ?? false, form === 'statement', room))}
<text x="${width - 2}" y="${middle + 4}" text-anchor="end">${turns.length}</text>`;
})}
${scale(x, last, base)}
</svg>
</div>
${legend(page)}
</figure>
${questions && questionsTable(page, questions)}`;
}

function described({ assessment, locale, label }: RecordPage, placed: readonly Finding[]): string {
  const { questions } = assessment;
  const forms = questionForms.map(
    (form) => `${formWord(form, locale)} ${questions?.turns[form].length ?? 0}`,
  );
  return [
    `${label('findings')}${locale === 'fr' ? '\u00a0' : ''}: ${findingsText(placed.length, locale)}.`,
    ...(questions ? [`${forms.join(', ')}.`] : []),
  ].join(' ');
}

/** Notes are shorter and thinner: they stand behind what weighs. */
function tick({ turn, verdict, severity }: Finding, x: (turn: number) => number, base: number): Html {
  const at = x(turn ?? 1);
  const note = severity === 'note';
  return html`<line class="tick ${note ? 'note' : verdict}" x1="${at}" y1="${base - (note ? 9 : 18)}" x2="${at}" y2="${base}"/>`;
}

/** One turn of the officer: filled; hollow where it concerns the course of the interview; thin where nothing is asked. */
function asked(at: number, middle: number, procedural: boolean, silent: boolean, room: number): Html {
  const shape = silent ? 'said' : procedural ? 'asked hollow' : 'asked';
  const most = Math.max(0.8, Math.round(room * 6) / 10);
  const [wide, high] = silent ? [Math.min(1.5, most), 8] : [Math.min(4, most), 13];
  return html`<rect class="${shape}" x="${Math.round((at - wide / 2) * 10) / 10}" y="${middle - high / 2}" width="${wide}" height="${high}"/>`;
}

function scale(x: (turn: number) => number, last: number, base: number): Html {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((candidate) => last / candidate <= 12) ?? 1000;
  const round = Array.from({ length: Math.floor(last / step) }, (_, i) => (i + 1) * step);
  const marks = [1, ...round.filter((turn) => turn > 1 && x(last) - x(turn) > 30), last];
  return html`<line class="base" x1="${left - 8}" y1="${base}" x2="${right + 8}" y2="${base}"/>
${[...new Set(marks)].map(
  (turn) => html`<line class="base" x1="${x(turn)}" y1="${base}" x2="${x(turn)}" y2="${base + 4}"/>
<text x="${x(turn)}" y="${base + 18}" text-anchor="middle">${turn}</text>`,
)}`;
}

/** Only what this drawing shows. */
function legend({ assessment, locale }: RecordPage): Html {
  const { questions } = assessment;
  const swatch = (shape: Html, words: string): Html =>
    html`<li><svg class="swatch" viewBox="0 0 28 14" aria-hidden="true">${shape}</svg>${words}</li>`;
  const hollow = questions !== undefined && questions.procedural.length > 0;
  return html`<ul class="legend">
${questions && swatch(html`<rect class="asked" x="12" y=".5" width="4" height="13"/>`, pageWord('oneTurn', locale))}
${hollow && swatch(html`<rect class="asked hollow" x="12" y=".5" width="4" height="13"/>`, pageWord('procedural', locale))}
<li>${pageWord('byTurnNote', locale)}${questions && html` ${pageWord('noNorm', locale)}`}</li>
</ul>`;
}
