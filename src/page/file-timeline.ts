import type { FileFacts, FileMoment } from '../model/assessment.ts';
import { dayCount, dayOf } from '../model/calendar.ts';
import { dateText, durationText, momentText } from '../text/message.ts';
import { type FileWord, fileWord } from '../wording/file-words.ts';
import { pathWithin } from '../wording/places.ts';
import { momentWord, recordTypeWord } from '../wording/record-types.ts';
import { confidenceWord } from '../wording/words.ts';
import { type Html, html } from './html.ts';
import type { RecordPage } from './page.ts';

/** Units of the drawing; the page scales it. */
const width = 960;
const left = 24;
const right = width - 24;
const rowHeight = 74;
const head = 30;

type Deadline = FileFacts['deadlines'][number];

const tones = { kept: 'kept', missed: 'missed', unknown: 'open' } as const;

/** The records of a file, and every time limit that was measured: drawn, and in a table. */
export function fileTimeline(page: RecordPage, file: FileFacts): Html {
  const say = (name: FileWord): string => fileWord(name, page.locale);
  return html`<h3>${say('records')}</h3>
${recordTable(page, file)}
<h3>${say('deadlines')}</h3>
${file.deadlines.length > 0 ? html`${drawing(page, file.deadlines)}${deadlineTable(page, file.deadlines)}` : html`<p>${say('noDeadlines')}</p>`}`;
}

function recordTable({ locale, assessment }: RecordPage, { records, events }: FileFacts): Html {
  const say = (name: FileWord): string => fileWord(name, locale);
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${say('records')}, ${assessment.path}"><table class="wide"><thead><tr><th scope="col">${say('record')}</th><th scope="col">${say('type')}</th><th scope="col">${say('moments')}</th></tr></thead><tbody>
${records.map((record, n) => {
  const own = events.filter((event) => event.record === n).map((event) => toldOf(event, locale));
  const told = own.filter((one, i) => own.findIndex((other) => other.join() === one.join()) === i);
  const how = record.from === 'title' || record.from === 'wording';
  return html`<tr><th scope="row"><bdi>${pathWithin(assessment.path, record.path)}</bdi></th><td>${recordTypeWord(record.record, locale)}${record.draft && ` – ${say('draft')}`}${how && html` <span class="meta">${say('recognised')} ${confidenceWord(record.confidence, locale)}</span>`}</td><td>${told.map(([name, moment], i) => html`${i > 0 && html`<br>`}${name} ${when(moment)}`)}</td></tr>
`;
})}</tbody></table></div>`;
}

/** What happened and when: a record that says it twice is shown to say it once. */
function toldOf(event: FileFacts['events'][number], locale: RecordPage['locale']): readonly [string, string] {
  return [momentWord(event.name, locale), momentText(event, locale)];
}

interface Scale {
  readonly days: readonly number[];
  readonly x: (moment: FileMoment) => number;
  readonly at: (day: number) => number;
}

function scaleOf(deadlines: readonly Deadline[]): Scale | undefined {
  const counts = deadlines.flatMap(({ from, actual, limit }) =>
    [from, actual, limit].flatMap(({ date }) => dayCount(date) ?? []),
  );
  if (counts.length === 0) return undefined;
  const first = Math.min(...counts);
  const last = Math.max(first + 1, ...counts) + 1;
  const step = Math.max(1, Math.ceil((last - first) / 6));
  const at = (day: number): number =>
    Math.round((left + ((day - first) / (last - first)) * (right - left)) * 10) / 10;
  return {
    days: Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => first + i * step),
    at,
    // A day without a time stands at its noon.
    x: ({ date, clock }) => at((dayCount(date) ?? first) + (clock ?? 720) / 1440),
  };
}

function drawing(page: RecordPage, deadlines: readonly Deadline[]): Html {
  const { locale, prefix, assessment } = page;
  const scale = scaleOf(deadlines);
  if (!scale) return html``;
  const height = head + deadlines.length * rowHeight + 4;
  const title = fileWord('deadlines', locale);
  return html`<figure><div class="scroll" role="region" tabindex="0" aria-label="${title}, ${assessment.path}">
<svg class="timeline" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${prefix}d-title ${prefix}d-desc">
<title id="${prefix}d-title">${title}</title>
<desc id="${prefix}d-desc">${deadlines.map((one) => sentenceOf(one, page)).join(' ')}</desc>
${scale.days.map(
  (
    day,
  ) => html`<line class="grid" x1="${scale.at(day)}" y1="${head - 8}" x2="${scale.at(day)}" y2="${height - 4}"/>
<text x="${scale.at(day)}" y="${head - 14}" text-anchor="${anchorAt(scale.at(day))}">${dateText(dayOf(day), locale)}</text>`,
)}
${deadlines.map((one, i) => deadlineRow(one, page, scale, head + i * rowHeight))}
</svg></div>
${legend(page, deadlines)}</figure>`;
}

function legend({ locale }: RecordPage, deadlines: readonly Deadline[]): Html {
  const swatch = (shape: Html, words: string): Html =>
    html`<li><svg class="swatch" viewBox="0 0 28 12" aria-hidden="true">${shape}</svg>${words}</li>`;
  const outcomes = (['kept', 'missed', 'unknown'] as const).filter((one) =>
    deadlines.some(({ outcome }) => outcome === one),
  );
  return html`<ul class="legend">
${swatch(html`<rect class="bar" width="28" height="12"/>`, fileWord('allowed', locale))}
${swatch(html`<line class="limit" x1="14" y1="0" x2="14" y2="12"/>`, fileWord('limit', locale))}
${outcomes.map((one) => swatch(html`<circle class="mark-${tones[one]}" cx="14" cy="6" r="5"/>`, fileWord(one, locale)))}
</ul>`;
}

/** From where the period is counted to its limit as a bar; what had to lie within as a mark, in the colour of its outcome. */
function deadlineRow(one: Deadline, page: RecordPage, { x }: Scale, top: number): Html {
  const { locale } = page;
  const [from, limit, actual] = [x(one.from), x(one.limit), x(one.actual)];
  const [start, end] = from < limit ? [from, limit] : [limit, from];
  const y = top + 26;
  const tone = tones[one.outcome];
  const words = actual > width / 2 ? 'end' : 'start';
  return html`<text class="strong" x="${left}" y="${top + 14}">${momentWord(one.from.name, locale)} → ${momentWord(one.actual.name, locale)}${colon(locale)} ${outcomeWords(one, page)}</text>
<rect class="bar" x="${start}" y="${y}" width="${Math.max(1, Math.round((end - start) * 10) / 10)}" height="14"/>
<line class="limit" x1="${limit}" y1="${y - 4}" x2="${limit}" y2="${y + 18}"/>
<circle class="mark-${tone}" cx="${actual}" cy="${y + 7}" r="5.5"/>
<text x="${actual}" y="${y + 31}" text-anchor="${words}">${momentWord(one.actual.name, locale)} ${momentText(one.actual, locale)}</text>`;
}

/** The first and the last word of the scale stay within the drawing. */
function anchorAt(x: number): 'start' | 'middle' | 'end' {
  return x < left + 40 ? 'start' : x > right - 40 ? 'end' : 'middle';
}

function outcomeWords({ outcome }: Deadline, { locale }: RecordPage): string {
  return fileWord(outcome, locale);
}

function ruleWords({ unit, length }: Deadline, { locale }: RecordPage): string {
  return unit === 'days' ? daysWords(length, locale) : fileWord(unit, locale).replace('{n}', String(length));
}

function daysWords(count: number, locale: RecordPage['locale']): string {
  const word = count === 0 ? 'same-day' : Math.abs(count) === 1 ? 'day' : 'days';
  return fileWord(word, locale).replace('{n}', String(count).replace('-', '−'));
}

function colon(locale: RecordPage['locale']): string {
  return locale === 'fr' ? '\u00a0:' : ':';
}

function betweenWords({ unit, between }: Deadline, { locale }: RecordPage): string {
  const say = (value: number): string =>
    unit === 'hours' ? durationText(value, locale) : daysWords(value, locale);
  return between.low === between.high ? say(between.low) : `${say(between.low)} – ${say(between.high)}`;
}

function sentenceOf(one: Deadline, page: RecordPage): string {
  const { locale } = page;
  return `${momentWord(one.from.name, locale)}${colon(locale)} ${momentText(one.from, locale)}, ${ruleWords(one, page)}, ${momentText(one.limit, locale)}; ${momentText(one.actual, locale)}; ${outcomeWords(one, page)}.`;
}

/** What the drawing shows: both dates, the rule and the sum. */
function deadlineTable(page: RecordPage, deadlines: readonly Deadline[]): Html {
  const { locale, assessment } = page;
  const say = (name: FileWord): string => fileWord(name, locale);
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${say('deadlines')}, ${assessment.path}"><table class="wide"><thead><tr><th scope="col">${say('rule')}</th><th scope="col">${say('from')}</th><th scope="col">${say('limit')}</th><th scope="col">${say('actual')}</th><th scope="col">${say('sum')}</th><th scope="col">${say('outcome')}</th></tr></thead><tbody>
${deadlines.map(
  (one) =>
    html`<tr><th scope="row">${when(ruleWords(one, page))}</th><td>${momentWord(one.from.name, locale)} ${when(momentText(one.from, locale))}</td><td>${when(momentText(one.limit, locale))}</td><td>${momentWord(one.actual.name, locale)} ${when(momentText(one.actual, locale))}</td><td>${betweenWords(one, page)}</td><td>${when(outcomeWords(one, page))}</td></tr>
`,
)}</tbody></table></div>`;
}

/** A date stays in one piece, and so does an outcome. */
function when(words: string): Html {
  return html`<span class="when">${words}</span>`;
}
