/** What is wrong with a store, and what would be right. */
export interface StoreWords {
  /** The driver package is not there. */
  noDriver(packages: string): string;
  /** `cause` is the engine's own short word, never a password. */
  cannotOpen(name: string, cause: string): string;
  newerStore(name: string, version: number): string;
  notAStore(name: string): string;
}
