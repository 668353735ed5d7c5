import {
  type FileRecord,
  hasWords,
  knownMoment,
  momentsOf,
  nodesOf,
  recordsOf,
  rowsOf,
  topOf,
} from '../model/case-file.ts';
import { defineFileCheck } from '../model/check.ts';
import type { Cell, Row } from '../model/document.ts';
import { spanOf, textOf } from '../model/turns.ts';

const columns = ['number', 'filed', 'acknowledged', 'result'] as const;

/** Royal decree of 15 May 2014, art. 23: a register of complaints, sent each year. Which columns it has is practice. */
export default defineFileCheck({
  id: 'incomplete-register',
  severity: 'error',
  records: ['register'],
  across: false,
  options: {},
  instances: [...columns, 'transmission'],
  texts: {
    en: {
      title: 'Register of complaints incomplete or not sent',
      why: 'Only a complete register shows whether complaints are dealt with.',
      remedy:
        'Enter number, filing, acknowledgment and outcome of every complaint, and send the register each year.',
      instances: {
        number: 'number of the complaint',
        filed: 'day of filing',
        acknowledged: 'acknowledgment',
        result: 'outcome',
        transmission: 'yearly transmission',
      },
      messages: {
        column: 'The register has no column for this: {column}.',
        blank: 'Entry {row} of the register leaves this open: {column}.',
        pending: 'Entry {row} of the register has no outcome yet.',
        'not-sent': 'The register names its transmission to the Agency and gives no day of it.',
        late: 'The register of {year} was sent on {sent}, later than the year after.',
        complete: 'Every entry is complete.',
        sent: 'Sent on {sent}.',
        'no-rows': 'The register holds no entries that could be read.',
        unstated: 'The register does not say when it was sent to the Agency.',
      },
    },
    fr: {
      title: 'Registre des plaintes incomplet ou non transmis',
      why: 'Seul un registre complet montre si les plaintes sont traitées.',
      remedy:
        'Inscrire numéro, dépôt, accusé de réception et suite de chaque plainte, et transmettre le registre chaque année.',
      instances: {
        number: 'numéro de la plainte',
        filed: 'jour du dépôt',
        acknowledged: 'accusé de réception',
        result: 'suite',
        transmission: 'transmission annuelle',
      },
      messages: {
        column: 'Le registre n’a pas de colonne pour ceci : {column}.',
        blank: 'L’inscription {row} du registre laisse ceci ouvert : {column}.',
        pending: 'L’inscription {row} du registre n’a pas encore de suite.',
        'not-sent': 'Le registre prévoit sa transmission à l’Agence et n’en donne pas le jour.',
        late: 'Le registre de {year} a été transmis le {sent}, plus tard que l’année suivante.',
        complete: 'Toutes les inscriptions sont complètes.',
        sent: 'Transmis le {sent}.',
        'no-rows': 'Le registre ne contient pas d’inscriptions lisibles.',
        unstated: 'Le registre ne dit pas quand il a été transmis à l’Agence.',
      },
    },
    nl: {
      title: 'Klachtenregister onvolledig of niet bezorgd',
      why: 'Enkel een volledig register toont of klachten behandeld worden.',
      remedy:
        'Noteer nummer, indiening, ontvangstbewijs en gevolg van elke klacht, en bezorg het register elk jaar.',
      instances: {
        number: 'nummer van de klacht',
        filed: 'dag van indiening',
        acknowledged: 'ontvangstbewijs',
        result: 'gevolg',
        transmission: 'jaarlijkse bezorging',
      },
      messages: {
        column: 'Het register heeft geen kolom hiervoor: {column}.',
        blank: 'Inschrijving {row} van het register laat dit open: {column}.',
        pending: 'Inschrijving {row} van het register heeft nog geen gevolg.',
        'not-sent': 'Het register voorziet de bezorging aan het Agentschap en geeft er geen dag van.',
        late: 'Het register van {year} werd bezorgd op {sent}, later dan het jaar erna.',
        complete: 'Alle inschrijvingen zijn volledig.',
        sent: 'Bezorgd op {sent}.',
        'no-rows': 'Het register bevat geen leesbare inschrijvingen.',
        unstated: 'Het register zegt niet wanneer het aan het Agentschap bezorgd werd.',
      },
    },
  },
  examples: {
    en: {
      breach: 'REGISTER OF COMPLAINTS\n\nYear: 2025\n⟦Sent to the Agency on: ……⟧',
      clean: 'REGISTER OF COMPLAINTS\n\nYear: 2025\nSent to the Agency on: 15 January 2026',
    },
    fr: {
      breach: 'REGISTRE DES PLAINTES\n\nAnnée : 2025\n⟦Transmis à l’Agence le : ……⟧',
      clean: 'REGISTRE DES PLAINTES\n\nAnnée : 2025\nTransmis à l’Agence le : 15 janvier 2026',
    },
    nl: {
      breach: 'KLACHTENREGISTER\n\nJaar: 2025\n⟦Bezorgd aan het Agentschap op: ……⟧',
      clean: 'KLACHTENREGISTER\n\nJaar: 2025\nBezorgd aan het Agentschap op: 15 januari 2026',
    },
  },
  *run(file) {
    for (const register of recordsOf(file, 'register')) {
      yield* entriesOf(register);
      yield* transmissionOf(register);
    }
  },
});

function* entriesOf(register: FileRecord) {
  const rows = rowsOf(register.document).filter(({ head }) => !head);
  const [first] = rows;
  for (const column of columns) {
    const place = { record: register.n, instance: column } as const;
    if (!first) {
      yield { outcome: 'inconclusive', because: 'no-rows', instance: column } as const;
      continue;
    }
    if (!cellOf(first, column)) {
      yield {
        message: 'column',
        ...place,
        verdict: 'breach',
        at: topOf(register),
        data: { column },
      } as const;
      continue;
    }
    const blank = rows.flatMap((row, i) => (isFilled(cellOf(row, column)) ? [] : [{ row, i }]));
    for (const { row, i } of blank) {
      const at = spanOf(row);
      // A complaint that is still being dealt with has no outcome yet.
      if (column === 'result')
        yield { message: 'pending', ...place, verdict: 'review', at, data: { row: i + 1 } } as const;
      else yield { message: 'blank', ...place, verdict: 'breach', at, data: { row: i + 1, column } } as const;
    }
    if (blank.length === 0) yield { outcome: 'pass', because: 'complete', instance: column } as const;
  }
}

/** A column headed by the receipt alone is read as that of a notification. */
function cellOf(row: Row, name: (typeof columns)[number]): Cell | undefined {
  return row.children.find(
    (cell) => cell.name === name || (name === 'acknowledged' && cell.name === 'notified'),
  );
}

function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && (hasWords(cell) || /\d/u.test(textOf(cell)));
}

function* transmissionOf(register: FileRecord) {
  const instance = 'transmission';
  const place = { record: register.n, verdict: 'breach', instance } as const;
  const sent = knownMoment(momentsOf(register, 'transmitted'));
  const year = nodesOf(register.document).find((node) => node.type === 'field' && node.name === 'year');
  const covered = year && /(?<!\d)(20\d\d)(?!\d)/u.exec(textOf(year))?.[1];
  if (sent.known === 'yes') {
    const data = { sent: { date: sent.moment.date } };
    if (covered && Number(sent.moment.date.slice(0, 4)) > Number(covered) + 1)
      yield {
        message: 'late',
        ...place,
        at: sent.place.at,
        data: { ...data, year: Number(covered) },
      } as const;
    else yield { outcome: 'pass', because: 'sent', data, instance } as const;
    return;
  }
  const field = nodesOf(register.document).find(
    (node) => node.type === 'field' && node.name === 'transmitted',
  );
  if (field && sent.known === 'no' && !/\d/u.test(textOf(field)))
    yield { message: 'not-sent', ...place, at: spanOf(field) } as const;
  else yield { outcome: 'inconclusive', because: 'unstated', instance } as const;
}
