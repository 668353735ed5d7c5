import type { ProblemCode } from '../../model/problem.ts';

/** Why a Word file cannot be read. An exception, since it must leave the XML parser's handlers; it ends at `formats/docx.ts`. */
export class Unreadable extends Error {
  readonly code: ProblemCode;

  constructor(code: ProblemCode) {
    super(code);
    this.code = code;
  }
}
