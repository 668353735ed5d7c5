import {
  type Absent,
  chartersFor,
  type FolderFile,
  type FolderRecord,
  type Report,
  type ReportHead,
  type View,
} from '../../model/report.ts';
import { siteWord } from '../../wording/site-words.ts';
import { grouped } from '../grouped.ts';
import { html } from '../html.ts';
import { methodSection } from '../method.ts';
import { awaitingPage } from './awaiting-page.ts';
import { changesPage } from './changes-page.ts';
import { clausePage } from './clause-page.ts';
import { clausePath, clauseRows, clauseTitle } from './clause-rows.ts';
import { clausesPage } from './clauses-page.ts';
import { decisionsPage } from './decisions-page.ts';
import { type Place, page, placeName, type Site } from './frame.ts';
import { groupsPage } from './groups-page.ts';
import { indexPage } from './index-page.ts';
import { problemsPage } from './problems-page.ts';
import { recordPage } from './record-page.ts';
import { recordsPages } from './records-page.ts';
import { shortHash } from './short-hash.ts';
import { tally } from './tally.ts';

/**
 * Every file of the site. The records come first, one by one, while they are counted; then the pages about all of them,
 * made of the counts alone.
 */
export function* siteFiles(report: Report, view: View): Iterable<FolderFile> {
  const site = siteOf(report, view);
  const counted = tally(report.absent !== undefined);
  const absent = new Map<string, readonly Absent[]>(grouped(report.absent ?? [], ({ path }) => path));
  const nameOf = names();
  for (const assessment of report.assessments) {
    const id = nameOf(assessment.path);
    const record = { assessment, absent: absent.get(assessment.path) ?? [] };
    counted.add(assessment, id, record.absent);
    yield {
      path: `records/${id}.html`,
      pieces: { [Symbol.iterator]: () => recordPieces(report, view, record)[Symbol.iterator]() },
      record,
    };
  }
  const rows = clauseRows(report, counted);
  for (const row of rows)
    yield {
      path: clausePath(row.id),
      pieces: page(
        site,
        { at: undefined, title: clauseTitle(row, view.locale), up: '../' },
        clausePage(site, counted, row),
      ),
    };
  yield* recordsPages(site, counted, rows);
  const method = html`<h1>${placeName('method', view.locale)}</h1><p>${siteWord('siteMethod', view.locale)}</p>
${methodSection(chartersFor(report.charters, counted.records), view)}`;
  const contents = {
    clauses: () => clausesPage(site, report, rows),
    awaiting: () => awaitingPage(site, counted, rows),
    groups: () => groupsPage(site, counted, rows),
    changes: () => changesPage(site, counted),
    decisions: () => decisionsPage(site, counted, rows),
    problems: () => problemsPage(site, counted),
    method: () => method,
    index: () => indexPage(site, report, counted, rows),
  } as const satisfies Partial<Record<Place, () => ReturnType<typeof html>>>;
  for (const [name, content] of Object.entries(contents) as [
    keyof typeof contents,
    () => ReturnType<typeof html>,
  ][])
    if (site.has(name))
      yield {
        path: `${name}.html`,
        pieces: page(site, { at: name, title: placeName(name, view.locale), up: '' }, content()),
      };
}

/** The page of one record. */
export function recordPieces(report: ReportHead, view: View, record: FolderRecord): readonly string[] {
  return recordPage(siteOf(report, view), report.charters, record);
}

function siteOf({ tool, absent }: ReportHead, view: View): Site {
  return {
    view,
    tool: `${tool.name} ${tool.version}`,
    has: (place) => place !== 'changes' || absent !== undefined,
  };
}

/** A record's page is named by a hash of its path: no file name tells one. A path that comes twice gets a second name. */
function names(): (path: string) => string {
  const given = new Map<string, number>();
  return (path) => {
    const hash = shortHash(path);
    const times = given.get(hash) ?? 0;
    given.set(hash, times + 1);
    return times === 0 ? hash : `${hash}-${times + 1}`;
  };
}
