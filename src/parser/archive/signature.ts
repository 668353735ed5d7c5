/** Whether the bytes begin a ZIP archive, be it an empty one. */
export function isZip(bytes: Uint8Array): boolean {
  const [p, k, third, fourth] = bytes;
  return p === 0x50 && k === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6));
}

/** What stands at the two ends of an archive, one character per byte: names of its parts, enough to tell its kind. */
export function endsOf(bytes: Uint8Array): readonly [first: string, last: string] {
  return [latin1(bytes.subarray(0, 4096)), latin1(bytes.subarray(-65_536))];
}

export function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
