/** Characters to remember at most: several records; a hostile text must not fill the memory. */
const most = 1_000_000;
/** No check asks for a longer text twice. */
const longest = 30_000;

/**
 * A pure function of a text that keeps what it found: many checks ask for the words of one turn. Results are shared, so
 * they must be read only.
 */
export function recent<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  let size = 0;
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = find(text);
    if (text.length > longest) return found;
    size += text.length;
    if (size > most) {
      known.clear();
      size = text.length;
    }
    known.set(text, found);
    return found;
  };
}
