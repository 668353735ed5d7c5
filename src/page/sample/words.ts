import type { DrawnSample, Part } from '../../model/drawn-sample.ts';
import type { Locale, Localized } from '../../model/locale.ts';

export interface SampleWords {
  readonly parts: Readonly<Record<Part, string>>;
  readonly stratum: string;
  readonly size: string;
  readonly drawn: string;
  readonly weight: string;
  readonly record: string;
  readonly part: string;
  readonly twice: string;
  readonly yes: string;
  readonly whole: string;
  readonly method: string;
  readonly use: string;
  population(sample: DrawnSample): string;
  seed(seed: string): string;
  margin(text: string): string;
}

/** A method said once, in the words of the office; docs/history.md says it at length. */
export const sampleWords: Localized<SampleWords> = {
  en: {
    parts: { random: 'random', flagged: 'found something', clean: 'found nothing' },
    stratum: 'stratum',
    size: 'records',
    drawn: 'drawn',
    weight: 'each stands for',
    record: 'record',
    part: 'part',
    twice: 'two readers',
    yes: 'yes',
    whole: 'all records',
    method:
      'Random part: strata in proportion to their size (largest remainder), at least one record from each while they last. Each record has a number, the SHA-256 of seed, part and key joined by line feeds; the lowest of each stratum are drawn. The same seed draws the same records again.',
    use: 'Only the random part estimates rates; weigh its strata. The parts chosen by what the tool found tell whether it was right, and what it missed. Readers should see neither each other’s marks nor the tool’s. For a record that cannot be read, take the next of its stratum’s reserve (--as json) and write down why.',
    population: ({ population }) =>
      `${population.records} records, of which the tool found something in ${population.flagged}; left out: ${population.copies} copies, ${population.excluded.length} unreadable. Population ${population.sha256.slice(0, 16)}.`,
    seed: (seed) => `Seed ${seed}.`,
    margin: (text) => `A rate of 90% found in the random part would hold to ±${text} (95 %).`,
  },
  fr: {
    parts: { random: 'au hasard', flagged: 'avec constat', clean: 'sans constat' },
    stratum: 'strate',
    size: 'notes',
    drawn: 'tirées',
    weight: 'chacune en représente',
    record: 'notes',
    part: 'partie',
    twice: 'deux lecteurs',
    yes: 'oui',
    whole: 'toutes les notes',
    method:
      'Partie au hasard\u00a0: strates au prorata de leur taille (plus forts restes), au moins des notes de chacune tant qu’il y en a à tirer. Chaque fichier de notes a un numéro, le SHA-256 de la graine, de la partie et de la clé séparées par des fins de ligne\u00a0; les plus bas de chaque strate sont tirés. La même graine tire de nouveau les mêmes notes.',
    use: 'Seule la partie au hasard permet d’estimer des taux\u00a0; pondérer ses strates. Les parties choisies d’après les constats de l’outil disent s’il avait raison et ce qu’il a manqué. Les lecteurs ne voient ni les avis des autres ni celui de l’outil. À la place de notes illisibles, prendre les suivantes dans la réserve de la strate (--as json) et noter pourquoi.',
    population: ({ population }) =>
      `${population.records} notes, dont ${population.flagged} avec constat de l’outil\u00a0; écartées\u00a0: ${population.copies} copies, ${population.excluded.length} illisibles. Population ${population.sha256.slice(0, 16)}.`,
    seed: (seed) => `Graine ${seed}.`,
    margin: (text) =>
      `Un taux de 90\u00a0% constaté dans la partie au hasard vaudrait à ±${text} (95\u00a0%).`,
  },
  nl: {
    parts: { random: 'toevallig', flagged: 'met vaststelling', clean: 'zonder vaststelling' },
    stratum: 'stratum',
    size: 'notities',
    drawn: 'getrokken',
    weight: 'elk staat voor',
    record: 'notities',
    part: 'deel',
    twice: 'twee lezers',
    yes: 'ja',
    whole: 'alle notities',
    method:
      'Toevallig deel: strata naar verhouding van hun grootte (grootste resten), minstens één uit elk zolang er te trekken zijn. Elk bestand heeft een nummer, de SHA-256 van seed, deel en sleutel gescheiden door regeleinden; de laagste van elk stratum worden getrokken. Dezelfde seed trekt opnieuw dezelfde notities.',
    use: 'Enkel het toevallige deel laat toe percentages te schatten; weeg de strata. De delen die volgens de vaststellingen van het programma gekozen zijn, tonen of het gelijk had en wat het miste. Lezers zien elkaars oordeel niet, en dat van het programma evenmin. Neem in de plaats van onleesbare notities de volgende uit de reserve van het stratum (--as json) en noteer waarom.',
    population: ({ population }) =>
      `${population.records} notities, waarvan ${population.flagged} met een vaststelling van het programma; weggelaten: ${population.copies} kopieën, ${population.excluded.length} onleesbare. Populatie ${population.sha256.slice(0, 16)}.`,
    seed: (seed) => `Seed ${seed}.`,
    margin: (text) => `Een percentage van 90% in het toevallige deel zou gelden tot op ±${text} (95%).`,
  },
};

/** "5.0 points": hundredths, as people say them. */
export function pointsText(share: number, locale: Locale): string {
  const number = new Intl.NumberFormat(locale === 'en' ? 'en-GB' : `${locale}-BE`, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(share * 100);
  const unit: Localized = { en: 'points', fr: 'points', nl: 'procentpunt' };
  return `${number} ${unit[locale]}`;
}
