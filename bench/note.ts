/** A generated note of a given number of turns: deterministic, nobody's words. */
export function generatedNote(turns: number): string {
  const questions = [
    'Pouvez-vous me raconter ce qui s’est passé ce jour-là dans votre quartier ?',
    'Où étiez-vous quand les soldats sont arrivés au marché ?',
    'Combien de personnes vivaient alors avec vous dans la maison de votre oncle ?',
    'Comment avez-vous appris que votre frère avait été arrêté ?',
    'Qu’avez-vous fait après avoir reçu cette convocation ?',
  ];
  const answers = [
    'Je suis sorti par la porte de derrière avec ma mère et nous avons marché jusqu’au village voisin, parce que la route était coupée. Là-bas, un ami de mon père nous a cachés pendant deux semaines, le temps de trouver un passeur qui acceptait de nous conduire à la frontière.',
    'Ils étaient quatre, en uniforme, et ils demandaient où se trouvait mon frère. Ma mère a répondu qu’elle ne le savait pas. Ils ont fouillé toutes les pièces, ils ont pris des papiers et un téléphone, puis ils ont dit qu’ils reviendraient la semaine suivante si nous ne parlions pas.',
    'Oui.',
    'Nous étions sept, mes parents, mes quatre sœurs et moi. Plus tard ma tante est venue aussi, avec son fils, parce que leur maison avait brûlé pendant la nuit et qu’ils n’avaient plus rien, même pas de quoi acheter du pain pour le lendemain. Je me souviens très bien de leur arrivée, il pleuvait.',
  ];
  const lines = [
    'Date : 12/03/2024',
    'Heure de début : 9h05',
    'Heure de fin : 12h50',
    'Durée : 3h45',
    'Langue : pular',
    'Interprète : code 1234',
    'Avocat : Me A.',
    '',
    '# Entretien',
    '',
  ];
  for (let n = 0; n < turns / 2; n++) {
    if (n === Math.floor(turns / 4)) lines.push('', '[PAUSE 10h35–10h50]', '');
    lines.push(
      `OP : ${questions[n % questions.length]} (${n})`,
      `DPI : ${answers[n % answers.length]} ${n % 4 !== 1 ? answers[(n + 1) % answers.length] : ''}`.trimEnd(),
    );
  }
  return `${lines.join('\n')}\n`;
}
