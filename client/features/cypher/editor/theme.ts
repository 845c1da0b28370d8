import { EditorView } from '@codemirror/view'

/** The editor in the look of the page; forced colours keep their own. */
export const editorTheme = EditorView.theme({
  '&': { backgroundColor: 'var(--page)', color: 'var(--ink)', fontSize: '0.875rem', height: '100%' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--font-mono)', lineHeight: '1.6' },
  '.cm-content': { padding: '0.625rem 0', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 0.75rem' },
  '.cm-gutters': {
    backgroundColor: 'var(--page)',
    color: 'var(--quiet)',
    border: 'none',
    paddingLeft: '0.25rem',
  },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'transparent' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--accent-well)',
  },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
    backgroundColor: 'var(--accent-well)',
    outline: '1px solid var(--line)',
  },
  '.cm-placeholder': { color: 'var(--quiet)' },
  '.cm-lintRange-error, .cm-lintRange-warning': { backgroundImage: 'none', paddingBottom: '0' },
  '.cm-lintRange-error': { textDecoration: 'underline wavy var(--quad4)', textUnderlineOffset: '4px' },
  '.cm-lintRange-warning': {
    textDecoration: 'underline wavy var(--organization)',
    textUnderlineOffset: '4px',
  },
  '.cm-tooltip': {
    backgroundColor: 'var(--page)',
    color: 'var(--ink)',
    border: '1px solid var(--line)',
    borderRadius: '0.5rem',
    boxShadow: '0 6px 20px rgb(0 0 0 / 0.12)',
    overflow: 'hidden',
  },
  '.cm-tooltip-lint': { maxWidth: '28rem' },
  '.cm-diagnostic': { padding: '0.375rem 0.75rem', fontFamily: 'var(--font-sans)', fontSize: '0.8125rem' },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--quad4)' },
  '.cm-diagnostic-warning': { borderLeftColor: 'var(--organization)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    fontFamily: 'var(--font-mono)',
    fontSize: '0.8125rem',
    maxHeight: '15rem',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.25rem 0.75rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--accent-well)',
    color: 'var(--ink)',
  },
  '.cm-completionDetail': { color: 'var(--quiet)', fontFamily: 'var(--font-sans)', fontStyle: 'normal' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
  '.cm-completionInfo': {
    padding: '0.5rem 0.75rem',
    maxWidth: '20rem',
    fontSize: '0.8125rem',
    overflowWrap: 'anywhere',
  },
})
