import type { Localized } from '../../model/locale.ts';

/** What `charterlint new-charter` says, and the comments of the file that it writes. */
export interface NewCharterWords {
  readonly how: string;
  badId(id: string): string;
  taken(id: string): string;
  noFolder(path: string): string;
  readonly head: readonly string[];
  readonly version: string;
  readonly title: string;
  readonly validity: string;
  readonly articles: string;
  readonly clauses: readonly string[];
  readonly decided: readonly string[];
  readonly options: string;
  readonly signs: readonly string[];
  readonly manual: readonly string[];
}

export const newCharterWords: Localized<NewCharterWords> = {
  en: {
    how: 'Write charterlint new-charter ID, as in charterlint new-charter house-rules-2027; -o FOLDER says where.',
    badId: (id) =>
      `${id} cannot be the id of a charter: lower-case letters without accents, figures and single hyphens between them, as in house-rules-2027.`,
    taken: (id) => `There is a charter ${id} already: choose another id, so that reports cannot mix them up.`,
    noFolder: (path) => `The folder ${path} does not exist: make it first.`,
    head: [
      'A charter: the rules under which a person is heard. Lines that start with # are explanations.',
      'Change what stands here into your own rules. Look at it with: charterlint charter {file}',
      'Try it on a record with: charterlint --charter {file} RECORD',
    ],
    version: 'Raise it whenever a rule changes; reports tell it.',
    title: 'In all three languages: reports are read in each.',
    validity: 'First day on which the rules hold; validTo, where there is one, is the last.',
    articles: 'The headings under which the clauses stand.',
    clauses: [
      'One clause for each thing that a rule asks: two demands, two clauses.',
      'id: never used again for another rule. modality: must, should, may, must-not.',
      'automation: full (the record decides), assisted (it gives signs), manual (only a person can judge).',
      'title: in your own words. Checks: charterlint checks; what one examines: charterlint explain CHECK.',
    ],
    decided: ['Decided from the record: the noted times are arithmetic.'],
    options: 'Minutes: above the first a person decides, above the second the clause is not met.',
    signs: [
      'By signs: what is found is shown to a person, and silence proves nothing.',
      'byHand says what no check sees and where to look. clean: pass, if finding nothing is to be enough.',
    ],
    manual: ['By hand: no check, and byHand must say why only a person can judge and what to look at.'],
  },
  fr: {
    how: 'Écrivez charterlint new-charter ID, par exemple charterlint new-charter regles-maison-2027\u00a0; -o DOSSIER indique où.',
    badId: (id) =>
      `${id} ne peut être l’id d’une charte\u00a0: minuscules sans accent et chiffres, séparés par de simples traits d’union, comme regles-maison-2027.`,
    taken: (id) =>
      `Il existe déjà une charte ${id}\u00a0: choisissez un autre id, pour que les rapports ne les confondent pas.`,
    noFolder: (path) => `Le dossier ${path} n’existe pas\u00a0: créez-le d’abord.`,
    head: [
      'Une charte : les règles selon lesquelles une personne est entendue. Les lignes qui commencent par # expliquent.',
      'Remplacez ce qui se trouve ici par vos propres règles. Pour la relire : charterlint charter {file}',
      'Pour l’essayer sur des notes : charterlint --charter {file} NOTES',
    ],
    version: 'À augmenter à chaque changement de règle ; les rapports l’indiquent.',
    title: 'Dans les trois langues : les rapports se lisent dans chacune.',
    validity: 'Premier jour d’application des règles ; validTo, s’il y en a un, est le dernier.',
    articles: 'Les intitulés sous lesquels se rangent les dispositions.',
    clauses: [
      'Une disposition par chose demandée : deux exigences, deux dispositions.',
      'id : ne sert plus jamais pour une autre règle. modality : must (doit), should (devrait), may (peut), must-not (ne peut).',
      'automation : full (les notes décident), assisted (elles donnent des signes), manual (seule une personne peut juger).',
      'title : dans vos mots. Contrôles : charterlint checks ; ce que l’un examine : charterlint explain CONTRÔLE.',
    ],
    decided: ['Décidé d’après les notes : les heures notées se calculent.'],
    options:
      'Minutes : au-delà des premières, une personne décide ; au-delà des secondes, la disposition n’est pas respectée.',
    signs: [
      'Par signes : ce qui est trouvé est montré à une personne, et le silence ne prouve rien.',
      'byHand dit ce qu’aucun contrôle ne voit et où regarder. clean: pass, si ne rien trouver doit suffire.',
    ],
    manual: [
      'À la main : aucun contrôle, et byHand doit dire pourquoi seule une personne peut juger et que regarder.',
    ],
  },
  nl: {
    how: 'Schrijf charterlint new-charter ID, bijvoorbeeld charterlint new-charter huisregels-2027; -o MAP zegt waar.',
    badId: (id) =>
      `${id} kan geen id van een charter zijn: kleine letters zonder accent en cijfers, met enkele koppeltekens ertussen, zoals huisregels-2027.`,
    taken: (id) =>
      `Er bestaat al een charter ${id}: kies een andere id, zodat verslagen ze niet door elkaar halen.`,
    noFolder: (path) => `De map ${path} bestaat niet: maak ze eerst aan.`,
    head: [
      'Een charter: de regels volgens welke een persoon gehoord wordt. Regels die met # beginnen, zijn uitleg.',
      'Vervang wat hier staat door uw eigen regels. Nalezen: charterlint charter {file}',
      'Uitproberen op notities: charterlint --charter {file} NOTITIES',
    ],
    version: 'Verhogen bij elke wijziging van een regel; verslagen vermelden ze.',
    title: 'In de drie talen: verslagen worden in elk ervan gelezen.',
    validity: 'Eerste dag waarop de regels gelden; validTo, als die er staat, is de laatste.',
    articles: 'De titels waaronder de bepalingen staan.',
    clauses: [
      'Eén bepaling voor elk ding dat gevraagd wordt: twee eisen, twee bepalingen.',
      'id: dient nooit opnieuw voor een andere regel. modality: must (moet), should (hoort te), may (mag), must-not (mag niet).',
      'automation: full (de notities beslissen), assisted (ze geven tekens), manual (enkel een persoon kan oordelen).',
      'title: in uw eigen woorden. Controles: charterlint checks; wat er een onderzoekt: charterlint explain CONTROLE.',
    ],
    decided: ['Beslist op grond van de notities: met genoteerde uren valt te rekenen.'],
    options: 'Minuten: boven de eerste beslist een persoon, boven de tweede is de bepaling niet nageleefd.',
    signs: [
      'Aan de hand van tekens: wat gevonden wordt, krijgt een persoon te zien, en stilte bewijst niets.',
      'byHand zegt wat geen controle ziet en waar te kijken. clean: pass, als niets vinden moet volstaan.',
    ],
    manual: [
      'Met de hand: geen controle, en byHand moet zeggen waarom enkel een persoon kan oordelen en wat te bekijken.',
    ],
  },
};
