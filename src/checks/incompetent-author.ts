import { cuesOf, partsOf, signaturesOf, topOf } from '../model/case-file.ts';
import { defineFileCheck } from '../model/check.ts';
import { decisionsOf } from '../model/file-events.ts';
import { spanOf } from '../model/turns.ts';

/**
 * Royal decree of 15 May 2014, art. 3: an order measure is taken by the director, the person in charge or whoever they
 * designate; art. 12: a sanction by the director or the person in charge, and nobody is mentioned whom they designate.
 */
export default defineFileCheck({
  id: 'incompetent-author',
  severity: 'error',
  records: ['decision'],
  across: false,
  options: {},
  instances: ['measure', 'sanction'],
  texts: {
    en: {
      title: 'Decision not signed by a competent person',
      why: 'A decision of somebody who may not take it is none.',
      remedy:
        'Have the director or the person in charge sign, with name and function; mention a designation.',
      instances: { measure: 'author of the order measure', sanction: 'author of the sanction' },
      messages: {
        unsigned: 'No name or signature stands below the decision: it may be a draft.',
        'no-function':
          'A name stands below the decision, and no function of it. Director, person in charge or designated person is meant.',
        'other-function':
          'Whoever signs bears another function than director or person in charge, and no designation is mentioned.',
        'delegated-sanction':
          'The sanction is signed for the director. The decree leaves sanctions to the director or the person in charge.',
        competent: 'Signed with name and function by a competent person.',
        'not-this-kind': 'There is no decision of this kind.',
        'kind-unknown': 'Of what kind the decision is cannot be told.',
      },
    },
    fr: {
      title: 'Décision non signée par une personne compétente',
      why: 'Une décision prise par qui ne peut la prendre n’en est pas une.',
      remedy:
        'Faire signer le directeur ou le responsable, avec nom et fonction ; mentionner une désignation.',
      instances: { measure: 'auteur de la mesure d’ordre', sanction: 'auteur de la sanction' },
      messages: {
        unsigned: 'Ni nom ni signature sous la décision : c’est peut-être un projet.',
        'no-function':
          'Un nom figure sous la décision, sans fonction. Il faut le directeur, le responsable ou la personne désignée.',
        'other-function':
          'Le signataire porte une autre fonction que directeur ou responsable, et aucune désignation n’est mentionnée.',
        'delegated-sanction':
          'La sanction est signée pour le directeur. L’arrêté réserve la sanction au directeur ou au responsable.',
        competent: 'Signée avec nom et fonction par une personne compétente.',
        'not-this-kind': 'Il n’y a pas de décision de ce genre.',
        'kind-unknown': 'On ne peut dire de quel genre est la décision.',
      },
    },
    nl: {
      title: 'Beslissing niet ondertekend door een bevoegd persoon',
      why: 'Een beslissing van iemand die ze niet mag nemen, is er geen.',
      remedy:
        'Laat de directeur of de verantwoordelijke ondertekenen, met naam en functie; vermeld een aanwijzing.',
      instances: { measure: 'auteur van de ordemaatregel', sanction: 'auteur van de sanctie' },
      messages: {
        unsigned: 'Onder de beslissing staat naam noch handtekening: het is misschien een ontwerp.',
        'no-function':
          'Onder de beslissing staat een naam zonder functie. Bedoeld is de directeur, de verantwoordelijke of de aangewezen persoon.',
        'other-function':
          'Wie ondertekent, heeft een andere functie dan directeur of verantwoordelijke, en er is geen aanwijzing vermeld.',
        'delegated-sanction':
          'De sanctie is voor de directeur ondertekend. Het besluit behoudt sancties voor aan de directeur of de verantwoordelijke.',
        competent: 'Ondertekend met naam en functie door een bevoegd persoon.',
        'not-this-kind': 'Er is geen beslissing van deze soort.',
        'kind-unknown': 'Van welke soort de beslissing is, valt niet te zeggen.',
      },
    },
  },
  examples: {
    en: {
      breach: 'DECISION ON SANCTION\n\nReasons: noise.\n\n⟦(signed) Tom Baker, social worker⟧',
      clean: 'DECISION ON SANCTION\n\nReasons: noise.\n\n(signed) Ann Peters, director',
    },
    fr: {
      breach: 'DÉCISION DE SANCTION\n\nMotifs : bruit.\n\n⟦(signé) Luc Petit, éducateur⟧',
      clean: 'DÉCISION DE SANCTION\n\nMotifs : bruit.\n\n(signé) Claire Dubois, directrice',
    },
    nl: {
      breach: 'SANCTIEBESLISSING\n\nRedenen: lawaai.\n\n⟦(getekend) Jan Peeters, begeleider⟧',
      clean: 'SANCTIEBESLISSING\n\nRedenen: lawaai.\n\n(getekend) An Claes, directrice',
    },
  },
  *run(file) {
    for (const instance of ['measure', 'sanction'] as const) {
      const kinds = instance === 'measure' ? (['measure', 'general'] as const) : (['sanction'] as const);
      const decisions = decisionsOf(file, ...kinds);
      if (decisions.length === 0) {
        const open = decisionsOf(file, 'unknown').length > 0;
        yield open
          ? { outcome: 'inconclusive', because: 'kind-unknown', instance }
          : { outcome: 'not-applicable', because: 'not-this-kind', instance };
      }
      for (const decision of decisions) {
        const signed = signaturesOf(decision.document).filter(
          (one) => one.signed && one.role !== 'resident' && one.role !== 'interpreter',
        );
        const designated =
          cuesOf(decision.document, 'delegation').length > 0 ||
          partsOf(decision.document, 'delegation').length > 0;
        const [first] = signed;
        const at = first ? spanOf(first) : topOf(decision);
        const say = (message: 'unsigned' | 'no-function' | 'other-function' | 'delegated-sanction') =>
          ({ message, record: decision.n, at, verdict: 'review', instance }) as const;
        if (signed.some(({ role, name }) => role === 'director' && name))
          yield { outcome: 'pass', because: 'competent', instance };
        else if (!first) {
          yield say('unsigned');
          yield { outcome: 'inconclusive', because: 'unsigned', instance };
        } else if (first.role === undefined || !first.name) yield say('no-function');
        else if (first.role === 'delegate' || designated) {
          if (instance === 'sanction') yield say('delegated-sanction');
          else yield { outcome: 'pass', because: 'competent', instance };
        } else yield say('other-function');
      }
    }
  },
});
