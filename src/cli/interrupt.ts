const statuses = { SIGINT: 130, SIGTERM: 143 } as const;

/** Whether somebody asked the run to end, and the exit status that says so. */
export interface Interrupt {
  readonly signal: AbortSignal;
  status(): 130 | 143 | undefined;
  /** From now on a signal ends the program at once, as it does by itself. */
  off(): void;
}

/** The first Ctrl-C ends the run and leaves its reports; the second ends the program. */
export function interrupts(): Interrupt {
  const abort = new AbortController();
  let status: 130 | 143 | undefined;
  const asked = (name: NodeJS.Signals): void => {
    status = statuses[name as keyof typeof statuses];
    off();
    abort.abort();
  };
  const off = (): void => {
    for (const name of Object.keys(statuses)) process.off(name, asked);
  };
  for (const name of Object.keys(statuses)) process.on(name, asked);
  return { signal: abort.signal, status: () => status, off };
}
