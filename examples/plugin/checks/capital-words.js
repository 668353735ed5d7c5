import { defineCheck, sourceSpan, textOf, turnsOf } from 'charterlint/plugin';

/** House style: nobody shouts on paper. Abbreviations are short, and letters of a name stand with dots. */
export default defineCheck({
  id: 'capital-words',
  severity: 'warning',
  languages: ['fr', 'nl', 'en'],
  lexicons: [],
  options: {
    letters: {
      type: 'number',
      default: 5,
      minimum: 2,
      description: {
        en: 'Capitals in a row from which on a word is found.',
        fr: 'Nombre de majuscules de suite à partir duquel un mot est relevé.',
        nl: 'Aantal hoofdletters na elkaar vanaf wanneer een woord gevonden wordt.',
      },
    },
  },
  texts: {
    en: {
      title: 'Word in capitals',
      why: 'On paper, capitals sound like a raised voice that nobody heard.',
      remedy: 'Write the word in small letters, and the tone, where there was one, as an observation.',
      messages: { capitals: 'A word of {letters} letters stands in capitals. House style uses small letters.' },
    },
    fr: {
      title: 'Mot en majuscules',
      why: 'Sur le papier, des majuscules ont l’air d’un ton que personne n’a entendu.',
      remedy: 'Écrire le mot en minuscules et noter le ton, s’il y en avait un, comme une observation.',
      messages: { capitals: 'Un mot de {letters} lettres est en majuscules. Le style maison emploie les minuscules.' },
    },
    nl: {
      title: 'Woord in hoofdletters',
      why: 'Op papier klinken hoofdletters als een stemverheffing die niemand gehoord heeft.',
      remedy: 'Schrijf het woord in kleine letters en noteer de toon, als die er was, als een observatie.',
      messages: { capitals: 'Een woord van {letters} letters staat in hoofdletters. De huisstijl gebruikt kleine letters.' },
    },
  },
  examples: {
    en: {
      breach: 'PO: Did you ⟦NEVER⟧ see him again?\nA: No.',
      clean: 'PO: Did the Red Cross (ICRC) help you?\nA: Yes, in 2019.',
    },
    fr: {
      breach: 'OP : Vous ne l’avez ⟦JAMAIS⟧ revu ?\nDPI : Non.',
      clean: 'OP : La CGRA vous a-t-elle écrit ?\nDPI : Oui.',
    },
    nl: {
      breach: 'PO: Hebt u hem ⟦NOOIT⟧ meer gezien?\nVIB: Neen.',
      clean: 'PO: Heeft het CGVS u geschreven?\nVIB: Ja.',
    },
  },
  *run(interview, { options }) {
    const capitals = new RegExp(`(?<!\\p{L})\\p{Lu}{${options.letters},}(?!\\p{L})`, 'gu');
    for (const turn of turnsOf(interview)) {
      if (turn.speaker !== 'officer') continue;
      for (const { 0: word, index } of textOf(turn).matchAll(capitals)) {
        const at = sourceSpan(turn, index, index + word.length);
        yield { message: 'capitals', at, verdict: 'review', turn: turn.n, data: { letters: word.length } };
      }
    }
  },
});
