import { unzipSync, zipSync } from 'fflate';
import type { Chance } from './chance.ts';

type Mutation = (bytes: Uint8Array, chance: Chance, other: Uint8Array) => Uint8Array;

/** Bytes that mean something to one of the readers. */
const telling = [...'<>&"\'{}\\[]()/%=:;#|*_`~-0 \n\r\t\f', '\0', '\x1b', '\xff', '\xe9', '\x80'].map(
  (sign) => sign.charCodeAt(0),
);

const mutations: readonly Mutation[] = [
  function flip(bytes, chance) {
    const copy = Uint8Array.from(bytes);
    for (let n = 1 + chance.int(8); n > 0; n--) copy[chance.int(copy.length)]! ^= 1 << chance.int(8);
    return copy;
  },
  function replace(bytes, chance) {
    const copy = Uint8Array.from(bytes);
    for (let n = 1 + chance.int(8); n > 0; n--) copy[chance.int(copy.length)] = chance.pick(telling);
    return copy;
  },
  function drop(bytes, chance) {
    const from = chance.int(bytes.length);
    return joined(bytes.subarray(0, from), bytes.subarray(from + 1 + chance.int(bytes.length >> 2)));
  },
  function repeat(bytes, chance) {
    const from = chance.int(bytes.length);
    const piece = bytes.subarray(from, from + 1 + chance.int(200));
    const many = Array.from({ length: 1 + chance.int(50) }, () => piece);
    return joined(bytes.subarray(0, from), ...many, bytes.subarray(from));
  },
  function cut(bytes, chance) {
    return bytes.slice(0, chance.int(bytes.length));
  },
  function splice(bytes, chance, other) {
    const from = chance.int(other.length);
    const at = chance.int(bytes.length);
    return joined(
      bytes.subarray(0, at),
      other.subarray(from, from + 1 + chance.int(2000)),
      bytes.subarray(at + chance.int(200)),
    );
  },
  function swap(bytes, chance) {
    const [a, b] = [chance.int(bytes.length), chance.int(bytes.length)].sort((x, y) => x - y) as [
      number,
      number,
    ];
    const size = chance.int(Math.max(1, b - a));
    return joined(
      bytes.subarray(0, a),
      bytes.subarray(b, b + size),
      bytes.subarray(a + size, b),
      bytes.subarray(a, a + size),
      bytes.subarray(b + size),
    );
  },
];

/** The file with something wrong: in its bytes or, for an archive, in the text of one of its parts. */
export function mutated(bytes: Uint8Array, chance: Chance, other: Uint8Array): Uint8Array {
  const change = (content: Uint8Array): Uint8Array => {
    let result = content;
    for (let n = 1 + chance.int(3); n > 0 && result.length > 0; n--)
      result = chance.pick(mutations)(result, chance, other);
    return result;
  };
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isArchive || chance.int(4) === 0) return change(bytes);
  const parts = unzipSync(bytes);
  const name = chance.pick(Object.keys(parts).filter((part) => part.endsWith('.xml')));
  const types = parts['mimetype'];
  const rest = Object.fromEntries(Object.entries(parts).filter(([part]) => part !== 'mimetype'));
  return zipSync({
    ...(types && { mimetype: [types, { level: 0 }] }),
    ...rest,
    [name]: change(parts[name]!),
  });
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
}
