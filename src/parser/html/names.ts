/** Elements whose content nobody sees on the page, or that is no text: code, pictures, what stands in for them. */
export const unseen: ReadonlySet<string> = new Set([
  'head',
  'script',
  'style',
  'template',
  'noscript',
  'noembed',
  'noframes',
  'title',
  'xml',
  'iframe',
  'audio',
  'video',
  'canvas',
  'svg',
  'datalist',
  'annotation',
  'annotation-xml',
  'rp',
  // Readings above the line, as in OpenDocument.
  'rt',
]);

/** Elements that stand on lines of their own (HTML standard §15.3). */
export const blocks: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li listing main menu nav ol p ' +
    'plaintext pre search section summary table tbody td textarea tfoot th thead tr ul xmp'
  ).split(' '),
);

/** Those that are one paragraph, with whatever line ends are in it. */
export const paragraphs: ReadonlySet<string> = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'li',
  'dt',
  'dd',
]);

/** Those whose words would be a paragraph even if there are none. */
export const keptEmpty: ReadonlySet<string> = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
