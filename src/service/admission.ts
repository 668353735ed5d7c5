/** How much of others' uploads the service takes in at a time. */
export interface Admission {
  readonly count: number;
  /** Lets an upload of so many bytes in; undefined where there is no room. @returns what lets it out again. */
  enter(bytes: number): (() => void) | undefined;
}

/** Whoever waits holds an upload in memory: both the number and the bytes are bounded. */
export function admissionOf(mostUploads: number, mostBytes: number): Admission {
  let count = 0;
  let held = 0;
  return {
    get count() {
      return count;
    },
    enter(bytes) {
      // One alone always has room, however large it may be.
      if (count >= mostUploads || (count > 0 && held + bytes > mostBytes)) return undefined;
      count++;
      held += bytes;
      let inside = true;
      return () => {
        if (!inside) return;
        inside = false;
        count--;
        held -= bytes;
      };
    },
  };
}
