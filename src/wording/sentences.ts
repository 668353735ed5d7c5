import type { ClauseResult, Finding } from '../model/assessment.ts';
import type { CheckTexts } from '../model/check.ts';
import type { Datum } from '../model/datum.ts';
import type { Locale, Localized } from '../model/locale.ts';
import type { Phrasebook } from '../model/report.ts';
import { filled } from '../text/message.ts';

type Reason = NonNullable<ClauseResult['because']>[number];
type Data = Readonly<Record<string, Datum>>;

/** Reasons that the engine gives, not a check. */
const engineReasons: Readonly<Record<string, Localized>> = {
  'no-officer-turns': {
    en: 'No words of the protection officer were recognised, so there was nothing to examine.',
    fr: 'Aucune parole de l’officier de protection n’a été reconnue\u00a0; il n’y avait rien à examiner.',
    nl: 'Er werden geen woorden van de protection officer herkend; er viel niets te onderzoeken.',
  },
  'language-unknown': {
    en: 'The language of the record could not be told, so its words could not be judged.',
    fr: 'La langue du compte rendu n’a pas pu être déterminée ; ses mots n’ont donc pas pu être jugés.',
    nl: 'De taal van het verslag kon niet bepaald worden; de woorden konden dus niet beoordeeld worden.',
  },
  'language-not-supported': {
    en: 'The check was not made for the language of the record ({language}).',
    fr: 'Le contrôle n’a pas été conçu pour la langue du compte rendu ({language}).',
    nl: 'De controle is niet gemaakt voor de taal van het verslag ({language}).',
  },
  'text-may-be-missing': {
    en: 'Text may be missing from what could be read, so nothing follows from what was not found.',
    fr: 'Du texte peut manquer à ce qui a pu être lu ; rien ne découle donc de ce qui n’a pas été trouvé.',
    nl: 'Er kan tekst ontbreken in wat gelezen kon worden; uit wat niet gevonden werd, volgt dus niets.',
  },
  'other-record-type': {
    en: 'It speaks of another type of record.',
    fr: 'Il s’agit d’un autre type de document.',
    nl: 'Het gaat over een ander type document.',
  },
  'no-such-record': {
    en: 'No record of the kind that it speaks of was examined.',
    fr: 'Aucun document du genre visé n’a été examiné.',
    nl: 'Er werd geen document onderzocht van de soort waarover het gaat.',
  },
  'only-a-draft': {
    en: 'Only a draft of the record is there, and a draft proves nothing.',
    fr: 'Il n’y a qu’un projet du document, et un projet ne prouve rien.',
    nl: 'Er is enkel een ontwerp van het document, en een ontwerp bewijst niets.',
  },
  'two-persons': {
    en: 'The file names two persons: its records cannot be held against each other.',
    fr: 'Le dossier mentionne deux personnes : ses documents ne peuvent être confrontés.',
    nl: 'Het dossier noemt twee personen: de documenten kunnen niet naast elkaar gelegd worden.',
  },
  'check-crashed': {
    en: 'The check failed through a fault of the tool: {cause}',
    fr: 'Le contrôle a échoué par une faute de l’outil\u00a0: {cause}',
    nl: 'De controle is mislukt door een fout van het programma: {cause}',
  },
};

/** For a report saved by a version whose check or message is not known here. */
const unworded: Localized = {
  en: 'This version has no words for it ({id}).',
  fr: 'Cette version n’a pas de mots pour le dire ({id}).',
  nl: 'Deze versie heeft er geen woorden voor ({id}).',
};

/** The sentence of a finding, in the phrasebook's locale unless another is asked for. No quoted speech. */
export function findingText(
  finding: Finding,
  phrasebook: Phrasebook,
  locale: Locale = phrasebook.locale,
): string {
  return worded(
    phrasebook.checkTexts(finding.check, locale),
    finding.check,
    finding.messageId,
    finding.data,
    locale,
  );
}

/** Why a clause has its status, where no finding says it. */
export function reasonText(
  reason: Reason,
  phrasebook: Phrasebook,
  locale: Locale = phrasebook.locale,
): string {
  const own = engineReasons[reason.messageId];
  if (own) return filled(own[locale], reason.data, locale);
  return worded(
    phrasebook.checkTexts(reason.check, locale),
    reason.check,
    reason.messageId,
    reason.data,
    locale,
  );
}

/** "check" → the check's title; "check/instance" → that of the instance, after it. */
export function ruleTitle(rule: string, phrasebook: Phrasebook, locale: Locale = phrasebook.locale): string {
  const [check = rule, instance] = rule.split('/');
  const texts = phrasebook.checkTexts(check, locale);
  if (!texts) return rule;
  if (instance === undefined) return texts.title;
  return `${texts.title}${locale === 'fr' ? '\u00a0' : ''}: ${texts.instances?.[instance] ?? instance}`;
}

/** Data with the ids of instances worded: `{item}` holds an id in the finding and a title in the sentence. */
export function wordedData(texts: Pick<CheckTexts, 'instances'> | undefined, data: Data): Data {
  const titles = texts?.instances;
  if (!titles) return data;
  const entries = Object.entries(data).map(([name, datum]): [string, Datum] => [
    name,
    typeof datum === 'string' && Object.hasOwn(titles, datum) ? titles[datum]! : datum,
  ]);
  return Object.fromEntries(entries);
}

function worded(
  texts: CheckTexts | undefined,
  check: string,
  id: string,
  data: Data,
  locale: Locale,
): string {
  const template = texts && Object.hasOwn(texts.messages, id) ? texts.messages[id] : undefined;
  if (template === undefined) return filled(unworded[locale], { id: `${check} ${id}` }, locale);
  return filled(template, wordedData(texts, data), locale);
}
