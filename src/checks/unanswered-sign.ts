import { defineFileCheck } from '../model/check.ts';
import { affirmed, reportsOf } from '../model/session-report.ts';

const kinds = [
  { instance: 'fatigue', signs: ['fatigue'], answers: ['break'] },
  { instance: 'break', signs: ['fatigue', 'distress'], answers: ['break', 'support', 'referred'] },
  { instance: 'distress', signs: ['distress'], answers: ['support', 'referred'] },
] as const;

/** IOM handbook 2.1.2, steps 1 and 2: signs of fatigue or distress are met with a break, another session, support or a referral. */
export default defineFileCheck({
  id: 'unanswered-sign',
  severity: 'warning',
  records: ['session-report'],
  across: false,
  options: {},
  instances: ['fatigue', 'break', 'distress'],
  texts: {
    en: {
      title: 'Sign of fatigue or distress without an answer',
      why: 'Who is exhausted or in distress can neither take in nor decide.',
      remedy: 'Offer a break, another session, support or a referral, and note it after the sign.',
      instances: { fatigue: 'fatigue', break: 'break offered', distress: 'distress' },
      messages: {
        unanswered:
          'The report notes a sign here, and after it neither a break, nor support, nor a referral.',
        answered: 'The report notes a sign and what was done.',
        offered: 'The report notes a break or another session.',
        'no-sign': 'The report notes no such sign. That does not prove that there was none.',
      },
    },
    fr: {
      title: 'Signe de fatigue ou de détresse sans réponse',
      why: 'Qui est épuisé ou en détresse ne peut ni comprendre ni décider.',
      remedy:
        'Proposer une pause, une autre séance, un soutien ou une orientation, et le noter après le signe.',
      instances: { fatigue: 'fatigue', break: 'pause proposée', distress: 'détresse' },
      messages: {
        unanswered: 'Le rapport note ici un signe et, ensuite, ni pause, ni soutien, ni orientation.',
        answered: 'Le rapport note un signe et ce qui a été fait.',
        offered: 'Le rapport note une pause ou une autre séance.',
        'no-sign': 'Le rapport ne note aucun signe. Cela ne prouve pas qu’il n’y en eut pas.',
      },
    },
    nl: {
      title: 'Teken van vermoeidheid of nood zonder antwoord',
      why: 'Wie uitgeput of in nood is, kan niets opnemen of beslissen.',
      remedy:
        'Bied een pauze, een andere sessie, steun of een doorverwijzing aan, en noteer dat na het teken.',
      instances: { fatigue: 'vermoeidheid', break: 'pauze aangeboden', distress: 'nood' },
      messages: {
        unanswered: 'Het verslag noteert hier een teken en daarna geen pauze, steun of doorverwijzing.',
        answered: 'Het verslag noteert een teken en wat er gedaan werd.',
        offered: 'Het verslag noteert een pauze of een andere sessie.',
        'no-sign': 'Het verslag noteert geen teken. Dat bewijst niet dat er geen was.',
      },
    },
  },
  examples: {
    en: {
      breach:
        'SESSION REPORT\n\nTopics: the past year.\nShe ⟦cried⟧ for a long time. We went on with the plan.',
      clean:
        'SESSION REPORT\n\nTopics: the past year.\nShe cried for a long time. I offered a break and psychological support.',
    },
    fr: {
      breach:
        'RAPPORT DE SÉANCE\n\nThèmes : l’année passée.\nElle ⟦a pleuré⟧ longuement. Nous avons continué le plan.',
      clean:
        'RAPPORT DE SÉANCE\n\nThèmes : l’année passée.\nElle a pleuré longuement. J’ai proposé une pause et un soutien psychologique.',
    },
    nl: {
      breach:
        'SESSIEVERSLAG\n\nThema’s: het voorbije jaar.\nZij ⟦huilt⟧ lang. Wij gingen verder met het plan.',
      clean:
        'SESSIEVERSLAG\n\nThema’s: het voorbije jaar.\nZij huilt lang. Ik stelde een pauze en psychologische ondersteuning voor.',
    },
  },
  *run(file) {
    for (const { n, document } of reportsOf(file))
      for (const { instance, signs, answers } of kinds) {
        const seen = affirmed(document, ...signs);
        const met = affirmed(document, ...answers);
        const unmet = seen.filter(({ at }) => !met.some((answer) => answer.at.start > at.start));
        for (const { at } of unmet)
          yield { message: 'unanswered', record: n, at, verdict: 'review', confidence: 'medium', instance };
        if (unmet.length > 0) continue;
        if (seen.length > 0 && instance !== 'fatigue')
          yield { outcome: 'pass', because: 'answered', instance };
        else if (instance === 'break' && met.length > 0)
          yield { outcome: 'pass', because: 'offered', instance };
        else yield { outcome: 'inconclusive', because: seen.length > 0 ? 'answered' : 'no-sign', instance };
      }
  },
});
