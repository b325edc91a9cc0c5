/** What the design pages add: fields beside figures, cells with their suggestions, points that can be chosen. Wins over what stands before it. */
export const designStyle = `.beside { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1.5fr); gap: 0 2rem; align-items: start; } .beside > form { margin: 0; } .stays { position: sticky; top: 0; }
.brief { font-weight: 600; font-size: 1.08rem; margin: .25rem 0 .75rem; }
.aloud { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.slider { display: none; } .live .slider { display: block; } .live .slider input { display: block; padding: 0; min-height: 1.75rem; border: 0; accent-color: var(--accent); }
.field { position: relative; } .altered { border-left: 4px solid var(--second); padding-left: .6rem; }
.rules td.wrong { border-left: 4px solid var(--bad); } [aria-invalid=true] { border: 2px solid var(--bad); } input.code { max-width: none; }
tr.removed td, tr.removed code { text-decoration: line-through; color: var(--soft); } .actions { display: flex; flex-wrap: wrap; gap: .1rem .75rem; font-weight: 400; }
.names { columns: 16rem; padding-left: 1.2rem; } .versions tbody th { min-width: 11rem; }
.fields.cells { grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)); align-items: start; } .versions .below { white-space: nowrap; } .scroll:has(> .versions) { max-height: none; }
.overlaid { position: relative; overflow-x: auto; } .overlaid .chart { overflow: visible; } .overlaid > svg { position: absolute; top: 0; left: 0; width: 100%; min-width: 34rem; max-width: 760px; height: auto; } .overlaid a:hover circle, .overlaid a:focus circle { stroke: var(--second); stroke-width: 3; }
.suggestions { position: absolute; z-index: 3; top: 100%; left: 0; right: 0; max-height: 16rem; overflow-y: auto; list-style: none; margin: 0; padding: 0; background: var(--paper); border: 1px solid #6e7781; border-radius: 3px; box-shadow: 0 4px 12px #0003; }
.suggestions li { padding: .35rem .6rem; cursor: pointer; max-width: none; } .suggestions [aria-selected=true] { background: var(--accent); color: #fff; } .suggestions [aria-selected=true] .soft { color: #fff; }
@media (max-width: 55rem) { .beside { display: block; } .stays { display: contents; } .stays .brief { position: sticky; bottom: 0; background: var(--paper); border-top: 2px solid var(--second); padding: .4rem 0; } }
@media (max-width: 40rem) { .versions tbody th { min-width: 7rem; } .versions th, .versions td { padding: .3rem; } }
`;
