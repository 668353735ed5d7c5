/**
 * Load on the service of this machine: `npx tsx bench/service-load.ts [seconds] [clients]` after `npm run build`. Each
 * client sends a record and waits for its answer, again and again. Prints one line of figures; the address is always
 * that of the service it started itself.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../test/support/project.ts';
import { startService, untilReady } from '../test/support/service.ts';

const seconds = Number(process.argv[2] ?? 60);
const clients = Number(process.argv[3] ?? 50);
const names = ['fr-seeded/record.txt', 'nl-seeded/record.txt', 'en-seeded/record.txt', 'fr-bold/record.docx'];
const records = names.map((name) => readFileSync(join(root, 'fixtures', 'interviews', name)));

const service = await startService();
await untilReady(service);
const times: number[] = [];
let errors = 0;

async function resident(): Promise<number> {
  const text = await (await fetch(`${service.url}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\S+)/m.exec(text)![1]) / 1024 / 1024;
}

async function client(first: number, end: number): Promise<void> {
  for (let n = first; performance.now() < end; n++) {
    const start = performance.now();
    try {
      const response = await fetch(`${service.url}/v1/assessments?filename=r`, {
        method: 'POST',
        body: records[n % records.length] as NonNullable<RequestInit['body']>,
      });
      await response.arrayBuffer();
      if (response.status !== 200) errors++;
    } catch {
      errors++;
    }
    times.push(performance.now() - start);
  }
}

async function load(length: number): Promise<void> {
  const end = performance.now() + length * 1000;
  await Promise.all(Array.from({ length: clients }, (_, i) => client(i, end)));
}

// Code is compiled and heaps grow to their size before anything is counted.
await load(seconds / 6);
const warm = await resident();
times.length = 0;
errors = 0;
await load(seconds);
const after = await resident();
times.sort((one, other) => one - other);
const at = (share: number): number => times[Math.floor((times.length - 1) * share)]!;
const shown = (value: number): string => value.toFixed(value < 10 ? 2 : 0);
console.log(
  `${clients} clients, ${seconds} s: ${times.length} answers, ${errors} errors, ` +
    `median ${shown(at(0.5))} ms, p99 ${shown(at(0.99))} ms (${shown(at(0.99) / at(0.5))} × median), ` +
    `memory ${shown(warm)} → ${shown(after)} MB (× ${shown(after / warm)})`,
);
process.exitCode = errors === 0 ? 0 : 1;
await service.stop();
