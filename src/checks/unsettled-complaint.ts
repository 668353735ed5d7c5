import { cuesOf, type FileRecord, nodesOf, recordsOf, signaturesOf, topOf } from '../model/case-file.ts';
import { defineFileCheck } from '../model/check.ts';
import { textOf } from '../model/turns.ts';

/** Royal decree of 15 May 2014, art. 17: a solution is sought, signed for receipt, and accepted or refused in writing. */
export default defineFileCheck({
  id: 'unsettled-complaint',
  severity: 'error',
  records: ['complaint', 'settlement'],
  across: true,
  options: {},
  instances: ['proposal', 'receipt', 'ending'],
  texts: {
    en: {
      title: 'Complaint left without a signed end or continuation',
      why: 'Whoever complains decides whether the complaint is settled, and signs for it.',
      remedy:
        'Have the complainant sign for the proposed solution, and then either that the procedure ends or that it goes on.',
      instances: {
        proposal: 'attempt at a solution',
        receipt: 'solution signed for receipt',
        ending: 'end or continuation signed',
      },
      messages: {
        both: 'The documents say both that the procedure ends and that it goes on. It is one of the two.',
        neither: 'A solution was proposed, and nothing says whether the procedure ends or goes on.',
        unsigned: 'The complainant did not sign.',
        proposed: 'A solution was proposed.',
        signed: 'The complainant signed.',
        unseen: 'What was examined holds no proposed solution.',
      },
    },
    fr: {
      title: 'Plainte sans fin ni poursuite signée',
      why: 'L’auteur de la plainte décide si elle est réglée, et le signe.',
      remedy:
        'Faire signer la solution proposée pour réception, puis la fin de la procédure ou sa poursuite.',
      instances: {
        proposal: 'tentative de solution',
        receipt: 'solution signée pour réception',
        ending: 'fin ou poursuite signée',
      },
      messages: {
        both: 'Les documents disent à la fois que la procédure prend fin et qu’elle se poursuit. C’est l’un ou l’autre.',
        neither: 'Une solution a été proposée, et rien ne dit si la procédure prend fin ou se poursuit.',
        unsigned: 'L’auteur de la plainte n’a pas signé.',
        proposed: 'Une solution a été proposée.',
        signed: 'L’auteur de la plainte a signé.',
        unseen: 'Ce qui a été examiné ne contient pas de solution proposée.',
      },
    },
    nl: {
      title: 'Klacht zonder ondertekend einde of voortzetting',
      why: 'Wie klaagt, beslist of de klacht opgelost is, en tekent daarvoor.',
      remedy:
        'Laat de klager tekenen voor ontvangst van de oplossing, en dan voor het einde of de voortzetting van de procedure.',
      instances: {
        proposal: 'poging tot oplossing',
        receipt: 'oplossing voor ontvangst getekend',
        ending: 'einde of voortzetting getekend',
      },
      messages: {
        both: 'De documenten zeggen zowel dat de procedure eindigt als dat ze voortgaat. Het is een van beide.',
        neither: 'Er werd een oplossing voorgesteld, en niets zegt of de procedure eindigt of voortgaat.',
        unsigned: 'De klager tekende niet.',
        proposed: 'Er werd een oplossing voorgesteld.',
        signed: 'De klager tekende.',
        unseen: 'Wat onderzocht werd, bevat geen voorgestelde oplossing.',
      },
    },
  },
  examples: {
    en: {
      breach: '⟦PROPOSED SOLUTION⟧\n\nSolution: another room from Monday.\n\nComplainant: (signed) B. Celik',
      clean:
        'PROPOSED SOLUTION\n\nSolution: another room from Monday.\nI accept the solution.\n\nComplainant: (signed) B. Celik',
    },
    fr: {
      breach:
        '⟦SOLUTION PROPOSÉE⟧\n\nSolution : une autre chambre dès lundi.\n\nSignature du plaignant : (signé) B. Celik',
      clean:
        'SOLUTION PROPOSÉE\n\nSolution : une autre chambre dès lundi.\nJe marque mon accord.\n\nSignature du plaignant : (signé) B. Celik',
    },
    nl: {
      breach:
        '⟦VOORSTEL VAN OPLOSSING⟧\n\nOplossing: vanaf maandag een andere kamer.\n\nHandtekening van de klager: (getekend) B. Celik',
      clean:
        'VOORSTEL VAN OPLOSSING\n\nOplossing: vanaf maandag een andere kamer.\nIk ga akkoord met de oplossing.\n\nHandtekening van de klager: (getekend) B. Celik',
    },
  },
  *run(file) {
    const settlements = recordsOf(file, 'settlement');
    const [first] = settlements;
    if (!first) {
      for (const instance of ['proposal', 'receipt', 'ending'] as const)
        yield { outcome: 'inconclusive', because: 'unseen', instance };
      return;
    }
    yield { outcome: 'pass', because: 'proposed', instance: 'proposal' };
    const signatures = settlements.flatMap(({ document }) =>
      signaturesOf(document).filter(({ role }) => role === 'resident'),
    );
    const place = { record: first.n, at: topOf(first) };
    const signed = signatures.some((one) => one.signed);
    if (signed) yield { outcome: 'pass', because: 'signed', instance: 'receipt' };
    else yield { message: 'unsigned', ...place, verdict: 'breach', instance: 'receipt' };
    const ends = settlements.some((record) => says(record, 'procedure-ends'));
    const goesOn = settlements.some((record) => says(record, 'procedure-goes-on'));
    if (ends && goesOn) yield { message: 'both', ...place, verdict: 'breach', instance: 'ending' };
    else if (ends || goesOn) yield { outcome: 'pass', because: 'signed', instance: 'ending' };
    else if (file.whole || settlements.length === 1)
      yield { message: 'neither', ...place, verdict: 'breach', instance: 'ending' };
  },
});

/** A form prints both sentences: one whose box is empty is not said, and a denial holds the words it denies. */
function says({ document }: FileRecord, id: string): boolean {
  const denied = cuesOf(document, 'procedure-goes-on');
  return nodesOf(document).some(
    (node) =>
      !/^\s*(?:[-–•*]\s*)?(?:☐|\[\s?\])/u.test(textOf(node)) &&
      node.cues.some(
        (cue) =>
          cue.id === id &&
          (id === 'procedure-goes-on' ||
            !denied.some(({ at }) => at.start <= cue.at.start && cue.at.end <= at.end)),
      ),
  );
}
