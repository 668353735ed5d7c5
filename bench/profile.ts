/**
 * Where the time of the checks goes: `npm run bench:profile`, or `-- 40` for so many rounds over the notes. Shares of the
 * samples that fell into `assess`, once the engine has made its code fast; files by what they spend themselves, checks
 * with all that they call for the first time. docs/profile.md says what it told.
 */
import { readFileSync } from 'node:fs';
import { type Profiler, Session } from 'node:inspector';
import { fileURLToPath } from 'node:url';
import { core } from './core.ts';

const rounds = Number(process.argv[2] ?? 20);
await core(4);
const profile = await profiled(() => core(rounds));

/** The file that each line of the bundle comes from: esbuild writes it above. */
const sources: string[] = [];
let source = '';
for (const line of readFileSync(fileURLToPath(import.meta.url), 'utf8').split('\n')) {
  source = /^\/\/ ((?:src|generated|node_modules|bench)\/\S+)$/.exec(line)?.[1] ?? source;
  sources.push(source);
}

const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
const parents = new Map(
  profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])),
);
const [own, withCalls, checks] = [
  new Map<string, number>(),
  new Map<string, number>(),
  new Map<string, number>(),
];
let all = 0;
for (const [i, id] of (profile.samples ?? []).entries()) {
  const stack = [...callers(id)];
  if (!stack.some(({ callFrame }) => callFrame.functionName === 'assess')) continue;
  const spent = profile.timeDeltas?.[i] ?? 0;
  all += spent;
  add(own, nameOf(stack[0]!), spent);
  const files = new Set(stack.map(nameOf));
  for (const file of files) add(file.startsWith('src/checks/') ? checks : withCalls, file, spent);
}
table('Own time, by file', own, 25);
table('With what they call, by file', withCalls, 25);
table('With what they call, checks', checks, 20);

async function profiled(run: () => Promise<unknown>): Promise<Profiler.Profile> {
  const session = new Session();
  session.connect();
  const asked = (method: string, params?: object): Promise<unknown> =>
    new Promise((resolve, reject) =>
      session.post(method, params, (error, result) => (error ? reject(error) : resolve(result))),
    );
  await asked('Profiler.enable');
  await asked('Profiler.setSamplingInterval', { interval: 400 });
  await asked('Profiler.start');
  await run();
  const { profile } = (await asked('Profiler.stop')) as Profiler.StopReturnType;
  session.disconnect();
  return profile;
}

function* callers(id: number): Generator<Profiler.ProfileNode> {
  for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) yield nodes.get(at)!;
}

function nameOf({ callFrame }: Profiler.ProfileNode): string {
  const { url, functionName, lineNumber } = callFrame;
  if (url === import.meta.url) return sources[lineNumber] ?? '';
  return functionName.startsWith('RegExp:') ? 'regular expressions' : functionName || 'the engine';
}

function add(to: Map<string, number>, name: string, spent: number): void {
  to.set(name, (to.get(name) ?? 0) + spent);
}

function table(title: string, shares: ReadonlyMap<string, number>, most: number): void {
  console.log(`\n${title}\n`);
  const sorted = [...shares].sort((one, other) => other[1] - one[1]).slice(0, most);
  for (const [name, spent] of sorted)
    console.log(`${((100 * spent) / all).toFixed(1).padStart(5)} %  ${name}`);
}
