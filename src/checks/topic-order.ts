import { type Theme, themeTurns } from '../language/themes.ts';
import { defineCheck } from '../model/check.ts';
import { sourceSpan, textOf } from '../model/turns.ts';

/** Charter 2.7, 2.10, S1: the order of the themes is reported; the scheme is flexible, and no order is a fault. */
export default defineCheck({
  id: 'topic-order',
  severity: 'note',
  languages: ['fr', 'nl', 'en'],
  lexicons: ['topics', 'topic-titles'],
  options: {
    lateAfter: {
      type: 'number',
      default: 3,
      minimum: 1,
      description: {
        en: 'Questions on what happened before the first on identity from which a note is made.',
        fr: 'Nombre de questions sur les faits, avant la première sur l’identité, à partir duquel une remarque est faite.',
        nl: 'Aantal vragen over de feiten, vóór de eerste over de identiteit, vanaf wanneer een opmerking volgt.',
      },
    },
  },
  texts: {
    en: {
      title: 'Unusual order of topics',
      why: 'A planned order helps the applicant to follow, and it may bend to what the applicant tells.',
      remedy: 'Nothing, where the course of the interview called for it.',
      messages: {
        'identity-late':
          'Questions on what happened come first and identity later. The base scheme opens with identity, and it is flexible.',
        order:
          'Questions by topic, and in brackets the rank at which it comes up: identity {identity}, what happened {events}, reasons {reasons}, actors {actors}, fear on return {fear}, evidence {evidence}. Whether the course was planned is not in the record.',
      },
    },
    fr: {
      title: 'Ordre inhabituel des thèmes',
      why: 'Un ordre prévu aide le demandeur à suivre, et il peut s’adapter à ce que le demandeur raconte.',
      remedy: 'Rien, si le déroulement de l’entretien le demandait.',
      messages: {
        'identity-late':
          'Les questions sur les faits viennent d’abord et l’identité ensuite. Le schéma de base s’ouvre par l’identité, et il est souple.',
        order:
          'Questions par thème et, entre parenthèses, leur rang d’apparition : identité {identity}, faits {events}, raisons {reasons}, acteurs {actors}, crainte en cas de retour {fear}, preuves {evidence}. Les notes ne disent pas si le déroulement était planifié.',
      },
    },
    nl: {
      title: 'Ongewone volgorde van de thema’s',
      why: 'Een geplande volgorde helpt de verzoeker te volgen, en ze mag zich aanpassen aan wat de verzoeker vertelt.',
      remedy: 'Niets, als het verloop van het onderhoud erom vroeg.',
      messages: {
        'identity-late':
          'De vragen over de feiten komen eerst en de identiteit later. Het basisschema begint met de identiteit, en het is soepel.',
        order:
          'Vragen per thema en, tussen haakjes, de rang waarop het aan bod komt: identiteit {identity}, feiten {events}, redenen {reasons}, actoren {actors}, vrees bij terugkeer {fear}, bewijzen {evidence}. Of het verloop gepland was, staat niet in de notities.',
      },
    },
  },
  examples: {
    en: {
      breach:
        'PO: ⟦What happened in the shop?⟧\nA: They broke it.\nPO: What happened then?\nA: We ran.\nPO: Were you arrested?\nA: No.\nPO: Where were you born?\nA: In Herat.',
      clean:
        'PO: Where were you born?\nA: In Herat.\nPO: What happened in the shop?\nA: They broke it.\nPO: Were you arrested?\nA: No.',
    },
    fr: {
      breach:
        'OP : ⟦Que s’est-il passé au magasin ?⟧\nDPI : Ils l’ont cassé.\nOP : Que s’est-il passé ensuite ?\nDPI : On a couru.\nOP : Avez-vous été arrêté ?\nDPI : Non.\nOP : Où êtes-vous né ?\nDPI : À Labé.',
      clean:
        'OP : Où êtes-vous né ?\nDPI : À Labé.\nOP : Que s’est-il passé au magasin ?\nDPI : Ils l’ont cassé.\nOP : Avez-vous été arrêté ?\nDPI : Non.',
    },
    nl: {
      breach:
        'PO: ⟦Wat is er in de winkel gebeurd?⟧\nVIB: Ze braken alles.\nPO: Wat gebeurde er daarna?\nVIB: We liepen weg.\nPO: Werd u gearresteerd?\nVIB: Nee.\nPO: Waar bent u geboren?\nVIB: In Herat.',
      clean:
        'PO: Waar bent u geboren?\nVIB: In Herat.\nPO: Wat is er in de winkel gebeurd?\nVIB: Ze braken alles.\nPO: Werd u gearresteerd?\nVIB: Nee.',
    },
  },
  *run(interview, { options, speech }) {
    const turns = themeTurns(interview, speech);
    const identity = turns.findIndex(({ asked }) => asked.has('identity'));
    const before = turns.slice(0, Math.max(0, identity)).filter(({ asked }) => asked.has('events'));
    const first = before[0]?.turn;
    if (first && before.length >= options.lateAfter) {
      const at = sourceSpan(first, 0, textOf(first).length);
      const place = { at, turn: first.n, verdict: 'review' as const, severity: 'note' as const };
      yield { message: 'identity-late', ...place, confidence: 'medium' };
    }
    const starts = base
      .map((topic) => turns.findIndex(({ asked }) => asked.has(topic)))
      .filter((index) => index >= 0);
    const told = (topic: Theme): string => {
      const index = turns.findIndex(({ asked }) => asked.has(topic));
      const count = turns.filter(({ asked }) => asked.has(topic)).length;
      // Two themes of one question share a rank.
      const rank = index < 0 ? '–' : 1 + new Set(starts.filter((start) => start < index)).size;
      return `${count} (${rank})`;
    };
    yield {
      outcome: 'inconclusive',
      because: 'order',
      data: {
        identity: told('identity'),
        events: told('events'),
        reasons: told('reasons'),
        actors: told('actors'),
        fear: told('fear-on-return'),
        evidence: told('evidence'),
      },
    };
  },
});

const base: readonly Theme[] = ['identity', 'events', 'reasons', 'actors', 'fear-on-return', 'evidence'];
