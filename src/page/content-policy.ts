import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 of bytes, without Node's Buffer or the browser's btoa. */
export function base64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const group = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const signs = [18, 12, 6, 0].map((shift) => alphabet[(group >> shift) & 63]!);
    text += signs
      .slice(0, Math.min(4, bytes.length - i + 1))
      .join('')
      .padEnd(4, '=');
  }
  return text;
}

/** Nothing loads and nothing leaves; the one style sheet and the one script, if any, are known by their hashes. */
export function contentPolicy(style: string, script: string | undefined): string {
  const scripts = script === undefined ? '' : `script-src ${hash(script)}; `;
  return `default-src 'none'; ${scripts}style-src ${hash(style)}; img-src data:; base-uri 'none'; form-action 'none'`;
}

/**
 * The same for the page in which one writes. Its workers start from what the page itself holds (`blob:`) and stand under
 * this policy too: no connection, no picture, no frame, whatever a text or a fault of ours might ask for.
 */
export function contentPolicyOfApp(style: string, script: string): string {
  return `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; worker-src blob:; connect-src 'none'; img-src 'none'; base-uri 'none'; form-action 'none'`;
}

function hash(text: string): string {
  return `'sha256-${base64(sha256(utf8ToBytes(text)))}'`;
}
