import type { Finding } from '../model/assessment.ts';
import type { Absent } from '../model/report.ts';
import { findingsText } from '../wording/coverage.ts';
import { suppressionText } from '../wording/decisions.ts';
import { labelled } from '../wording/labels.ts';
import { pageWord } from '../wording/page-words.ts';
import { placeText } from '../wording/places.ts';
import { findingText, ruleTitle } from '../wording/sentences.ts';
import { confidenceWord, severityWord, verdictWord } from '../wording/words.ts';
import { findingFacets } from './found.ts';
import { goneSection } from './gone.ts';
import { grouped } from './grouped.ts';
import { type Html, html } from './html.ts';
import { clauseLinks, findingId, type RecordPage, speech } from './page.ts';

/** Findings by check: why and what to do once, then every place. What weighs most comes first, notes last. */
export function findingsSection(page: RecordPage, absent: readonly Absent[] = []): Html {
  const { assessment, label } = page;
  const groups = grouped(assessment.findings, ({ check }) => check);
  const ordered = [...groups].sort(([, a], [, b]) => weight(b) - weight(a));
  return html`<h3>${label('findings')}</h3>
${assessment.findings.length === 0 && html`<p>${label('noFindings')}</p>`}
${ordered.map(([check, findings]) => checkGroup(page, check, findings))}${goneSection(page, absent)}`;
}

function weight(findings: readonly Finding[]): number {
  return Math.max(
    ...findings.map(
      ({ severity, verdict }) =>
        (severity === 'note' ? 0 : severity === 'warning' ? 2 : 4) + (verdict === 'breach' ? 1 : 0),
    ),
  );
}

function checkGroup(page: RecordPage, check: string, findings: readonly Finding[]): Html {
  const { label, locale, phrasebook } = page;
  const texts = phrasebook.checkTexts(check);
  return html`<section class="check">
<header><h4>${ruleTitle(check, phrasebook)}</h4><span class="meta">${findingsText(findings.length, locale)} · <code>${check}</code></span></header>
${texts && html`<dl><div><dt>${label('why')}</dt><dd>${texts.why}</dd></div><div><dt>${label('remedy')}</dt><dd>${texts.remedy}</dd></div></dl>`}
<ol>${findings.map((finding) => item(page, finding))}</ol>
</section>
`;
}

function item(page: RecordPage, finding: Finding): Html {
  const { locale, label, phrasebook, assessment } = page;
  const { verdict, severity, confidence, excerpt, rewording } = finding;
  const isNote = severity === 'note';
  const aside = suppressionText(finding, locale);
  const tag = isNote
    ? html`<span class="tag">${severityWord('note', locale)}</span>`
    : html`<span class="tag ${verdict}">${verdictWord(verdict, locale)}</span>`;
  const clauses = finding.clauses.length > 0 && clauseLinks(page, finding.clauses);
  const sure = labelled('confidence', confidenceWord(confidence, locale), locale);
  const facts = `${labelled('severity', severityWord(severity, locale), locale)} · ${sure}`;
  const language = assessment.language !== 'und' && html` lang="${assessment.language}"`;
  const self = html`<a class="self" href="#${findingId(page, finding)}"><code>#${finding.fingerprint.slice(0, 8)}</code></a>`;
  // A note takes one line: what weighs more should also take more room.
  return html`<li class="finding" id="${findingId(page, finding)}"${findingFacets(finding)}>
<div class="place">${tag}${finding.baseline === 'new' && html`<span class="tag new">${pageWord('fresh', locale)}</span>`}<span class="where">${placeText(finding, locale, assessment.path)}</span></div>
<div><p>${findingText(finding, phrasebook)}${isNote && clauses && html` <span class="meta">· ${clauses}</span>`}</p>
${excerpt && html`<blockquote dir="auto"${language}>${excerpt.before}<mark>${excerpt.marked}</mark>${excerpt.after}</blockquote>`}
${rewording !== undefined && html`<p class="offer"><b>${label('rewording')}</b> — ${speech(page, rewording)}</p>`}
${aside !== undefined && html`<p class="person">${aside}</p>`}
${!isNote && html`<p class="meta">${facts}${clauses && html` · ${clauses}`} · ${self}</p>`}</div>
</li>
`;
}
