import type { Role } from '../../model/interview.ts';
import type { Line } from '../blocks.ts';
import { keyOf } from './phrase-table.ts';
import { type Legend, roleNamed } from './readings.ts';
import type { Words } from './words.ts';

/** A legend is at the top. */
const most = 80;
/** A legend has a line for each mark, at most. */
const mostExplained = 10;

const equated = /^\s*\p{L}[\p{L}.]{0,8}\s=\s/u;
const labelled = /^\s*(?:l[eé]gende?|abr[eé]viations|afkortingen|abbreviations|legend|key)\b[^:=]{0,20}:/iu;
/** « OP = officier de protection », "Q = vraag; A = antwoord"; behind the label « Légende » also « OP : officier ». */
const explained =
  /(?<![\p{L}\p{N}.])(\p{L}[\p{L}.]{0,8})\s{0,3}([=:])\s{0,3}(\p{L}[\p{L}\p{M}'’ .-]{1,60})/gu;
/** « officier de protection (OP), interprète dari (INT) »: a list of those present that abbreviates them. */
const abbreviated = /(\p{L}[\p{L}\p{M}'’ .-]{1,60}?)\s?\((\p{Lu}[\p{L}.]{0,4})\)/gu;
/** « D. (demandeur), OP (officier) »: the other way round; « Me D. (avocate) » is a name. */
const spelledOut = /(?:^|[,;:/–-]|\s(?:et|en|and|&))\s{0,3}(\p{Lu}[\p{L}.]{0,4})\s?\(([^()]{3,60})\)/gu;
/** Who opens a turn by a mark speaks: « A : Mon avocat (V) … » explains nothing. */
const mostBeforeColon = 40;

/** What the top of a record explains its marks by (domain §C.4, first step). */
export function legendOf(lines: readonly Line[], words: Words): Legend {
  const legend = new Map<string, Role>();
  const top = lines.slice(0, most);
  // « OP = Où … ? » all along is how the record marks its turns.
  const all = top.filter((line) => equated.test(line.text)).length > mostExplained;
  for (const { text } of top) {
    const label = labelled.exec(text);
    if (text.includes('(') && !isTurn(text, words)) {
      for (const [, who, mark] of text.matchAll(abbreviated)) {
        const role = roleNamed(who!, words);
        if (role) legend.set(keyOf(mark!), role);
      }
      for (const [, mark, who] of text.matchAll(spelledOut)) {
        const role = roleNamed(who!, words);
        if (role) legend.set(keyOf(mark!), role);
      }
    }
    if (!label && (all || !text.includes('='))) continue;
    for (const match of text.slice(label?.[0].length ?? 0).matchAll(explained)) {
      const role = label || match[2] === '=' ? roleNamed(match[3]!, words) : undefined;
      if (role) legend.set(keyOf(match[1]!), role);
    }
  }
  return legend;
}

function isTurn(text: string, words: Words): boolean {
  const colon = text.slice(0, mostBeforeColon).search(/[:\uff1a]/u);
  const opening = keyOf(text.slice(0, Math.max(colon, 0)));
  return /[?\t]/u.test(text) || words.speakers.some((table) => table.ids.has(opening));
}
