/**
 * Many clause ids in few words: what they begin with is said once, and neighbours of one article stand as from–to.
 * "CGRA-1.4, CGRA-1.5, CGRA-1.6, CGRA-2.2" → "CGRA-1.4–1.6, 2.2". Ids of another make stand as they are.
 */
export function clauseIds(ids: readonly string[]): string {
  const runs: Run[] = [];
  for (const id of ids) {
    const [, charter = '', article = '', digits] = /^(.*-)(\d+)\.(\d+)$/.exec(id) ?? [];
    const number = digits === undefined ? undefined : Number(digits);
    const last = runs.at(-1);
    if (
      last?.to !== undefined &&
      number === last.to + 1 &&
      last.charter === charter &&
      last.article === article
    )
      runs[runs.length - 1] = { ...last, to: number };
    else runs.push({ id, charter, article, from: number, to: number });
  }
  return runs.map((run, i) => written(run, runs[i - 1]?.charter)).join(', ');
}

interface Run {
  readonly id: string;
  readonly charter: string;
  readonly article: string;
  readonly from: number | undefined;
  readonly to: number | undefined;
}

function written({ id, charter, article, from, to }: Run, before: string | undefined): string {
  if (from === undefined || to === undefined) return id;
  const head = charter === before ? '' : charter;
  if (from === to) return `${head}${article}.${from}`;
  return `${head}${article}.${from}${to === from + 1 ? ', ' : '–'}${article}.${to}`;
}
