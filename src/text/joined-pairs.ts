/**
 * Each sentence with the one after it, read as one: « Un mot à l'avocat. Vous parlerez à la fin. »
 * The sign that parts them is blanked, so that both words of a cue may stand on either side.
 */
export function joinedPairs(sentences: readonly string[]): readonly string[] {
  return sentences.map((sentence, i) => {
    const next = sentences[i + 1];
    return next ? `${sentence.replace(/[.!?…]+$/, ',')} ${next}` : sentence;
  });
}
