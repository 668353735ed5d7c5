import { isGuardianLeftOut } from '../language/guardian-places.ts';
import { guardianOf, minorityOf } from '../language/guardianship.ts';
import { defineCheck } from '../model/check.ts';
import { headOf, sessionsOf } from '../model/turns.ts';

/** Charter 6.6 and 9.3, P6: an unaccompanied minor is heard in the presence of the guardian. */
export default defineCheck({
  id: 'missing-guardian',
  severity: 'error',
  languages: ['fr', 'nl', 'en'],
  lexicons: ['unaccompanied-minors', 'header-values', 'introductions'],
  options: {
    openingTurns: {
      type: 'number',
      default: 40,
      minimum: 1,
      description: {
        en: 'How many turns from the start count as the opening.',
        fr: 'Nombre d’interventions du début qui forment l’ouverture.',
        nl: 'Hoeveel beurten vanaf het begin als inleiding tellen.',
      },
    },
  },
  texts: {
    en: {
      title: 'Guardian of an unaccompanied minor not recorded',
      why: 'A child without parents has nobody else in the room who watches over its interests.',
      remedy: 'Hear the minor with the guardian, and note who the guardian is.',
      messages: {
        missing:
          'The applicant is an unaccompanied minor, and the record names no guardian as present. The guardian attends and gets the floor.',
        away: 'The applicant is an unaccompanied minor, and the guardian was not present. The guardian attends and gets the floor.',
        explained:
          'The guardian of the unaccompanied minor was not present, and the record gives a reason. A person judges whether the interview could go on.',
        unnamed:
          'The applicant is an unaccompanied minor, and the record shows no guardian. Without a list of those present it cannot be told whether the guardian was there.',
        mentioned: 'The record speaks of a guardian without showing whether the guardian was present.',
        contested: 'The record shows a doubt about the applicant’s age.',
        'not-told':
          'The applicant is a minor, and the record does not tell whether a parent accompanies the minor.',
        'not-minor': 'Nothing in the record says that the applicant is a minor.',
        accompanied: 'The minor is accompanied by a parent.',
      },
    },
    fr: {
      title: 'Tuteur d’un mineur non accompagné non mentionné',
      why: 'Un enfant sans parents n’a personne d’autre dans le local pour veiller à ses intérêts.',
      remedy: 'Entendre le mineur avec son tuteur, et noter qui est ce tuteur.',
      messages: {
        missing:
          'Le demandeur est un mineur non accompagné et les notes ne mentionnent aucun tuteur présent. Le tuteur assiste à l’entretien et reçoit la parole.',
        away: 'Le demandeur est un mineur non accompagné et le tuteur n’était pas présent. Le tuteur assiste à l’entretien et reçoit la parole.',
        explained:
          'Le tuteur du mineur non accompagné n’était pas présent et les notes en donnent la raison. Une personne apprécie si l’entretien pouvait se poursuivre.',
        unnamed:
          'Le demandeur est un mineur non accompagné et les notes ne montrent aucun tuteur. Sans liste des personnes présentes, on ne peut dire s’il était là.',
        mentioned: 'Les notes parlent d’un tuteur sans montrer s’il était présent.',
        contested: 'Les notes montrent un doute sur l’âge du demandeur.',
        'not-told': 'Le demandeur est mineur et les notes ne disent pas si un parent l’accompagne.',
        'not-minor': 'Rien dans les notes ne dit que le demandeur est mineur.',
        accompanied: 'Le mineur est accompagné d’un parent.',
      },
    },
    nl: {
      title: 'Voogd van een niet-begeleide minderjarige niet vermeld',
      why: 'Een kind zonder ouders heeft niemand anders in het lokaal die over zijn belangen waakt.',
      remedy: 'Hoor de minderjarige samen met de voogd, en noteer wie de voogd is.',
      messages: {
        missing:
          'De verzoeker is een niet-begeleide minderjarige en de notities vermelden geen voogd als aanwezige. De voogd woont het onderhoud bij en krijgt het woord.',
        away: 'De verzoeker is een niet-begeleide minderjarige en de voogd was niet aanwezig. De voogd woont het onderhoud bij en krijgt het woord.',
        explained:
          'De voogd van de niet-begeleide minderjarige was niet aanwezig en de notities geven de reden. Een mens oordeelt of het onderhoud kon doorgaan.',
        unnamed:
          'De verzoeker is een niet-begeleide minderjarige en de notities tonen geen voogd. Zonder lijst van de aanwezigen valt niet te zeggen of de voogd erbij was.',
        mentioned: 'De notities spreken over een voogd zonder te tonen of die aanwezig was.',
        contested: 'De notities tonen twijfel over de leeftijd van de verzoeker.',
        'not-told': 'De verzoeker is minderjarig en de notities zeggen niet of een ouder hem begeleidt.',
        'not-minor': 'Niets in de notities zegt dat de verzoeker minderjarig is.',
        accompanied: 'De minderjarige wordt begeleid door een ouder.',
      },
    },
  },
  examples: {
    en: {
      breach:
        '⟦Unaccompanied minor: yes⟧\nDate of birth: 12/05/2009\nDate: 12/03/2024\nPresent: applicant, interpreter, PO\nPO: Where were you born?\nA: In Conakry.',
      clean:
        'Unaccompanied minor: yes\nDate of birth: 12/05/2009\nDate: 12/03/2024\nGuardian: Mr Claes\nPO: Where were you born?\nA: In Conakry.',
    },
    fr: {
      breach:
        '⟦MENA : oui⟧\nDate de naissance : 12/05/2009\nDate : 12/03/2024\nPersonnes présentes : le demandeur, l’interprète, l’OP\nOP : Où es-tu né ?\nDPI : À Conakry.',
      clean:
        'MENA : oui\nDate de naissance : 12/05/2009\nDate : 12/03/2024\nTuteur : M. Claes\nOP : Où es-tu né ?\nDPI : À Conakry.',
    },
    nl: {
      breach:
        '⟦NBMV: ja⟧\nGeboortedatum: 12/05/2009\nDatum: 12/03/2024\nAanwezigen: verzoeker, tolk, PO\nPO: Waar ben je geboren?\nVIB: In Conakry.',
      clean:
        'NBMV: ja\nGeboortedatum: 12/05/2009\nDatum: 12/03/2024\nVoogd: de heer Claes\nPO: Waar ben je geboren?\nVIB: In Conakry.',
    },
  },
  *run(interview, { options, lexicon }) {
    const words = { minors: lexicon('unaccompanied-minors'), values: lexicon('header-values') };
    const minority = minorityOf(interview, words, options.openingTurns);
    if (minority.kind === 'adult') {
      yield { outcome: 'not-applicable', because: 'not-minor' };
      return;
    }
    const without = sessionsOf(interview).filter(
      (session) => minority.sessions.has(session.n) && session.attendance.guardian !== 'present',
    );
    const [session] = without;
    // The guardian's presence is all that can be seen here: what it is worth to each clause, the charter says.
    if (!session) return;
    if (minority.kind === 'accompanied') yield { outcome: 'not-applicable', because: 'accompanied' };
    else if (minority.kind === 'contested') yield { outcome: 'inconclusive', because: 'contested' };
    else if (minority.kind === 'not-told') yield { outcome: 'inconclusive', because: 'not-told' };
    else {
      const guardian = guardianOf(interview, words, options.openingTurns);
      const at = minority.at ?? headOf(interview, session);
      if (guardian === 'explained') yield { message: 'explained', at, verdict: 'review' };
      else if (guardian === 'mentioned') yield { outcome: 'inconclusive', because: 'mentioned', at };
      else if (guardian === 'away') yield { message: 'away', at, verdict: 'breach' };
      else if (without.some((each) => isGuardianLeftOut(interview, each, lexicon('introductions'))))
        yield { message: 'missing', at, verdict: 'breach' };
      else yield { message: 'unnamed', at, verdict: 'review' };
    }
  },
});
