import { defineCheck } from '../model/check.ts';
import type { Field } from '../model/interview.ts';
import type { Lexicon } from '../model/lexicon.ts';
import { fieldsOf, sourceSpan, textOf, turnsOf } from '../model/turns.ts';
import { matchesIn } from '../text/phrase.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { matchesInTurn, wordsOf } from '../text/turn-words.ts';

/** Charter 2.2, S9: each document that the header lists is spoken of in the interview. */
export default defineCheck({
  id: 'unmentioned-document',
  severity: 'warning',
  languages: ['fr', 'nl', 'en'],
  lexicons: ['document-kinds'],
  options: {},
  texts: {
    en: {
      title: 'Document not discussed',
      why: 'A document that nobody asks about cannot support the applicant, nor be clarified.',
      remedy: 'Ask what the document shows and how it was obtained.',
      messages: {
        unmentioned:
          'Document {number} of the list is not mentioned in the interview. The pieces of the file are examined with care.',
        'no-list': 'The record has no list of documents.',
        'none-listed': 'The record says that no document was handed in.',
        mentioned:
          'Each of the {count} listed documents is mentioned. Whether they were examined with care is not in the record.',
        unsure: 'For {count} listed document(s) only words of the description come up. A reader judges.',
      },
    },
    fr: {
      title: 'Document non abordé',
      why: 'Un document sur lequel personne n’interroge ne peut ni soutenir le demandeur ni être éclairci.',
      remedy: 'Demander ce que le document montre et comment il a été obtenu.',
      messages: {
        unmentioned:
          'Le document {number} de la liste n’est pas mentionné dans l’entretien. Les pièces du dossier sont examinées avec soin.',
        'no-list': 'Les notes ne contiennent pas de liste de documents.',
        'none-listed': 'Les notes disent qu’aucun document n’a été déposé.',
        mentioned:
          'Chacun des {count} documents de la liste est mentionné. Les notes ne disent pas s’ils ont été examinés avec soin.',
        unsure:
          'Pour {count} document(s) de la liste, seuls des mots de la description apparaissent. Le lecteur juge.',
      },
    },
    nl: {
      title: 'Document niet besproken',
      why: 'Een document waarnaar niemand vraagt, kan de verzoeker niet steunen en niet verduidelijkt worden.',
      remedy: 'Vraag wat het document toont en hoe het verkregen is.',
      messages: {
        unmentioned:
          'Document {number} van de lijst wordt in het onderhoud niet vermeld. De stukken van het dossier worden zorgvuldig onderzocht.',
        'no-list': 'De notities bevatten geen lijst van documenten.',
        'none-listed': 'De notities zeggen dat er geen document werd neergelegd.',
        mentioned:
          'Elk van de {count} documenten op de lijst wordt vermeld. Of ze zorgvuldig onderzocht zijn, staat niet in de notities.',
        unsure:
          'Van {count} document(en) op de lijst komen enkel woorden uit de omschrijving voor. De lezer oordeelt.',
      },
    },
  },
  examples: {
    en: {
      breach: 'Documents: passport, ⟦birth certificate⟧\nPO: Where did you get this passport?\nA: In Herat.',
      clean:
        'Documents: passport, birth certificate\nPO: Where did you get this passport?\nA: In Herat, with my birth certificate.',
    },
    fr: {
      breach:
        'Documents déposés : passeport, ⟦acte de naissance⟧\nOP : Où avez-vous obtenu ce passeport ?\nDPI : À Labé.',
      clean:
        'Documents déposés : passeport, acte de naissance\nOP : Où avez-vous obtenu ce passeport ?\nDPI : À Labé, avec mon extrait de naissance.',
    },
    nl: {
      breach:
        'Neergelegde documenten: paspoort, ⟦geboorteakte⟧\nPO: Waar kreeg u dit paspoort?\nVIB: In Herat.',
      clean:
        'Neergelegde documenten: paspoort, geboorteakte\nPO: Waar kreeg u dit paspoort?\nVIB: In Herat, met mijn geboorteakte.',
    },
  },
  *run(interview, { lexicon }) {
    const kinds = lexicon('document-kinds');
    const items = fieldsOf(interview)
      .filter((field) => field.name === 'documents')
      .flatMap((field) => itemsOf(field));
    const listed = items.filter(({ text }) => !matchesIn(text, kinds).some(({ term }) => term.id === 'none'));
    if (listed.length === 0) {
      yield items.length > 0
        ? { outcome: 'not-applicable', because: 'none-listed' }
        : { outcome: 'inconclusive', because: 'no-list' };
      return;
    }
    const turns = turnsOf(interview);
    const spoken = new Set(turns.flatMap((turn) => matchesInTurn(turn, kinds).map(({ term }) => term.id!)));
    const stems = new Set(turns.flatMap((turn) => wordsOf(turn).tokens.map(stemOf)));
    let [unsure, missing] = [0, 0];
    for (const [i, { field, text, start, end }] of listed.entries()) {
      const own = kindsIn(text, kinds);
      const words = tokensOf(text).filter(({ fold }) => fold.length >= 4);
      if (own.some((kind) => spoken.has(kind)) || (words[0] && stems.has(stemOf(words[0])))) continue;
      if (words.length === 0 || words.some((word) => stems.has(stemOf(word)))) unsure++;
      else {
        missing++;
        yield {
          message: 'unmentioned',
          at: sourceSpan(field, start, end),
          verdict: 'review',
          // Who somebody is, is often asked without the card that shows it.
          confidence: own.some((kind) => personal.has(kind)) ? 'low' : 'medium',
          data: { number: i + 1 },
        };
      }
    }
    if (unsure > 0) yield { outcome: 'inconclusive', because: 'unsure', data: { count: unsure } };
    else if (missing === 0)
      yield { outcome: 'inconclusive', because: 'mentioned', data: { count: listed.length } };
  },
});

/** Papers that tell who somebody is: copied, and seldom discussed where nobody doubts it. */
const personal: ReadonlySet<string> = new Set(['identity', 'licence']);

interface Item {
  readonly field: Field;
  /** Without what brackets add: « (copie) ». */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Items of a list in one value; commas inside brackets part nothing. */
function itemsOf(field: Field): readonly Item[] {
  const value = textOf(field).replace(/\([^)]*\)?/g, (inside) => ' '.repeat(inside.length));
  return [...value.matchAll(/[^,;"\n•|]+/g)].flatMap(({ 0: piece, index }) => {
    const text = piece.trim();
    // Marks of a list stand before the words.
    const lead = piece.length - piece.trimStart().length;
    const start = index + lead;
    return /[\p{L}\p{N}]/u.test(text) ? [{ field, text, start, end: start + text.length }] : [];
  });
}

/** The kinds an item may be; documents in general are none. */
function kindsIn(text: string, kinds: Lexicon): readonly string[] {
  return matchesIn(text, kinds)
    .map(({ term }) => term.id!)
    .filter((id) => id !== 'any' && id !== 'none');
}

/** Letters by which two forms of a noun are taken for the same: « attestation », « attestations ». */
const stem = 6;

function stemOf({ fold }: Token): string {
  return fold.slice(0, stem);
}
