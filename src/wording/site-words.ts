import type { Locale, Localized } from '../model/locale.ts';

/** What only the report on many records says; `labels.ts` and `words.ts` have what several reports share. */
const words = {
  title: { en: 'Report on many records', fr: 'Rapport d’ensemble', nl: 'Overzichtsverslag' },
  overview: { en: 'Overview', fr: 'Aperçu', nl: 'Overzicht' },
  records: { en: 'Records', fr: 'Documents', nl: 'Documenten' },
  groups: { en: 'By group', fr: 'Par groupe', nl: 'Per groep' },
  changes: { en: 'Since the earlier run', fr: 'Depuis l’analyse précédente', nl: 'Sinds de vorige analyse' },
  decisions: { en: 'Decided by persons', fr: 'Décidé par des personnes', nl: 'Beslist door personen' },
  awaitingShort: { en: 'Awaiting', fr: 'En attente', nl: 'In afwachting' },
  changesShort: { en: 'Changes', fr: 'Évolution', nl: 'Wijzigingen' },
  decisionsShort: { en: 'Decisions', fr: 'Décisions', nl: 'Beslissingen' },
  methodShort: { en: 'Method', fr: 'Méthode', nl: 'Methode' },
  pages: { en: 'Pages of this report', fr: 'Pages de ce rapport', nl: 'Pagina’s van dit verslag' },
  skip: { en: 'To the content', fr: 'Aller au contenu', nl: 'Naar de inhoud' },
  population: { en: 'What was examined', fr: 'Ce qui a été examiné', nl: 'Wat onderzocht werd' },
  sample: {
    en: 'These are the records that were handed to this run. Whether they are all there are, or how they were chosen, this report cannot know: where they are a sample, add how it was drawn, from how many, and what was left out.',
    fr: 'Ce sont les documents remis à cette analyse. Le rapport ne peut savoir s’ils sont tous là ni comment ils ont été choisis\u00a0: s’il s’agit d’un échantillon, précisez comment il a été tiré, sur combien de documents, et ce qui en a été écarté.',
    nl: 'Dit zijn de documenten die aan deze analyse gegeven werden. Of het alle documenten zijn en hoe ze gekozen werden, kan dit verslag niet weten: vermeld bij een steekproef hoe ze getrokken werd, uit hoeveel documenten, en wat weggelaten werd.',
  },
  inAll: { en: 'records in all', fr: 'documents en tout', nl: 'documenten in totaal' },
  readWhole: { en: 'read in full', fr: 'lus en entier', nl: 'volledig gelezen' },
  readPart: {
    en: 'read, but text may be missing',
    fr: 'lus, mais du texte peut manquer',
    nl: 'gelezen, maar er kan tekst ontbreken',
  },
  readNone: {
    en: 'not read: counted nowhere else',
    fr: 'non lus\u00a0: comptés nulle part ailleurs',
    nl: 'niet gelezen: verder nergens meegeteld',
  },
  dimension_language: { en: 'Language of the record', fr: 'Langue des notes', nl: 'Taal van de notities' },
  dimension_interpreter: { en: 'Interpreter', fr: 'Interprète', nl: 'Tolk' },
  dimension_mode: { en: 'Where it was held', fr: 'Lieu de l’entretien', nl: 'Plaats van het onderhoud' },
  dimension_needs: {
    en: 'Special needs, or a minor',
    fr: 'Besoins particuliers, ou minorité',
    nl: 'Bijzondere noden of minderjarigheid',
  },
  dimension_length: { en: 'Net duration', fr: 'Durée nette', nl: 'Nettoduur' },
  dimension_period: { en: 'Date of the interview', fr: 'Date de l’entretien', nl: 'Datum van het onderhoud' },
  mostAffected: {
    en: 'Clauses by number of records',
    fr: 'Dispositions par nombre de documents',
    nl: 'Bepalingen volgens aantal documenten',
  },
  mostAffectedNote: {
    en: 'Counted are records, not findings: ten findings in one record weigh once. What is to review is a sign that a person judges, not a breach.',
    fr: 'On compte les documents, non les constats\u00a0: dix constats dans un même document comptent une fois. Ce qui est à apprécier est un indice qu’une personne juge, non un manquement.',
    nl: 'Geteld worden documenten, geen vaststellingen: tien vaststellingen in één document tellen één keer. Wat te beoordelen is, is een aanwijzing waarover een persoon oordeelt, geen tekortkoming.',
  },
  noneAffected: {
    en: 'No clause was found not met or to review.',
    fr: 'Aucune disposition n’est apparue non respectée ni à apprécier.',
    nl: 'Geen enkele bepaling bleek niet nageleefd of te beoordelen.',
  },
  allClauses: { en: 'All clauses', fr: 'Toutes les dispositions', nl: 'Alle bepalingen' },
  spread: { en: 'Records by status', fr: 'Documents par statut', nl: 'Documenten per status' },
  awaitIntro: {
    en: 'The tool leaves these to a person. A clause that awaits in ten records is ten judgments.',
    fr: 'L’outil laisse ceci à une personne. Une disposition en attente dans dix documents demande dix appréciations.',
    nl: 'Dit laat het programma aan een persoon over. Een bepaling die in tien documenten wacht, vraagt tien beoordelingen.',
  },
  judgments: { en: 'Judgments', fr: 'Appréciations', nl: 'Beoordelingen' },
  inRecords: { en: 'Records', fr: 'Documents', nl: 'Documenten' },
  openByDate: {
    en: 'To review, by date of the interview',
    fr: 'À apprécier, par date de l’entretien',
    nl: 'Te beoordelen, volgens datum van het onderhoud',
  },
  groupsIntro: {
    en: 'Each cell says in how many of the records of the group, in which the clause applies and was examined, it was found so, and between which shares the true one lies with 95 % certainty (Wilson). Overlapping intervals say nothing of a difference. Groups of fewer than {least} such records are not shown.',
    fr: 'Chaque case dit dans combien de documents du groupe, parmi ceux où la disposition s’applique et a été examinée, elle est apparue ainsi, et entre quelles parts se situe la vraie avec une certitude de 95\u00a0% (Wilson). Des intervalles qui se recouvrent ne disent rien d’une différence. Un groupe de moins de {least} documents n’est pas montré.',
    nl: 'Elke cel zegt in hoeveel documenten van de groep, onder die waarin de bepaling van toepassing is en onderzocht werd, ze zo gevonden werd, en tussen welke aandelen het ware met 95 % zekerheid ligt (Wilson). Intervallen die elkaar overlappen, zeggen niets over een verschil. Groepen van minder dan {least} zulke documenten worden niet getoond.',
  },
  noOfficers: {
    en: 'There is no group by officer and no ranking: figures of this kind do not judge people.',
    fr: 'Il n’y a pas de groupe par officier ni de classement\u00a0: de tels chiffres ne jugent pas des personnes.',
    nl: 'Er is geen groep per ambtenaar en geen rangschikking: zulke cijfers beoordelen geen mensen.',
  },
  oneGroup: {
    en: 'All records lie in one group here: {group}.',
    fr: 'Tous les documents appartiennent ici au même groupe\u00a0: {group}.',
    nl: 'Alle documenten vallen hier in één groep: {group}.',
  },
  tooFew: { en: '< {least}', fr: '< {least}', nl: '< {least}' },
  ofN: { en: '{k} of {n}', fr: '{k} sur {n}', nl: '{k} van {n}' },
  between: { en: '{low}–{high} %', fr: '{low}–{high}\u00a0%', nl: '{low}–{high} %' },
  nowhere: {
    en: 'No clause was found so in any group.',
    fr: 'Aucune disposition n’est apparue ainsi dans un groupe.',
    nl: 'Geen enkele bepaling werd in een groep zo gevonden.',
  },
  group: { en: 'Group', fr: 'Groupe', nl: 'Groep' },
  otherStatuses: {
    en: 'The other statuses hold in many records; the page of each record has them.',
    fr: 'Les autres statuts valent pour de nombreux documents\u00a0; la page de chacun les donne.',
    nl: 'De andere statussen gelden voor veel documenten; de pagina van elk document geeft ze.',
  },
  problemsIntro: {
    en: 'What is listed here is trouble with files or with the tool. None of it is counted as met.',
    fr: 'Il s’agit ici de difficultés avec des fichiers ou avec l’outil. Rien n’en est compté comme respecté.',
    nl: 'Het gaat hier om moeilijkheden met bestanden of met het programma. Niets daarvan telt als nageleefd.',
  },
  lostFirst: {
    en: 'Records not examined, or not in full',
    fr: 'Documents non examinés, ou pas en entier',
    nl: 'Documenten die niet of niet volledig onderzocht zijn',
  },
  doubts: {
    en: 'Doubts about what was read',
    fr: 'Doutes sur ce qui a été lu',
    nl: 'Twijfels over wat gelezen werd',
  },
  noProblems: {
    en: 'Every file was read without trouble.',
    fr: 'Tous les fichiers ont été lus sans difficulté.',
    nl: 'Alle bestanden zijn zonder moeilijkheden gelezen.',
  },
  andMore: {
    en: '… and {n} more; the list of records finds them.',
    fr: '… et {n} autres\u00a0; la liste des documents permet de les trouver.',
    nl: '… en nog {n}; de lijst van documenten vindt ze terug.',
  },
  noneDecided: {
    en: 'Nobody has attested, overridden or set aside anything yet.',
    fr: 'Personne n’a encore rien attesté, décidé autrement ni écarté.',
    nl: 'Niemand heeft al iets bevestigd, anders beslist of opzijgezet.',
  },
  ofClauses: { en: 'Of clauses', fr: 'Sur des dispositions', nl: 'Over bepalingen' },
  ofFindings: { en: 'Findings set aside', fr: 'Constats écartés', nl: 'Opzijgezette vaststellingen' },
  overruled: {
    en: 'Decided against the tool',
    fr: 'Décidé contre l’outil',
    nl: 'Tegen het programma beslist',
  },
  overruledNote: {
    en: 'A clause that persons often decide against the tool points to a check that is wrong.',
    fr: 'Une disposition souvent tranchée contre l’outil signale un contrôle qui se trompe.',
    nl: 'Een bepaling waarover vaak tegen het programma beslist wordt, wijst op een controle die zich vergist.',
  },
  changesIntro: {
    en: 'What is no longer found may have been mended in the record, or the tool or the charter may have changed in between. Records that only one of the runs looked at are not compared.',
    fr: 'Ce qui n’est plus constaté a pu être corrigé dans le document, mais l’outil ou la charte ont aussi pu changer entre-temps. Les documents qu’une seule des analyses a vus ne sont pas comparés.',
    nl: 'Wat niet meer vastgesteld wordt, kan in het document verbeterd zijn, maar ook het programma of het charter kan intussen veranderd zijn. Documenten die maar één van de analyses gezien heeft, worden niet vergeleken.',
  },
  byCheck: { en: 'Findings by check', fr: 'Constats par contrôle', nl: 'Vaststellingen per controle' },
  fresh: { en: 'New', fr: 'Nouveaux', nl: 'Nieuw' },
  gone: { en: 'No longer found', fr: 'Plus constatés', nl: 'Niet meer vastgesteld' },
  same: { en: 'As before', fr: 'Inchangés', nl: 'Ongewijzigd' },
  moves: {
    en: 'Clauses with another status',
    fr: 'Dispositions dont le statut a changé',
    nl: 'Bepalingen met een andere status',
  },
  thenNow: {
    en: 'From (rows) to (columns)',
    fr: 'De (lignes) à (colonnes)',
    nl: 'Van (rijen) naar (kolommen)',
  },
  changedRecords: { en: 'Records with changes', fr: 'Documents qui ont changé', nl: 'Gewijzigde documenten' },
  noChange: { en: 'Nothing has changed.', fr: 'Rien n’a changé.', nl: 'Er is niets veranderd.' },
  siteMethod: {
    en: 'Figures count records. A clause counts as examined where it applies and a check ran. The order of groups and records never follows what was found in them. The files of this folder hold everything: nothing is fetched and nothing is sent.',
    fr: 'Les chiffres comptent des documents. Une disposition compte comme examinée là où elle s’applique et où un contrôle a tourné. L’ordre des groupes et des documents ne suit jamais ce qu’on y a trouvé. Les fichiers de ce dossier contiennent tout\u00a0: rien n’est chargé ni envoyé.',
    nl: 'De cijfers tellen documenten. Een bepaling telt als onderzocht waar ze van toepassing is en een controle gelopen heeft. De volgorde van groepen en documenten volgt nooit wat erin gevonden werd. De bestanden van deze map bevatten alles: er wordt niets opgehaald en niets verstuurd.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

export type SiteWord = keyof typeof words;

/** One word or sentence; `{name}` in it is filled from the values. */
export function siteWord(
  name: SiteWord,
  locale: Locale,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return words[name][locale].replace(/\{(\w+)\}/g, (hole, key: string) => String(values[key] ?? hole));
}
