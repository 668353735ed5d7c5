import type { TimelineSession } from '../model/assessment.ts';
import { durationText } from '../text/message.ts';
import { boundsWords, clockWords, minutesWords, netWords } from '../wording/moments.ts';
import { type Html, html } from './html.ts';
import type { RecordPage } from './page.ts';
import { unwrapped } from './scale.ts';

/** What the drawing shows, for those who do not see it and those who want the figures. */
export function timelineTable(page: RecordPage): Html {
  const { assessment, label } = page;
  const { sessions } = assessment.timeline;
  return html`<details><summary>${label('timelineData')}</summary>
<table><thead><tr><th scope="col">${label('what')}</th><th scope="col" class="n">${label('from')}</th><th scope="col" class="n">${label('to')}</th><th scope="col" class="n">${label('duration')}</th></tr></thead>
${sessions.map(
  (
    session,
    i,
  ) => html`<tbody>${sessions.length > 1 && html`<tr class="rowgroup"><th scope="rowgroup" colspan="4">${label('session')} ${i + 1}</th></tr>`}${sessionRows(page, session)}</tbody>
`,
)}</table></details>`;
}

function sessionRows(page: RecordPage, session: TimelineSession): Html {
  const { label, locale } = page;
  const { at } = unwrapped(session);
  return html`${row(page, label('gross'), session.start, session.end, minutesWords(session.grossMinutes, locale))}
${row(page, label('net'), undefined, undefined, netWords(session, locale))}
${row(page, label('stated'), undefined, undefined, session.statedMinutes === null ? label('notRecorded') : minutesWords(session.statedMinutes, locale))}
${session.breaks.map(({ start, end }) => {
  const from = at(start);
  const to = at(end);
  const length =
    from === undefined || to === undefined ? label('unknownLength') : durationText(to - from, locale);
  return row(page, label('break'), start, end, length);
})}
${session.stretches.map(({ start, end, minutes }) => row(page, label('stretch'), start, end, boundsWords(minutes, locale)))}`;
}

function row(
  { locale }: RecordPage,
  what: string,
  from: string | null | undefined,
  to: string | null | undefined,
  length: string,
): Html {
  const time = (value: string | null | undefined): string =>
    value === undefined ? '' : clockWords(value, locale);
  return html`<tr><th scope="row">${what}</th><td class="n">${time(from)}</td><td class="n">${time(to)}</td><td class="n">${length}</td></tr>
`;
}
