/** What can be wrong with a file of data that a caller wrote: each sentence says the file, the line and the cure. */
export interface DataFileWords {
  noSuchFile(path: string): string;
  unreadable(path: string, line: number): string;
  notAnObject(path: string): string;
  unknownKey(path: string, line: number, key: string, near: string | undefined): string;
  missingKey(path: string, line: number, key: string): string;
  wrongValue(path: string, line: number, key: string, wanted: string): string;
  /** A value that its pattern does not take. */
  wrongForm(path: string, line: number, key: string): string;
  sameId(path: string, line: number, id: string): string;
}
