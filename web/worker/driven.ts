/** The work of one slice, ms: in between, the worker hears what the page wants. */
const slice = 30;

/** The end of work in steps; undefined where it was outdated before. */
export async function driven<T>(
  work: AsyncGenerator<void, T>,
  isOutdated: () => boolean,
): Promise<T | undefined> {
  for (;;) {
    const start = performance.now();
    do {
      const step = await work.next();
      if (step.done) return step.value;
    } while (performance.now() - start < slice);
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (isOutdated()) return undefined;
  }
}
