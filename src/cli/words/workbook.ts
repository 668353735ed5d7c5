import type { Localized } from '../../model/locale.ts';

/** What the command says of reports that are no text, and of a workbook that a person filled in. */
export interface WorkbookWords {
  toTerminal(format: string): string;
  needsFolder(format: string): string;
  foreignFolder(path: string): string;
  readonly noBrowser: string;
  readonly notPrinted: string;
  readonly oneBook: string;
  notABook(path: string): string;
  tooLarge(path: string): string;
  noSheet(path: string, names: string): string;
  noColumn(sheet: string, head: string): string;
  /** Before the rows that are wrong. */
  nothingWritten(path: string, rows: number): string;
  at(sheet: string, row: number, sentence: string): string;
  readonly noFile: string;
  notFound(file: string): string;
  outside(file: string): string;
  readonly noClause: string;
  clauseNotHeld(clause: string, file: string): string;
  badJudgment(text: string, known: readonly string[]): string;
  readonly noJudgment: string;
  readonly noRemark: string;
  readonly noName: string;
  readonly badUntil: string;
  changed(file: string): string;
  badSidecar(file: string): string;
  decidedOtherwise(clause: string, status: string): string;
  twice(clause: string, row: number): string;
  more(rows: number): string;
  readonly noneFilled: string;
  done(written: number, records: number, already: number): string;
}

const en: WorkbookWords = {
  toTerminal: (format) =>
    `${format} is no text for a terminal: name a file, such as -f ${format}=report.${format}.`,
  needsFolder: (format) => `${format} is a folder of files: name it, such as -f ${format}=report.`,
  foreignFolder: (path) =>
    `${path} is not empty and was not written by charterlint: name a new folder, or empty this one.`,
  noBrowser:
    'A PDF is printed by Chromium, Chrome or Edge, and none was found: install one, name it in CHROME_PATH, or write -f html=report.html and print that.',
  notPrinted:
    'The browser did not print the PDF: write -f html=report.html and print that, or name another browser in CHROME_PATH.',
  oneBook:
    'Write charterlint attest --from BOOK.xlsx, and behind it the folders of the records, if they lie elsewhere.',
  notABook: (path) =>
    `${path} is no workbook that can be read: save it as an Excel workbook (.xlsx), without a password.`,
  tooLarge: (path) =>
    `${path} is too large to be read back: remove the rows that nobody filled in, and save it again.`,
  noSheet: (path, names) => `${path} has no sheet to fill in (${names}): take a workbook made with -f xlsx.`,
  noColumn: (sheet, head) =>
    `The sheet ${sheet} has no column “${head}”: put the head back into the first row.`,
  nothingWritten: (path, rows) =>
    `${path}: ${rows === 1 ? 'one row is' : `${rows} rows are`} not right, and nothing was written. Correct them and run the command again.`,
  at: (sheet, row, sentence) => `${sheet}, row ${row}: ${sentence}`,
  noFile: 'the file is missing; take it from a fresh workbook.',
  notFound: (file) =>
    `${file} is not found or cannot be read; run the command in the folder where the workbook was made.`,
  outside: (file) => `${file} lies outside this folder; name its folder behind the workbook.`,
  noClause: 'the clause is missing; take it from a fresh workbook.',
  clauseNotHeld: (clause, file) =>
    `${clause} does not hold for ${file}; give the --charter that the workbook was made with.`,
  badJudgment: (text, known) => `“${text}” is no judgment; choose ${known.join(', ')}.`,
  noJudgment: 'there is a remark but no judgment; choose one, or empty the remark.',
  noRemark: 'the remark is missing; say what was examined and found.',
  noName: 'nobody signed; fill in who decides, or give --by NAME for all rows.',
  badUntil: 'the last day must be a date from today on, such as 2027-06-30.',
  changed: (file) => `${file} is another version than the one judged; make a new workbook and judge again.`,
  badSidecar: (file) => `the decisions beside ${file} are not valid; correct that file first.`,
  decidedOtherwise: (clause, status) =>
    `somebody already decided ${clause}: ${status}; remove that decision first, or leave this row empty.`,
  twice: (clause, row) => `${clause} is judged otherwise in row ${row}; keep one of the two.`,
  more: (rows) => `… and ${rows} more`,
  noneFilled: 'No row is filled in; nothing was written.',
  done: (written, records, already) =>
    `${written} attestation${written === 1 ? '' : 's'} written beside ${records} record${records === 1 ? '' : 's'}${already > 0 ? `; ${already} stood there already` : ''}.`,
};

const fr: WorkbookWords = {
  toTerminal: (format) =>
    `${format} n’est pas du texte pour un terminal : indiquez un fichier, comme -f ${format}=rapport.${format}.`,
  needsFolder: (format) => `${format} est un dossier de fichiers : indiquez-le, comme -f ${format}=rapport.`,
  foreignFolder: (path) =>
    `${path} n’est pas vide et n’a pas été écrit par charterlint : indiquez un nouveau dossier, ou videz celui-ci.`,
  noBrowser:
    'Un PDF est imprimé par Chromium, Chrome ou Edge, et aucun n’a été trouvé : installez-en un, indiquez-le dans CHROME_PATH, ou écrivez -f html=rapport.html et imprimez ce fichier.',
  notPrinted:
    'Le navigateur n’a pas imprimé le PDF : écrivez -f html=rapport.html et imprimez ce fichier, ou indiquez un autre navigateur dans CHROME_PATH.',
  oneBook:
    'Écrivez charterlint attest --from CLASSEUR.xlsx, suivi des dossiers où se trouvent les notes, s’ils sont ailleurs.',
  notABook: (path) =>
    `${path} n’est pas un classeur lisible : enregistrez-le comme classeur Excel (.xlsx), sans mot de passe.`,
  tooLarge: (path) =>
    `${path} est trop grand pour être relu : supprimez les lignes que personne n’a remplies et enregistrez à nouveau.`,
  noSheet: (path, names) =>
    `${path} n’a pas de feuille à remplir (${names}) : prenez un classeur produit avec -f xlsx.`,
  noColumn: (sheet, head) =>
    `La feuille ${sheet} n’a pas de colonne « ${head} » : remettez cet en-tête dans la première ligne.`,
  nothingWritten: (path, rows) =>
    `${path} : ${rows === 1 ? 'une ligne ne convient pas' : `${rows} lignes ne conviennent pas`} et rien n’a été écrit. Corrigez et relancez la commande.`,
  at: (sheet, row, sentence) => `${sheet}, ligne ${row} : ${sentence}`,
  noFile: 'le fichier manque ; reprenez-le d’un nouveau classeur.',
  notFound: (file) =>
    `${file} est introuvable ou illisible ; lancez la commande dans le dossier où le classeur a été produit.`,
  outside: (file) => `${file} se trouve hors de ce dossier ; indiquez son dossier après le classeur.`,
  noClause: 'la disposition manque ; reprenez-la d’un nouveau classeur.',
  clauseNotHeld: (clause, file) =>
    `${clause} ne vaut pas pour ${file} ; donnez la même option --charter que pour le classeur.`,
  badJudgment: (text, known) => `« ${text} » n’est pas une appréciation ; choisissez ${known.join(', ')}.`,
  noJudgment: 'il y a une remarque mais pas d’appréciation ; choisissez-en une, ou videz la remarque.',
  noRemark: 'la remarque manque ; dites ce qui a été examiné et constaté.',
  noName: 'personne n’a signé ; indiquez qui décide, ou donnez --by NOM pour toutes les lignes.',
  badUntil: 'le dernier jour doit être une date à partir d’aujourd’hui, comme 30/06/2027.',
  changed: (file) =>
    `${file} n’est plus la version appréciée ; produisez un nouveau classeur et appréciez à nouveau.`,
  badSidecar: (file) => `les décisions à côté de ${file} ne sont pas valables ; corrigez d’abord ce fichier.`,
  decidedOtherwise: (clause, status) =>
    `une personne a déjà décidé de ${clause} : ${status} ; supprimez d’abord cette décision, ou laissez la ligne vide.`,
  twice: (clause, row) => `${clause} est appréciée autrement à la ligne ${row} ; gardez l’une des deux.`,
  more: (rows) => `… et ${rows} autre${rows === 1 ? '' : 's'}`,
  noneFilled: 'Aucune ligne n’est remplie ; rien n’a été écrit.',
  done: (written, records, already) =>
    `${written} attestation${written < 2 ? '' : 's'} consignée${written < 2 ? '' : 's'} pour ${records} document${records < 2 ? '' : 's'}${already > 0 ? ` ; ${already} ${already === 1 ? 'y était' : 'y étaient'} déjà` : ''}.`,
};

const nl: WorkbookWords = {
  toTerminal: (format) =>
    `${format} is geen tekst voor een terminal: geef een bestand op, zoals -f ${format}=verslag.${format}.`,
  needsFolder: (format) => `${format} is een map met bestanden: geef ze op, zoals -f ${format}=verslag.`,
  foreignFolder: (path) =>
    `${path} is niet leeg en werd niet door charterlint geschreven: geef een nieuwe map op, of maak deze leeg.`,
  noBrowser:
    'Een pdf wordt afgedrukt door Chromium, Chrome of Edge, en geen ervan is gevonden: installeer er een, noem hem in CHROME_PATH, of schrijf -f html=verslag.html en druk dat bestand af.',
  notPrinted:
    'De browser heeft de pdf niet afgedrukt: schrijf -f html=verslag.html en druk dat bestand af, of noem een andere browser in CHROME_PATH.',
  oneBook:
    'Schrijf charterlint attest --from WERKMAP.xlsx, met daarachter de mappen van de notities als die elders staan.',
  notABook: (path) =>
    `${path} is geen leesbare werkmap: sla het bestand op als Excel-werkmap (.xlsx), zonder wachtwoord.`,
  tooLarge: (path) =>
    `${path} is te groot om terug te lezen: verwijder de rijen die niemand heeft ingevuld en sla opnieuw op.`,
  noSheet: (path, names) =>
    `${path} heeft geen blad om in te vullen (${names}): neem een werkmap die met -f xlsx is gemaakt.`,
  noColumn: (sheet, head) =>
    `Het blad ${sheet} heeft geen kolom “${head}”: zet die kop terug in de eerste rij.`,
  nothingWritten: (path, rows) =>
    `${path}: ${rows === 1 ? 'één rij klopt' : `${rows} rijen kloppen`} niet en er is niets geschreven. Verbeter en voer de opdracht opnieuw uit.`,
  at: (sheet, row, sentence) => `${sheet}, rij ${row}: ${sentence}`,
  noFile: 'het bestand ontbreekt; neem het over uit een nieuwe werkmap.',
  notFound: (file) =>
    `${file} is niet te vinden of niet te lezen; voer de opdracht uit in de map waar de werkmap is gemaakt.`,
  outside: (file) => `${file} staat buiten deze map; noem de map ervan achter de werkmap.`,
  noClause: 'de bepaling ontbreekt; neem ze over uit een nieuwe werkmap.',
  clauseNotHeld: (clause, file) =>
    `${clause} geldt niet voor ${file}; geef dezelfde --charter op als bij het maken van de werkmap.`,
  badJudgment: (text, known) => `“${text}” is geen beoordeling; kies ${known.join(', ')}.`,
  noJudgment: 'er staat een opmerking maar geen beoordeling; kies er een, of maak de opmerking leeg.',
  noRemark: 'de opmerking ontbreekt; zeg wat onderzocht en vastgesteld is.',
  noName: 'niemand heeft ondertekend; vul in wie beslist, of geef --by NAAM op voor alle rijen.',
  badUntil: 'de laatste dag moet een datum vanaf vandaag zijn, zoals 30/06/2027.',
  changed: (file) =>
    `${file} is een andere versie dan die beoordeeld werd; maak een nieuwe werkmap en beoordeel opnieuw.`,
  badSidecar: (file) => `de beslissingen naast ${file} zijn niet geldig; verbeter eerst dat bestand.`,
  decidedOtherwise: (clause, status) =>
    `iemand heeft al over ${clause} beslist: ${status}; verwijder eerst die beslissing, of laat deze rij leeg.`,
  twice: (clause, row) => `${clause} wordt in rij ${row} anders beoordeeld; behoud een van beide.`,
  more: (rows) => `… en nog ${rows}`,
  noneFilled: 'Geen enkele rij is ingevuld; er is niets geschreven.',
  done: (written, records, already) =>
    `${written} ${written === 1 ? 'bevestiging' : 'bevestigingen'} vastgelegd voor ${records} ${records === 1 ? 'document' : 'documenten'}${already > 0 ? `; ${already} ${already === 1 ? 'stond' : 'stonden'} er al` : ''}.`,
};

export const workbookWords: Localized<WorkbookWords> = { en, fr, nl };
