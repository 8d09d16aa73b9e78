/** The report's only style sheet: light and dark by the reader's system, quiet on paper. */
export const REPORT_STYLE = `
:root{color-scheme:light dark;--ink:#1c2430;--soft:#5a6675;--line:#d9dfe7;--paper:#fff;--ground:#f4f6f9;--good:#1a7f43;--bad:#c02f2f;--warn:#9a6400;--accent:#2563a8;--idle:#8b96a5;--bar-good:#35a364;--bar-bad:#d64545;--bar-warn:#d99a1c}
@media (prefers-color-scheme:dark){:root{--ink:#e4e8ee;--soft:#9aa6b5;--line:#333c48;--paper:#1b2129;--ground:#12161c;--good:#57c987;--bad:#ff8080;--warn:#efbb56;--accent:#7fb4ee;--idle:#6d7887}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.5 "Segoe UI",system-ui,-apple-system,"Noto Sans",sans-serif}
main{max-width:1240px;margin:0 auto;padding:24px}
header,section{background:var(--paper);border:1px solid var(--line);border-radius:10px;padding:20px 24px;margin-bottom:16px}
header{border-left:6px solid var(--idle)}
header.succeeded{border-left-color:var(--bar-good)}header.failed,header.refused{border-left-color:var(--bar-bad)}header.cancelled,header.interrupted{border-left-color:var(--bar-warn)}
h1{font-size:24px;line-height:1.25;margin:0 0 4px}h2{font-size:17px;margin:0 0 12px}h3{font-size:15px;margin:16px 0 6px}
p{margin:0 0 8px}.soft{color:var(--soft)}.good{color:var(--good)}.bad{color:var(--bad)}.warn{color:var(--warn)}
.verdict{font-weight:600}
dl.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(190px,1fr));gap:10px 24px;margin:16px 0 0}
dl.facts dt{color:var(--soft);font-size:12px}dl.facts dd{margin:0;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%;font-size:14px}
th{text-align:left;color:var(--soft);font-weight:600;font-size:12px;border-bottom:1px solid var(--line);padding:4px 12px 4px 0}
td{border-bottom:1px solid var(--line);padding:6px 12px 6px 0;vertical-align:top;overflow-wrap:anywhere}tr:last-child td,tbody tr:last-child th{border-bottom:0}tbody th{width:1%;white-space:nowrap;padding:8px 24px 4px 0;vertical-align:top}
td.number,th.number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
.state{white-space:nowrap;font-weight:600}
code,pre,.mono{font-family:"Cascadia Mono",Consolas,"DejaVu Sans Mono",monospace;font-size:13px}
pre{margin:4px 0 8px;padding:10px 12px;background:var(--ground);border:1px solid var(--line);border-radius:6px;overflow-x:auto;white-space:pre-wrap;overflow-wrap:anywhere}
ul,ol{margin:4px 0 8px;padding-left:22px}
.tree{list-style:none;padding:0;margin:0}
.tree>li{border-top:1px solid var(--line);padding:7px 0}.tree>li:first-child{border-top:0}
.d1{margin-left:24px}.d2{margin-left:48px}.d3{margin-left:72px}.d4{margin-left:96px}.d5{margin-left:120px}
.row{display:grid;grid-template-columns:20px minmax(0,1fr) auto 96px;gap:10px;align-items:baseline}
.row .name{overflow-wrap:anywhere}.group .name{font-weight:600}.row .type{color:var(--soft);font-size:12px}.row .time{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.below{margin-left:30px;color:var(--soft);font-size:14px;overflow-wrap:anywhere}
details{margin:2px 0}summary{cursor:pointer;color:var(--accent)}details table{margin:6px 0 8px}
svg{display:block;width:100%;height:auto}
svg text{font:12px "Segoe UI",system-ui,"Noto Sans",sans-serif;fill:var(--ink)}svg .quiet{fill:var(--soft);paint-order:stroke;stroke:var(--paper);stroke-width:4px}svg .sum{fill:var(--soft)}svg .lane{fill:var(--ground)}svg .grid{stroke:var(--line)}
svg .done{fill:var(--bar-good)}svg .failed{fill:var(--bar-bad)}svg .interrupted,svg .ignored{fill:var(--bar-warn)}svg .skipped{fill:var(--idle)}svg .cut{stroke:var(--accent);stroke-dasharray:4 3}
footer{color:var(--soft);font-size:12px;text-align:center;padding:4px 0 16px}
@media (max-width:700px){main{padding:10px}.row{grid-template-columns:20px minmax(0,1fr) 80px}.row .type{display:none}}
@media print{:root{--ground:#fff}body{font-size:11px}main{max-width:none;padding:0}header,section{break-inside:auto;border-radius:0;padding:10px 12px}details::details-content{content-visibility:visible;block-size:auto}tr,.tree>li{break-inside:avoid}}
`;
