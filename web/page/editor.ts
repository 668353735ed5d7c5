import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { type Diagnostic, nextDiagnostic, previousDiagnostic, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers, placeholder } from '@codemirror/view';
import type { Locale } from '../../src/model/locale.ts';
import type { Replacement } from '../../src/text/reworded.ts';
import type { ShownFinding } from '../protocol.ts';
import type { PageWords } from '../words.ts';
import { element } from './element.ts';
import { phrasesIn } from './phrases.ts';
import { theme } from './theme.ts';

/** The notes on the page, with findings underlined at their words. */
export interface Editor {
  text(): string;
  isEmpty(): boolean;
  /** Another text in place of this one: nothing of the former can be brought back by undoing. */
  show(text: string, isEditable: boolean): void;
  mark(findings: readonly ShownFinding[]): void;
  /** The place of a finding as it stands now, after what was typed since. */
  goTo(finding: ShownFinding): void;
  /** Puts the neutral wording in its place; false where the text changed since it was examined. */
  apply(finding: ShownFinding): boolean;
  word(words: PageWords, locale: Locale, language: string): void;
}

interface Heard {
  onTyped(): void;
  onSelected(finding: ShownFinding): void;
}

/** A diagnostic that remembers what it is made of. */
interface Marked extends Diagnostic {
  readonly finding: ShownFinding;
}

/**
 * It stands in a shadow tree, where its style sheets need no leave of the content policy. Nothing of the browser's may
 * look at the words: spelling checkers, translators and writing aids send what they read to their makers.
 */
export function editorIn(host: HTMLElement, heard: Heard): Editor {
  const root = host.attachShadow({ mode: 'open' });
  const wording = new Compartment();
  let wordingNow: Extension = [];
  let isEditable = true;
  let marked: readonly Marked[] = [];
  let words: PageWords | undefined;
  // Where each finding stands now: moved along with what is typed.
  const places = new Map<string, { readonly from: number; readonly to: number }>();
  const edits = new Map<string, Replacement>();
  const placeOf = ({ id, start, end }: ShownFinding): { readonly from: number; readonly to: number } =>
    places.get(id) ?? { from: start, to: end };

  // The list said where to go: it need not hear of it.
  let isGoing = false;
  const findingAt = ({ from, to }: { readonly from: number; readonly to: number }) => {
    const around = marked
      .map(({ finding }) => ({ finding, ...placeOf(finding) }))
      .filter((place) => place.from <= from && to <= place.to);
    // Of several, the one that is about the fewest words.
    return around.sort((a, b) => a.to - a.from - (b.to - b.from))[0]?.finding;
  };

  const fixed: Extension = [
    lineNumbers(),
    history(),
    drawSelection(),
    search({ top: true }),
    highlightSelectionMatches(),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      tabindex: '0',
      spellcheck: 'false',
      autocorrect: 'off',
      autocapitalize: 'off',
      autocomplete: 'off',
      translate: 'no',
      'data-gramm': 'false',
      'data-ms-editor': 'false',
      'data-lt-active': 'false',
    }),
    keymap.of([
      { key: 'F8', run: nextDiagnostic },
      { key: 'Shift-F8', run: previousDiagnostic },
      ...searchKeymap,
      ...historyKeymap,
      ...defaultKeymap,
    ]),
    theme,
    EditorView.updateListener.of((update) => {
      if (update.docChanged) {
        for (const [id, { from, to }] of places)
          places.set(id, { from: update.changes.mapPos(from, 1), to: update.changes.mapPos(to, -1) });
        // A wording is for the text that was examined: of the sentence it replaces, words may have changed since.
        edits.clear();
        heard.onTyped();
      } else if (update.selectionSet && !isGoing) {
        const at = findingAt(update.state.selection.main);
        if (at) heard.onSelected(at);
      }
    }),
  ];
  const stateWith = (text: string): EditorState =>
    EditorState.create({
      doc: text,
      extensions: [
        wording.of(wordingNow),
        EditorState.readOnly.of(!isEditable),
        EditorView.contentAttributes.of({ 'aria-readonly': String(!isEditable) }),
        fixed,
      ],
    });
  const view = new EditorView({ state: stateWith(''), parent: root, root });

  const editor: Editor = {
    text: () => view.state.doc.toString(),
    isEmpty: () => view.state.doc.length === 0,
    show(text, editable) {
      isEditable = editable;
      marked = [];
      places.clear();
      edits.clear();
      view.setState(stateWith(text));
    },
    mark(findings) {
      const { length } = view.state.doc;
      places.clear();
      edits.clear();
      const standing = findings.filter(({ aside }) => aside === undefined);
      for (const { id, start, end } of findings)
        places.set(id, { from: Math.min(start, length), to: Math.min(end, length) });
      marked = standing.map((finding) => {
        const from = Math.min(finding.start, length);
        const to = Math.min(Math.max(finding.end, from), length);
        places.set(finding.id, { from, to });
        if (finding.edit) edits.set(finding.id, finding.edit);
        return {
          finding,
          from,
          to,
          severity: finding.severity === 'note' ? 'info' : finding.verdict === 'breach' ? 'error' : 'warning',
          message: finding.sentence,
          renderMessage: () =>
            element(
              'div',
              {},
              element('strong', {}, `${finding.tag} · ${finding.title}`),
              element('div', {}, finding.sentence),
              ...(finding.rewording === undefined
                ? []
                : [element('div', { class: 'offer' }, `${words?.rewording ?? ''} — ${finding.rewording}`)]),
            ),
          ...(finding.edit && isEditable && words
            ? { actions: [{ name: words.apply, apply: () => void editor.apply(finding) }] }
            : {}),
        };
      });
      view.dispatch(setDiagnostics(view.state, marked));
    },
    goTo(finding) {
      const { from, to } = placeOf(finding);
      isGoing = true;
      view.dispatch({
        selection: { anchor: from, head: to },
        effects: EditorView.scrollIntoView(from, { y: 'center' }),
      });
      isGoing = false;
    },
    apply(finding) {
      const change = edits.get(finding.id);
      if (!isEditable || !change) return false;
      // What a person must fill in is selected, so that typing replaces it.
      const gap = change.words.indexOf('…');
      const anchor = gap < 0 ? change.start + change.words.length : change.start + gap;
      view.dispatch({
        changes: { from: change.start, to: change.end, insert: change.words },
        selection: { anchor, head: gap < 0 ? anchor : anchor + 1 },
        scrollIntoView: true,
        userEvent: 'input.complete',
      });
      view.focus();
      return true;
    },
    word(chosen, locale, language) {
      words = chosen;
      wordingNow = [
        EditorState.phrases.of(phrasesIn(locale)),
        placeholder(chosen.typeHere),
        EditorView.contentAttributes.of({
          'aria-label': chosen.text,
          lang: language === '' ? 'und' : language,
        }),
      ];
      view.dispatch({ effects: wording.reconfigure(wordingNow) });
    },
  };
  return editor;
}
