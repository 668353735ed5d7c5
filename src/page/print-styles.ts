import { decidable } from '../model/decisions.ts';
import { locales } from '../model/locale.ts';
import { pageWord } from '../wording/page-words.ts';
import { statusWord } from '../wording/words.ts';

/** A box to tick: drawn, for not every fount has one. */
const box = `url("data:image/svg+xml,%3Csvg xmlns='http%3A%2F%2Fwww.w3.org/2000/svg' width='10' height='10'%3E%3Cpath d='M.5.5h9v9h-9z' fill='none' stroke='%23000'/%3E%3C/svg%3E")`;

/** In front of the line to write on, under every clause that awaits a person: the same for all, so no page repeats it. */
const choices = locales
  .map((locale) => {
    const words = decidable.map((status) => `${box} "\u00a0${statusWord(status, locale)}    "`).join(' ');
    return `:lang(${locale}) .todo li::before{content:${words} "${pageWord('remark', locale)}"}`;
  })
  .join('\n');

/** On paper: A4, black on white, everything open, room to write, nothing cut where it hangs together. */
export const printStyles = `
@media print{@page{size:A4;margin:16mm 15mm 17mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt system-ui,sans-serif;color:#444}}
:root{--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--wash:#fff;--accent:#123;color-scheme:light}
html{font-size:9.5pt;line-height:1.42}body{max-width:none;padding:0}p,.check dl div,blockquote{max-width:none}a{color:inherit;text-decoration:none}
h1{font-size:20pt}h3{margin-top:1.75rem}
.record{break-before:page;border-top:0;margin-top:0;padding-top:0}.record:first-of-type{break-before:auto;margin-top:1.5rem}
h2,h3,h4,h5,thead,.rowgroup,.check>header,.check>dl{break-after:avoid}.finding,.past,.check>header,.check>dl,.todo li,tr,figure,blockquote,.counts,.facts div,.signed{break-inside:avoid}
.check{margin-top:1.1rem}.finding,.past{grid-template-columns:30mm minmax(0,1fr);padding:.4rem 0}
th,td{padding-top:.28rem;padding-bottom:.28rem}.rowgroup th{padding-top:.8rem}
.clauses .open .grounds:not(.person){display:none}
.scroll{overflow:visible}table.wide{min-width:0}.timeline{min-width:0;font-size:13.5px}figure+figure,details+figure{margin-top:1rem}
details::details-content{content-visibility:visible;block-size:auto}summary{list-style:none;color:inherit;min-height:0}
.matrix th{width:52mm}.cell{width:11.5mm;min-height:5.5mm;padding:0 1.2mm;border:.3pt solid var(--line);box-shadow:none}
.todo{margin-top:1rem}.todo li{padding:.45rem 0}.todo input{display:none}.todo li{grid-template-columns:auto minmax(20mm,1fr) auto;gap:0 4mm}
.todo li>div{grid-column:1/3}.todo .mark{grid-column:3}
.todo li::before,.todo li::after{grid-row:2;align-self:end;margin:1.6mm 0 .6mm}.todo li::before{grid-column:1;white-space:pre}.todo li::after{content:"";grid-column:2/4;height:6mm;border-bottom:.4pt solid #666}
${choices}
.paper{display:flex;align-items:flex-end;gap:1.2mm 4mm;color:var(--ink)}
.rule{flex:1 1 20mm;min-width:20mm;height:6mm;border-bottom:.4pt solid #666}.rule.short{flex-grow:.4}
.paper.signed{margin-top:8mm;gap:2mm}
.method{font-size:8.5pt}.method table,.method .checks td,.unseen,.unseen .ids{font-size:8.5pt}.unseen{columns:2;column-gap:8mm}.unseen li{grid-template-columns:minmax(0,1fr)}
.tag,.bar,mark,.over-fill,.cell,.asked,.said{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`;
