import { childrenPresent, childSeen } from '../language/child-attendance.ts';
import { defineCheck } from '../model/check.ts';
import type { Interview } from '../model/interview.ts';
import { fieldsOf, sessionsOf, textOf } from '../model/turns.ts';

/** Charter 4.1, 4.2, P5: no child over one year attends, but for a justified exception. */
export default defineCheck({
  id: 'child-present',
  severity: 'error',
  languages: ['fr', 'nl', 'en'],
  lexicons: ['children', 'header-values'],
  instances: ['present', 'justified'],
  evident: ['attends'],
  options: {},
  texts: {
    en: {
      title: 'Child present at the interview',
      why: 'A child should not hear what the parent lived through, and the parent should be able to speak freely.',
      remedy: 'Have the child minded outside, or note why it may exceptionally stay.',
      instances: {
        present: 'Child over one year present',
        justified: 'Presence of a child not justified',
      },
      messages: {
        attends: 'A child over one year attends the interview. Children over one year do not attend it.',
        'no-reason':
          'A child over one year attends, and no reason is noted. Only exceptional circumstances justify it.',
        excused:
          'A child over one year attends, and the record seems to give a reason. A person judges whether it justifies this.',
        seen: 'The remark seems to tell of a child in the room. Children over one year do not attend the interview.',
        spoken:
          'The officer’s words seem to tell of a child over one year in the room. Children over one year do not attend the interview.',
        'applicant-is-child': 'The applicant is a minor.',
        'age-unknown': 'A child is present, and the record does not tell its age.',
        'not-listed': 'The record does not list everybody who was present.',
        infant: 'The child present is no older than one year.',
        'no-child': 'The record lists those present, and no child among them.',
        'none-mentioned': 'No child is mentioned as present.',
      },
    },
    fr: {
      title: 'Enfant présent à l’entretien',
      why: 'Un enfant ne devrait pas entendre ce que son parent a vécu, et le parent doit pouvoir parler librement.',
      remedy: 'Faire garder l’enfant dehors, ou noter pourquoi il peut exceptionnellement rester.',
      instances: {
        present: 'Enfant de plus d’un an présent',
        justified: 'Présence d’un enfant non justifiée',
      },
      messages: {
        attends:
          'Un enfant de plus d’un an assiste à l’entretien. Les enfants de plus d’un an n’y assistent pas.',
        'no-reason':
          'Un enfant de plus d’un an est présent et aucune raison n’est notée. Seules des circonstances exceptionnelles le justifient.',
        excused:
          'Un enfant de plus d’un an est présent et les notes semblent en donner la raison. Une personne apprécie si elle le justifie.',
        seen: 'La remarque semble parler d’un enfant dans le local. Les enfants de plus d’un an n’assistent pas à l’entretien.',
        spoken:
          'L’officier de protection semble parler d’un enfant de plus d’un an dans le local. Les enfants de plus d’un an n’assistent pas à l’entretien.',
        'applicant-is-child': 'Le demandeur est mineur.',
        'age-unknown': 'Un enfant est présent et les notes ne disent pas son âge.',
        'not-listed': 'Les notes ne donnent pas la liste des personnes présentes.',
        infant: 'L’enfant présent n’a pas plus d’un an.',
        'no-child': 'Les notes donnent la liste des personnes présentes, sans enfant.',
        'none-mentioned': 'Aucun enfant n’est mentionné comme présent.',
      },
    },
    nl: {
      title: 'Kind aanwezig bij het onderhoud',
      why: 'Een kind hoort niet te horen wat zijn ouder heeft meegemaakt, en de ouder moet vrij kunnen spreken.',
      remedy: 'Laat het kind buiten opvangen, of noteer waarom het uitzonderlijk mag blijven.',
      instances: {
        present: 'Kind ouder dan één jaar aanwezig',
        justified: 'Aanwezigheid van een kind niet gerechtvaardigd',
      },
      messages: {
        attends:
          'Een kind ouder dan één jaar woont het onderhoud bij. Kinderen ouder dan één jaar zijn er niet bij.',
        'no-reason':
          'Een kind ouder dan één jaar is aanwezig en er is geen reden genoteerd. Alleen uitzonderlijke omstandigheden rechtvaardigen dat.',
        excused:
          'Een kind ouder dan één jaar is aanwezig en de notities lijken er een reden voor te geven. Een mens oordeelt of die volstaat.',
        seen: 'De opmerking lijkt over een kind in het lokaal te gaan. Kinderen ouder dan één jaar zijn niet bij het onderhoud.',
        spoken:
          'De protection officer lijkt over een kind ouder dan één jaar in het lokaal te spreken. Kinderen ouder dan één jaar zijn niet bij het onderhoud.',
        'applicant-is-child': 'De verzoeker is minderjarig.',
        'age-unknown': 'Er is een kind aanwezig en de notities zeggen niet hoe oud het is.',
        'not-listed': 'De notities geven geen lijst van alle aanwezigen.',
        infant: 'Het aanwezige kind is niet ouder dan één jaar.',
        'no-child': 'De notities geven een lijst van de aanwezigen, zonder kind.',
        'none-mentioned': 'Er wordt geen kind als aanwezig vermeld.',
      },
    },
  },
  examples: {
    en: {
      breach:
        '⟦Present: applicant, interpreter, her son (4 years)⟧\nPO: Where were you born?\nA: In Conakry.',
      clean:
        'Present: applicant, interpreter, her baby (8 months)\nPO: Where is your son?\nA: My son of four is with his father.',
    },
    fr: {
      breach:
        '⟦Personnes présentes : la demandeuse, l’interprète, son fils (4 ans)⟧\nOP : Où êtes-vous née ?\nDPI : À Conakry.',
      clean:
        'Personnes présentes : la demandeuse, l’interprète, son bébé (8 mois)\nOP : Où est votre fils ?\nDPI : Mon fils de quatre ans est avec son père.',
    },
    nl: {
      breach:
        '⟦Aanwezigen: verzoekster, tolk, haar zoon (4 jaar)⟧\nPO: Waar bent u geboren?\nVIB: In Conakry.',
      clean:
        'Aanwezigen: verzoekster, tolk, haar baby (8 maanden)\nPO: Waar is uw zoon?\nVIB: Mijn zoon van vier jaar is bij zijn vader.',
    },
  },
  *run(interview, { lexicon }) {
    if (interview.profile.minor) {
      yield { outcome: 'not-applicable', because: 'applicant-is-child' };
      return;
    }
    const words = lexicon('children');
    const date = sessionsOf(interview)[0]?.date;
    const children = childrenPresent(interview, words, lexicon('header-values'), date).filter(
      ({ age }) => age !== 'adult',
    );
    const seen = children.length > 0 ? [] : childSeen(interview, words);
    const reason = children.some((child) => child.reason);
    for (const { at, age, spoken } of children) {
      if (age === 'unknown') yield { outcome: 'inconclusive', because: 'age-unknown', at };
      if (age !== 'older') continue;
      const review = { at, verdict: 'review' as const };
      if (reason) {
        yield { message: 'excused', ...review, instance: 'present' };
        yield { message: 'excused', ...review, instance: 'justified' };
      } else if (spoken) {
        yield { message: 'spoken', ...review, instance: 'present', confidence: 'medium' };
        yield { message: 'spoken', ...review, instance: 'justified', confidence: 'medium' };
      } else {
        yield { message: 'attends', at, verdict: 'breach', instance: 'present' };
        yield { message: 'no-reason', at, verdict: 'breach', instance: 'justified' };
      }
    }
    for (const at of seen)
      yield { message: 'seen', at, verdict: 'review', instance: 'present', confidence: 'medium' };
    if (children.length > 0) {
      if (children.every(({ age }) => age === 'infant')) {
        yield { outcome: 'pass', because: 'infant', instance: 'present' };
        yield { outcome: 'not-applicable', because: 'infant', instance: 'justified' };
      }
      return;
    }
    if (isListed(interview)) yield { outcome: 'pass', because: 'no-child', instance: 'present' };
    else if (seen.length === 0) yield { outcome: 'inconclusive', because: 'not-listed', instance: 'present' };
    if (seen.length > 0) yield { outcome: 'inconclusive', because: 'age-unknown', instance: 'justified' };
    else yield { outcome: 'not-applicable', because: 'none-mentioned', instance: 'justified' };
  },
});

/** Every session has a list of those present that is filled in, be it with « néant ». */
function isListed(interview: Interview): boolean {
  const lists = fieldsOf(interview).filter(
    (field) => field.name === 'present' && /\p{L}/u.test(textOf(field)),
  );
  return sessionsOf(interview).every(({ n }) => lists.some(({ session }) => session === 0 || session === n));
}
