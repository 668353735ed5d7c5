import type { Locale } from '../../model/locale.ts';
import type { View } from '../../model/report.ts';
import { labelsIn } from '../../wording/labels.ts';
import { type SiteWord, siteWord } from '../../wording/site-words.ts';
import { contentPolicy } from '../content-policy.ts';
import { documentHead } from '../document-head.ts';
import { finderScript } from '../finder-script.ts';
import { type Html, html } from '../html.ts';
import { iconShapes } from '../status-mark.ts';
import { styles } from '../styles.ts';
import { listScript } from './list-script.ts';
import { siteStyles } from './styles.ts';

/** Pages that every other page links to, in this order. */
export const places = [
  'index',
  'clauses',
  'awaiting',
  'groups',
  'changes',
  'decisions',
  'problems',
  'records',
  'method',
] as const;
export type Place = (typeof places)[number];

/** What all pages of one site share. */
export interface Site {
  readonly view: View;
  readonly tool: string;
  /** Pages that this site has: without an earlier run, none tells what changed. */
  readonly has: (place: Place) => boolean;
}

const style = styles + siteStyles;
const scripts = { none: '', list: listScript, finder: finderScript } as const;
const policies = {
  none: contentPolicy(style, undefined),
  list: contentPolicy(style, listScript),
  finder: contentPolicy(style, finderScript),
} as const;

interface Framed {
  /** The place among the pages, or none for a page below one of them. */
  readonly at: Place | undefined;
  readonly title: string;
  /** Way back to the folder of the index: empty, or "../". */
  readonly up: '' | '../';
  readonly script?: keyof typeof scripts;
}

/** Everything before the content of a page. */
export function opened({ view, tool, has }: Site, { at, title, up, script = 'none' }: Framed): string {
  const { locale } = view;
  const links = places
    .filter(has)
    .map(
      (place) =>
        html`<li><a href="${up}${place}.html"${place === at && html` aria-current="page"`}>${shortName(place, locale)}</a></li>`,
    );
  return html`${documentHead({ locale, policy: policies[script], title: `${title} – ${siteWord('title', locale)}`, style })}
<body class="site">
${iconShapes}<a class="skip" href="#content">${siteWord('skip', locale)}</a>
<header class="mast"><p class="eyebrow">${siteWord('title', locale)} · ${tool}</p>
<nav aria-label="${siteWord('pages', locale)}"><ul>${links}</ul></nav></header>
<main id="content">
`.markup;
}

/** Everything after it. */
export function closed(script: keyof typeof scripts = 'none'): string {
  return `</main>\n${script === 'none' ? '' : `<script>${scripts[script]}</script>\n`}</body>\n</html>\n`;
}

export function placeName(place: Place, locale: Locale): string {
  const label = labelsIn(locale);
  const names: Readonly<Record<Place, string>> = {
    index: siteWord('overview', locale),
    clauses: label('clauses'),
    awaiting: label('awaiting'),
    groups: siteWord('groups', locale),
    changes: siteWord('changes', locale),
    decisions: siteWord('decisions', locale),
    problems: label('problems'),
    records: siteWord('records', locale),
    method: label('method'),
  };
  return names[place];
}

/** As it stands in the row of links, which must fit a screen. */
function shortName(place: Place, locale: Locale): string {
  const short: Partial<Record<Place, SiteWord>> = {
    awaiting: 'awaitingShort',
    changes: 'changesShort',
    decisions: 'decisionsShort',
    method: 'methodShort',
  };
  const word = short[place];
  return word ? siteWord(word, locale) : placeName(place, locale);
}

/** A whole page without a script. */
export function page(site: Site, framed: Omit<Framed, 'script'>, content: Html): readonly string[] {
  return [opened(site, framed), content.markup, closed()];
}
