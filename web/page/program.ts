import { bytesOfBase85 } from '../../src/text/base85.ts';
import { part } from './element.ts';

/**
 * A program that lies packed in the page (gzip, base 85), as an address a worker can be started from. The page may
 * start workers from such addresses alone, and they can reach no more than it does.
 */
export async function programIn(id: string): Promise<string> {
  const bytes = bytesOfBase85(part(id).textContent ?? '');
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const source = await new Response(plain).arrayBuffer();
  return URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
}
