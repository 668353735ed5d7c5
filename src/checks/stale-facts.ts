import { type CaseFile, type Known, knownMoment, momentsOf, recordsOf, topOf } from '../model/case-file.ts';
import { defineFileCheck } from '../model/check.ts';
import { type Measured, measured } from '../model/deadlines.ts';
import { decidedOn, decisionsOf, heardOn } from '../model/file-events.ts';

/**
 * Royal decree of 15 May 2014, art. 15: facts that happened or were found in the three months before the action was
 * begun. Counted back from that day; where the file does not say when it was begun, between the notice and the hearing.
 */
export default defineFileCheck({
  id: 'stale-facts',
  severity: 'error',
  records: ['decision', 'hearing', 'summons'],
  across: true,
  options: {
    months: {
      type: 'number',
      default: 3,
      minimum: 1,
      description: {
        en: 'Calendar months before the action within which the facts must lie.',
        fr: 'Mois de calendrier précédant l’action dans lesquels les faits doivent se situer.',
        nl: 'Kalendermaanden vóór het instellen van de procedure waarbinnen de feiten moeten liggen.',
      },
    },
  },
  texts: {
    en: {
      title: 'Facts too old for a sanction',
      why: 'Nobody has to fear for ever what has long been known.',
      remedy: 'Do not sanction facts that happened and were found more than three months before the action.',
      messages: {
        stale:
          'Facts of {facts}, action begun on {opened}: the {months} calendar months before it begin on {limit}.',
        'stale-at-latest':
          'Facts of {facts}, and the file shows no action before {opened}: the {months} calendar months before that begin on {limit}.',
        within:
          'Facts of {facts}, action begun on {opened}: the {months} calendar months before it begin on {limit}.',
        open: 'Facts of {facts}. The file does not say when the action was begun; between {opened} and {latest} both answers are possible.',
        undated:
          'The date of the facts, or that of the action, is missing, cannot be used or is contradicted.',
        'no-sanction': 'The file holds no procedure of sanction.',
      },
    },
    fr: {
      title: 'Faits trop anciens pour une sanction',
      why: 'Nul n’a à craindre indéfiniment ce qui est connu depuis longtemps.',
      remedy: 'Ne pas sanctionner des faits produits et constatés plus de trois mois avant l’action.',
      messages: {
        stale:
          'Faits du {facts}, action entamée le {opened} : les {months} mois de calendrier précédents commencent le {limit}.',
        'stale-at-latest':
          'Faits du {facts}, et le dossier ne montre aucune action avant le {opened} : les {months} mois de calendrier précédents commencent le {limit}.',
        within:
          'Faits du {facts}, action entamée le {opened} : les {months} mois de calendrier précédents commencent le {limit}.',
        open: 'Faits du {facts}. Le dossier ne dit pas quand l’action a été entamée ; entre le {opened} et le {latest}, les deux réponses sont possibles.',
        undated: 'La date des faits, ou celle de l’action, manque, est inutilisable ou contredite.',
        'no-sanction': 'Le dossier ne contient pas de procédure de sanction.',
      },
    },
    nl: {
      title: 'Feiten te oud voor een sanctie',
      why: 'Niemand moet eeuwig vrezen voor wat al lang bekend is.',
      remedy:
        'Bestraf geen feiten die meer dan drie maanden vóór de procedure gebeurden en vastgesteld werden.',
      messages: {
        stale:
          'Feiten van {facts}, procedure gestart op {opened}: de {months} kalendermaanden ervoor beginnen op {limit}.',
        'stale-at-latest':
          'Feiten van {facts}, en het dossier toont geen procedure vóór {opened}: de {months} kalendermaanden daarvoor beginnen op {limit}.',
        within:
          'Feiten van {facts}, procedure gestart op {opened}: de {months} kalendermaanden ervoor beginnen op {limit}.',
        open: 'Feiten van {facts}. Het dossier zegt niet wanneer de procedure gestart is; tussen {opened} en {latest} zijn beide antwoorden mogelijk.',
        undated:
          'De datum van de feiten, of die van de procedure, ontbreekt, is onbruikbaar of wordt tegengesproken.',
        'no-sanction': 'Het dossier bevat geen sanctieprocedure.',
      },
    },
  },
  examples: {
    en: {
      breach:
        '⟦DECISION ON SANCTION⟧\n\nDate: 20 June 2026\nDate of the facts: 14 March 2026\nProcedure opened on: 15 June 2026',
      clean:
        'DECISION ON SANCTION\n\nDate: 20 June 2026\nDate of the facts: 15 March 2026\nProcedure opened on: 15 June 2026',
    },
    fr: {
      breach:
        '⟦DÉCISION DE SANCTION⟧\n\nDate : 20 juin 2026\nDate des faits : 14 mars 2026\nProcédure entamée le : 15 juin 2026',
      clean:
        'DÉCISION DE SANCTION\n\nDate : 20 juin 2026\nDate des faits : 15 mars 2026\nProcédure entamée le : 15 juin 2026',
    },
    nl: {
      breach:
        '⟦SANCTIEBESLISSING⟧\n\nDatum: 20 juni 2026\nDatum van de feiten: 14 maart 2026\nProcedure gestart op: 15 juni 2026',
      clean:
        'SANCTIEBESLISSING\n\nDatum: 20 juni 2026\nDatum van de feiten: 15 maart 2026\nProcedure gestart op: 15 juni 2026',
    },
  },
  *run(file, { options }) {
    const [decision] = decisionsOf(file, 'sanction');
    if (!decision) {
      yield { outcome: 'not-applicable', because: 'no-sanction' };
      return;
    }
    const all = (name: string) => knownMoment(file.records.flatMap((record) => momentsOf(record, name)));
    const facts = latest([all('facts-date'), all('observed-date')]);
    const begun = all('opened');
    const [early, late] = begun.known === 'no' ? between(file) : [begun, begun];
    if (facts?.known !== 'yes' || early.known !== 'yes' || late.known !== 'yes') {
      yield { outcome: 'inconclusive', because: 'undated' };
      return;
    }
    const rule = { unit: 'months-before', length: options.months } as const;
    const one = measured(rule, early.moment, facts.moment);
    const other = measured(rule, late.moment, facts.moment);
    // Facts after the action contradict it; so does an action whose date lies in no calendar.
    if (!one || !other || other.outcome === 'unknown') {
      yield { outcome: 'inconclusive', because: 'undated' };
      return;
    }
    const shown: Measured = one.outcome === 'missed' ? one : other;
    yield { deadline: { from: 'opened', actual: facts.place.name, measured: shown } };
    const data = {
      facts: { moment: facts.moment },
      opened: { moment: shown.from },
      months: options.months,
      limit: { moment: shown.limit },
    };
    const place = { record: decision.n, at: topOf(decision), verdict: 'breach' } as const;
    if (one.outcome === 'missed')
      yield begun.known === 'no'
        ? { message: 'stale-at-latest', ...place, data }
        : { message: 'stale', ...place, data };
    else if (other.outcome === 'kept') yield { outcome: 'pass', because: 'within', data };
    else
      yield {
        outcome: 'inconclusive',
        because: 'open',
        data: { facts: data.facts, opened: { moment: early.moment }, latest: { moment: late.moment } },
      };
  },
});

/** The action is not begun before the notice, nor after the summons, the hearing or the decision. */
function between(file: CaseFile): readonly [Known, Known] {
  const notices = recordsOf(file, 'notice').flatMap((record) => momentsOf(record, 'date'));
  const summons = knownMoment(recordsOf(file, 'summons').flatMap((record) => momentsOf(record, 'date')));
  const heard = heardOn(file);
  const [decision] = decisionsOf(file, 'sanction');
  const decided: Known = decision ? decidedOn(decision) : { known: 'no' };
  const last = summons.known === 'yes' ? summons : heard.known === 'yes' ? heard : decided;
  const first = knownMoment(notices);
  return [first.known === 'yes' ? first : last, last];
}

/** The later of two: either that they happened or that they were found within the time is enough. */
function latest(known: readonly Known[]): Known | undefined {
  if (known.some((one) => one.known === 'contradictory')) return { known: 'contradictory' };
  const told = known.flatMap((one) => (one.known === 'yes' ? [one] : []));
  return told.sort((a, b) => (a.moment.date < b.moment.date ? 1 : -1))[0];
}
