import type { Span } from '../../model/place.ts';

/** Elements that converters leave in Markdown. Any other word between angle brackets was typed by the officer. */
const elements = new Set(
  (
    'a abbr b big blockquote body br center cite code col colgroup dd del details div dl dt em font footer h1 h2 h3 ' +
    'h4 h5 h6 head header hr html i img ins kbd li main mark meta ol p pre q s samp section small span strike strong ' +
    'style sub summary sup table tbody td tfoot th thead title tr tt u ul var wbr'
  ).split(' '),
);

const tag = /<\/?([a-zA-Z][a-zA-Z\d]*)(?=[\s/>])[^<>]*>/y;

/** What stands outside tags and comments, as stretches of the source. */
export function textOutsideTags(source: string, { start, end }: Span): readonly Span[] {
  const spans: Span[] = [];
  let from = start;
  let at = source.indexOf('<', start);
  let openComment = false;
  while (at !== -1 && at < end) {
    const after: number | undefined =
      source.startsWith('<!--', at) && !openComment ? commentEnd(source, at, end) : tagEnd(source, at);
    openComment ||= after === undefined && source.startsWith('<!--', at);
    if (after !== undefined && after <= end) {
      if (from < at) spans.push({ start: from, end: at });
      from = after;
    }
    at = source.indexOf('<', Math.max(from, at + 1));
  }
  if (from < end) spans.push({ start: from, end });
  return spans;
}

function commentEnd(source: string, at: number, end: number): number | undefined {
  const close = source.slice(at, end).indexOf('-->');
  return close === -1 ? undefined : at + close + 3;
}

function tagEnd(source: string, at: number): number | undefined {
  tag.lastIndex = at;
  const match = tag.exec(source);
  return match && elements.has(match[1]!.toLowerCase()) ? tag.lastIndex : undefined;
}
