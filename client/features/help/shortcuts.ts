/** Everything the keyboard does, as data: the help sheet shows it, the page acts on it. */
export type Action =
  | 'search'
  | 'list'
  | 'graph'
  | 'undo'
  | 'redo'
  | 'close'
  | 'toggleView'
  | 'fit'
  | 'zoomIn'
  | 'zoomOut'
  | 'arrange'
  | 'time'
  | 'expand'
  | 'collapse'
  | 'hide'
  | 'pin'
  | 'theme'
  | 'tour'
  | 'help'
  | 'share'
  | 'palette'

export type Shortcut = {
  action: Action
  /** `Mod` is Ctrl, or ⌘ on a Mac. */
  /** None: found by its name in the palette. */
  keys: readonly string[]
  words: string
  group: 'Find' | 'Selected actor' | 'Drawing' | 'Everything'
}

export const shortcuts: readonly Shortcut[] = [
  { action: 'palette', keys: ['Mod+k'], words: 'Do anything by its name', group: 'Find' },
  { action: 'search', keys: ['/'], words: 'Search for an actor', group: 'Find' },
  { action: 'list', keys: ['l'], words: 'Go to the list of what is drawn', group: 'Find' },
  {
    action: 'graph',
    keys: ['g'],
    words: 'Go to the drawing; arrow keys walk it, Enter opens',
    group: 'Find',
  },
  { action: 'expand', keys: ['e'], words: 'Expand', group: 'Selected actor' },
  { action: 'collapse', keys: ['c'], words: 'Collapse', group: 'Selected actor' },
  { action: 'pin', keys: ['p'], words: 'Pin or unpin', group: 'Selected actor' },
  { action: 'hide', keys: ['h'], words: 'Hide', group: 'Selected actor' },
  { action: 'toggleView', keys: ['v'], words: 'Events as nodes, or folded into links', group: 'Drawing' },
  { action: 'arrange', keys: ['a'], words: 'Arrange the drawing', group: 'Drawing' },
  { action: 'time', keys: ['t'], words: 'Time below the graph, or not', group: 'Drawing' },
  { action: 'fit', keys: ['0'], words: 'Fit everything into sight', group: 'Drawing' },
  { action: 'zoomIn', keys: ['+', '='], words: 'Zoom in', group: 'Drawing' },
  { action: 'zoomOut', keys: ['-'], words: 'Zoom out', group: 'Drawing' },
  { action: 'undo', keys: ['Mod+z'], words: 'Undo', group: 'Everything' },
  { action: 'redo', keys: ['Mod+Shift+z', 'Mod+y'], words: 'Redo', group: 'Everything' },
  { action: 'close', keys: ['Escape'], words: 'Close the panel', group: 'Everything' },
  { action: 'share', keys: ['s'], words: 'Share and export', group: 'Everything' },
  { action: 'theme', keys: ['d'], words: 'Light or dark theme', group: 'Everything' },
  { action: 'tour', keys: [], words: 'Take the tour', group: 'Everything' },
  { action: 'help', keys: ['?'], words: 'Show this help', group: 'Everything' },
]

const isMac = globalThis.navigator?.userAgent.includes('Mac') ?? false
const keyNames: Record<string, string> = { Mod: isMac ? '⌘' : 'Ctrl', Escape: 'Esc', Shift: 'Shift' }

/** "Mod+Shift+z" → "Ctrl + Shift + Z" */
export function keyWords(keys: string): string {
  return keys
    .split(/(?<=.)\+(?=.)/u)
    .map((key) => keyNames[key] ?? key.toUpperCase())
    .join(' + ')
}

type Pressed = { key: string; ctrlKey: boolean; metaKey: boolean; shiftKey: boolean; altKey: boolean }

/** Which action a key press means; null for none. While somebody types, only combinations with Mod count. */
export function actionOf(event: Pressed, isTyping: boolean): Action | null {
  if (event.altKey) return null
  const isMod = event.ctrlKey || event.metaKey
  if (isTyping && !isMod) return null
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  const name = isMod ? `Mod+${event.shiftKey ? 'Shift+' : ''}${key}` : key
  return shortcuts.find((shortcut) => shortcut.keys.includes(name))?.action ?? null
}
