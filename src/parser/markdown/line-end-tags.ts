/** Tags that converters leave and that end a line to whoever sees it. */
export const lineEndTag = /<br[\s/>]|<\/(?:p|div|li|tr|td|th|h[1-6])>/i;

/**
 * The text with blanks for such tags: without them, the last word of a line and the first of the next would touch
 * (« oui.<br>Et vous ? »), since a text is nothing but slices of its source.
 */
export function withoutLineEndTags(text: string): string {
  if (!text.includes('<')) return text;
  return text.replace(/<br[ \t]{0,8}\/?>|<\/(?:p|div|li|tr|td|th|h[1-6])>/gi, (tag) =>
    ' '.repeat(tag.length),
  );
}
