import type { TimelineSession } from '../model/assessment.ts';
import { minutesPerDay } from '../model/clock.ts';
import { durationText, timeText } from '../text/message.ts';
import { clockWords, dateWords, netWords, rangeWords } from '../wording/moments.ts';
import { type Caption, captions } from './captions.ts';
import { type Html, html } from './html.ts';
import type { RecordPage } from './page.ts';
import { drawnLimits, type Scale, scaleOf, unwrapped } from './scale.ts';
import { stretchLimit } from './stretch-limit.ts';
import { timelineTable } from './timeline-table.ts';
import { turnLanes } from './turn-lanes.ts';

/** Units of the drawing; the page scales it. */
const width = 960;
const left = 24;
const right = width - 24;
const barHeight = 30;

/** The clock of the record as a drawing, and the same in a table; then what happens turn by turn. */
export function timelineSection(page: RecordPage): Html {
  const { assessment, label } = page;
  const { sessions } = assessment.timeline;
  const scale = scaleOf(sessions, left, right);
  return html`<h3>${label('timeline')}</h3>
${scale ? clock(page, scale) : html`<p>${label('noTimes')}</p>`}
${sessions.length > 0 && timelineTable(page)}
${turnLanes(page)}`;
}

function clock(page: RecordPage, scale: Scale): Html {
  const { assessment, label, prefix } = page;
  const { sessions } = assessment.timeline;
  const head = 28;
  const rowHeight = sessions.length > 1 ? 84 : 64;
  const height = head + sessions.length * rowHeight + 2;
  return html`<figure>
<div class="scroll" role="region" tabindex="0" aria-label="${label('timeline')}, ${assessment.path}">
<svg class="timeline" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${prefix}t-title ${prefix}t-desc">
<title id="${prefix}t-title">${label('timeline')}</title>
<desc id="${prefix}t-desc">${described(page)}</desc>
${definitions(page)}
${axis(page, scale, head, head + sessions.length * rowHeight - 16)}
${sessions.map((session, i) => sessionRow(page, scale, session, i, head + i * rowHeight + (rowHeight - 64)))}
</svg>
</div>
${legend(page)}
</figure>`;
}

function described({ assessment, label, locale }: RecordPage): string {
  return assessment.timeline.sessions
    .map((session) => {
      const times = `${label('start')} ${clockWords(session.start, locale)}, ${label('end')} ${clockWords(session.end, locale)}`;
      return `${times}, ${label('net')} ${netWords(session, locale)}, ${label('breaks')} ${session.breaks.length}.`;
    })
    .join(' ');
}

function definitions({ prefix }: RecordPage): Html {
  return html`<defs>
<pattern id="${prefix}hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="over-fill" width="7" height="7"/><line class="over-line" x1="0" y1="0" x2="0" y2="7"/></pattern>
<linearGradient id="${prefix}in"><stop class="stop-off" offset="0"/><stop class="stop-on" offset="1"/></linearGradient>
<linearGradient id="${prefix}out"><stop class="stop-on" offset="0"/><stop class="stop-off" offset="1"/></linearGradient>
</defs>`;
}

function axis({ locale }: RecordPage, { hours, x }: Scale, top: number, bottom: number): Html {
  return html`${hours.map(
    (hour) => html`<line class="grid" x1="${x(hour)}" y1="${top - 8}" x2="${x(hour)}" y2="${bottom}"/>
<text x="${x(hour)}" y="${top - 14}" text-anchor="middle">${timeText(hour % minutesPerDay, locale)}</text>`,
  )}`;
}

function sessionRow(page: RecordPage, scale: Scale, session: TimelineSession, i: number, top: number): Html {
  const { locale, label, assessment } = page;
  const times = unwrapped(session);
  const drawn = drawnLimits(times);
  const several = assessment.timeline.sessions.length > 1;
  const date = session.date === null ? '' : ` · ${dateWords(session.date, locale)}`;
  const line = (at: number): Html =>
    html`<line class="limit" x1="${at}" y1="${top - 3}" x2="${at}" y2="${top + barHeight + 3}"/>`;
  return html`${several && html`<text class="strong" x="${left}" y="${top - 12}">${label('session')} ${i + 1}${date}</text>`}
${drawn ? segments(page, scale, session, top) : html`<text x="${left}" y="${top + 20}">${rangeWords(session.start, session.end, locale)}</text>`}
${drawn && session.start !== null && line(scale.x(drawn.from))}
${drawn && session.end !== null && line(scale.x(drawn.to))}
${
  drawn &&
  captions(
    [
      ...limitWords(page, session, scale.x(drawn.from), scale.x(drawn.to)),
      ...session.breaks.flatMap(({ start, end }) => lengthWords(page, scale, times.at(start), times.at(end))),
    ],
    top + barHeight + 18,
  )
}`;
}

/** Under a long bar each limit stands at its end; under a short one both stand together and within the drawing. */
function limitWords(
  { locale }: RecordPage,
  session: TimelineSession,
  start: number,
  end: number,
): readonly Caption[] {
  const from = clockWords(session.start, locale);
  const to = clockWords(session.end, locale);
  const words = (text: string, x: number, anchor: 'start' | 'end'): Caption => ({
    ...{ text, x, anchor },
    strong: true,
  });
  if (end - start > 260) return [words(from, start, 'start'), words(to, end, 'end')];
  const both = `${from} – ${to}`;
  return [end > width / 2 ? words(both, end, 'end') : words(both, start, 'start')];
}

/** Stretches as bars, breaks as what is left between them. A side that is not recorded fades out. */
function segments(page: RecordPage, scale: Scale, session: TimelineSession, top: number): Html {
  const times = unwrapped(session);
  const drawn = drawnLimits(times)!;
  const limit = stretchLimit(page.charters, page.phrasebook.checks);
  const pieces: ReturnType<typeof bar>[] = [];
  let known = drawn.from;
  for (const { start, end, minutes } of session.stretches) {
    const from = times.at(start);
    const to = times.at(end);
    const next = to ?? nextKnown(session, times.at, from ?? known) ?? drawn.to;
    const over = minutes !== null && limit !== undefined && minutes.low > limit;
    pieces.push(
      bar(page, scale, {
        from: from ?? known,
        to: next,
        fades: from === undefined ? 'in' : to === undefined ? 'out' : 'no',
        over,
        unsure: minutes !== null && minutes.low !== minutes.high,
        top,
      }),
    );
    known = to ?? next;
  }
  if (session.stretches.length === 0) {
    pieces.push(
      bar(page, scale, {
        ...drawn,
        fades: times.start === undefined ? 'in' : times.end === undefined ? 'out' : 'no',
        over: false,
        unsure: false,
        top,
      }),
    );
  }
  const pauses = session.breaks.map(({ start, end }) =>
    pause(page, scale, times.at(start), times.at(end), top),
  );
  // Words come last: a break of unknown length is drawn across its bar.
  return html`${pieces.map(({ shape }) => shape)}${pauses}${pieces.map(({ words }) => words)}`;
}

function nextKnown(
  session: TimelineSession,
  at: (time: string | null) => number | undefined,
  after: number,
): number | undefined {
  const marks = session.breaks
    .flatMap(({ start, end }) => [at(start), at(end)])
    .filter((mark) => mark !== undefined && mark > after);
  return marks[0];
}

interface Bar {
  readonly from: number;
  readonly to: number;
  readonly fades: 'no' | 'in' | 'out';
  readonly over: boolean;
  readonly top: number;
  /** A break of unknown extent stood in it: the length is the most it can have been. */
  readonly unsure: boolean;
}

function bar(
  { prefix, locale }: RecordPage,
  { x }: Scale,
  { from, to, fades, over, unsure, top }: Bar,
): { readonly shape: Html; readonly words: Html } {
  if (to <= from) return { shape: html``, words: html`` };
  const at = x(from);
  const size = Math.round((x(to) - at) * 10) / 10;
  const paint = over
    ? html` fill="url(#${prefix}hatch)"`
    : fades === 'no'
      ? html` class="bar"`
      : html` fill="url(#${prefix}${fades})"`;
  const length = `${unsure ? '≤\u00a0' : ''}${durationText(to - from, locale)}`;
  const words = fades === 'no' && size > 46 && length;
  const middle = at + size / 2;
  return {
    shape: html`<rect x="${at}" y="${top}" width="${size}" height="${barHeight}"${paint}/>
`,
    words: html`${words && html`<text class="length${over && ' over'}" x="${middle}" y="${top + barHeight / 2 + 4}" text-anchor="middle">${words}</text>`}`,
  };
}

function pause(
  { locale }: RecordPage,
  { x }: Scale,
  from: number | undefined,
  to: number | undefined,
  top: number,
): Html {
  const middle = top + barHeight / 2;
  if (from !== undefined && to !== undefined && to > from) {
    const inside = isRoomy(x, from, to);
    return html`<line class="pause" x1="${x(from)}" y1="${middle}" x2="${x(to)}" y2="${middle}"/>
${inside && html`<text x="${centre(x, from, to)}" y="${middle - 6}" text-anchor="middle">${durationText(to - from, locale)}</text>`}`;
  }
  const known = from ?? to;
  if (known === undefined) return html``;
  return html`<line class="pause" x1="${x(known)}" y1="${top - 3}" x2="${x(known)}" y2="${top + barHeight + 3}"/>
<text x="${x(known)}" y="${top - 5}" text-anchor="middle">?</text>`;
}

/** Whether the length of a break fits into it. */
function isRoomy(x: Scale['x'], from: number, to: number): boolean {
  return x(to) - x(from) > 42;
}

function centre(x: Scale['x'], from: number, to: number): number {
  return Math.round((x(from) + x(to)) * 5) / 10;
}

/** The length of a break that is too short to hold it. */
function lengthWords(
  { locale }: RecordPage,
  { x }: Scale,
  from: number | undefined,
  to: number | undefined,
): readonly Caption[] {
  if (from === undefined || to === undefined || to <= from || isRoomy(x, from, to)) return [];
  const text = durationText(to - from, locale);
  return [{ text, x: centre(x, from, to), anchor: 'middle', strong: false }];
}

/** Only what this drawing shows. */
function legend(page: RecordPage): Html {
  const { assessment, label, prefix, charters, phrasebook, locale } = page;
  const { sessions } = assessment.timeline;
  const limit = stretchLimit(charters, phrasebook.checks);
  const stretches = sessions.flatMap((session) => session.stretches);
  const over =
    limit !== undefined && stretches.some(({ minutes }) => minutes !== null && minutes.low > limit);
  const unknown = sessions.some(
    ({ start, end, breaks }) =>
      start === null || end === null || breaks.some((one) => one.start === null || one.end === null),
  );
  const swatch = (shape: Html, words: string): Html =>
    html`<li><svg class="swatch" viewBox="0 0 28 12" aria-hidden="true">${shape}</svg>${words}</li>`;
  return html`<ul class="legend">
${sessions.length > 0 && swatch(html`<rect class="bar" width="28" height="12"/>`, label('interviewTime'))}
${sessions.some(({ breaks }) => breaks.length > 0) && swatch(html`<line class="pause" x1="0" y1="6" x2="28" y2="6"/>`, label('break'))}
${over && swatch(html`<rect fill="url(#${prefix}hatch)" width="28" height="12"/>`, `${label('overLimit')} (${durationText(limit, locale)})`)}
${unknown && swatch(html`<rect fill="url(#${prefix}out)" width="28" height="12"/>`, label('unknownLimit'))}
</ul>`;
}
