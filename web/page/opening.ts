import { part } from './element.ts';

/** A file by the button, or dropped anywhere on the page: a browser left alone would show it in the page's place. */
export function wireOpening(open: (file: File, isOneOfSeveral: boolean) => void): void {
  const input = part<HTMLInputElement>('file');
  const veil = part('drop');
  const take = (files: FileList | null | undefined): void => {
    const [first] = files ?? [];
    if (first) open(first, (files?.length ?? 0) > 1);
  };
  part('open').addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    take(input.files);
    // The same file can be opened again after it was changed.
    input.value = '';
  });
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
