import type { SemanticTokens } from 'vscode-languageserver/node';
import { SemanticTokensBuilder } from 'vscode-languageserver/node';
import { type Role, roles } from '../model/interview.ts';
import type { Span } from '../model/place.ts';
import { spanOf, turnsOf } from '../model/turns.ts';
import { rangeOf, type View } from './view.ts';

/** Token types, in the order of the legend: one for every role, so that a theme can tell who speaks. */
export const speakerTypes: readonly string[] = roles.map((role) => typeOf(role));

/** "trusted-person" → trustedPerson: a type is one word to the clients. */
function typeOf(role: Role): string {
  return role.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The mark of every turn, within a span where one is asked for. */
export function speakerTokens(view: View, within?: Span): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const turn of view.interview ? turnsOf(view.interview) : []) {
    const { start, end } = spanOf(turn);
    if (turn.marker === null || (within && (end < within.start || start > within.end))) continue;
    const at = view.text.slice(start, end).indexOf(turn.marker);
    if (at === -1) continue;
    const range = rangeOf(view, { start: start + at, end: start + at + turn.marker.length });
    // A token stands on one line.
    if (range.start.line !== range.end.line) continue;
    const length = range.end.character - range.start.character;
    builder.push(range.start.line, range.start.character, length, roles.indexOf(turn.speaker), 0);
  }
  return builder.build();
}
