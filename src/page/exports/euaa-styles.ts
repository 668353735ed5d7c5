/** What the form adds to the style of the pages: boxes to tick and lines to write on, which must survive printing. */
export const formStyles = `
.blanks{display:grid;grid-template-columns:repeat(auto-fill,minmax(14rem,1fr));gap:.9rem 2rem;margin:1rem 0}
.blanks dd{padding-top:1.4rem}.blank{display:block;border-bottom:1px solid var(--soft)}
.indicator{margin:1.75rem 0 0}
.marks{display:flex;flex-wrap:wrap;gap:.4rem 2rem;margin:.6rem 0}
.marks li{display:flex;align-items:center;gap:.6rem}.marks .box{flex:none;margin:0;width:1.1rem;height:1.1rem;border:1.5px solid var(--soft);border-radius:2px}
.lines{height:3.2rem;border-bottom:1px solid var(--line);background:linear-gradient(transparent calc(100% - 1px),var(--line) 0) 0 0/100% 1.6rem;max-width:46rem}
.indicator p{font-size:.875rem;margin:.5rem 0 .2rem}
.evidence li{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:0 1rem;padding:.35rem 0;border-top:1px solid var(--line);font-size:.9375rem}
.unseen{list-style:disc;padding-left:1.1rem;font-size:.875rem;color:var(--soft);max-width:46rem}
.evidence .mark{align-self:start}
@media (max-width:40rem){.evidence li{grid-template-columns:minmax(0,1fr)}}
@media print{.indicator>h4,.marks{break-after:avoid}.evidence li,.marks,.lines,.blanks{break-inside:avoid}.lines{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`;
