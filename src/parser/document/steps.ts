import { named } from './labels.ts';
import type { DocumentWords } from './words.ts';

/** The six steps of a first reintegration session, in their order (IOM handbook, 2.1.2). */
const steps = ['preparation', 'trust', 'process', 'vulnerability', 'plan', 'closing'] as const;
const step = /^\s*(?:étape|e\u0301tape|etape|stap|step)\s+(?:n°\s*)?([1-6])\s*(?:$|[:.–—-]\s*(.*)$)/iu;

/** The part that a numbered step opens: « Étape 4 : Vulnérabilités »; its words outweigh its number. */
export function stepPart(text: string, words: DocumentWords): string | undefined {
  const [, number, title] = step.exec(text.normalize('NFC')) ?? [];
  if (number === undefined) return undefined;
  const found = title ? named(title, words)?.name : undefined;
  return found !== undefined && found !== 'other' && found !== 'signature'
    ? found
    : steps[Number(number) - 1];
}
