/** How the report page looks: by day and by night, on paper, and in narrow windows. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1d2529; --paper: #fbfaf7; --rule: #c9cfd2; --quiet: #4c5a61; --link: #14556b; --way: #5f737c; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8ecee; --paper: #161b1e; --rule: #414b50; --quiet: #b3bec4; --link: #8fd0e6; --way: #8da0a8; } }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; margin: 0 0 .5rem; } h2 { margin: 2.5rem 0 .75rem; font-size: 1.25rem; }
nav a { display: inline-block; margin-right: 1rem; padding: .25rem 0; } a { color: var(--link); }
.lead { font-size: 1.1rem; } .figures { padding-left: 1.2rem; } meter { width: 8rem; vertical-align: middle; }
.wide { overflow: auto; border: 1px solid var(--rule); } .long { max-height: 85vh; } .wide:focus-visible, a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; } caption { text-align: left; padding: .5rem .75rem; color: var(--quiet); }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem; border-top: 1px solid var(--rule); } thead th { position: sticky; top: 0; z-index: 1; background: var(--paper); } tbody th { font-weight: 600; } .number { text-align: right; font-variant-numeric: tabular-nums; } td code { white-space: nowrap; }
summary { cursor: pointer; } code { font: .85em ui-monospace, monospace; } td code.run { display: block; max-width: 40rem; white-space: normal; overflow-wrap: anywhere; user-select: all; } ol { margin: .5rem 0; }
.swatch { display: inline-block; min-width: 2.2rem; padding: 0 .3rem; border-radius: 3px; text-align: center; color: #1d2529; }
svg { display: block; } svg text { font: 10.5px system-ui, sans-serif; fill: #1d2529; } svg .name { font-weight: 700; font-size: 12px; }
svg rect { fill: #eef1f2; stroke: #4c5a61; } svg .ending rect { fill: #fff; stroke-width: 2; }
.way { fill: none; stroke: var(--way); opacity: .45; } .way.back { stroke-dasharray: 4 3; opacity: .25; } .way:hover { opacity: 1; }
@media (max-width: 48rem) { body { padding: 1rem; } table { width: max-content; min-width: 100%; } th, td { max-width: 18rem; } tbody th { position: sticky; left: 0; max-width: 9.5rem; background: var(--paper); overflow-wrap: anywhere; } td code.run { max-width: 16rem; } }
@media print { .wide { overflow: visible; max-height: none; border: 0; } thead th { position: static; } }
`;
