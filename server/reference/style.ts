/** The look of the reference: the colours of the explorer, the fonts of the machine. */
export const style = `
:root { color-scheme: light dark;
  --paper: light-dark(#fbfaf7, #16181d); --page: light-dark(#ffffff, #1c1f25); --well: light-dark(#f2f0ea, #23262d);
  --line: light-dark(#e3e0d8, #31353d); --ink: light-dark(#23262d, #ece9e2); --quiet: light-dark(#5d626d, #a3a8b2);
  --accent: light-dark(#3f46b5, #a3acff); --warn: light-dark(#9a3412, #f5a97a); --green: light-dark(#14664f, #4dbb9b);
  --serif: 'Iowan Old Style', Palatino, 'Palatino Linotype', Georgia, serif;
  --sans: ui-sans-serif, system-ui, sans-serif; --mono: ui-monospace, 'SFMono-Regular', Menlo, Consolas, monospace; }
* { box-sizing: border-box; }
html { scroll-padding-top: 4rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--sans); overflow-wrap: anywhere; }
a { color: var(--accent); text-underline-offset: 0.15em; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
code, pre { font-family: var(--mono); font-size: 0.875em; }
.quiet { color: var(--quiet); font-weight: 400; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 0.75rem; z-index: 2; background: var(--page); padding: 0.25rem 0.75rem; }
header { position: sticky; top: 0; z-index: 1; display: flex; gap: 1rem; justify-content: space-between; align-items: baseline;
  padding: 0.75rem clamp(1rem, 4vw, 2rem); background: var(--paper); border-bottom: 1px solid var(--line); }
header p { margin: 0; }
.brand a { font: 600 1.25rem var(--serif); color: var(--ink); text-decoration: none; margin-right: 0.5rem; }
.columns { display: grid; grid-template-columns: 17rem minmax(0, 48rem); gap: clamp(1.5rem, 4vw, 4rem);
  padding: 0 clamp(1rem, 4vw, 2rem); }
nav { position: sticky; top: 3.25rem; align-self: start; max-height: calc(100vh - 3.25rem); overflow-y: auto; padding: 1.5rem 0.25rem;
  font-size: 0.875rem; }
nav ul { list-style: none; margin: 0; padding: 0; }
nav > ul > li { margin-bottom: 0.9rem; }
nav > ul > li > a { font-weight: 600; color: var(--ink); text-decoration: none; }
nav ul ul a { display: flex; gap: 0.5rem; align-items: baseline; padding: 0.15rem 0; color: var(--quiet); text-decoration: none; }
nav a:hover { color: var(--accent); text-decoration: underline; }
main { padding: 2rem 0 6rem; }
main:focus { outline: none; }
h1 { font: 500 clamp(1.5rem, 5vw, 2.1rem)/1.2 var(--serif); margin: 0 0 1rem; text-wrap: balance; }
h2 { font: 500 1.6rem/1.2 var(--serif); margin: 4rem 0 0.25rem; }
.lead { margin: 0 0 1rem; color: var(--quiet); }
article { border-top: 1px solid var(--line); padding: 1.75rem 0 1rem; }
h3 { margin: 0 0 0.25rem; font-size: 1.05rem; }
h3 .anchor { display: flex; gap: 0.6rem; align-items: baseline; color: inherit; text-decoration: none; }
h3 .anchor:hover code { text-decoration: underline; }
.method { font: 600 0.72rem var(--mono); text-transform: uppercase; color: var(--green); flex: 0 0 auto; min-width: 2.6rem; }
.method.post, .method.put { color: var(--accent); }
.method.delete { color: var(--warn); }
figure { margin: 0.75rem 0; }
figcaption { font-size: 0.875rem; color: var(--quiet); margin-bottom: 0.25rem; }
figcaption a { white-space: nowrap; margin-left: 0.5rem; }
pre { margin: 0; padding: 0.7rem 0.9rem; background: var(--well); border-radius: 6px; overflow-x: auto; white-space: pre-wrap; }
details { margin: 0.5rem 0; }
summary { cursor: pointer; font-weight: 600; padding: 0.3rem 0; }
.parameters, .problems { margin: 0.25rem 0 0.75rem; }
.parameters > div, .problems > div { display: grid; grid-template-columns: 10rem minmax(0, 1fr); gap: 0.25rem 1rem; padding: 0.5rem 0;
  border-top: 1px solid var(--line); }
.problems > div { grid-template-columns: 3rem minmax(0, 1fr); font-size: 0.9375rem; }
dt { font-weight: 400; } dd { margin: 0; }
.name { font-weight: 600; }
.needed { color: var(--warn); font-size: 0.8125rem; margin-left: 0.35rem; }
dt .quiet, .type, dd .quiet { font-size: 0.875rem; }
.type { color: var(--quiet); }
.fields { list-style: none; margin: 0.25rem 0 0.5rem; padding: 0 0 0 0.9rem; border-left: 2px solid var(--line); }
.fields p { margin: 0.2rem 0 0; }
.fields .meaning { font-size: 0.9375rem; }
.shape { border-top: 1px solid var(--line); margin: 0; padding: 0.5rem 0; }
details:target > summary { color: var(--accent); }
@media (max-width: 52rem) {
  .columns { display: block; }
  nav { position: static; max-height: none; padding: 1rem 0 0; }
  nav > ul { display: flex; flex-wrap: wrap; gap: 0.4rem 1rem; }
  nav > ul > li { margin: 0; }
  nav > ul > li > a { padding: 0.3rem 0; display: inline-block; }
  nav ul ul { display: none; }
  .parameters > div { grid-template-columns: minmax(0, 1fr); }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print { nav, header { display: none; } .columns { display: block; } }
`
