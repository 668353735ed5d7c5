import { finderStyles } from './finder-styles.ts';
import { printStyles } from './print-styles.ts';

/**
 * The style sheet, whole: its hash stands in the content policy. Text and background colours are both set, in
 * light and dark; every pair of them has a contrast of at least 4.5 to 1.
 */
const colours = `
:root{color-scheme:light dark;
--paper:#fff;--ink:#1b1f24;--soft:#56606d;--line:#d8dde3;--wash:#f5f6f8;--accent:#1d4f7c;--bar:#cfdeeb;--bar-ink:#143a5c;
--fail:#a11d1a;--fail-wash:#fbe9e7;--review:#7d5200;--review-wash:#fdf3dc;--pass:#1c6637;--pass-wash:#e7f4ea;--error:#7a2470;--error-wash:#f7e9f5;--quiet:#56606d;--quiet-wash:#eef0f3}
@media screen and (prefers-color-scheme:dark){:root{
--paper:#15181c;--ink:#e5e8ec;--soft:#a5aeba;--line:#323941;--wash:#1c2026;--accent:#8dbbe8;--bar:#2b4a66;--bar-ink:#dcebf8;
--fail:#ff9b92;--fail-wash:#3b1d1c;--review:#f0c26a;--review-wash:#352a12;--pass:#86d39f;--pass-wash:#17301f;--error:#e6a3dc;--error-wash:#351c31;--quiet:#a5aeba;--quiet-wash:#242a31}}
`;

const text = `
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:64rem;padding:3rem 1.5rem 5rem;background:var(--paper);color:var(--ink);overflow-wrap:anywhere;font-variant-numeric:tabular-nums}
h1,h2,h3,.verdict{font-family:Charter,"Bitstream Charter","Source Serif 4",Georgia,"Times New Roman",serif;font-weight:600;line-height:1.25;letter-spacing:-.005em}
h1{font-size:2rem;margin:.25rem 0 .5rem}
h2{font-size:1.5rem;margin:0 0 .75rem}
h3{font-size:1.2rem;margin:3rem 0 .75rem;padding-top:.6rem;border-top:1px solid var(--line)}
h4{font-size:1rem;line-height:1.4;margin:0}
p{margin:.5rem 0;max-width:46rem;text-wrap:pretty}
a{color:var(--accent);text-underline-offset:.15em;text-decoration-thickness:from-font}
a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
.finding:target,tr:target{background:var(--review-wash)}
.finding:focus,tr:focus{outline:2px solid var(--accent);outline-offset:2px}
.soft,.eyebrow{color:var(--soft)}
.eyebrow{font-size:.8125rem;letter-spacing:.04em;margin:0}
code,.mono{font:.875em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
.lead{font-size:1.0625rem;margin:0 0 1.5rem}
ul,ol{padding-left:0;margin:0;list-style:none}
h5{font-size:.9375rem;margin:1.5rem 0 .25rem}
.sr{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.notice{border:1px solid var(--line);border-left:4px solid var(--review);background:var(--wash);padding:.75rem 1rem;max-width:none}
`;

const facts = `
.facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(14rem,1fr));gap:.9rem 2rem;margin:1.25rem 0 0}
.facts div{min-width:0}.facts .wide{grid-column:1/-1}
dt{font-size:.8125rem;color:var(--soft)}dd{margin:0}
.record{margin-top:4.5rem;padding-top:1.5rem;border-top:3px double var(--line)}
.record:first-of-type{margin-top:2.5rem}
.verdict{font-size:1.375rem;margin:0 0 .25rem;max-width:none;text-wrap:balance}
.counts{display:flex;flex-wrap:wrap;gap:.5rem;margin:1.25rem 0}
.counts li{display:flex;align-items:center;gap:.6rem;border:1px solid var(--line);border-radius:3px;padding:.3rem .8rem .3rem .7rem;background:var(--wash)}
.counts strong{font-size:1.25rem;line-height:1.4}
.shapes{position:absolute}.icon{width:1em;height:1em;flex:none;fill:none;stroke:currentColor;stroke-width:1.9;stroke-linecap:round;stroke-linejoin:round}
.mark{display:inline-flex;align-items:center;gap:.4em;font-size:.875rem;font-weight:600;white-space:nowrap}
.s-fail{color:var(--fail)}.s-review{color:var(--review)}.s-pass{color:var(--pass)}.s-error{color:var(--error)}
.s-inconclusive,.s-not-applicable,.s-not-checked{color:var(--quiet)}
.tag{display:inline-block;font-size:.75rem;font-weight:600;padding:.05rem .45rem;border-radius:2px;background:var(--quiet-wash);color:var(--quiet);white-space:nowrap}
.tag.breach{background:var(--fail-wash);color:var(--fail)}.tag.review{background:var(--review-wash);color:var(--review)}
`;

const findings = `
.check{margin:1.75rem 0 0}
.check>header{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25rem .75rem}
.check p{font-size:.9375rem}.check p.meta{font-size:.8125rem}.check dl{margin:.4rem 0 .75rem;font-size:.9375rem}.check dl div{max-width:46rem}
.check dt,.check dd{display:inline;font-size:inherit}.check dt::after{content:" — "}
.finding{display:grid;grid-template-columns:10.5rem minmax(0,1fr);gap:.15rem 1.5rem;padding:.7rem 0;border-top:1px solid var(--line)}
.finding .place{font-size:.875rem;color:var(--soft)}.finding .place .tag{margin-bottom:.25rem}
.finding .place .where{display:block}
.finding p{margin:0 0 .3rem}
blockquote{margin:.4rem 0;padding:.35rem 0 .35rem .9rem;border-left:3px solid var(--line);white-space:pre-wrap;max-width:46rem}
mark{background:var(--review-wash);color:var(--ink);text-decoration:underline;text-decoration-color:var(--review);text-decoration-thickness:2px;text-underline-offset:.2em;padding:0 .1em}
.offer{font-size:.9375rem}.offer b{font-weight:600}
.meta{font-size:.8125rem;font-weight:400;color:var(--soft)}
.self{color:inherit;text-decoration:none}.self:hover{text-decoration:underline}
.tag.new{margin-left:.4rem;background:none;box-shadow:inset 0 0 0 1px currentColor;color:var(--accent)}
.past{display:grid;grid-template-columns:10.5rem minmax(0,1fr);gap:.15rem 1.5rem;padding:.7rem 0;border-top:1px solid var(--line)}
.past .place{font-size:.875rem;color:var(--soft)}.past p{margin:0}
`;

const tables = `
table{border-collapse:collapse;width:100%;font-size:.9375rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-top:1px solid var(--line)}
th:last-child,td:last-child{padding-right:0}
thead th{font-size:.8125rem;font-weight:400;color:var(--soft);border-top:0}
tbody th{font-weight:400}
.rowgroup th{padding-top:1.5rem;font-weight:600;border-top:0}
.clause{display:flex;gap:0 1.25rem}.clause .id{flex:0 0 6.5rem;color:var(--soft);white-space:nowrap}.clause a.id{color:var(--accent)}
.grounds{font-size:.875rem;color:var(--soft);margin:.15rem 0 0}.person{border-left:3px solid currentColor;padding-left:.5rem}
td.status{width:12rem}td.n,th.n{text-align:right;white-space:nowrap;padding-left:.75rem}
nav table{overflow-wrap:break-word}nav tbody th{min-width:12rem}
.todo{margin-top:1.75rem}.todo h4,.todo h5{margin:0 0 .35rem}.todo h4 .meta{margin-left:.4rem}
.todo .mark{align-self:start;margin-top:.1rem}
.todo li{display:grid;grid-template-columns:1.5rem minmax(0,1fr) auto;gap:0 .9rem;padding:.7rem 0;border-top:1px solid var(--line)}
.todo input{width:1.25rem;height:1.25rem;margin:.15rem 0 0;accent-color:var(--accent)}
.todo p{margin:.15rem 0 0;font-size:.875rem;color:var(--soft)}.todo .asks{margin:0;font-size:inherit;color:inherit}.todo .look b{font-weight:600}
.paper{display:none}
.matrix th{width:15rem;padding:.3rem 1rem .3rem 0}.matrix th div{display:flex;gap:.25rem}.matrix th .soft{flex:0 0 1.5rem}.matrix td{padding:.3rem 0}
.matrix caption{text-align:left;font-weight:600;padding:.75rem 0 .35rem}
.cells{display:flex;flex-wrap:wrap;gap:4px}
.cell{display:inline-flex;align-items:center;justify-content:space-between;gap:.15rem;width:3.1rem;min-height:1.75rem;padding:0 .4rem;border-radius:2px;background:var(--quiet-wash);text-decoration:none;font-size:.8125rem;position:relative}
.cell span{color:var(--ink)}.cell .icon{width:.8rem;height:.8rem}.cell:hover{outline:2px solid currentColor}
.cell.s-fail{background:var(--fail-wash)}.cell.s-review{background:var(--review-wash)}.cell.s-pass{background:var(--pass-wash)}.cell.s-error{background:var(--error-wash)}
.cell.s-not-checked,.cell.s-not-applicable{background:none;box-shadow:inset 0 0 0 1px var(--line)}
.problems li{display:grid;grid-template-columns:1.1rem minmax(0,1fr);gap:0 .9rem;padding:.5rem 0}
.problems .icon{margin-top:.3rem;color:var(--error)}
.method dl{display:grid;grid-template-columns:minmax(9rem,13rem) minmax(0,1fr);gap:.5rem 1.5rem;font-size:.9375rem}
.method dt{color:inherit}
.method .checks th{width:34%}.method .checks td{font-size:.875rem}.unseen{font-size:.9375rem}.unseen li{display:grid;grid-template-columns:minmax(6.5rem,12rem) minmax(0,1fr);gap:0 1.25rem;padding:.45rem 0;border-top:1px solid var(--line);break-inside:avoid}.unseen .ids{color:var(--soft);font-size:.875rem}
.forms tbody th{width:40%}.forms .grounds{margin:0}.forms td:last-child,.forms th:last-child{width:58%;padding-left:1.5rem}.forms td:last-child{font-size:.8125rem}
`;

const drawing = `
figure{margin:0}figure+figure,details+figure{margin-top:1.75rem}
.scroll{overflow-x:auto}
.timeline{display:block;width:100%;min-width:52rem;height:auto;font:12px system-ui,"Segoe UI",Roboto,Arial,sans-serif;font-variant-numeric:tabular-nums}
.timeline text{fill:var(--soft)}.timeline .strong{fill:var(--ink)}
.timeline .length{fill:var(--bar-ink);font-weight:600;paint-order:stroke;stroke:var(--bar);stroke-width:4px;stroke-linejoin:round}.timeline .length.over{fill:var(--fail);stroke:var(--paper)}
.grid{stroke:var(--line);stroke-width:1}.base{stroke:var(--soft);stroke-width:1}
.bar{fill:var(--bar)}.stop-on{stop-color:var(--bar);stop-opacity:1}.stop-off{stop-color:var(--bar);stop-opacity:0}
.over-fill{fill:var(--fail-wash)}.over-line{stroke:var(--fail);stroke-width:1.4;opacity:.75}
.asked{fill:var(--accent)}.asked.hollow{fill:var(--paper);stroke:var(--accent);stroke-width:1.3}.said{fill:var(--soft)}
.limit{stroke:var(--accent);stroke-width:2}
.when{white-space:nowrap}table.wide{min-width:36rem}.mark-kept{fill:var(--pass)}.mark-missed{fill:var(--fail)}.mark-open{fill:var(--paper);stroke:var(--soft);stroke-width:1.5}
.pause{stroke:var(--soft);stroke-width:1.5;stroke-dasharray:3 3}
.tick{stroke-width:2.5;stroke:var(--review)}.tick.breach{stroke:var(--fail)}.tick.note{stroke:var(--quiet);stroke-width:1.5}.dense .tick{stroke-width:1.2}.dense .asked.hollow{stroke-width:.6}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;margin:.5rem 0 0;font-size:.8125rem;color:var(--soft)}
.legend li{display:flex;align-items:center;gap:.5rem}.swatch{width:1.75rem;height:.8rem;flex:none}
details{margin-top:.75rem}summary{cursor:pointer;min-height:1.75rem;color:var(--accent);font-size:.9375rem}
`;

const narrow = `
@media (max-width:40rem){body{padding:1.5rem 1rem 3rem}h1{font-size:1.625rem}h2{font-size:1.25rem}
.finding,.past{grid-template-columns:minmax(0,1fr)}.finding .place .where,.past .where{display:inline}.finding .place .tag{margin:0 .5rem 0 0}
.clause{display:block}.clause .id{display:block}.clauses,.clauses tbody,.clauses tbody tr,.clauses tbody th,.clauses tbody td,.clauses thead{display:block}.clauses tbody[hidden]{display:none}.clauses thead tr{display:flex;justify-content:space-between}.clauses tbody th{padding-bottom:0}.clauses .rowgroup th{padding-bottom:.5rem}.clauses td.status{width:auto;border-top:0;padding-top:.25rem}.todo li{grid-template-columns:1.5rem minmax(0,1fr)}.todo .mark{grid-column:2}
.mark{white-space:normal}.method dl{grid-template-columns:minmax(0,1fr);gap:0}.method dd{margin-bottom:.6rem}
.matrix tr,.matrix th,.matrix td{display:block;width:auto}.matrix td{border-top:0;padding-bottom:.6rem}.unseen li{grid-template-columns:minmax(0,1fr)}
.decided thead{display:none}.decided tr{display:block;padding:.5rem 0;border-top:1px solid var(--line)}.decided th,.decided td{display:inline-block;border:0;padding:.1rem 1rem .1rem 0}
.checks thead{display:none}.checks tr,.checks th,.method .checks th,.checks td{display:block;width:auto;border:0;padding:.1rem 0}.checks tr{padding:.6rem 0;border-top:1px solid var(--line)}}
@media (forced-colors:active){.bar,.over-fill{fill:Canvas;stroke:CanvasText}.over-line,.tick,.limit,.base,.pause,.grid{stroke:CanvasText}.asked,.said{fill:CanvasText}.asked.hollow{fill:Canvas;stroke:CanvasText}
.timeline text{fill:CanvasText;stroke:none}.tag,.counts li,.cell{border:1px solid CanvasText}mark{background:Mark;color:MarkText}}
`;

export const styles = [
  colours,
  text,
  facts,
  findings,
  tables,
  drawing,
  finderStyles,
  narrow,
  printStyles,
].join('');
