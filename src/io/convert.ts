import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** The document as Word writes it since 2007, or why there is none. */
export type Conversion =
  | { readonly bytes: Uint8Array }
  | { readonly problem: 'no-converter' | 'conversion-failed' };

/** LibreOffice starts slowly the first time. */
const longest = 120_000;

/**
 * An old Word document, converted by LibreOffice on this machine, in a profile of its own that runs no macro and
 * follows no link. Nothing of it stays on disk.
 */
export async function converted(bytes: Uint8Array): Promise<Conversion> {
  const program = officeProgram();
  if (!program) return { problem: 'no-converter' };
  const folder = await mkdtemp(join(tmpdir(), 'charterlint-'));
  try {
    await mkdir(join(folder, 'profile', 'user'), { recursive: true });
    await writeFile(join(folder, 'profile', 'user', 'registrymodifications.xcu'), settings);
    await writeFile(join(folder, 'record.doc'), bytes, { mode: 0o600 });
    const profile = pathToFileURL(join(folder, 'profile')).href;
    await promisify(execFile)(
      program,
      [
        `-env:UserInstallation=${profile}`,
        '--headless',
        '--norestore',
        '--convert-to',
        'docx',
        '--outdir',
        folder,
        join(folder, 'record.doc'),
      ],
      { timeout: longest, killSignal: 'SIGKILL', windowsHide: true },
    );
    return { bytes: await readFile(join(folder, 'record.docx')) };
  } catch {
    return { problem: 'conversion-failed' };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** On the path, or where the installers for macOS and Windows put it. */
function officeProgram(): string | undefined {
  const names = process.platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice'];
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const installed = [
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    join(process.env['ProgramFiles'] ?? 'C:\\Program Files', 'LibreOffice', 'program', 'soffice.com'),
  ];
  return [...onPath, ...installed].find((path) => existsSync(path));
}

const scripting = '/org.openoffice.Office.Common/Security/Scripting';
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
${[
  ['MacroSecurityLevel', '3'],
  ['DisableMacrosExecution', 'true'],
  ['BlockUntrustedRefererLinks', 'true'],
  ['DisableActiveContent', 'true'],
]
  .map(
    ([name, value]) =>
      `<item oor:path="${scripting}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
  )
  .join('\n')}
</oor:items>
`;
