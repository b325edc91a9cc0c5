import { designStyle } from './design-style.ts';
import { headerStyle } from './header-style.ts';

/** The whole look of the workbench. System fonts, no images, prints in black on white; contrasts of at least 4.5 to 1. */
export const pageStyle = `
:root { --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --accent: #0b5394; --second: #b45309; --paper: #fff; --wash: #f6f8fa; --good: #1a7f37; --bad: #b42318; }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; color: var(--ink); background: var(--paper); font: 16px/1.5 system-ui, "Segoe UI", "DejaVu Sans", sans-serif; overflow-wrap: break-word; }
main, .bar, footer { max-width: 76rem; margin: 0 auto; padding: 0 1rem; }
a { color: var(--accent); }
a:focus-visible, summary:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible, textarea:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--second); outline-offset: 2px; }
.skip { position: absolute; left: -100rem; } .skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .5rem; z-index: 2; }
${headerStyle}
h1 { font-size: 1.8rem; line-height: 1.2; margin: 1.5rem 0 .5rem; }
h2 { font-size: 1.35rem; margin: 2.25rem 0 .5rem; padding-top: .6rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.12rem; margin: 1.5rem 0 .25rem; }
h4 { font-size: 1.02rem; margin: 0; }
p, .prose li { max-width: 46rem; }
.lead { font-size: 1.1rem; }
.soft, .subtitle { color: var(--soft); font-size: .9rem; } .subtitle { margin: 0 0 .5rem; }
.notice { border-left: 4px solid var(--second); background: #fff8ee; padding: .5rem .75rem; margin: 1rem 0; }
.notice > :first-child { margin-top: 0; } .notice > :last-child { margin-bottom: 0; }
.errors { border: 3px solid var(--bad); padding: .5rem 1rem; margin: 1rem 0; }
.errors h2 { border: 0; margin: 0; padding: 0; }
.wrong { border-left: 4px solid var(--bad); padding-left: .75rem; } .wrong .message { color: var(--bad); font-weight: 600; margin: 0; }
.good { color: var(--good); } .bad { color: var(--bad); }
dl.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .75rem; margin: 1rem 0; }
dl.facts div { border: 1px solid var(--line); border-radius: 4px; padding: .5rem .75rem; }
dl.facts dt { color: var(--soft); font-size: .85rem; } dl.facts dd { margin: 0; font-size: 1.25rem; font-variant-numeric: tabular-nums; }
dl.meta { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: .15rem .9rem; font-size: .92rem; }
.plain { list-style: none; margin: 0; padding: 0; } .below { display: block; }
dl.meta dt { color: var(--soft); } dl.meta dd { margin: 0; overflow-wrap: anywhere; }
.cards { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); gap: .9rem; }
.cards > li { border: 1px solid var(--line); border-radius: 4px; padding: .75rem 1rem; }
.cards h2, .cards h3 { margin: 0 0 .25rem; padding: 0; border: 0; font-size: 1.08rem; } .cards p { margin: .25rem 0; }
figure { margin: 1.25rem 0 2rem; padding: 0; } figcaption h3 { margin: 0; font-size: 1.05rem; }
h2 a { text-decoration-thickness: 1px; }
.chart { overflow-x: auto; } .chart img, .chart svg { display: block; max-width: 100%; min-width: 34rem; height: auto; }
.scroll { overflow-x: auto; max-height: 34rem; overflow-y: auto; border: 1px solid var(--line); }
.scroll.whole { max-height: none; }
table { border-collapse: collapse; width: 100%; font-size: .88rem; }
caption { text-align: left; padding: .3rem .5rem; color: var(--soft); font-size: .85rem; }
th, td { padding: .3rem .55rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { position: sticky; top: 0; background: var(--wash); font-weight: 600; }
tbody th { font-weight: 500; min-width: 9rem; }
.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; } thead .n { white-space: normal; }
table:not(.rules) tbody tr:nth-child(even) { background: #fafbfc; } .rules td[rowspan]:not([rowspan="1"]) { border-left: 2px solid var(--line); }
.rules td:not(.n) { min-width: 11rem; }
code, .code { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .9em; overflow-wrap: anywhere; }
summary { cursor: pointer; color: var(--accent); padding: .25rem 0; }
.foot { color: var(--soft); font-size: .82rem; margin: .35rem 0 0; max-width: none; }
@media screen and (min-width: 70rem) { .map figure { display: grid; grid-template-columns: minmax(0, 1fr) 31rem; gap: 0 1.5rem; } .map figcaption, .map .foot { grid-column: 1 / -1; } .map .scroll { max-height: 30rem; } }
figure:has(+ .method) { margin-bottom: .25rem; } .method { margin: 0 0 2rem; font-size: .88rem; } .method strong { color: var(--second); } .method ul { margin: .1rem 0; padding-left: 1.2rem; }
@media screen { table.units { min-width: 52rem; } } form { margin: 1rem 0; } fieldset { border: 0; padding: 0; margin: 0 0 1rem; } legend { font-weight: 600; padding: 0; }
.fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr)); gap: .75rem 1rem; align-items: end; }
.field { margin: 0 0 1rem; max-width: 46rem; } .fields .field { margin: 0; }
label { display: block; font-weight: 600; } .choices label { font-weight: 400; display: inline-block; margin-right: 1.25rem; }
.hint { color: var(--soft); font-size: .9rem; margin: 0; }
input:not([type=radio]):not([type=checkbox]), select, textarea { font: inherit; color: inherit; background: var(--paper); width: 100%; max-width: 26rem; padding: .35rem .5rem; border: 1px solid #6e7781; border-radius: 3px; min-height: 2.4rem; }
input[type=radio], input[type=checkbox] { width: 1.15rem; height: 1.15rem; vertical-align: -.15rem; }
button, .button { font: inherit; font-weight: 600; color: #fff; background: var(--accent); border: 0; border-radius: 3px; padding: .5rem 1rem; min-height: 2.4rem; cursor: pointer; text-decoration: none; display: inline-block; }
button.quiet, .button.quiet { background: var(--wash); color: var(--accent); border: 1px solid var(--line); }
footer { margin: 3rem auto 0; padding-top: .75rem; padding-bottom: 2rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .88rem; }
footer ul { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; margin: 0 0 .5rem; }
@media (max-width: 40rem) { h1 { font-size: 1.45rem; } dl.meta { grid-template-columns: 1fr; } dl.meta dd { margin-bottom: .4rem; } }
@media print { html { font-size: 13px; } nav, .bar > :not(.brand, .pack), .skip, footer ul, form, .noprint { display: none; } .chart img { min-width: 0; } details, details > * { display: block; } details::details-content { content-visibility: visible; block-size: auto; } .scroll { max-height: none; overflow: visible; border: 0; } h1, h2, h3, h4 { break-after: avoid; } figure { break-inside: avoid-page; } a { color: inherit; text-decoration: none; } body { font-size: 1rem; } table { width: 100%; } th, td, tbody th, .rules td:not(.n) { min-width: 0; padding: .2rem .3rem; } tr { break-inside: avoid; } .scroll:has(> .rules) { page: wide; } .rules { table-layout: fixed; font-size: .75rem; hyphens: auto; overflow-wrap: anywhere; } .rules .n { white-space: normal; } }
@page wide { size: A4 landscape; }
${designStyle}`;
