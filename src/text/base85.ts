/** Signs that mean nothing in HTML, in a script or in a pattern of replacement. */
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#%()*+,-./:;=?@[]^_|~$';
const base = 85;

/** Bytes as text, five signs for four bytes: a sixteenth shorter than base 64. The last group may be shorter. */
export function base85Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    const size = Math.min(4, bytes.length - at);
    let value = 0;
    for (let i = 0; i < 4; i++) value = value * 256 + (bytes[at + i] ?? 0);
    let signs = '';
    for (let i = 0; i < 5; i++) {
      signs = alphabet[value % base]! + signs;
      value = Math.floor(value / base);
    }
    pieces.push(signs.slice(0, size + 1));
  }
  return pieces.join('');
}

const values = new Map([...alphabet].map((sign, value) => [sign.charCodeAt(0), value]));

/** The bytes behind a text that `base85Of` made. @throws on a sign that it does not use. */
export function bytesOfBase85(text: string): Uint8Array<ArrayBuffer> {
  const whole = Math.ceil(text.length / 5);
  const bytes = new Uint8Array(whole * 4);
  for (let group = 0; group < whole; group++) {
    let value = 0;
    for (let i = 0; i < 5; i++) {
      const at = group * 5 + i;
      const sign = at < text.length ? values.get(text.charCodeAt(at)) : base - 1;
      if (sign === undefined) throw new RangeError(`no sign of base 85 at ${at}`);
      value = value * base + sign;
    }
    for (let i = 3; i >= 0; i--) {
      bytes[group * 4 + i] = value % 256;
      value = Math.floor(value / 256);
    }
  }
  return bytes.subarray(0, whole * 4 - (whole * 5 - text.length));
}
