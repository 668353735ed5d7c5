/**
 * What the officer or the office knew before the interview, handed in beside the record and never part of it: the
 * points to clarify, the contradictions to put to the applicant (charter 2.11, 2.12, 10.3), the applicant's needs.
 */
export interface Preparation {
  /** Points that the interview has to clarify, each recognised by its words. */
  readonly clarify: readonly PreparationItem[];
  /** Contradictions or implausible points that are to be put to the applicant. */
  readonly contradictions: readonly PreparationItem[];
  /** Needs of the applicant, beside those the record tells: `minor`, `trauma`, … (`interview.profile.needs`). */
  readonly needs: readonly string[];
}

/** One point. `id` is what reports name it by: an id of the office's, never words of the file. */
export interface PreparationItem {
  readonly id: string;
  /** Phrases in the notation of lexicons; a question that holds one of them takes the point up. */
  readonly words: readonly string[];
}

export const noPreparation: Preparation = { clarify: [], contradictions: [], needs: [] };
