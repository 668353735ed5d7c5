import type { Charter, Clause } from '../../model/charter.ts';
import type { Locale } from '../../model/locale.ts';
import { sarifLanguage } from './languages.ts';
import { ended } from './sentences.ts';
import { uuidOf } from './uuid.ts';

/** A charter as a taxonomy: its clauses are the taxa that rules and results point to (reports §1.2). */
export function taxonomyOf(charter: Charter, locale: Locale): object {
  return {
    ...charterReference(charter),
    fullName: `${charter.title[locale]} ${charter.version}`,
    version: charter.version,
    ...(isSemantic(charter.version) ? { semanticVersion: charter.version } : {}),
    organization: charter.authority[locale],
    shortDescription: { text: ended(charter.title[locale]) },
    language: sarifLanguage[locale],
    contents: ['localizedData', 'nonLocalizedData'],
    isComprehensive: false,
    ...(isSemantic(charter.version) ? { minimumRequiredLocalizedDataSemanticVersion: charter.version } : {}),
    taxa: charter.clauses.map((clause) => ({
      id: clause.id,
      guid: clauseGuid(charter, clause.id),
      ...clauseWords(clause, locale),
      properties: { article: clause.article, modality: clause.modality, automation: clause.automation },
    })),
  };
}

/** What of a clause is worded, for the taxonomy and for its translations alike. */
export function clauseWords(clause: Clause, locale: Locale): object {
  return {
    shortDescription: { text: ended(clause.title[locale]) },
    ...(clause.byHand ? { fullDescription: { text: ended(clause.byHand[locale]) } } : {}),
  };
}

export function charterReference({ id }: Charter): { readonly name: string; readonly guid: string } {
  return { name: id, guid: uuidOf(`charter ${id}`) };
}

/** Undefined for a clause of none of them. By id and guid, without index: viewers disagree on what an index counts in (§3.54.4). */
export function clauseReference(charters: readonly Charter[], clause: string): object | undefined {
  const charter = charters.find(({ clauses }) => clauses.some(({ id }) => id === clause));
  return (
    charter && { id: clause, guid: clauseGuid(charter, clause), toolComponent: charterReference(charter) }
  );
}

export function clauseGuid(charter: Charter, clause: string): string {
  return uuidOf(`charter ${charter.id} clause ${clause}`);
}

export function isSemantic(version: string): boolean {
  return /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version);
}
