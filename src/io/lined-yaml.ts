import { isNode, LineCounter, parseDocument } from 'yaml';

/** A value read from YAML or JSON (JSON is YAML: one reader serves both), and the way back to its lines. */
export interface LinedYaml {
  readonly value: unknown;
  /** 1-based line of a place in the value; of a key that is missing, its parent's. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

/** Text → value with lines, or the 1-based line on which it cannot be read. An empty text is null. */
export function linedYaml(text: string): LinedYaml | { readonly unreadable: number } {
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\ufeff/, ''), { lineCounter: lines });
  const [error] = document.errors;
  if (error) return { unreadable: lines.linePos(error.pos[0]).line };
  const lineOf = (path: readonly (string | number)[]): number => {
    for (let depth = path.length; depth >= 0; depth--) {
      const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  try {
    // Aliases that multiply would fill the memory: the reader stops at its own bound.
    return { value: document.toJS({ maxAliasCount: 100 }) as unknown, lineOf };
  } catch {
    return { unreadable: 1 };
  }
}
