import type { Locale } from '../../src/model/locale.ts';

/** The editor's own words, by the English ones; English needs none. */
export function phrasesIn(locale: Locale): Readonly<Record<string, string>> {
  return locale === 'en' ? {} : phrases[locale];
}

const phrases: Readonly<Record<'fr' | 'nl', Readonly<Record<string, string>>>> = {
  fr: {
    Find: 'Rechercher',
    Replace: 'Remplacer',
    next: 'suivant',
    previous: 'précédent',
    all: 'tout',
    'match case': 'casse',
    'by word': 'mot entier',
    replace: 'remplacer',
    'replace all': 'tout remplacer',
    regexp: 'expression rationnelle',
    close: 'fermer',
    'current match': 'occurrence actuelle',
    'on line': 'à la ligne',
    'replaced match on line $': 'occurrence remplacée à la ligne $',
    'replaced $ matches': '$ occurrences remplacées',
    'Go to line': 'Aller à la ligne',
    go: 'aller',
    Diagnostics: 'Constats',
    'No diagnostics': 'Aucun constat',
  },
  nl: {
    Find: 'Zoeken',
    Replace: 'Vervangen',
    next: 'volgende',
    previous: 'vorige',
    all: 'alles',
    'match case': 'hoofdlettergevoelig',
    'by word': 'heel woord',
    replace: 'vervangen',
    'replace all': 'alles vervangen',
    regexp: 'reguliere uitdrukking',
    close: 'sluiten',
    'current match': 'huidige treffer',
    'on line': 'op regel',
    'replaced match on line $': 'treffer vervangen op regel $',
    'replaced $ matches': '$ treffers vervangen',
    'Go to line': 'Ga naar regel',
    go: 'ga',
    Diagnostics: 'Vaststellingen',
    'No diagnostics': 'Geen vaststellingen',
  },
};
