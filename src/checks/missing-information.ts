import { type Attendee, introductionsIn } from '../language/introductions.ts';
import { type InformationItem, informationItems, toldItems } from '../language/told-items.ts';
import { defineCheck } from '../model/check.ts';
import { closingShare, closingTurns, openingTurns } from '../model/frame-options.ts';
import type { Interview } from '../model/interview.ts';
import { closingOf, openingOf, sessionsOf, spanOf, turnsOf } from '../model/turns.ts';

/** Said as often at the end as at the start. */
const alsoAtEnd: ReadonlySet<InformationItem> = new Set(['copy', 'appeal']);
/** Nobody to tell when nobody assists. */
const forCounsel: ReadonlySet<InformationItem> = new Set(['lawyer-end', 'lawyer-call']);

/** Charter art. 3, 1.6, 1.9, 8.2, O1: what the officer tells the applicant before the questions start. */
export default defineCheck({
  id: 'missing-information',
  severity: 'note',
  languages: ['fr', 'nl', 'en'],
  lexicons: ['information-items', 'introductions'],
  options: {
    openingTurns,
    closingShare,
    closingTurns,
    bundleCovers: {
      type: 'boolean',
      default: false,
      description: {
        en: 'A standard mention such as "standard introduction read" stands for every item: only where the office has fixed its text.',
        fr: 'Une mention type comme « explications d’usage données » vaut pour chaque point : seulement si l’office en a fixé le texte.',
        nl: 'Een standaardvermelding zoals "inleiding gegeven" geldt voor elk punt: enkel als de dienst de tekst ervan heeft vastgelegd.',
      },
    },
  },
  instances: informationItems,
  texts: {
    en: {
      title: 'Information not evidenced',
      why: 'A person who does not know the purpose, the rules and the confidentiality of the interview cannot speak freely.',
      remedy: 'Give the information before the first question on the substance, and write it down.',
      messages: {
        'not-found': 'The opening does not show that this was told: {item}. The charter asks for it.',
        silent: 'The record does not show it. Silence in the notes does not prove that it was not said.',
        bundle: 'Only a standard mention was found. What it covers is not in the record.',
        'interpreter-unseen': 'The record does not show that the interpreter was introduced.',
        'lawyer-unseen': 'The record does not show that the lawyer was introduced.',
        'trusted-person-unseen': 'The record does not show that the trusted person was introduced.',
        'guardian-unseen': 'The record does not show that the guardian was introduced.',
        'other-unseen':
          'The record does not show that everybody else on the list of those present was introduced.',
        'nobody-else': 'Nobody but the officer and the applicant was present.',
        'nobody-assists': 'Nobody assists the applicant.',
        told: 'The record shows it.',
      },
      instances: {
        self: 'who the officer is',
        present: 'who is present',
        roles: 'the roles of those present',
        procedure: 'the procedure',
        context: 'the place of the interview in the procedure',
        appeal: 'the possibilities of appeal',
        domicile: 'whether the elected domicile is unchanged',
        break: 'that a break can be asked for',
        water: 'that water can be asked for',
        smoking: 'that smoking is forbidden',
        purpose: 'the purpose of the interview',
        confidentiality: 'confidentiality towards the feared actor',
        secrecy: 'professional secrecy',
        cooperation: 'what refusing to cooperate entails',
        truth: 'the duty to tell the truth',
        'lawyer-end': 'that the lawyer speaks at the end',
        'lawyer-call': 'that the lawyer leaves the room for a call',
        phone: 'that phones are to be silenced',
        copy: 'that a copy of the notes can be asked for',
        expectations: 'what is expected of the applicant',
      },
    },
    fr: {
      title: 'Information non attestée',
      why: 'Qui ignore le but, les règles et la confidentialité de l’entretien ne peut pas parler librement.',
      remedy: 'Donner l’information avant la première question de fond, et la noter.',
      messages: {
        'not-found': 'Le début ne montre pas que ceci a été dit : {item}. La charte le demande.',
        silent: 'Les notes ne le montrent pas. Leur silence ne prouve pas que cela n’a pas été dit.',
        bundle: 'Seule une mention type a été trouvée. Ce qu’elle recouvre n’est pas dans les notes.',
        'interpreter-unseen': 'Les notes ne montrent pas que l’interprète a été présenté.',
        'lawyer-unseen': 'Les notes ne montrent pas que l’avocat a été présenté.',
        'trusted-person-unseen': 'Les notes ne montrent pas que la personne de confiance a été présentée.',
        'guardian-unseen': 'Les notes ne montrent pas que le tuteur a été présenté.',
        'other-unseen':
          'Les notes ne montrent pas que toutes les autres personnes de la liste ont été présentées.',
        'nobody-else': 'Seuls l’officier de protection et le demandeur étaient présents.',
        'nobody-assists': 'Personne n’assiste le demandeur.',
        told: 'Les notes le montrent.',
      },
      instances: {
        self: 'qui est l’officier de protection',
        present: 'qui sont les personnes présentes',
        roles: 'le rôle des personnes présentes',
        procedure: 'la procédure',
        context: 'la place de l’entretien dans la procédure',
        appeal: 'les voies de recours',
        domicile: 'si le domicile élu est inchangé',
        break: 'la possibilité de demander une pause',
        water: 'la possibilité de demander de l’eau',
        smoking: 'l’interdiction de fumer',
        purpose: 'le but de l’entretien',
        confidentiality: 'la confidentialité envers l’agent de persécution',
        secrecy: 'le secret professionnel',
        cooperation: 'les conséquences d’un refus de collaborer',
        truth: 'l’obligation de dire la vérité',
        'lawyer-end': 'l’intervention de l’avocat à la fin',
        'lawyer-call': 'la sortie de l’avocat en cas d’appel',
        phone: 'la mise en silencieux des téléphones',
        copy: 'la possibilité de demander une copie des notes',
        expectations: 'ce qui est attendu du demandeur',
      },
    },
    nl: {
      title: 'Informatie niet aangetoond',
      why: 'Wie het doel, de regels en de vertrouwelijkheid van het onderhoud niet kent, kan niet vrijuit spreken.',
      remedy: 'Geef de informatie vóór de eerste inhoudelijke vraag, en noteer ze.',
      messages: {
        'not-found': 'Het begin toont niet dat dit gezegd werd: {item}. Het charter vraagt het.',
        silent: 'De notities tonen het niet. Hun stilzwijgen bewijst niet dat het niet gezegd werd.',
        bundle: 'Enkel een standaardvermelding werd gevonden. Wat die omvat, staat niet in de notities.',
        'interpreter-unseen': 'De notities tonen niet dat de tolk voorgesteld werd.',
        'lawyer-unseen': 'De notities tonen niet dat de advocaat voorgesteld werd.',
        'trusted-person-unseen': 'De notities tonen niet dat de vertrouwenspersoon voorgesteld werd.',
        'guardian-unseen': 'De notities tonen niet dat de voogd voorgesteld werd.',
        'other-unseen': 'De notities tonen niet dat alle andere aanwezigen op de lijst voorgesteld werden.',
        'nobody-else': 'Alleen de protection officer en de verzoeker waren aanwezig.',
        'nobody-assists': 'Niemand staat de verzoeker bij.',
        told: 'De notities tonen het.',
      },
      instances: {
        self: 'wie de protection officer is',
        present: 'wie de aanwezigen zijn',
        roles: 'de rol van de aanwezigen',
        procedure: 'de procedure',
        context: 'de plaats van het onderhoud in de procedure',
        appeal: 'de beroepsmogelijkheden',
        domicile: 'of de gekozen woonplaats ongewijzigd is',
        break: 'dat een pauze gevraagd kan worden',
        water: 'dat water gevraagd kan worden',
        smoking: 'het rookverbod',
        purpose: 'het doel van het onderhoud',
        confidentiality: 'de vertrouwelijkheid tegenover de gevreesde actor',
        secrecy: 'het beroepsgeheim',
        cooperation: 'de gevolgen van een weigering om mee te werken',
        truth: 'de plicht om de waarheid te zeggen',
        'lawyer-end': 'dat de advocaat op het einde het woord krijgt',
        'lawyer-call': 'dat de advocaat bij een oproep buitengaat',
        phone: 'dat telefoons op stil staan',
        copy: 'dat een kopie van de notities gevraagd kan worden',
        expectations: 'wat van de verzoeker verwacht wordt',
      },
    },
  },
  examples: {
    en: {
      breach: 'PO: ⟦Good morning.⟧\nA: Good morning.\nPO: Where were you born?\nA: In Conakry.',
      clean:
        'PO: ' +
        [
          'Good morning, my name is Peeters and I am the protection officer in charge of your file. My role is to hear you; the interpreter only translates and is neutral. I will explain the procedure: after the Immigration Office, your application is now examined by the CGRS. If the decision is negative, you can lodge an appeal with the Council for Alien Law Litigation.',
          'Is your elected domicile still the same? You may ask for a break at any time, you can ask for water, and smoking is not allowed. The purpose of this interview is to understand why you left. Everything you say is confidential; the authorities of your country will not be told, and we are bound by professional secrecy.',
          'You must cooperate, a refusal to cooperate has consequences, and you must tell the truth. Your lawyer cannot intervene during the interview but may speak at the end, and leaves the room to take an urgent call. Please put your phones on silent. You can ask for a copy of the notes within two working days and send remarks within eight working days.',
          'Please give as many details as possible, and tell me if you do not know.',
        ].join(' ') +
        '\nA: Fine.',
    },
    fr: {
      breach: 'OP : ⟦Bonjour.⟧\nDPI : Bonjour.\nOP : Où êtes-vous né ?\nDPI : À Conakry.',
      clean:
        'OP : ' +
        [
          'Bonjour, je m’appelle Peeters et je suis l’officier de protection chargé de votre dossier. Mon rôle est de vous entendre ; l’interprète ne fait que traduire et il est neutre. Je vous explique la procédure : après l’Office des étrangers, c’est le CGRA qui examine maintenant votre demande de protection internationale. Si la décision est négative, vous pouvez introduire un recours devant le Conseil du contentieux.',
          'Votre domicile élu est-il toujours le même ? Vous pouvez demander une pause à tout moment, demander de l’eau, et il est interdit de fumer. Le but de cet entretien est de comprendre pourquoi vous avez quitté votre pays. Tout ce que vous dites est confidentiel, vos autorités n’en sauront rien, et nous sommes tenus au secret professionnel.',
          'Vous devez collaborer, un refus de collaborer a des conséquences, et vous devez dire la vérité. Votre avocat ne peut pas intervenir pendant l’entretien mais il prendra la parole à la fin ; il quitte le local s’il doit prendre un appel. Merci de mettre vos téléphones en mode silencieux. Vous pouvez demander une copie des notes dans les deux jours ouvrables et envoyer vos remarques dans les huit jours ouvrables.',
          'Donnez-moi le plus de détails possible, et dites-le si vous ne savez pas.',
        ].join(' ') +
        '\nDPI : Très bien.',
    },
    nl: {
      breach: 'PO: ⟦Goedemorgen.⟧\nVIB: Goedemorgen.\nPO: Waar bent u geboren?\nVIB: In Conakry.',
      clean:
        'PO: ' +
        [
          'Goedemorgen, mijn naam is Peeters en ik ben de protection officer die uw dossier behandelt. Mijn rol is naar u te luisteren; de tolk vertaalt enkel en is neutraal. Ik leg de procedure uit: na de Dienst Vreemdelingenzaken onderzoekt het CGVS nu uw verzoek om internationale bescherming. Bij een negatieve beslissing kunt u in beroep gaan bij de Raad voor Vreemdelingenbetwistingen.',
          'Is uw gekozen woonplaats nog dezelfde? U mag altijd een pauze vragen, u mag om water vragen, en roken is verboden. Het doel van dit onderhoud is te begrijpen waarom u vertrokken bent. Alles wat u zegt is vertrouwelijk, uw autoriteiten komen dit niet te weten, en wij zijn gebonden door het beroepsgeheim.',
          'U moet meewerken, een weigering om mee te werken heeft gevolgen, en u moet de waarheid vertellen. Uw advocaat mag niet tussenkomen tijdens het onderhoud maar krijgt op het einde het woord; voor een telefoonoproep gaat hij buiten. Zet uw telefoon op stil, alstublieft. U kunt een kopie van de notities vragen binnen twee werkdagen en opmerkingen bezorgen binnen acht werkdagen.',
          'Geef zoveel mogelijk details, en zeg het als u iets niet weet.',
        ].join(' ') +
        '\nVIB: Goed.',
    },
  },
  *run(interview, { options, lexicon }) {
    const words = lexicon('information-items');
    const opening = toldItems(openingOf(interview, options.openingTurns), words);
    const closing = toldItems(closingOf(interview, options), words);
    const bundle = opening.has('bundle');
    const first = turnsOf(interview).find((turn) => turn.speaker === 'officer')!;
    const others = introductionsIn(interview, lexicon('introductions'), options.openingTurns);
    for (const item of informationItems) {
      const told = item === 'present' ? others.told : undefined;
      if (item === 'present' && others.alone) {
        yield { outcome: 'not-applicable', because: 'nobody-else', instance: item };
      } else if (item === 'present' && others.present.length === 0) {
        yield { outcome: 'inconclusive', because: 'silent', instance: item };
      } else if (told === 'partly' && !bundle) {
        for (const who of others.missing)
          yield { outcome: 'inconclusive', because: unseen[who], instance: item };
      } else if (forCounsel.has(item) && unassisted(interview)) {
        yield { outcome: 'not-applicable', because: 'nobody-assists', instance: item };
      } else if (told === 'all' || opening.has(item) || (alsoAtEnd.has(item) && closing.has(item))) {
        yield { outcome: 'pass', because: 'told', instance: item };
      } else if (bundle) {
        yield { outcome: options.bundleCovers ? 'pass' : 'inconclusive', because: 'bundle', instance: item };
      } else {
        yield {
          message: 'not-found',
          at: spanOf(first),
          verdict: 'review',
          confidence: 'medium',
          instance: item,
          turn: first.n,
          data: { item },
        };
        yield { outcome: 'inconclusive', because: 'silent', instance: item };
      }
    }
  },
});

const unseen = {
  interpreter: 'interpreter-unseen',
  lawyer: 'lawyer-unseen',
  'trusted-person': 'trusted-person-unseen',
  guardian: 'guardian-unseen',
  other: 'other-unseen',
} as const satisfies Record<Attendee, string>;

function unassisted(interview: Interview): boolean {
  return sessionsOf(interview).every(
    ({ attendance }) => attendance.lawyer === 'absent' && attendance.trustedPerson !== 'present',
  );
}
