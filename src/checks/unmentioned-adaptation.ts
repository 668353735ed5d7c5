import { type AdaptationKind, adaptationsIn, supportIn } from '../language/adaptation.ts';
import { profileOf } from '../language/profile.ts';
import { defineCheck } from '../model/check.ts';
import type { Interview } from '../model/interview.ts';
import type { Span } from '../model/place.ts';
import { type NeedKind, standingOf } from '../model/profile.ts';
import { headOf, sessionsOf } from '../model/turns.ts';

/** Charter 2.6, 9.3, 9.4, V3: the record of a vulnerable applicant tells how the interview was adapted (domain §F.1). */
export default defineCheck({
  id: 'unmentioned-adaptation',
  severity: 'warning',
  languages: ['fr', 'nl', 'en'],
  lexicons: ['vulnerability', 'adaptations', 'distress', 'question-grammar'],
  options: {},
  instances: ['officer', 'approach', 'method'],
  texts: {
    en: {
      title: 'Adaptation not mentioned',
      why: 'Whoever reads the record later can weigh the account only with what was done to make it possible.',
      remedy: 'Note the officer’s specialisation, the adaptations made and the method used.',
      instances: {
        officer: 'Specialised officer not mentioned',
        approach: 'Adapted approach not mentioned',
        method: 'Special method not mentioned',
      },
      messages: {
        officer:
          'The record tells of a profile that asks for special knowledge, and mentions no specialised officer. The officer shows the knowledge such an interview needs.',
        declined:
          'The record says that the officer is not specialised, for a profile that asks for special knowledge.',
        approach:
          'The record tells of a vulnerable applicant, and mentions no adaptation of the interview. The officer adapts the approach.',
        method:
          'The record tells of a vulnerable applicant, and mentions no special method of interviewing. The officer uses particular methods.',
        mentioned: 'The record mentions it.',
        'signs-only': 'There are signs of an adapted interview, but nothing says that it was adapted.',
        'age-contested': 'The age is in doubt, and no adaptation is mentioned.',
        'profile-possible': 'Something in the record points to such a profile, but does not say so.',
        'profile-unknown': 'The record does not tell whether the applicant has such a profile.',
        'no-need': 'The record says that the applicant is of age and has no special needs.',
      },
    },
    fr: {
      title: 'Adaptation non mentionnée',
      why: 'Qui lit les notes plus tard ne peut apprécier le récit que s’il sait ce qui a été fait pour le permettre.',
      remedy:
        'Noter la spécialisation de l’officier de protection, les adaptations faites et la méthode suivie.',
      instances: {
        officer: 'Officier spécialisé non mentionné',
        approach: 'Approche adaptée non mentionnée',
        method: 'Méthode particulière non mentionnée',
      },
      messages: {
        officer:
          'Les notes font état d’un profil qui demande des connaissances particulières, sans mentionner d’officier spécialisé. L’officier de protection fait preuve des connaissances que demande un tel entretien.',
        declined:
          'Les notes disent que l’officier de protection n’est pas spécialisé, pour un profil qui demande des connaissances particulières.',
        approach:
          'Les notes font état d’un demandeur vulnérable, sans mentionner d’adaptation de l’entretien. L’officier de protection adapte son approche.',
        method:
          'Les notes font état d’un demandeur vulnérable, sans mentionner de méthode particulière d’entretien. L’officier de protection recourt à de telles méthodes.',
        mentioned: 'Les notes le mentionnent.',
        'signs-only': 'Il y a des signes d’un entretien adapté, mais rien ne dit qu’il l’a été.',
        'age-contested': 'L’âge est mis en doute, et aucune adaptation n’est mentionnée.',
        'profile-possible': 'Un élément des notes fait penser à un tel profil, sans que cela soit dit.',
        'profile-unknown': 'Les notes ne disent pas si le demandeur a un tel profil.',
        'no-need': 'Les notes disent que le demandeur est majeur et n’a pas de besoins particuliers.',
      },
    },
    nl: {
      title: 'Aanpassing niet vermeld',
      why: 'Wie de notities later leest, kan het relaas alleen inschatten als duidelijk is wat gedaan werd om het mogelijk te maken.',
      remedy: 'Noteer de specialisatie van de protection officer, de aanpassingen en de gevolgde methode.',
      instances: {
        officer: 'Gespecialiseerde protection officer niet vermeld',
        approach: 'Aangepaste aanpak niet vermeld',
        method: 'Bijzondere methode niet vermeld',
      },
      messages: {
        officer:
          'De notities tonen een profiel dat bijzondere kennis vergt, en vermelden geen gespecialiseerde protection officer. De protection officer geeft blijk van de kennis die zo’n onderhoud vraagt.',
        declined:
          'De notities zeggen dat de protection officer niet gespecialiseerd is, bij een profiel dat bijzondere kennis vergt.',
        approach:
          'De notities tonen een kwetsbare verzoeker, en vermelden geen aanpassing van het onderhoud. De protection officer past de aanpak aan.',
        method:
          'De notities tonen een kwetsbare verzoeker, en vermelden geen bijzondere methode. De protection officer gebruikt bijzondere methodes.',
        mentioned: 'De notities vermelden het.',
        'signs-only':
          'Er zijn tekenen van een aangepast onderhoud, maar nergens staat dat het werd aangepast.',
        'age-contested': 'De leeftijd wordt betwijfeld, en er staat geen aanpassing vermeld.',
        'profile-possible': 'Iets in de notities doet denken aan zo’n profiel, maar dat staat er niet.',
        'profile-unknown': 'De notities zeggen niet of de verzoeker zo’n profiel heeft.',
        'no-need': 'De notities zeggen dat de verzoeker meerderjarig is en geen bijzondere noden heeft.',
      },
    },
  },
  examples: {
    en: {
      breach: '⟦Minor: yes (unaccompanied)⟧\nPO: Where were you born?\nA: In Herat.',
      clean:
        'Minor: yes (unaccompanied)\nProtection officer: PO07, specialised in minors\nPO: I will use simple words, because you are young. First comes your free account.\nA: Good.',
    },
    fr: {
      breach: '⟦Mineur : oui (MENA)⟧\nOP : Où es-tu né ?\nDPI : À Hérat.',
      clean:
        'Mineur : oui (MENA)\nOfficier de protection : OP08, spécialisé mineurs\nOP : Je vais employer des mots simples. On commence par ton récit libre.\nDPI : D’accord.',
    },
    nl: {
      breach: '⟦Minderjarig: ja (NBMV)⟧\nPO: Waar ben je geboren?\nVIB: In Herat.',
      clean:
        'Minderjarig: ja (NBMV)\nProtection officer: PO08, gespecialiseerd in minderjarigen\nPO: Ik gebruik eenvoudige woorden. We beginnen met je vrije relaas.\nVIB: Goed.',
    },
  },
  *run(interview, { speech, lexicon, preparation }) {
    const profile = profileOf(interview, preparation, lexicon('vulnerability'));
    const mentions = adaptationsIn(interview, speech, lexicon('adaptations'));
    const has = (...kinds: readonly AdaptationKind[]): boolean =>
      mentions.some(({ kind }) => kinds.includes(kind));
    const signs = supportIn(interview, speech, lexicon('distress'));
    const supported = signs.comfort || has('support', 'means', 'officer');
    const declined = mentions.find(({ kind }) => kind === 'declined');
    for (const instance of ['officer', 'approach', 'method'] as const) {
      const { state, need } = standingOf(profile, concerned[instance]);
      const concerns = state === 'sure' || state === 'contested';
      if (state === 'none') yield { outcome: 'not-applicable', instance, because: 'no-need' };
      else if (instance === 'officer' && concerns && declined)
        yield { message: 'declined', instance, at: declined.at, verdict: 'review', confidence: 'high' };
      else if (concerns && has(...proving[instance]))
        yield { outcome: 'pass', instance, because: 'mentioned' };
      else if (state === 'unknown') yield { outcome: 'inconclusive', instance, because: 'profile-unknown' };
      else if (state === 'possible') yield { outcome: 'inconclusive', instance, because: 'profile-possible' };
      else if (state === 'contested') yield { outcome: 'inconclusive', instance, because: 'age-contested' };
      else if (instance !== 'officer' && (supported || (instance === 'method' && signs.invitation)))
        yield { outcome: 'inconclusive', instance, because: 'signs-only' };
      else {
        const at = need?.at ?? first(interview);
        if (at) yield { message: instance, instance, at, verdict: 'review', confidence: 'medium' };
      }
    }
  },
});

const vulnerable: readonly NeedKind[] = ['minor', 'unaccompanied', 'accompanied-minor', 'violence', 'trauma'];
/** Profiles that each statement names: 2.6 adds gender, orientation and exclusion; 9.3 and 9.4 minors and violence. */
const concerned: Readonly<Record<'officer' | 'approach' | 'method', readonly NeedKind[]>> = {
  officer: [...vulnerable, 'gender', 'sogi', 'exclusion'],
  approach: vulnerable,
  method: vulnerable,
};
const proving: Readonly<Record<keyof typeof concerned, readonly AdaptationKind[]>> = {
  officer: ['officer'],
  approach: ['approach', 'method'],
  method: ['method'],
};

function first(interview: Interview): Span | undefined {
  const session = sessionsOf(interview)[0];
  return session && headOf(interview, session);
}
