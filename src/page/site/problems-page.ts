import type { Locale } from '../../model/locale.ts';
import type { ProblemCode } from '../../model/problem.ts';
import { recordsText } from '../../wording/coverage.ts';
import { isSevere, problemText } from '../../wording/problems.ts';
import { siteWord } from '../../wording/site-words.ts';
import { type Html, html } from '../html.ts';
import { statusIcon } from '../status-mark.ts';
import { placeName, type Site } from './frame.ts';
import type { Tally } from './tally.ts';

/** More links than this under one problem nobody follows; the list of records finds the others. */
const mostLinks = 400;

/** Trouble with files or with the tool: what was not examined, then what was doubtful. */
export function problemsPage({ view: { locale } }: Site, tally: Tally): Html {
  const codes = [...tally.problems.keys()].sort(
    (a, b) => tally.problems.get(b)!.length - tally.problems.get(a)!.length || (a < b ? -1 : 1),
  );
  const severe = codes.filter(isSevere);
  const doubts = codes.filter((code) => !isSevere(code));
  const part = (title: string, own: readonly ProblemCode[]): Html =>
    html`${
      own.length > 0 &&
      html`<h2>${title}</h2>
<ul class="problems many">${own.map((code) => item(tally, code, locale))}</ul>
`
    }`;
  return html`<h1>${placeName('problems', locale)}</h1>
<p>${siteWord(codes.length === 0 ? 'noProblems' : 'problemsIntro', locale)}</p>
${part(siteWord('lostFirst', locale), severe)}${part(siteWord('doubts', locale), doubts)}`;
}

function item({ records, problems }: Tally, code: ProblemCode, locale: Locale): Html {
  const places = problems.get(code)!;
  const links = places.slice(0, mostLinks).map((place) => {
    const { id, path } = records[place]!;
    return html`<li><a href="records/${id}.html"><bdi>${path}</bdi></a></li>
`;
  });
  const left = places.length - links.length;
  return html`<li>${isSevere(code) ? statusIcon('error') : statusIcon('inconclusive')}<div>${problemText({ code }, locale)} <code>${code}</code>
<details><summary>${recordsText(places.length, locale)}</summary><ul class="paths">${links}</ul>${left > 0 && html`<p>${siteWord('andMore', locale, { n: left })}</p>`}</details></div></li>
`;
}
