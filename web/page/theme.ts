import { EditorView } from '@codemirror/view';

const underline = (colour: string, style: string) => ({
  backgroundImage: 'none',
  paddingBottom: '0',
  textDecoration: `underline ${style} ${colour}`,
  textDecorationThickness: '2px',
  textUnderlineOffset: '.22em',
  textDecorationSkipInk: 'none',
});

/** Colours are those of the page, in light and dark; shapes differ too, for those who see no colour. */
export const theme = EditorView.theme({
  '&': { height: '100%', backgroundColor: 'var(--paper)', color: 'var(--ink)', fontSize: '1rem' },
  '&.cm-focused': { outline: '3px solid var(--accent)', outlineOffset: '-3px' },
  '.cm-scroller': {
    fontFamily: 'system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif',
    lineHeight: '1.6',
  },
  '.cm-content': { padding: '.75rem 0 4rem', caretColor: 'var(--ink)', maxWidth: '52rem' },
  '.cm-line': { padding: '0 1.25rem 0 .75rem' },
  '.cm-gutters': {
    backgroundColor: 'var(--paper)',
    color: 'var(--soft)',
    border: '0',
    fontSize: '.75rem',
    lineHeight: '1.6rem',
  },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-placeholder': { color: 'var(--soft)', whiteSpace: 'normal' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--bar)',
  },
  '.cm-lintRange-error': underline('var(--fail)', 'wavy'),
  '.cm-lintRange-warning': underline('var(--review)', 'solid'),
  '.cm-lintRange-info': underline('var(--quiet)', 'dotted'),
  '.cm-lintRange-active': { backgroundColor: 'var(--review-wash)' },
  '.cm-lintPoint:after': { borderBottomColor: 'var(--fail)' },
  '.cm-lintPoint-warning:after': { borderBottomColor: 'var(--review)' },
  '.cm-tooltip': {
    backgroundColor: 'var(--paper)',
    color: 'var(--ink)',
    border: '1px solid var(--soft)',
    borderRadius: '3px',
    maxWidth: 'min(30rem, 92vw)',
  },
  '.cm-diagnostic': { padding: '.5rem .75rem', whiteSpace: 'normal', fontSize: '.9375rem' },
  '.cm-diagnostic-error': { borderLeft: '4px solid var(--fail)' },
  '.cm-diagnostic-warning': { borderLeft: '4px solid var(--review)' },
  '.cm-diagnostic-info': { borderLeft: '4px solid var(--quiet)' },
  '.cm-diagnosticAction': {
    backgroundColor: 'var(--accent)',
    color: 'var(--paper)',
    padding: '.35rem .7rem',
    borderRadius: '3px',
    font: 'inherit',
    margin: '.4rem 0 0',
  },
  '.cm-panels': { backgroundColor: 'var(--wash)', color: 'var(--ink)' },
  '.cm-textfield, .cm-button': {
    backgroundColor: 'var(--paper)',
    backgroundImage: 'none',
    color: 'var(--ink)',
    border: '1px solid var(--soft)',
    font: 'inherit',
    fontSize: '.875rem',
  },
  '.cm-searchMatch': { backgroundColor: 'var(--bar)' },
  '.cm-selectionMatch': { backgroundColor: 'var(--quiet-wash)' },
});
