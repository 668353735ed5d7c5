import type { Locale } from '../../src/model/locale.ts';
import type { View } from '../../src/model/report.ts';
import type { Order, ReportFormat } from '../protocol.ts';
import { element, part } from './element.ts';

type Asked = Extract<Order, { readonly kind: 'report' | 'annotate' }>;

/** The form that makes files of what was found. */
export interface Saving {
  word(formats: readonly ReportFormat[], locale: Locale): void;
  allow(isRead: boolean, canAnnotate: boolean): void;
}

export function savingForm(ask: (order: Asked) => void): Saving {
  const form = part<HTMLFormElement>('saving');
  const format = part<HTMLSelectElement>('format');
  const annotate = part('annotate');
  let locale: Locale = 'en';
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const quotes = part<HTMLSelectElement>('quotes').value as View['quotes'];
    ask({ kind: 'report', format: format.value, quotes, locale });
  });
  annotate.addEventListener('click', () =>
    ask({ kind: 'annotate', locale, moment: `${new Date().toISOString().slice(0, 19)}Z` }),
  );
  return {
    word(formats, chosen) {
      locale = chosen;
      const { value } = format;
      format.replaceChildren(
        ...formats.map(({ id, about }) => element('option', { value: id }, `${id} – ${about[chosen]}`)),
      );
      if (value !== '') format.value = value;
    },
    allow(isRead, canAnnotate) {
      form.hidden = !isRead;
      annotate.hidden = !canAnnotate;
    },
  };
}
