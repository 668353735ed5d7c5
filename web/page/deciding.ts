import { type DecidedStatus, decidable } from '../../src/model/decisions.ts';
import type { Locale } from '../../src/model/locale.ts';
import { idPart } from '../../src/page/html.ts';
import { statusWord } from '../../src/wording/words.ts';
import type { Linted, NewDecision, ShownFinding } from '../protocol.ts';
import type { PageWords } from '../words.ts';
import { element, part } from './element.ts';

/** The form in which a person decides what the tool leaves open, or sets a finding aside. */
export interface Deciding {
  word(words: PageWords, locale: Locale): void;
  /** The clauses that are open now; what was chosen stays where it still can be. */
  offer(linted: Linted | undefined): void;
  /** Ready to set one finding aside, or to decide one clause. */
  begin(about: ShownFinding | { readonly clause: string }): void;
}

export function decidingForm(decide: (decision: NewDecision) => Promise<boolean>): Deciding {
  const form = part<HTMLFormElement>('deciding');
  const about = part<HTMLSelectElement>('about');
  const status = part<HTMLSelectElement>('decided-status');
  const reason = part<HTMLTextAreaElement>('reason');
  const by = part<HTMLInputElement>('by');
  let words: PageWords | undefined;
  let linted: Linted | undefined;
  let finding: ShownFinding | undefined;

  const findingValue = 'finding';
  const showStatus = (): void => {
    part('decided-as').hidden = about.value === findingValue;
  };
  const fill = (): void => {
    const { value } = about;
    const open = (linted?.clauses ?? []).filter(({ isOpen }) => isOpen);
    const aside = finding
      ? [
          element(
            'optgroup',
            { label: words?.findingAside ?? '' },
            element('option', { value: findingValue }, `${finding.title} – ${finding.place}`),
          ),
        ]
      : [];
    const clauses = element(
      'optgroup',
      { label: words?.openClauses ?? '' },
      ...open.map(({ id, title }) => element('option', { value: id }, `${id} – ${title}`)),
    );
    about.replaceChildren(...aside, ...(open.length > 0 ? [clauses] : []));
    if ([...about.options].some((option) => option.value === value)) about.value = value;
    form.hidden = about.options.length === 0;
    showStatus();
  };

  about.addEventListener('change', showStatus);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const signed = { words: reason.value.trim(), by: by.value.trim(), at: new Date().toISOString() };
    if (signed.words === '' || signed.by === '') return;
    const decision: NewDecision =
      about.value === findingValue && finding
        ? { ...signed, list: 'suppressions', finding: finding.fingerprint }
        : { ...signed, list: 'attestations', clause: about.value, status: status.value as DecidedStatus };
    void decide(decision).then((isDone) => {
      if (!isDone) return;
      reason.value = '';
      finding = undefined;
      fill();
    });
  });

  return {
    word(chosen, locale) {
      words = chosen;
      const { value } = status;
      status.replaceChildren(
        ...decidable.map((each) => element('option', { value: each }, statusWord(each, locale))),
      );
      if (value !== '') status.value = value;
      fill();
    },
    offer(now) {
      linted = now;
      // A finding that is gone, or set aside meanwhile, is not set aside again.
      finding = now?.findings.find((each) => each.fingerprint === finding?.fingerprint && !each.aside);
      fill();
    },
    begin(what) {
      finding = 'clause' in what ? undefined : what;
      fill();
      about.value = 'clause' in what ? what.clause : findingValue;
      showStatus();
      reason.focus();
    },
  };
}

/** In the table of clauses, a button on each that a person decides. */
export function offerDecisions(
  host: HTMLElement,
  { clauses }: Pick<Linted, 'clauses'>,
  words: PageWords,
  begin: (clause: string) => void,
): void {
  for (const { id, isOpen } of clauses) {
    const cell = isOpen && host.querySelector(`#c-${CSS.escape(idPart(id))} .clause > div`);
    if (!cell) continue;
    const button = element('button', {
      type: 'button',
      class: 'decide',
      'aria-label': `${words.decideClause} ${id}`,
    });
    button.textContent = words.decideClause;
    button.addEventListener('click', () => begin(id));
    cell.append(button);
  }
}
