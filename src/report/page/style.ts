/** The whole look of the page. System fonts, no images, prints in black on white. */
export const pageStyle = `
:root { --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --accent: #0b5394; --second: #b45309; --paper: #fff; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: var(--paper); font: 16px/1.5 system-ui, "Segoe UI", "DejaVu Sans", sans-serif; }
main, header, nav, footer { max-width: 72rem; margin: 0 auto; padding: 0 1rem; }
header { padding-top: 1.5rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.45rem; margin: 2.5rem 0 .5rem; padding-top: .75rem; border-top: 3px solid var(--accent); }
h3 { font-size: 1.2rem; margin: 2rem 0 .25rem; }
h4 { font-size: 1.02rem; margin: 0; }
a { color: var(--accent); }
a:focus-visible, summary:focus-visible, .scroll:focus-visible, .chart:focus-visible { outline: 3px solid var(--second); outline-offset: 2px; }
.skip { position: absolute; left: -100rem; } .skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .5rem; }
.notice { border-left: 4px solid var(--second); background: #fff8ee; padding: .5rem .75rem; }
dl.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .75rem; margin: 1rem 0; }
dl.facts div { border: 1px solid var(--line); border-radius: 4px; padding: .5rem .75rem; }
dl.facts dt { color: var(--soft); font-size: .85rem; } dl.facts dd { margin: 0; font-size: 1.25rem; font-variant-numeric: tabular-nums; }
dl.meta { display: grid; grid-template-columns: max-content 1fr; gap: .1rem .75rem; font-size: .85rem; color: var(--soft); }
dl.meta dd { margin: 0; overflow-wrap: anywhere; }
nav ul { columns: 2; padding-left: 1.2rem; margin: .5rem 0; }
figure { margin: 1.25rem 0 2rem; padding: 0; }
.subtitle { margin: 0 0 .5rem; color: var(--soft); font-size: .9rem; }
.chart { overflow-x: auto; } .chart svg { max-width: 100%; min-width: 34rem; height: auto; }
.scroll { overflow-x: auto; max-height: 34rem; overflow-y: auto; border: 1px solid var(--line); }
table { border-collapse: collapse; width: 100%; font-size: .86rem; }
caption { text-align: left; padding: .3rem .5rem; color: var(--soft); font-size: .85rem; }
th, td { padding: .3rem .55rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { position: sticky; top: 0; background: #f6f8fa; font-weight: 600; }
tbody th { font-weight: 500; min-width: 9rem; }
.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
thead .n { white-space: normal; }
tbody tr:nth-child(even) { background: #fafbfc; }
summary { cursor: pointer; color: var(--accent); padding: .25rem 0; }
.foot { color: var(--soft); font-size: .82rem; margin: .35rem 0 0; }
figure:has(+ .method) { margin-bottom: .25rem; } .method { margin: 0 0 2rem; font-size: .88rem; color: var(--soft); } .method strong { color: var(--second); } .method ul { margin: .1rem 0; padding-left: 1.2rem; }
footer { margin-top: 3rem; padding-bottom: 2rem; color: var(--soft); font-size: .85rem; }
@media (max-width: 40rem) { nav ul { columns: 1; } h1 { font-size: 1.5rem; } dl.meta { grid-template-columns: 1fr; } }
@media print { .chart svg { min-width: 0; } nav, .skip { display: none; } details { display: block; } details > * { display: block; } .scroll { max-height: none; overflow: visible; border: 0; } h2, h3, h4 { break-after: avoid; } figure { break-inside: avoid-page; } a { color: inherit; text-decoration: none; } body { font-size: 11px; } }
`;
