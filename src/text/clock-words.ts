import { numeralAt } from './numerals.ts';
import type { Token } from './tokens.ts';

/** A time of day in words: minutes since midnight, and the index of the first token after it. */
export interface ClockWords {
  readonly clock: number;
  readonly next: number;
}

/** The time of day that begins at token `at` (domain §C.2): « neuf heures et quart », "half tien", "half past nine". */
export function clockWordsAt(tokens: readonly Token[], at: number): ClockWords | undefined {
  const found =
    named(tokens, at) ??
    half(tokens, at) ??
    quarter(tokens, at) ??
    minutesBeside(tokens, at) ??
    hours(tokens, at);
  if (!found || found.clock < 0 || found.clock > 1440) return undefined;
  return inPartOfDay(tokens, found);
}

/** Midday and midnight; « la pause de midi » is a name for the break, unless « à 13h » follows. */
function named(tokens: readonly Token[], at: number): ClockWords | undefined {
  const word = wordAt(tokens, at);
  if (word === 'noon' || word === 'middag') return { clock: 720, next: at + 1 };
  if (word === 'midnight' || word === 'middernacht') return { clock: 0, next: at + 1 };
  if (word === 'minuit') return frenchTail(tokens, at + 1, 0);
  if (word !== 'midi' || wordAt(tokens, at - 1) === 'apres') return undefined;
  const mealtime =
    /^(de|du)$/.test(wordAt(tokens, at - 1)) && /^(pause|repas|interruption)$/.test(wordAt(tokens, at - 2));
  if (mealtime && !/^(a|au|et|jusqu)$/.test(wordAt(tokens, at + 1))) return undefined;
  return frenchTail(tokens, at + 1, 720);
}

/** « … et demie », « … moins le quart », « … vingt » after an hour; the hour alone otherwise. */
function frenchTail(tokens: readonly Token[], at: number, hour: number): ClockWords {
  const [first, second, third] = [wordAt(tokens, at), wordAt(tokens, at + 1), wordAt(tokens, at + 2)];
  if (first === 'et' && /^demie?$/.test(second)) return { clock: hour + 30, next: at + 2 };
  if (first === 'et' && second === 'quart') return { clock: hour + 15, next: at + 2 };
  if (first === 'trois' && second === 'quarts') return { clock: hour + 45, next: at + 2 };
  if (first === 'moins' && second === 'le' && third === 'quart') return { clock: hour - 15, next: at + 3 };
  if (first === 'moins' && second === 'quart') return { clock: hour - 15, next: at + 2 };
  if (first === 'moins') {
    const less = numeralAt(tokens, at + 1);
    if (less && less.value < 60) return { clock: hour - less.value, next: less.next };
  }
  const more = numeralAt(tokens, at);
  // « midi 13h »: the number is the hour of another time.
  if (more && more.value < 60 && !isHourWord(wordAt(tokens, more.next)))
    return { clock: hour + more.value, next: more.next };
  return { clock: hour, next: at };
}

/** "half tien" is half an hour before ten, "half past nine" and "half nine" half an hour after nine. */
function half(tokens: readonly Token[], at: number): ClockWords | undefined {
  if (wordAt(tokens, at) !== 'half') return undefined;
  const past = wordAt(tokens, at + 1) === 'past';
  const hour = numeralAt(tokens, at + (past ? 2 : 1));
  if (!hour || hour.value > 24 || hour.value === 0) return undefined;
  const english = past || (!hour.digits && englishHours.has(wordAt(tokens, at + 1)));
  const next = wordAt(tokens, hour.next) === 'uur' ? hour.next + 1 : hour.next;
  return { clock: hour.value * 60 + (english ? 30 : -30), next };
}

const englishHours = new Set('one two three four five six seven eight nine ten eleven twelve'.split(' '));
/** Those that no other language of the three writes the same way. */
const after = /^(over|na|past|after)$/;
const before = /^(voor|to)$/;

/** "kwart voor tien", "quarter past nine". */
function quarter(tokens: readonly Token[], at: number): ClockWords | undefined {
  if (!/^(kwart|quarter)$/.test(wordAt(tokens, at))) return undefined;
  const sign = signAt(tokens, at + 1);
  const hour = sign && numeralAt(tokens, at + 2);
  return hour && hour.value <= 24 ? { clock: hour.value * 60 + sign * 15, next: hour.next } : undefined;
}

/** "tien over negen", "vijf voor half tien", "twenty to ten"; "from ten to eleven" is a range. */
function minutesBeside(tokens: readonly Token[], at: number): ClockWords | undefined {
  const minutes = numeralAt(tokens, at);
  if (!minutes || minutes.value === 0 || minutes.value > 29) return undefined;
  const joint = /^(minuten|minutes)$/.test(wordAt(tokens, minutes.next)) ? minutes.next + 1 : minutes.next;
  const sign = signAt(tokens, joint);
  if (!sign || wordAt(tokens, at - 1) === 'from') return undefined;
  const range = wordAt(tokens, joint) === 'to' && (minutes.digits || minutes.value % 5 !== 0);
  if (range) return undefined;
  const target = half(tokens, joint + 1) ?? bareHour(tokens, joint + 1);
  return target && { clock: target.clock + sign * minutes.value, next: target.next };
}

/** « neuf heures cinq », "negen uur dertig", "nine o'clock", "nine thirty", "nine am". */
function hours(tokens: readonly Token[], at: number): ClockWords | undefined {
  const hour = numeralAt(tokens, at);
  if (!hour || hour.value > 24) return undefined;
  const clock = hour.value * 60;
  const word = wordAt(tokens, hour.next);
  if (word === 'heures' || word === 'heure') return frenchTail(tokens, hour.next + 1, clock);
  if (word === 'o' && wordAt(tokens, hour.next + 1) === 'clock') return { clock, next: hour.next + 2 };
  if (word === 'uur') return withMinutes(tokens, hour.next + 1, clock) ?? { clock, next: hour.next + 1 };
  if (!hour.digits && englishHours.has(wordAt(tokens, at))) {
    const exact = withMinutes(tokens, hour.next, clock);
    if (exact && exact.clock - clock >= 10) return exact;
    if (/^[ap]m$/.test(word)) return { clock, next: hour.next };
  }
  return undefined;
}

function withMinutes(tokens: readonly Token[], at: number, clock: number): ClockWords | undefined {
  const minutes = numeralAt(tokens, at);
  if (!minutes || minutes.digits || minutes.value > 59) return undefined;
  return isHourWord(wordAt(tokens, minutes.next))
    ? undefined
    : { clock: clock + minutes.value, next: minutes.next };
}

function bareHour(tokens: readonly Token[], at: number): ClockWords | undefined {
  const hour = numeralAt(tokens, at);
  return hour && hour.value > 0 && hour.value <= 24 ? { clock: hour.value * 60, next: hour.next } : undefined;
}

const afternoon = [
  'de l apres midi',
  'du soir',
  's middags',
  's namiddags',
  's avonds',
  'in the afternoon',
  'in the evening',
  'pm',
  'p m',
];
const morning = ['du matin', 's morgens', 's ochtends', 's voormiddags', 'in the morning', 'am', 'a m'];

function inPartOfDay(tokens: readonly Token[], found: ClockWords): ClockWords {
  const ahead = tokens.slice(found.next, found.next + 4).map((token) => token.fold);
  const said = (parts: readonly string[]): number =>
    parts.map((part) => part.split(' ')).find((part) => part.every((word, i) => ahead[i] === word))?.length ??
    0;
  const late = said(afternoon);
  if (late > 0)
    return { clock: found.clock < 720 ? found.clock + 720 : found.clock, next: found.next + late };
  return { ...found, next: found.next + said(morning) };
}

function isHourWord(word: string): boolean {
  return /^(h|u|heures?|uur|uren)$/.test(word);
}

function signAt(tokens: readonly Token[], at: number): 1 | -1 | 0 {
  const word = wordAt(tokens, at);
  return after.test(word) ? 1 : before.test(word) ? -1 : 0;
}

function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.fold ?? '';
}
