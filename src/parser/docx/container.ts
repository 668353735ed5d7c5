import type { ProblemCode } from '../../model/problem.ts';
import { endsOf, isZip, latin1 } from '../archive/signature.ts';

const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Whether an archive names parts as Office does; looks at its ends only, where names stand. */
export function isOfficeZip(bytes: Uint8Array): boolean {
  return isZip(bytes) && endsOf(bytes).some((end) => /\[Content_Types\]\.xml|word[/\\]/i.test(end));
}

/** Why a file that is no ZIP archive cannot be a Word document; undefined when it is one. */
export function foreignContainer(bytes: Uint8Array): ProblemCode | undefined {
  if (bytes.length === 0) return 'empty-file';
  if (isZip(bytes)) return undefined;
  if (!ole.every((byte, i) => bytes[i] === byte)) return 'mislabelled';
  // Office keeps a document with a password in an OLE file, under this name in UTF-16 (MS-OFFCRYPTO 1.3.3).
  return latin1(bytes).includes([...'EncryptedPackage'].join('\0')) ? 'encrypted' : 'old-word-format';
}
