import { spawn } from 'node:child_process';

/** Asks the system to show an address in the reader's browser; where there is none, nothing happens. */
export function showInBrowser(url: string): void {
  const { DISPLAY: display, WAYLAND_DISPLAY: wayland } = process.env;
  const [program, args] =
    process.platform === 'darwin'
      ? ['open', [url]]
      : process.platform === 'win32'
        ? ['rundll32', ['url.dll,FileProtocolHandler', url]]
        : ['xdg-open', [url]];
  // A session without a screen has no browser to show.
  if (program === 'xdg-open' && !display && !wayland) return;
  const child = spawn(program, args, { stdio: 'ignore', detached: true, windowsHide: true });
  child.on('error', () => undefined);
  child.unref();
}
