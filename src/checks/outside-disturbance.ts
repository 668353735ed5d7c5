import { has, markedIn, markedInTurn, tierOf, weakest } from '../language/marks.ts';
import { stageNotes } from '../language/stage-notes.ts';
import { defineCheck } from '../model/check.ts';
import { sourceSpan, turnsOf } from '../model/turns.ts';

/** Charter 1.4, 1.5, I1: nothing from outside disturbs the interview, and the officer's telephone is on vibrate. */
export default defineCheck({
  id: 'outside-disturbance',
  severity: 'warning',
  languages: ['fr', 'nl', 'en'],
  lexicons: ['disturbances', 'room-people'],
  instances: ['room', 'phone'],
  options: {},
  texts: {
    en: {
      title: 'Disturbance of the interview',
      why: 'Noise and intrusion break the account off and make it harder to speak in confidence.',
      remedy: 'Silence the telephones, hang a sign on the door, and offer to take up what was interrupted.',
      instances: { room: 'Disturbance in the room', phone: 'Ringing telephone of the officer' },
      messages: {
        room: 'A disturbance is noted here. The interview is held without disturbance from outside.',
        phone: 'The officer’s telephone rings. The officer sets it to vibrate before the interview.',
        silent: 'No disturbance is noted, which does not show that there was none.',
      },
    },
    fr: {
      title: 'Nuisance pendant l’entretien',
      why: 'Le bruit et les intrusions coupent le récit et rendent plus difficile de parler en confiance.',
      remedy:
        'Couper le son des téléphones, signaler l’entretien sur la porte et reprendre ce qui a été interrompu.',
      instances: { room: 'Nuisance dans le local', phone: 'Sonnerie du téléphone de l’officier' },
      messages: {
        room: 'Une nuisance est notée à cet endroit. L’entretien se déroule sans nuisance extérieure.',
        phone:
          'Le téléphone de l’officier de protection sonne. L’officier de protection le met en vibreur avant l’entretien.',
        silent: 'Aucune nuisance n’est notée, ce qui ne montre pas qu’il n’y en a pas eu.',
      },
    },
    nl: {
      title: 'Storing van het onderhoud',
      why: 'Lawaai en onderbrekingen breken het relaas af en maken het moeilijker om in vertrouwen te spreken.',
      remedy: 'Zet telefoons stil, hang een bordje aan de deur en neem op wat onderbroken werd.',
      instances: { room: 'Storing in het lokaal', phone: 'Rinkelende telefoon van de protection officer' },
      messages: {
        room: 'Hier is een storing genoteerd. Het onderhoud verloopt zonder storing van buitenaf.',
        phone:
          'De telefoon van de protection officer gaat af. De protection officer zet die vooraf op trilstand.',
        silent: 'Er is geen storing genoteerd, wat niet toont dat er geen was.',
      },
    },
  },
  examples: {
    en: {
      breach:
        'PO: Where were you born?\nA: In Conakry.\n⟦[The PO’s phone rings]⟧\nPO: Please go on.\nA: I left.\n⟦[Someone knocks on the door]⟧\nPO: And then?\nA: I hid.',
      clean:
        'PO: Where were you born?\nA: In Conakry. The phone rings and somebody knocks on the door.\nPO: What noise did you hear?\nA: There was an alarm outside.',
    },
    fr: {
      breach:
        'OP : Où êtes-vous né ?\nDPI : À Conakry.\n⟦[Le téléphone de l’OP sonne]⟧\nOP : Continuez.\nDPI : Je suis parti.\n⟦[On frappe à la porte]⟧\nOP : Et ensuite ?\nDPI : Je me suis caché.',
      clean:
        'OP : Où êtes-vous né ?\nDPI : À Conakry. Le téléphone sonne et on frappe à la porte.\nOP : Quel bruit avez-vous entendu ?\nDPI : Il y avait une alarme dehors.',
    },
    nl: {
      breach:
        'PO: Waar bent u geboren?\nVIB: In Conakry.\n⟦[De telefoon van de PO gaat af]⟧\nPO: Ga verder.\nVIB: Ik ben vertrokken.\n⟦[Er wordt op de deur geklopt]⟧\nPO: En dan?\nVIB: Ik heb me verstopt.',
      clean:
        'PO: Waar bent u geboren?\nVIB: In Conakry. De telefoon gaat en er wordt op de deur geklopt.\nPO: Welk lawaai hebt u gehoord?\nVIB: Er was een alarm buiten.',
    },
  },
  *run(interview, { lexicon }) {
    const words = lexicon('disturbances');
    const seen = new Set<'room' | 'phone'>();
    for (const { text, at, certain } of stageNotes(interview, lexicon('room-people'))) {
      const mark = markedIn(text, words).find(
        (each) => has(each, ...events) && !has(each, 'absent', 'unreal', 'told'),
      );
      if (!mark) continue;
      const instance = has(mark, 'ring') && has(mark, 'officer-phone') ? 'phone' : 'room';
      seen.add(instance);
      // The past tense in brackets that interrupt an answer may belong to the account.
      const tier = tierOf(mark, ...events);
      const confidence = certain === 'high' || tier === 'high' ? weakest(certain, tier) : 'low';
      yield { message: instance, instance, at, verdict: 'review', confidence };
    }
    for (const turn of turnsOf(interview)) {
      if (turn.speaker !== 'officer') continue;
      for (const said of markedInTurn(turn, words)) {
        const own = has(said, 'ring') && has(said, 'officer-phone');
        if (said.asks || has(said, 'unreal', 'absent') || !(own || has(said, 'said'))) continue;
        const instance = has(said, 'officer-phone') ? 'phone' : 'room';
        seen.add(instance);
        const at = sourceSpan(turn, said.start, said.end);
        yield { message: instance, instance, at, verdict: 'review', confidence: 'medium', turn: turn.n };
      }
    }
    for (const instance of ['room', 'phone'] as const)
      if (!seen.has(instance)) yield { outcome: 'inconclusive', because: 'silent', instance };
  },
});

const events = ['ring', 'noise', 'knock', 'entry', 'alarm'];
