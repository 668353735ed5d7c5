import type { ProblemCode } from '../model/problem.ts';

/** Why a file cannot be read. An exception, since it must leave the XML parser's handlers; a format's `read` ends it. */
export class Unreadable extends Error {
  readonly code: ProblemCode;

  constructor(code: ProblemCode) {
    super(code);
    this.code = code;
  }
}
