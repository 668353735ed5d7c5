import { part } from './element.ts';

/** Files by the buttons, or dropped anywhere on the page: a browser left alone would show them in the page's place. */
export function wireOpening(open: (files: readonly File[]) => void): void {
  const veil = part('drop');
  const take = (files: FileList | null | undefined): void => {
    if (files && files.length > 0) open([...files]);
  };
  for (const [button, field] of [
    ['open', 'file'],
    ['open-beside', 'side-file'],
  ] as const) {
    const input = part<HTMLInputElement>(field);
    part(button).addEventListener('click', () => input.click());
    input.addEventListener('change', () => {
      take(input.files);
      // The same file can be opened again after it was changed.
      input.value = '';
    });
  }
  const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
  window.addEventListener('dragover', (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    veil.hidden = false;
  });
  window.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) veil.hidden = true;
  });
  window.addEventListener(
    'drop',
    (event) => {
      veil.hidden = true;
      if (!carriesFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      take(event.dataTransfer?.files);
    },
    true,
  );
}
