/**
 * The caller asked for something that cannot be: a bad flag, a bad config, a file that does not exist.
 * Exit status 2, one sentence saying what to do.
 */
export class Misuse extends Error {
  override readonly name = 'Misuse';
}
