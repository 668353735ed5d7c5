import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** A page of hundreds of records takes a while. */
const longest = 300_000;

/**
 * It prints one file and does nothing else: no profile that stays, no extensions, no network, not even its maker's. What
 * the page may run and load, its own policy says.
 */
const manners = [
  ...['--headless', '--disable-gpu', '--no-first-run', '--no-default-browser-check', '--disable-extensions'],
  ...[
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--metrics-recording-only',
  ],
  ...['--disable-breakpad', '--disable-dev-shm-usage'],
  '--host-resolver-rules=MAP * ~NOTFOUND',
  ...['--no-pdf-header-footer', '--generate-pdf-document-outline'],
];

/**
 * A page of our own as a PDF, by a browser on this machine. Nothing of it stays on disk. Undefined when there is no
 * browser or it does not print.
 */
export async function printed(pieces: Iterable<string | Uint8Array>): Promise<Uint8Array | undefined> {
  const program = browserProgram();
  if (program === undefined) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'charterlint-'));
  try {
    const page = join(folder, 'report.html');
    const file = await open(page, 'wx', 0o600);
    try {
      for (const piece of pieces) await file.appendFile(piece);
    } finally {
      await file.close();
    }
    const target = join(folder, 'report.pdf');
    await promisify(execFile)(
      program,
      [
        ...manners,
        // A browser that root starts refuses its own sandbox (containers); the page is our own and loads nothing.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        `--user-data-dir=${join(folder, 'profile')}`,
        `--print-to-pdf=${target}`,
        pathToFileURL(page).href,
      ],
      { timeout: longest, killSignal: 'SIGKILL', windowsHide: true, maxBuffer: 16 * 1024 * 1024 },
    );
    const pdf = await readFile(target);
    return pdf.subarray(0, 5).toString('latin1') === '%PDF-' ? pdf : undefined;
  } catch {
    return undefined;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The one that CHROME_PATH names, on the path, or where installers for macOS and Windows put it. */
export function browserProgram(): string | undefined {
  const named = process.env['CHROME_PATH'];
  // Who names one means that one: another in its place would surprise.
  if (named) return existsSync(named) ? named : undefined;
  const windows = process.platform === 'win32';
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'chrome',
    'microsoft-edge',
  ];
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => names.map((name) => join(folder, windows ? `${name}.exe` : name)));
  const programs = process.env['ProgramFiles'] ?? 'C:\\Program Files';
  const more = process.env['ProgramFiles(x86)'] ?? 'C:\\Program Files (x86)';
  const installed = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    join(programs, 'Google', 'Chrome', 'Application', 'chrome.exe'),
    join(more, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ];
  return [...onPath, ...installed].find((path) => existsSync(path));
}
