import { fieldOf, hasWords } from '../model/case-file.ts';
import { defineFileCheck } from '../model/check.ts';
import type { Cell } from '../model/document.ts';
import type { Span } from '../model/place.ts';
import { mention, reportParts, reportsOf, rowsWith } from '../model/session-report.ts';
import { spanOf, textOf } from '../model/turns.ts';
import { sharesName } from '../text/names.ts';

interface Side {
  readonly of: string;
  readonly at: Span;
}

/** IOM handbook 2.1.2, step 5: actions of the person and of the organisation. The text asks for clear and feasible aims and not for a date; a missing date is for a person to judge. */
export default defineFileCheck({
  id: 'incomplete-plan',
  severity: 'error',
  records: ['session-report'],
  across: false,
  options: {},
  instances: ['owner-and-date', 'both-parties'],
  texts: {
    en: {
      title: 'Plan with actions that lack an owner, a date or a side',
      why: 'An action that nobody owns is nobody’s, and a plan of one side is no agreement.',
      remedy: 'Give each action somebody who does it and a day, on both sides.',
      instances: { 'owner-and-date': 'who and when', 'both-parties': 'actions of both sides' },
      messages: {
        'no-owner':
          'This action of the plan has nobody who does it. A plan holds actions of the person and of the organisation.',
        'no-date': 'This action of the plan has no day by which it is done.',
        'one-side':
          'All actions of the plan are on one side. It should hold actions of the person and of the organisation.',
        both: 'The plan holds actions of the person and of the organisation.',
        complete: 'The actions of the plan were looked at one by one.',
        deferred: 'The plan is left to a session of its own.',
        'unknown-column':
          'The table of actions has a column whose title was not understood: it may tell who does them.',
        unusable: 'The day of an action cannot be used, or stands in a column that was not understood.',
        'no-rows': 'The report lists no actions in a table with who does them and when.',
        'unknown-owners': 'It cannot be told on which side the actions of the plan are.',
      },
    },
    fr: {
      title: 'Plan dont des actions n’ont ni responsable, ni date, ou d’un seul côté',
      why: 'Une action sans responsable n’est à personne, et un plan d’un seul côté n’est pas un accord.',
      remedy: 'Donner à chaque action une personne et un jour, des deux côtés.',
      instances: { 'owner-and-date': 'qui et quand', 'both-parties': 'actions des deux côtés' },
      messages: {
        'no-owner':
          'Cette action du plan n’a pas de responsable. Un plan comprend des actions de la personne et de l’organisation.',
        'no-date': 'Cette action du plan n’a pas d’échéance datée.',
        'one-side':
          'Toutes les actions du plan sont d’un seul côté. Il doit en comprendre de la personne et de l’organisation.',
        both: 'Le plan comprend des actions de la personne et de l’organisation.',
        complete: 'Les actions du plan ont été examinées une à une.',
        deferred: 'Le plan est remis à une séance distincte.',
        'unknown-column':
          'Le tableau des actions a une colonne dont le titre n’a pas été compris : elle dit peut-être qui s’en charge.',
        unusable:
          'Le jour d’une action est inutilisable, ou figure dans une colonne qui n’a pas été comprise.',
        'no-rows': 'Le rapport ne donne pas les actions dans un tableau avec qui et quand.',
        'unknown-owners': 'On ne peut dire de quel côté sont les actions du plan.',
      },
    },
    nl: {
      title: 'Plan met acties zonder verantwoordelijke of datum, of van één kant',
      why: 'Een actie zonder verantwoordelijke is van niemand, en een plan van één kant is geen afspraak.',
      remedy: 'Geef elke actie iemand die ze doet en een dag, aan beide kanten.',
      instances: { 'owner-and-date': 'wie en wanneer', 'both-parties': 'acties van beide kanten' },
      messages: {
        'no-owner':
          'Deze actie van het plan heeft geen verantwoordelijke. Een plan bevat acties van de persoon en van de organisatie.',
        'no-date': 'Deze actie van het plan heeft geen gedateerde termijn.',
        'one-side':
          'Alle acties van het plan komen van één kant. Het moet er van de persoon en van de organisatie bevatten.',
        both: 'Het plan bevat acties van de persoon en van de organisatie.',
        complete: 'De acties van het plan werden één voor één bekeken.',
        deferred: 'Het plan is voor een aparte sessie.',
        'unknown-column':
          'De tabel met acties heeft een kolom waarvan de titel niet begrepen werd: die zegt misschien wie ze uitvoert.',
        unusable: 'De dag van een actie is onbruikbaar, of staat in een kolom die niet begrepen werd.',
        'no-rows': 'Het verslag geeft de acties niet in een tabel met wie en wanneer.',
        'unknown-owners': 'Het valt niet te zeggen aan welke kant de acties van het plan staan.',
      },
    },
  },
  examples: {
    en: {
      breach:
        'SESSION REPORT\n\nActions of the person: look for a room, call the uncle\n⟦Actions of the organisation: none⟧',
      clean:
        'SESSION REPORT\n\nActions of the person: look for a room, call the uncle\nActions of the organisation: ask for the papers',
    },
    fr: {
      breach:
        'RAPPORT DE SÉANCE\n\nActions de la personne : chercher une chambre, appeler l’oncle\n⟦Actions de l’organisation : aucune⟧',
      clean:
        'RAPPORT DE SÉANCE\n\nActions de la personne : chercher une chambre, appeler l’oncle\nActions de l’organisation : demander les papiers',
    },
    nl: {
      breach:
        'SESSIEVERSLAG\n\nActies van de persoon: een kamer zoeken, de oom bellen\n⟦Acties van de organisatie: geen⟧',
      clean:
        'SESSIEVERSLAG\n\nActies van de persoon: een kamer zoeken, de oom bellen\nActies van de organisatie: de papieren aanvragen',
    },
  },
  *run(file) {
    for (const { n, document } of reportsOf(file)) {
      const rows = rowsWith(document, 'action').filter(({ cell }) => hasWords(cell('action')!));
      const [first] = rows;
      const sides: Side[] = [];
      if (!first) {
        const apart = (name: string) =>
          reportParts(document, name).map(
            ({ answer, at }): Side => ({ of: answer === 'words' ? name : 'nobody', at }),
          );
        const both = [...apart('actions-person'), ...apart('actions-organisation')];
        if (mention(document, 'plan-deferred').said) {
          for (const instance of ['owner-and-date', 'both-parties'] as const)
            yield { outcome: 'not-applicable', because: 'deferred', instance };
          continue;
        }
        yield { outcome: 'inconclusive', because: 'no-rows', instance: 'owner-and-date' };
        sides.push(...both);
      }
      for (const { row, cell } of rows) {
        const others = row.children.filter((each) => !known.has(each.name) && hasWords(each));
        const [owner, due] = [cell('owner'), cell('due') ?? cell('entry')];
        // Figures under another title may be the day.
        const dated = due ? undefined : others.find((each) => /\d/.test(textOf(each)));
        const at = spanOf(row);
        const owned = owner !== undefined && hasWords(owner);
        if (owner === undefined && others.some((each) => each !== dated))
          yield { outcome: 'inconclusive', because: 'unknown-column', instance: 'owner-and-date', at };
        else if (!owned)
          yield { message: 'no-owner', record: n, at, verdict: 'breach', instance: 'owner-and-date' };
        sides.push({ of: owned ? sideOf(owner, document) : 'unknown', at });
        const [moment] = due?.moments ?? [];
        if (moment?.fault || dated)
          yield { outcome: 'inconclusive', because: 'unusable', instance: 'owner-and-date' };
        else if (moment?.date === undefined)
          yield { message: 'no-date', record: n, at, verdict: 'review', instance: 'owner-and-date' };
      }
      if (first) yield { outcome: 'pass', because: 'complete', instance: 'owner-and-date' };
      const has = (side: string): boolean => sides.some(({ of }) => of === side);
      const one = sides.find(({ of }) => of === 'nobody') ?? sides[0];
      if (has('actions-person') && has('actions-organisation'))
        yield { outcome: 'pass', because: 'both', instance: 'both-parties' };
      else if (!one || has('unknown') || (!first && sides.length < 2))
        yield { outcome: 'inconclusive', because: 'unknown-owners', instance: 'both-parties' };
      else yield { message: 'one-side', record: n, at: one.at, verdict: 'breach', instance: 'both-parties' };
    }
  },
});

/** Columns of a plan that its lexicon names. */
const known: ReadonlySet<string> = new Set(['action', 'owner', 'due', 'entry']);

/** Whose action it is: named by a word for one side, or by the name of the person or of the worker. */
function sideOf(owner: Cell, document: Parameters<typeof fieldOf>[0]): string {
  const cues = new Set(owner.cues.map(({ id }) => id));
  const [person, organisation] = [cues.has('party-person'), cues.has('party-organisation')];
  if (person !== organisation) return person ? 'actions-person' : 'actions-organisation';
  if (person) return 'unknown';
  const isNamed = (name: string): boolean => {
    const field = fieldOf(document, name);
    return field !== undefined && sharesName(textOf(field), textOf(owner));
  };
  const [own, worker] = [isNamed('resident'), isNamed('counsellor')];
  return own === worker ? 'unknown' : own ? 'actions-person' : 'actions-organisation';
}
