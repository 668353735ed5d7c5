import type { Token } from './tokens.ts';

/** A number read from words or digits; `next` is the index of the first token after it. */
export interface Numeral {
  readonly value: number;
  readonly next: number;
  readonly digits: boolean;
}

function table(first: number, words: string): readonly (readonly [string, number])[] {
  return words.split(' ').map((word, i) => [word, first + i] as const);
}

/** French, Dutch and English together: a word that two of them share means the same number in both. */
const units = new Map([
  ...table(
    0,
    'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
  ),
  ...table(
    0,
    'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien',
  ),
  ...table(17, 'zeventien achttien negentien'),
  ...table(
    1,
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
  ),
  ...table(17, 'seventeen eighteen nineteen'),
  ['une', 1] as const,
]);
/** `septante`, `nonante`: the numerals of Belgian French. */
const tens = new Map<string, number>(
  [
    'vingt trente quarante cinquante soixante septante huitante nonante',
    'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
    'twenty thirty forty fifty sixty seventy eighty ninety',
  ].flatMap((words) => words.split(' ').map((word, i) => [word, (i + 2) * 10] as const)),
);
const dutchPair = /^(een|twee|drie|vier|vijf|zes|zeven|acht|negen)en(\p{L}+)$/u;

/** The number that begins at token `at`: 0 to 99 in words, up to four digits in figures. */
export function numeralAt(tokens: readonly Token[], at: number): Numeral | undefined {
  const word = tokens[at]?.fold;
  if (word === undefined) return undefined;
  if (/^\d{1,4}$/.test(word)) return { value: Number(word), next: at + 1, digits: true };
  const pair = dutchPair.exec(word);
  const ten = pair ? tens.get(pair[2]!) : undefined;
  if (pair && ten !== undefined) return spelled(ten + units.get(pair[1]!)!, at + 1);
  const next = tokens[at + 1]?.fold ?? '';
  if (word === 'quatre' && (next === 'vingt' || next === 'vingts')) return withUnits(tokens, 80, at + 2);
  if (word === 'dix' && ['sept', 'huit', 'neuf'].includes(next))
    return spelled(10 + units.get(next)!, at + 2);
  const round = tens.get(word);
  if (round !== undefined) return withUnits(tokens, round, at + 1);
  const unit = units.get(word);
  return unit === undefined ? undefined : spelled(unit, at + 1);
}

/** « quarante » + « -cinq », « vingt » + « et un », « soixante » + « -quinze ». */
function withUnits(tokens: readonly Token[], round: number, at: number): Numeral {
  const joint = tokens[at]?.fold === 'et' && /^(une?|onze)$/.test(tokens[at + 1]?.fold ?? '') ? 1 : 0;
  const rest = tokens[at + joint]?.fold ?? '';
  const unit =
    rest === 'dix' ? numeralAt(tokens, at + joint)! : spelled(units.get(rest) ?? 0, at + joint + 1);
  const most = round === 60 || round === 80 ? 19 : 9;
  return unit.value > 0 && unit.value <= most ? spelled(round + unit.value, unit.next) : spelled(round, at);
}

function spelled(value: number, next: number): Numeral {
  return { value, next, digits: false };
}
