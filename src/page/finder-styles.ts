/** The search field, heads to sort by, and what a search leaves out: on the screen only, for paper shows everything. */
export const finderStyles = `
.finder{margin:2.5rem 0 0;padding:1rem 1.25rem;border:1px solid var(--line);border-radius:3px;background:var(--wash)}
.finder[hidden]{display:none}
.finder fieldset{min-width:0;border:0;margin:.6rem 0 0;padding:0}.finder fieldset div{display:flex;flex-wrap:wrap;gap:.1rem 1.4rem}
.finder legend{padding:0;font-size:.8125rem;color:var(--soft)}
.finder label{display:inline-flex;align-items:center;gap:.45rem;min-height:1.75rem;font-size:.875rem}
.finder input[type=checkbox]{width:1.1rem;height:1.1rem;margin:0;flex:none;accent-color:var(--accent)}
.query{display:flex;flex-wrap:wrap;align-items:center;gap:.4rem .9rem}
.finder .query label{font-weight:600}
.query input{flex:1 1 14rem;min-width:0;min-height:2.25rem;padding:.25rem .6rem;font:inherit;color:var(--ink);background:var(--paper);border:1px solid var(--soft);border-radius:3px}
.query input::placeholder{color:var(--soft);opacity:1}
.query p{flex:1 0 100%;margin:0;font-size:.875rem;color:var(--soft)}
button{min-height:2.25rem;padding:.25rem .8rem;font:inherit;font-size:.875rem;color:var(--accent);background:var(--paper);border:1px solid var(--line);border-radius:3px;cursor:pointer}
button:hover{border-color:currentColor}
button:focus-visible,input:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.copy{display:block;min-height:1.5rem;margin:.15rem 0 0 -.3rem;padding:0 .3rem;border-color:transparent;background:none;font-size:.75rem}
.finder details{margin-top:.5rem}.finder details p{font-size:.875rem}.finder details ul{font-size:.875rem}
.sort{min-height:1.75rem;padding:.1rem .2rem;margin:-.2rem calc(-.2rem - 1px);border-color:transparent;background:none;color:inherit;text-align:inherit;font-size:.8125rem;text-decoration:underline;text-underline-offset:.2em;text-decoration-color:var(--line)}
th[aria-sort] .sort{color:var(--ink);font-weight:600}th[aria-sort=ascending] .sort::after{content:" \\2191"}th[aria-sort=descending] .sort::after{content:" \\2193"}
@media screen{.out{display:none!important}}
@media (forced-colors:active){.finder,button,.query input{border:1px solid CanvasText}}
@media print{.finder,.copy{display:none}.sort{display:inline;min-height:0;margin:0;padding:0;font-size:inherit;text-decoration:none}}
`;
