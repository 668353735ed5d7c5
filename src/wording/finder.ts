import type { Localized } from '../model/locale.ts';

/** Words of the page's search field. The keys of the grammar (s:, c:, sev:, check:) are the same in every language. */
export const finderWords = {
  search: { en: 'Search and filter', fr: 'Chercher et filtrer', nl: 'Zoeken en filteren' },
  placeholder: { en: 's:fail c:3.2 words', fr: 's:fail c:3.2 mots', nl: 's:fail c:3.2 woorden' },
  clear: { en: 'Show everything', fr: 'Tout montrer', nl: 'Alles tonen' },
  shown: {
    en: '{f} of {F} findings, {c} of {C} clauses',
    fr: '{f} constats sur {F}, {c} dispositions sur {C}',
    nl: '{f} van {F} vaststellingen, {c} van {C} bepalingen',
  },
  copy: { en: 'Copy link', fr: 'Copier le lien', nl: 'Link kopiëren' },
  copied: { en: 'Link copied', fr: 'Lien copié', nl: 'Link gekopieerd' },
  help: { en: 'How to search', fr: 'Comment chercher', nl: 'Hoe zoeken' },
  keys: {
    en: 'Use the keys / (search), j (next) and k (previous)',
    fr: 'Utiliser les touches / (chercher), j (suivant) et k (précédent)',
    nl: 'De toetsen / (zoeken), j (volgende) en k (vorige) gebruiken',
  },
  grammar: {
    en: 'Words are sought in the text of findings and clauses; "several words" in quotation marks stand together. All conditions hold at once; of one kind, any of them.',
    fr: 'Les mots sont cherchés dans le texte des constats et des dispositions\u00a0; "plusieurs mots" entre guillemets droits se suivent. Toutes les conditions valent à la fois\u00a0; parmi celles d’une même sorte, l’une suffit.',
    nl: 'Woorden worden gezocht in de tekst van vaststellingen en bepalingen; "verschillende woorden" tussen rechte aanhalingstekens staan samen. Alle voorwaarden gelden tegelijk; van één soort volstaat er één.',
  },
  byStatus: {
    en: 's:fail – by status: error, fail, review, inconclusive, pass, not-applicable, not-checked',
    fr: 's:fail – par statut\u00a0: error, fail, review, inconclusive, pass, not-applicable, not-checked',
    nl: 's:fail – op status: error, fail, review, inconclusive, pass, not-applicable, not-checked',
  },
  byClause: {
    en: 'c:3.2 – by clause; c:3 – all of article 3',
    fr: 'c:3.2 – par disposition\u00a0; c:3 – tout l’article 3',
    nl: 'c:3.2 – op bepaling; c:3 – heel artikel 3',
  },
  bySeverity: {
    en: 'sev:error – by severity: error, warning, note',
    fr: 'sev:error – par gravité\u00a0: error, warning, note',
    nl: 'sev:error – op ernst: error, warning, note',
  },
  byCheck: {
    en: 'check:compound – by part of a check’s name',
    fr: 'check:compound – par une partie du nom d’un contrôle',
    nl: 'check:compound – op een deel van de naam van een controle',
  },
  byMark: {
    en: '@new, @aside, @decided – new since the earlier run, set aside, decided by a person',
    fr: '@new, @aside, @decided – nouveau depuis l’exécution précédente, écarté, décidé par une personne',
    nl: '@new, @aside, @decided – nieuw sinds de vorige uitvoering, opzijgezet, door een persoon beslist',
  },
} as const satisfies Readonly<Record<string, Localized>>;
