/** How much a reader takes before it refuses; every one can be set by whoever runs the program. */
export interface Limits {
  /** Size of a file. */
  readonly fileMegabytes: number;
  /** Text of the record, in UTF-16 units, and its lines: ten times the longest interview. */
  readonly characters: number;
  readonly lines: number;
  /** One unpacked part of an archive, and all that are read together. */
  readonly partMegabytes: number;
  readonly archiveMegabytes: number;
  /** Files in an archive. */
  readonly entries: number;
  /** Elements of XML or HTML, groups of RTF: how many, and how deep one in another. */
  readonly elements: number;
  readonly depth: number;
  /** A PDF's pages, and what the process that reads it may take. */
  readonly pages: number;
  readonly seconds: number;
  readonly memoryMegabytes: number;
}

/** Far above any record of an interview, far below what harms the machine. */
export const defaultLimits: Limits = {
  fileMegabytes: 64,
  characters: 8_000_000,
  lines: 100_000,
  partMegabytes: 64,
  archiveMegabytes: 128,
  entries: 4000,
  elements: 500_000,
  depth: 256,
  pages: 2000,
  seconds: 8,
  memoryMegabytes: 1024,
};
