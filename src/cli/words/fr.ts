import { pluginWords } from '../../wording/plugin-words.ts';
import { preparationWords } from '../../wording/preparation-words.ts';
import type { Words } from '../words.ts';
import { charterFileWords } from './charter-file.ts';

export const fr: Words = {
  usage: 'charterlint [fichiers, dossiers ou motifs…]',
  about:
    'Dit, disposition par disposition, si des notes d’entretien respectent la charte qui les régit. Rien ne quitte cette machine.',
  commands: {
    lint: 'examiner des notes (par défaut)',
    file: 'DOSSIER : examiner ensemble les documents d’une personne, comme un dossier de sanction ou de plainte',
    parse: 'FICHIER : montrer ce qui a été lu d’un fichier',
    checks: 'lister les contrôles',
    charter: 'ID : ce que demande une charte, disposition par disposition, et ce qui en est examiné',
    explain: 'CONTRÔLE ou DISPOSITION : dire ce qu’un contrôle ou une disposition demande et examine',
    annotate:
      'NOTES\u00a0: écrire chaque constat en commentaire dans une copie d’un fichier Word ou OpenDocument',
    attest:
      'NOTES DISPOSITION STATUT : consigner ce qu’une personne a constaté d’une disposition que l’outil laisse ouverte ; ou --from CLASSEUR.xlsx : tout ce qui y a été rempli',
    override: 'NOTES DISPOSITION STATUT : consigner qu’une personne décide autrement que l’outil',
    suppress: 'NOTES CONSTAT : écarter un constat, avec un motif',
    formats: 'lister les formats de notes qui peuvent être lus',
    init: 'écrire un fichier de configuration commenté',
    'new-charter': 'ID : écrire un fichier de charte commenté, à transformer en ses propres règles',
    render: 'RAPPORT.json : tirer d’autres rapports d’un rapport JSON enregistré',
    diff: 'ANCIEN.json NOUVEAU.json : ce qui est nouveau, inchangé ou disparu entre deux rapports JSON',
    hook: 'install | remove\u00a0: examiner les notes avant chaque commit Git',
    watch:
      'FICHIER ou DOSSIER\u00a0: réexaminer à chaque enregistrement\u00a0; Word et OpenDocument reçoivent à côté une copie commentée',
    page: 'ouvrir la page privée\u00a0: écrire ou ouvrir des notes dans le navigateur, où rien ne quitte la machine\u00a0; -o FICHIER écrit la page',
    merge: 'A.json B.json -o TOUS.json : réunir les rapports JSON de plusieurs analyses',
    history: 'montrer l’évolution de chaque disposition d’après ce que --store a conservé',
    sample: '[RAPPORT.json] : tirer un échantillon de notes à relire, et consigner comment',
    'language-server': 'parler le Language Server Protocol avec un éditeur (--stdio)',
    serve: 'recevoir des notes par HTTP sur cette machine et rendre leur appréciation',
    work: 'enqueue DOSSIER | (rien) | status : examiner des notes depuis une file d’attente, à plusieurs machines',
  },
  flags: {
    baseline:
      'rapport JSON d’une analyse précédente : les constats sont dits nouveaux ou inchangés, et seuls les nouveaux comptent pour le code de sortie',
    fingerprintKey:
      'fichier contenant une clé pour les empreintes des constats, afin que personne n’en devine les mots (ou la variable CHARTERLINT_FINGERPRINT_KEY)',
    lineHashes: 'avec --quotes full, écrire aussi dans le SARIF l’empreinte de ligne propre à GitHub',
    output:
      'fichier à écrire : pour le seul rapport dont -f ne donne pas de CHEMIN (et pour annotate, merge, page)',
    open: 'montrer la page dans le navigateur\u00a0; --no-open dit seulement son adresse (page)',
    format: 'rapport à écrire, NOM ou NOM=CHEMIN ; répétable ; sans CHEMIN vers la sortie standard',
    charter: 'charte à appliquer aux notes ; plusieurs fois pour plusieurs',
    record: 'ce que sont les documents, s’ils ne le disent pas eux-mêmes',
    companions: 'appliquer aussi les chartes qu’ajoute la date de l’entretien ; --no-companions les écarte',
    language: 'langue des notes',
    locale: 'langue des rapports et des messages',
    quotes: 'citation des notes dans les rapports',
    failOn: 'verdict à partir duquel le code de sortie est 1',
    confidence: 'écarter les constats moins sûrs',
    config: 'fichier de configuration à utiliser, au lieu de celui trouvé en remontant',
    quiet: 'ne rien dire sur la sortie d’erreur, sauf les erreurs',
    stdinFilename: 'nom des notes lues sur l’entrée standard (-)',
    as: 'forme de ce qui a été lu',
    changes: 'lire les modifications suivies comme acceptées ou comme refusées',
    limit:
      'ce qu’une lecture peut prendre, NOM=NOMBRE (fileMegabytes, seconds, memoryMegabytes, …) ; répétable',
    preparation:
      'ce qui était connu avant l’entretien : points à clarifier, contradictions, besoins ; sinon le fichier à côté des notes',
    convert: 'faire convertir par LibreOffice les anciens documents Word (.doc)',
    remark: 'ce que la personne a examiné et constaté (attest, override)',
    by: 'qui décide (attest, suppress)',
    authority: 'qui peut décider autrement que l’outil, et le fait (override)',
    reason: 'pourquoi le constat est écarté (suppress)',
    from: 'ce que l’outil est censé avoir trouvé (override) ; un classeur rempli (attest)',
    until: 'dernier jour où la décision vaut, comme 2027-06-30',
    colour: 'couleurs dans le rapport du terminal (par défaut : dans un terminal)',
  },
  groups: {
    what: 'Quoi examiner',
    how: 'Comment l’examiner',
    out: 'Quoi afficher',
    decide: 'Une personne décide',
  },
  examples: [
    ['charterlint notes/', 'examiner toutes les notes d’un dossier'],
    ['charterlint notes/ -f html=rapport.html -f sarif=rapport.sarif', 'deux rapports en une fois'],
    ['charterlint - --stdin-filename note.md < note.md', 'des notes sur l’entrée standard'],
    ['charterlint charter', 'toutes les dispositions et ce qui en est examiné'],
    ['charterlint explain CGRA-11.2', 'ce que demande une disposition'],
  ],
  exits:
    'Code de sortie : 0 rien à partir de --fail-on ; 1 des constats, ou un fichier illisible en tout ou en partie ; 2 mauvaise utilisation ; 3 erreur de notre fait.',
  colon: '\u00a0: ',
  parser: {
    'Commands:': 'Commandes :',
    'Options:': 'Options :',
    'Examples:': 'Exemples :',
    string: 'texte',
    array: 'liste',
    boolean: 'oui/non',
  },
  help: 'afficher l’aide',
  version: 'afficher la version',
  unknownFlag: (flag, near) =>
    `L’option ${flag} n’existe pas.${near ? ` Vouliez-vous dire ${near} ?` : ' Voir charterlint --help.'}`,
  unknownName: (kind, name, near, known) =>
    `${{ format: 'Aucun format de rapport', charter: 'Aucune charte', checkOrClause: 'Aucun contrôle ni aucune disposition', treeForm: 'Aucune forme d’arbre', limit: 'Aucune limite', clause: 'Aucune disposition', status: 'Aucun statut' }[kind]} ne s’appelle ${name}. ${near ? `Vouliez-vous dire ${near} ?` : `Au choix : ${known.join(', ')}.`}`,
  badValue: (flag, value, known) => `${flag} ne peut valoir ${value} : choisir ${known.join(', ')}.`,
  missingValue: (flag) => `${flag} attend une valeur.`,
  badNumber: (flag, value) =>
    `${flag} attend un nombre entier supérieur à 0${value ? `, pas ${value}` : ''}.`,
  preparation: preparationWords.fr,
  charterFile: charterFileWords.fr,
  plugins: { plugin: pluginWords.fr, charterFile: charterFileWords.fr },
  decide: {
    attest: 'Écrivez charterlint attest NOTES DISPOSITION pass|fail|not-applicable --remark TEXTE --by NOM.',
    override:
      'Écrivez charterlint override NOTES DISPOSITION pass|fail|not-applicable --remark TEXTE --authority NOM.',
    suppress: 'Écrivez charterlint suppress NOTES CONSTAT --reason TEXTE --by NOM.',
    aFile:
      'Indiquez exactement un fichier de notes, ou un dossier de documents : la décision est conservée à côté.',
    missing: (flag) => `${flag} manque : sans cela, la décision ne vaudrait rien.`,
    badDate: (text) => `--until attend un jour à partir d’aujourd’hui, comme 2027-06-30, pas ${text}.`,
    unreadable: (name) => `${name} n’a pu être lu : il n’y a rien sur quoi décider.`,
    noFinding: (name) =>
      `Aucun constat unique ne s’appelle ${name} : donnez au moins six signes de son empreinte, telle que le rapport la montre.`,
    overrideInstead: (clause, status) =>
      `L’outil a trouvé pour ${clause} : ${status}. Pour décider autrement, utilisez charterlint override.`,
    otherStatus: (clause, status, expected) => `L’outil a trouvé ${status} pour ${clause}, pas ${expected}.`,
    sameStatus: (clause, status) =>
      `L’outil a lui-même trouvé ${status} pour ${clause} : il n’y a rien à décider autrement.`,
  },
  twoToStdout:
    'Un seul rapport peut aller vers la sortie standard : donnez un chemin aux autres, comme -f html=rapport.html.',
  oneOutput: (reports) =>
    reports === 0
      ? '-o indique le fichier du rapport dont -f ne donne pas de chemin, et chaque -f en donne un : supprimez -o.'
      : `-o indique le fichier d’un seul rapport, et ${reports} n’en ont pas : donnez un chemin à chacun, comme -f html=rapport.html.`,
  oneFile: 'Indiquez exactement un fichier à lire.',
  oneReport: 'Indiquez exactement un rapport JSON.',
  oneName: 'Indiquez un contrôle ou une disposition, comme charterlint explain CGRA-11.2.',
  notAReport: (path) =>
    `${path} n’est pas un rapport JSON de cette version de charterlint : produisez-le avec -f json.`,
  cannotRead: (path, cause) => `${path} existe, mais ne peut être lu (${cause}).`,
  cannotWrite: (path, cause) => `${path} n’a pas pu être écrit (${cause}).`,
  alreadyThere: (path) => `${path} existe déjà et n’a pas été modifié.`,
  written: (path) => `${path} écrit.`,
  progress: (done, all) => `${done} notes sur ${all}`,
  ourFault: (cause) => `charterlint a échoué par sa propre faute : ${cause}`,
  noSuchFile: (path) => `${path} n’existe pas : vérifiez le nom, ou mettez le motif entre guillemets.`,
  nothingMatched: (patterns) =>
    `Aucune note trouvée pour ${patterns} : indiquez des fichiers .md, .txt, .docx, .odt, .rtf, .html ou .pdf, ou un dossier qui en contient.`,
  noSuchConfig: (path) => `Le fichier de configuration ${path} n’existe pas.`,
  unreadableConfig: (path, cause) => `Le fichier de configuration ${path} est illisible : ${cause}`,
  unknownKey: (path, key, near) =>
    `${path} : ${key} est inconnu.${near ? ` Vouliez-vous dire ${near} ?` : ''}`,
  wrongValue: (path, key, wanted) => `${path} : la valeur de ${key} ne convient pas ; attendu : ${wanted}.`,
  explain: {
    asks: 'Ce qui est demandé',
    why: 'Pourquoi',
    remedy: 'Que faire',
    serves: 'Dispositions',
    options: 'Options',
    breach: 'Constaté dans',
    clean: 'Non constaté dans',
    notSeen: 'Ce qu’aucun contrôle ne voit',
    examined: 'Examiné par',
    article: 'Article',
    default: 'par défaut',
    severity: 'Gravité',
  },
  formats: {
    markdown: ['Markdown', 'texte, gras, italique, titres, tableaux, listes'],
    text: ['Texte brut', 'texte ; UTF-8, UTF-16, Windows-1252, ISO 8859-15, Mac Roman, page de codes 850'],
    docx: [
      'Word',
      'texte, mise en forme par les styles, tableaux, numérotation, en-têtes et pieds de page, notes, zones de texte, modifications suivies, pages de la dernière mise en page',
    ],
    odt: [
      'OpenDocument',
      'texte, mise en forme par les styles, tableaux, numérotation, en-têtes et pieds de page, notes, cadres, modifications suivies, pages de la dernière mise en page',
    ],
    rtf: [
      'Rich Text Format',
      'texte, mise en forme par les styles, tableaux, numérotation, en-têtes et pieds de page, notes, modifications suivies',
    ],
    html: ['Page web', 'texte, mise en forme par les styles, tableaux, numérotation ; rien n’est téléchargé'],
    pdf: [
      'PDF',
      'texte, gras et italique d’après la police, lignes et colonnes d’après leur place, pages ; ni scans ni reconnaissance de texte',
    ],
    doc: ['Word d’avant 2007', 'seulement avec --convert, par LibreOffice sur cette machine'],
  },
  plain: { pageMark: 'page', note: 'note' },
};
