import type { Role, SectionKind } from '../model/interview.ts';
import type { Language } from '../model/locale.ts';

/** The words of the canonical template in one language (domain §C.6). */
export interface CanonicalWords {
  readonly title: string;
  readonly session: string;
  readonly sections: Readonly<Record<Exclude<SectionKind, 'other'>, string>>;
  readonly marks: Readonly<Record<Role, string>>;
  readonly pause: string;
  readonly until: string;
  readonly absence: string;
  /** Behind the person who comes back. */
  readonly returns: string;
  readonly persons: Readonly<Record<Exclude<Role, 'officer' | 'applicant' | 'unknown'>, string>>;
  readonly end: string;
  readonly hour: string;
}

export const canonicalWords: Readonly<Record<Language, CanonicalWords>> = {
  fr: {
    title: 'Notes de l’entretien personnel',
    session: 'Session',
    sections: {
      opening: 'Ouverture',
      interview: 'Entretien',
      closing: 'Clôture',
      remarks: 'Remarques de l’avocat',
    },
    marks: {
      officer: 'OP',
      applicant: 'DPI',
      interpreter: 'INT',
      lawyer: 'AV',
      'trusted-person': 'PC',
      guardian: 'TUT',
      unknown: 'X',
    },
    pause: 'PAUSE',
    until: 'jusqu’à',
    absence: 'ABSENCE',
    returns: 'REVIENT',
    persons: {
      interpreter: 'INTERPRÈTE',
      lawyer: 'AVOCAT',
      'trusted-person': 'PERSONNE DE CONFIANCE',
      guardian: 'TUTEUR',
    },
    end: 'FIN',
    hour: 'h',
  },
  nl: {
    title: 'Notities van het persoonlijk onderhoud',
    session: 'Sessie',
    sections: {
      opening: 'Inleiding',
      interview: 'Onderhoud',
      closing: 'Afsluiting',
      remarks: 'Opmerkingen advocaat',
    },
    marks: {
      officer: 'PO',
      applicant: 'VIB',
      interpreter: 'TOLK',
      lawyer: 'ADV',
      'trusted-person': 'VP',
      guardian: 'VOOGD',
      unknown: 'X',
    },
    pause: 'PAUZE',
    until: 'tot',
    absence: 'AFWEZIGHEID',
    returns: 'KOMT TERUG',
    persons: {
      interpreter: 'TOLK',
      lawyer: 'ADVOCAAT',
      'trusted-person': 'VERTROUWENSPERSOON',
      guardian: 'VOOGD',
    },
    end: 'EINDE',
    hour: 'u',
  },
  en: {
    title: 'Notes of the personal interview',
    session: 'Session',
    sections: {
      opening: 'Opening',
      interview: 'Interview',
      closing: 'Closing',
      remarks: 'Comments by counsel',
    },
    marks: {
      officer: 'PO',
      applicant: 'A',
      interpreter: 'INT',
      lawyer: 'LAWYER',
      'trusted-person': 'TP',
      guardian: 'GUARDIAN',
      unknown: 'X',
    },
    pause: 'BREAK',
    until: 'until',
    absence: 'ABSENCE',
    returns: 'RETURNS',
    persons: {
      interpreter: 'INTERPRETER',
      lawyer: 'LAWYER',
      'trusted-person': 'TRUSTED PERSON',
      guardian: 'GUARDIAN',
    },
    end: 'END',
    hour: ':',
  },
};
