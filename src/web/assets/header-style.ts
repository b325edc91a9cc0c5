/**
 * What stands above every page, and the parts of one subject below its title. The menu is one folded list: where the browser can show the inside of
 * a folded element, a wide screen shows it as a row; in others it stays a menu.
 */
export const headerStyle = `header { border-bottom: 3px solid var(--accent); background: var(--wash); }
.bar { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: baseline; padding-top: .5rem; padding-bottom: .25rem; }
.brand { font-weight: 700; font-size: 1.15rem; text-decoration: none; color: var(--ink); }
.languages { margin-left: auto; order: 1; } .account { order: 1; }
.bar ul, .pages ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0 .75rem; margin: 0; padding: 0; }
.languages .code { display: none; }
.pages { max-width: 76rem; margin: 0 auto; padding: 0 1rem; }
.pages a, .languages a, .languages li > span { display: inline-block; padding: .35rem .1rem; }
.parts { border-bottom: 1px solid var(--line); padding: 0; margin: 1rem 0; }
.parts + h2 { border-top: 0; margin-top: 1rem; }
.pages a { text-decoration: none; border-bottom: 3px solid transparent; }
.pages a:hover { text-decoration: underline; }
.pages a[aria-current] { font-weight: 600; border-bottom-color: var(--second); color: var(--ink); }
.pages summary { padding: .35rem 0; }
@supports selector(::details-content) { @media screen and (min-width: 55rem) { .pages summary { display: none; } .pages details::details-content { content-visibility: visible; block-size: auto; } } }
@media (max-width: 40rem) {
  .bar { gap: 0 1rem; } .languages, .account { order: 0; } .bar .pack { flex-basis: 100%; font-size: .95rem; }
  .languages .whole { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; } .languages .code { display: inline; text-transform: uppercase; }
  header .pages ul { display: block; padding-bottom: .5rem; } header .pages a { display: block; padding: .5rem .6rem; border-bottom: 0; border-left: 3px solid transparent; } header .pages a[aria-current] { border-left-color: var(--second); }
}`;
