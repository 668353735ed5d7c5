import { type CodeAction, CodeActionKind } from 'vscode-languageserver/node';
import { type DecidedStatus, decidable } from '../model/decisions.ts';
import type { Offer } from './code-actions.ts';
import { decisionEdit, fileOf, type Wanted } from './decision-edit.ts';
import { momentNow } from './moment.ts';
import type { Server } from './serve.ts';
import { word } from './words.ts';

/**
 * Decisions as code actions. A client that asks for the reason gets a command of its own. For any other the edit itself
 * leaves reason and name empty: until a person has filled them in, the file is not valid and nothing in it holds.
 */
export async function decisionActions(
  server: Server,
  uri: string,
  offers: readonly Offer[],
): Promise<readonly CodeAction[]> {
  const file = fileOf(uri);
  if (!file) return [];
  const made = offers.map(async (offer): Promise<readonly CodeAction[]> => {
    const { title } = offer;
    const kind = CodeActionKind.QuickFix;
    if (server.wishes().asks) {
      const command = offer.list === 'suppressions' ? 'charterlint.suppress' : 'charterlint.attest';
      const of =
        offer.list === 'suppressions' ? { finding: offer.finding.fingerprint } : { clause: offer.clause };
      return [{ title, kind, command: { title, command, arguments: [{ uri, ...of }] } }];
    }
    const found = await editFor(
      server,
      file,
      wantedOf(offer, { by: server.wishes().by, words: '', status: 'pass' }),
    );
    return 'edit' in found ? [{ title, kind, edit: found.edit }] : [];
  });
  return (await Promise.all(made)).flat();
}

/** What `charterlint.decide` answers: whether the decision was put beside the record, else why not. */
export interface Decided {
  readonly applied: boolean;
  readonly message?: string;
}

/** A decision with its reason, from a client that asked for it. */
export async function decide(server: Server, wish: unknown): Promise<Decided> {
  const given = (wish ?? {}) as Readonly<Record<string, unknown>>;
  const text = (name: string): string => (typeof given[name] === 'string' ? given[name].trim() : '');
  const locale = server.locale();
  const no = (message: string): Decided => ({ applied: false, message });
  const uri = text('uri');
  const file = fileOf(uri);
  if (!file) return no(word('notAFile', locale));
  const record = server.recordAt(uri);
  const view = await record?.whole();
  if (!view?.assessment) return no(word('changedSince', locale));
  const status = decidable.find((one) => one === text('status')) ?? 'pass';
  const reason = { by: text('by'), words: text('reason'), status };
  const finding = view.findings.find(({ fingerprint }) => fingerprint === text('finding'));
  const clause = view.assessment.clauses.find((each) => each.clause === text('clause'))?.clause;
  if (reason.by === '' || reason.words === '' || (!finding && !clause))
    return no(word('changedSince', locale));
  const offer: Offer = finding
    ? { list: 'suppressions', title: '', finding }
    : { list: 'attestations', title: '', clause: clause! };
  const found = await editFor(server, file, wantedOf(offer, reason));
  if (!('edit' in found)) return no(word('brokenDecisions', locale, { file: found.broken }));
  const { applied } = await server.connection.workspace.applyEdit(found.edit);
  return { applied };
}

function wantedOf(
  offer: Offer,
  { by, words, status }: { readonly by: string; readonly words: string; readonly status: DecidedStatus },
): Wanted {
  const { at } = momentNow();
  return offer.list === 'suppressions'
    ? { list: 'suppressions', decision: { finding: offer.finding.fingerprint, reason: words, by, at } }
    : { list: 'attestations', decision: { clause: offer.clause, status, remark: words, by, at } };
}

function editFor(server: Server, file: string, wanted: Wanted): ReturnType<typeof decisionEdit> {
  return decisionEdit(
    file,
    wanted,
    server.surroundings.decisionsHead(server.locale()),
    server.client().edits,
  );
}
