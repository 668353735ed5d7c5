/** What each format of an answer is on the wire; a format that is not here is none of the service's. */
export const mediaTypes: Readonly<Record<string, string>> = {
  json: 'application/json',
  sarif: 'application/sarif+json',
  'sarif-assessment': 'application/sarif+json',
  html: 'text/html; charset=utf-8',
  markdown: 'text/markdown; charset=utf-8',
  pretty: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  junit: 'application/xml',
  checkstyle: 'application/xml',
  gitlab: 'application/json',
  rdjson: 'application/json',
  euaa: 'text/html; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The first format of each media type answers an Accept header. */
const byType = new Map(
  Object.entries(mediaTypes)
    .reverse()
    .map(([format, type]) => [type.split(';')[0]!, format]),
);

/**
 * The format that an Accept header asks for (RFC 9110, 12.5.1), by its weights; JSON where anything goes; undefined
 * where it asks for nothing that there is.
 */
export function acceptedFormat(header: string | undefined): string | undefined {
  if (!header) return 'json';
  for (const { value } of weighed(header)) {
    if (value === '*/*' || value === 'application/*') return 'json';
    if (value === 'text/*') return 'pretty';
    const format = byType.get(value);
    if (format) return format;
  }
  return undefined;
}

/** The parts of a header with weights, the most wanted first; what has the weight 0 is not wanted. */
export function weighed(header: string): readonly { readonly value: string; readonly q: number }[] {
  return header
    .slice(0, 1000)
    .split(',')
    .map((part) => {
      const [value = '', ...parameters] = part.split(';').map((one) => one.trim().toLowerCase());
      const weight = parameters.find((one) => one.startsWith('q='));
      const q = weight === undefined ? 1 : Number(weight.slice(2));
      return { value, q: Number.isFinite(q) ? q : 0 };
    })
    .filter(({ value, q }) => value !== '' && q > 0)
    .sort((one, other) => other.q - one.q);
}
