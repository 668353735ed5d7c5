/** What the pages on many records need beyond the style sheet of one record. */
export const siteStyles = `
.site{max-width:72rem}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:.5rem;padding:.5rem 1rem;background:var(--paper)}
.mast{margin:0 0 2.5rem;padding:0 0 .75rem;border-bottom:1px solid var(--line)}
.mast ul{display:flex;flex-wrap:wrap;gap:.1rem 1.5rem;margin-top:.5rem}
.mast a{display:inline-block;padding:.25rem 0;text-decoration:none;font-size:.9375rem}.mast a:hover{text-decoration:underline}
.mast a[aria-current]{color:var(--ink);font-weight:600;box-shadow:inset 0 -2px 0 var(--accent)}
.site main>h2,.site section>h2{margin-top:3rem;padding-top:.6rem;border-top:1px solid var(--line)}
.site h2 .meta{font-family:system-ui,sans-serif;margin-left:.5rem}.site h2 .mark{font:inherit}
.site .record>h2{margin-top:0;padding-top:0;border-top:0}.site .record{margin-top:0;border-top:0;padding-top:0}.site section>h3{border-top:0;padding-top:0;margin-top:1.75rem}.site .record>h3,.site .method>h3{border-top:1px solid var(--line);padding-top:.6rem;margin-top:3rem}
.site .record.method>h2{display:none}
.site .scroll{position:relative}
.share{display:block;width:100%;height:.5rem;margin-top:.35rem;background:var(--quiet-wash)}
.b-error{fill:var(--error)}.b-fail{fill:var(--fail)}.b-review{fill:var(--review)}.b-inconclusive{fill:var(--bar)}.b-pass{fill:var(--pass)}.b-not-checked{fill:var(--line)}.b-not-applicable{fill:var(--wash);stroke:var(--line)}
td.bar,th.bar{width:8rem;padding-left:1rem}td.bar .share{margin-top:.5rem}
.zero,.few{color:var(--soft)}
.spread{min-width:60rem}.list,.heat{min-width:52rem}.heat.narrow,table.narrow,.waiting,.changes,.moves{width:auto;min-width:min(100%,34rem)}
.spread th.n,.list th.n{white-space:normal;min-width:5.25rem;overflow-wrap:normal;hyphens:auto}
.list thead th{overflow-wrap:normal}.list th[scope=row]{min-width:14rem;overflow-wrap:anywhere}.list td{white-space:nowrap}
.affected td.n{font-size:1.0625rem}.affected tbody th{width:70%}
.facet-tables{display:grid;grid-template-columns:repeat(auto-fill,minmax(17rem,1fr));gap:1.5rem 2.5rem;margin-top:1.5rem}
.facet{align-self:start}.facet caption{text-align:left;font-weight:600;font-size:.9375rem;padding-bottom:.25rem}.facet th,.facet td{padding:.25rem .75rem .25rem 0;border-top:0;font-size:.875rem}.facet td.n{width:3.5rem}.facet .part{width:32%}
.heat td{padding:.4rem .6rem;min-width:6.5rem;font-size:.875rem;border-left:2px solid var(--paper)}.heat td span{display:block;white-space:nowrap}.heat thead th{padding-left:.6rem;border-left:2px solid transparent}.heat thead th:first-child{padding-left:0}
.heat .soft{font-size:.75rem;color:inherit}.heat tbody th{min-width:18rem}
.h-fail{--hue:var(--fail)}.h-review{--hue:var(--review)}
.h1{background:color-mix(in srgb,var(--hue) 7%,var(--paper))}.h2{background:color-mix(in srgb,var(--hue) 15%,var(--paper))}.h3{background:color-mix(in srgb,var(--hue) 23%,var(--paper))}.h4{background:color-mix(in srgb,var(--hue) 32%,var(--paper))}.h5{background:color-mix(in srgb,var(--hue) 42%,var(--paper))}
.inline{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;margin:1rem 0}
.paths{columns:20rem;column-gap:2rem;font-size:.9375rem}.paths li{padding:.2rem 0;break-inside:avoid}
.problems.many li{border-top:1px solid var(--line)}.problems.many .paths li{display:block;border:0;padding:.2rem 0}
.brief li{padding:.25rem 0}.quiet{text-decoration-color:currentColor;color:inherit}
.facets{display:grid;align-items:end;grid-template-columns:repeat(auto-fill,minmax(13rem,1fr));gap:.6rem 1.25rem;margin-top:.75rem}
.facets label{display:block!important;font-size:.8125rem;color:var(--soft)}
select{display:block;width:100%;min-height:2.25rem;padding:.25rem .4rem;font:inherit;font-size:.875rem;color:var(--ink);background:var(--paper);border:1px solid var(--soft);border-radius:3px}
select:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.finder details.narrowed{margin-top:.75rem}
#list-count{margin:.75rem 0 0;font-weight:600}
#list-search+.scroll,#list-search+.pager+.scroll{margin-top:1.25rem}.pager{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem 1rem;margin:1rem 0;font-size:.9375rem}.pager[hidden]{display:none}.pager .all{display:flex;flex-wrap:wrap;gap:.1rem .1rem}.pager .all>*{min-width:1.75rem;min-height:1.75rem;padding:.15rem .3rem;text-align:center}
button:disabled{color:var(--soft);cursor:default}
@media (max-width:40rem){.affected tbody th{width:100%}.affected td.n,.affected th.n,.waiting td.n,.waiting th.n,.changes td.n,.changes th.n{padding-left:.4rem;padding-right:0;white-space:normal;overflow-wrap:normal;hyphens:auto}.waiting thead th,.changes thead th,.affected thead th{font-size:.75rem}.waiting,.changes,.affected{overflow-wrap:break-word}.heat.narrow{min-width:0}.heat.narrow tbody th{min-width:0}.heat.narrow td{min-width:5.25rem;padding:.4rem .3rem}.heat tbody th{min-width:11rem}.list th[scope=row]{min-width:10rem}.paths{columns:1}}
@media (max-width:22rem){.waiting,.changes,.affected{overflow-wrap:anywhere}}
@media (forced-colors:active){.share{border:1px solid CanvasText;background:Canvas}.share rect,.swatch rect{fill:CanvasText}.b-review,.b-pass{fill:GrayText}.b-inconclusive,.b-not-checked,.b-not-applicable{fill:Canvas}.mast a[aria-current]{border-bottom:2px solid CanvasText}select{border:1px solid CanvasText}}
@media print{.mast nav,.skip,.pager{display:none}.site{max-width:none}.spread,.list,.heat{min-width:0;font-size:8pt}.heat td{min-width:0}.heat tbody th,.list th[scope=row]{min-width:0}.share rect,.swatch rect,.h1,.h2,.h3,.h4,.h5{-webkit-print-color-adjust:exact;print-color-adjust:exact}.dimension{break-before:page}.site main>h2{break-after:avoid}.paths{columns:3}}
`;
