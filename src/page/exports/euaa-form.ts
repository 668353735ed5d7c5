import { type ClauseResult, standing } from '../../model/assessment.ts';
import { type Clause, clausesOf } from '../../model/charter.ts';
import { findingsText } from '../../wording/coverage.ts';
import { decisionText } from '../../wording/decisions.ts';
import { dateWords, netWords, rangeWords } from '../../wording/moments.ts';
import { placeText } from '../../wording/places.ts';
import { findingText, reasonText } from '../../wording/sentences.ts';
import { languageWord } from '../../wording/words.ts';
import { grouped } from '../grouped.ts';
import { type Html, html } from '../html.ts';
import type { RecordPage } from '../page.ts';
import { problemsSection } from '../problems.ts';
import { statusMark } from '../status-mark.ts';
import { formSections, type Indicator, scheme } from './euaa-indicators.ts';
import { type FormWord, formWordsIn, marks } from './euaa-words.ts';

/** Findings of one clause that the form lists; of the others it gives the number, and the report the rest. */
const mostFindings = 6;

/** The form of one record: what the file is, fourteen indicators with their evidence, a summary to fill in. */
export function formSection(page: RecordPage): Html {
  const { assessment, charters, locale } = page;
  const word = formWordsIn(locale);
  const clauses = clausesOf(charters);
  const outside = clauses.filter((clause) => indicatorsOf(clause).length === 0);
  const isRead = assessment.status === 'assessed';
  return html`<section class="record">
<h2><bdi>${assessment.path}</bdi></h2>
${fileInformation(page)}
${problemsSection(page)}
${
  isRead
    ? formSections.map(
        ({ title, indicators }) => html`<h3>${title[locale]}</h3>
${indicators.map((indicator) => indicatorPart(page, indicator, clauses))}`,
      )
    : html`<p class="verdict">${page.label('unreadable')}</p>`
}
${
  isRead &&
  outside.length > 0 &&
  html`<h3>${word('elsewhere')}</h3>
<ul class="evidence">${outside.map((clause) => clausePart(page, clause))}</ul>`
}
<h3>${word('summary')}</h3>
<dl class="blanks">${(['applicable', ...marks.slice(0, 3)] as readonly FormWord[]).map((name) => blank(word(name)))}</dl>
<p class="soft">${word('conclusion')}</p><div class="lines" aria-hidden="true"></div>
</section>
`;
}

function fileInformation({ assessment, locale, label }: RecordPage): Html {
  const word = formWordsIn(locale);
  const fact = (name: string, value: string): Html =>
    html`<div><dt>${name}</dt><dd>${value}</dd></div>
`;
  const sessions = assessment.timeline.sessions.map((session) => {
    const date = session.date === null ? '' : `${dateWords(session.date, locale)}, `;
    const times = `${date}${rangeWords(session.start, session.end, locale)}`;
    return html`${fact(label('session'), times)}${fact(label('net'), netWords(session, locale))}`;
  });
  return html`<h3>${word('fileInformation')}</h3>
<dl class="blanks">${(['fileNumber', 'origin', 'unit', 'assessor', 'assessedOn'] as const).map((name) => blank(word(name)))}</dl>
<dl class="facts">
${assessment.status === 'assessed' && html`${fact(label('language'), languageWord(assessment.language, locale))}${sessions}`}${assessment.sha256 !== null && html`<div class="wide"><dt>${label('hash')}</dt><dd class="mono">${assessment.sha256}</dd></div>`}
</dl>`;
}

/** A line to write on. */
function blank(name: string): Html {
  return html`<div><dt>${name}</dt><dd><span class="blank"></span></dd></div>
`;
}

function indicatorPart(page: RecordPage, { id, title }: Indicator, clauses: readonly Clause[]): Html {
  const { locale } = page;
  const word = formWordsIn(locale);
  const own = clauses.filter((clause) => indicatorsOf(clause).includes(id));
  return html`<section class="indicator">
<h4>${id}. ${title[locale]}</h4>
<ul class="marks">${marks.map((mark) => html`<li><span class="box" aria-hidden="true"></span>${word(mark)}</li>`)}</ul>
<p class="soft">${word('remarks')}</p><div class="lines" aria-hidden="true"></div>
<p class="soft">${own.length > 0 ? word('evidence') : word('noEvidence')}</p>
${own.length > 0 && html`<ul class="evidence">${own.map((clause) => clausePart(page, clause))}</ul>`}
${unseenPart(page, own)}</section>
`;
}

function clausePart(page: RecordPage, clause: Clause): Html {
  const { assessment, locale } = page;
  const result = assessment.clauses.find((one) => one.clause === clause.id);
  const decision = result && decisionText(result, locale);
  const lines = result ? evidenceOf(page, result) : [];
  return html`<li><div class="clause"><span class="id">${clause.id}</span><div>${clause.title[locale]}${lines.map((line) => html`<p class="grounds">${line}</p>`)}${decision !== undefined && html`<p class="grounds person">${decision}</p>`}</div></div>${statusMark(result ? standing(result) : 'not-checked', locale)}</li>
`;
}

/** What the checks of an indicator's clauses cannot see, once for those of which it is the same. */
function unseenPart({ locale, label }: RecordPage, clauses: readonly Clause[]): Html {
  const told = clauses.filter(({ byHand }) => byHand !== undefined);
  if (told.length === 0) return html``;
  const groups = grouped(told, ({ byHand }) => byHand![locale]);
  return html`<p class="soft">${label('unseen')}</p>
<ul class="unseen">${groups.map(([text, alike]) => html`<li>${text} <span class="meta">${alike.map(({ id }) => id).join(', ')}</span></li>`)}</ul>
`;
}

/** Findings that nobody set aside, each at its place, then the reasons; of what is met without any, the mark says all. */
function evidenceOf(page: RecordPage, result: ClauseResult): readonly string[] {
  const { assessment, phrasebook, locale } = page;
  const findings = assessment.findings.filter(
    ({ fingerprint, suppression }) => result.findings.includes(fingerprint) && suppression === undefined,
  );
  const colon = locale === 'fr' ? '\u00a0: ' : ': ';
  if (findings.length === 0 && result.status === 'pass') return [];
  const shown = findings
    .slice(0, mostFindings)
    .map((finding) => `${placeText(finding, locale)}${colon}${findingText(finding, phrasebook)}`);
  const more = findings.length - shown.length;
  const reasons = (result.because ?? []).map((reason) => reasonText(reason, phrasebook));
  return [...shown, ...(more > 0 ? [`+ ${findingsText(more, locale)}`] : []), ...new Set(reasons)];
}

function indicatorsOf({ mappings = [] }: Clause): readonly string[] {
  return mappings.filter((mapping) => mapping.scheme === scheme).map(({ id }) => id);
}
