import { cuesOf, partsOf, recordsOf, signaturesOf } from '../model/case-file.ts';
import { defineFileCheck } from '../model/check.ts';
import { decisionsOf } from '../model/file-events.ts';
import { spanOf, textOf } from '../model/turns.ts';
import { isSameName, namesOf, sharesName } from '../text/names.ts';

/** Royal decree of 15 May 2014, art. 14: a director against whom the breach was committed is replaced. */
export default defineFileCheck({
  id: 'director-as-victim',
  severity: 'error',
  records: ['decision'],
  across: true,
  options: {},
  texts: {
    en: {
      title: 'Victim of the breach decides on it',
      why: 'Nobody judges impartially what was done to themselves.',
      remedy: 'Have the Agency or the partner designate somebody else to decide.',
      messages: {
        same: 'Whoever signs the sanction is named as the victim of the facts. Somebody else has to decide.',
        alike:
          'Whoever signs the sanction and the victim share a name: a person judges whether they are one.',
        function:
          'The victim is described by the function of director, and a director signs. A person judges whether they are one.',
        other: 'The victim named is somebody else than the signatory.',
        unstated: 'No record names a victim.',
        unsigned: 'Who signs the sanction is not known.',
        'no-sanction': 'There is no decision on a sanction.',
      },
    },
    fr: {
      title: 'La victime du manquement décide de la sanction',
      why: 'Nul ne juge avec impartialité ce qui lui a été fait.',
      remedy: 'Faire désigner une autre personne par l’Agence ou le partenaire.',
      messages: {
        same: 'Le signataire de la sanction est nommé comme victime des faits. Une autre personne doit décider.',
        alike:
          'Le signataire de la sanction et la victime ont un nom en commun : une personne apprécie s’ils ne font qu’un.',
        function:
          'La victime est désignée par la fonction de directeur, et un directeur signe. Une personne apprécie s’ils ne font qu’un.',
        other: 'La victime nommée est une autre personne que le signataire.',
        unstated: 'Aucun document ne nomme de victime.',
        unsigned: 'On ignore qui signe la sanction.',
        'no-sanction': 'Il n’y a pas de décision de sanction.',
      },
    },
    nl: {
      title: 'Slachtoffer van de tekortkoming beslist over de sanctie',
      why: 'Niemand oordeelt onpartijdig over wat hem zelf is aangedaan.',
      remedy: 'Laat het Agentschap of de partner iemand anders aanwijzen.',
      messages: {
        same: 'Wie de sanctie ondertekent, wordt als slachtoffer van de feiten genoemd. Iemand anders moet beslissen.',
        alike:
          'Ondertekenaar en slachtoffer hebben een naam gemeen: een persoon oordeelt of het dezelfde is.',
        function:
          'Het slachtoffer wordt met de functie van directeur aangeduid, en een directeur ondertekent. Een persoon oordeelt of het dezelfde is.',
        other: 'Het genoemde slachtoffer is iemand anders dan de ondertekenaar.',
        unstated: 'Geen document noemt een slachtoffer.',
        unsigned: 'Wie de sanctie ondertekent, is niet gekend.',
        'no-sanction': 'Er is geen sanctiebeslissing.',
      },
    },
  },
  examples: {
    en: {
      breach:
        'NOTICE OF BREACH\n\nVictim: Ann Peters\n\nDECISION ON SANCTION\n\nReasons: threats.\n\n⟦(signed) Ann Peters, director⟧',
      clean:
        'NOTICE OF BREACH\n\nVictim: Tom Baker\n\nDECISION ON SANCTION\n\nReasons: threats.\n\n(signed) Ann Peters, director',
    },
    fr: {
      breach:
        'CONSTAT\n\nVictime : Claire Dubois\n\nDÉCISION DE SANCTION\n\nMotifs : menaces.\n\n⟦(signé) Claire Dubois, directrice⟧',
      clean:
        'CONSTAT\n\nVictime : Luc Petit\n\nDÉCISION DE SANCTION\n\nMotifs : menaces.\n\n(signé) Claire Dubois, directrice',
    },
    nl: {
      breach:
        'VASTSTELLING\n\nSlachtoffer: An Claes\n\nSANCTIEBESLISSING\n\nRedenen: bedreigingen.\n\n⟦(getekend) An Claes, directrice⟧',
      clean:
        'VASTSTELLING\n\nSlachtoffer: Jan Peeters\n\nSANCTIEBESLISSING\n\nRedenen: bedreigingen.\n\n(getekend) An Claes, directrice',
    },
  },
  *run(file) {
    const decisions = decisionsOf(file, 'sanction');
    if (decisions.length === 0) yield { outcome: 'not-applicable', because: 'no-sanction' };
    const victims = recordsOf(file, 'notice', 'decision', 'hearing').flatMap(({ document }) =>
      partsOf(document, 'victim'),
    );
    for (const decision of decisions) {
      const signed = signaturesOf(decision.document).find(
        (one) => one.signed && one.name && one.role !== 'resident',
      );
      if (victims.length === 0) {
        yield { outcome: 'inconclusive', because: 'unstated' };
        continue;
      }
      if (!signed?.name) {
        yield { outcome: 'inconclusive', because: 'unsigned' };
        continue;
      }
      const signatory = decision.text.slice(signed.name.start, signed.name.end);
      const place = { record: decision.n, at: spanOf(signed) };
      const names = victims.map((node) => textOf(node));
      const director = victims.some(({ cues }) => cues.some(({ id }) => id === 'director'));
      if (names.some((name) => isSameName(name, signatory)))
        yield { message: 'same', ...place, verdict: 'breach' };
      else if (names.some((name) => namesOf(name).length > 0 && sharesName(name, signatory)))
        yield { message: 'alike', ...place, verdict: 'review' };
      else if (director && cuesOf(decision.document, 'delegation').length === 0)
        yield { message: 'function', ...place, verdict: 'review' };
      else yield { outcome: 'not-applicable', because: 'other' };
    }
  },
});
