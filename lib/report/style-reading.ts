/** The account: names and colours in the left margin, pages in the right, evidence beside it. */
export const readingStyle = `
.columns{display:grid;grid-template-columns:11.5rem minmax(0,1fr) 14rem;gap:2rem;align-items:start}
.rail,.evidence{position:sticky;top:1.2rem;max-height:calc(100vh - 2.4rem);overflow-y:auto;font:.8rem/1.4 var(--sans)}
.rail h4{margin:0 0 .6rem;font:600 .8rem var(--sans);color:var(--quiet)}
.rail ol{margin:0;padding:0;list-style:none;counter-reset:topic;border-left:1px solid var(--line)}
.rail li{padding:.28rem 0 .28rem .9rem}
.rail li.unprinted a{font-style:italic}
.rail a{color:var(--ink);text-decoration:none}
.rail a:hover{text-decoration:underline}
.rail .quiet{font-size:.74rem}
.rail li:has(a[aria-current]){box-shadow:inset 2px 0 var(--link)}

.account{--gutter:7.4rem;position:relative;padding-right:2.6rem}
.account .topic{margin:1.9rem 0 .7rem var(--gutter);padding:.5rem 0 0 1.15rem;border-top:1px solid var(--line);font:600 .8rem/1.4 var(--sans);color:var(--quiet)}
.account .topic .number{font-weight:400;margin-right:.3em}
.account>.topic:first-child{margin-top:0;border-top:0;padding-top:0}
.piece{display:grid;grid-template-columns:var(--gutter) minmax(0,1fr);margin:0;position:relative}
.piece.turn{margin-top:3px}
.piece .who{padding:.22rem .9rem 0 0;text-align:right;font:.78rem/1.35 var(--sans)}
.piece .who b{font-weight:600;display:block}
.piece .who.aside{color:var(--quiet);font-style:italic}
.piece .steps{position:absolute;left:-2rem;top:.25rem;white-space:nowrap;opacity:0}
.piece:hover .steps,.piece .steps:focus-within{opacity:1}
.piece.opens .steps{top:.55rem}
.piece .steps a{display:inline-block;min-width:1.3rem;text-align:center;text-decoration:none;font-size:1.05rem;line-height:1.2;color:var(--link)}
@media (hover:none){.piece .steps{opacity:1}}
.piece>.words{position:relative;border-left:3px solid var(--side,transparent);padding:0 0 .3rem 1rem;hyphens:manual}
.piece.opens+.piece.opens>.words,.piece+.piece.opens>.words{padding-top:.35rem}
.piece:not(.opens)>.words{padding-top:.1rem}
.piece.opens>.who{padding-top:.5rem}
.piece.unknown>.words{border-left:3px dashed var(--quiet);background:repeating-linear-gradient(135deg,transparent 0 7px,var(--sheet) 7px 9px)}
.piece.narration>.words,.piece.editorial>.words,.piece.omission>.words,.piece.unread>.words{font-style:italic;color:var(--quiet)}
.piece.omission,.piece.editorial{margin:.6rem 0}
.piece.omission>.words,.piece.editorial>.words{font:italic .86rem/1.5 var(--sans);border-left:1px solid var(--line);padding-left:calc(1rem + 2px)}
.piece.heading>.words{font-weight:600;padding-top:1rem}
.piece.signature>.words{text-align:right}
.piece.attachment>.words{font-size:.9rem;white-space:pre-wrap}
.piece.page>.words{height:0;padding:0;border:0}
.said{border-radius:2px}
.said.unsure{text-decoration:underline dotted var(--quiet);text-underline-offset:.24em;text-decoration-thickness:1.5px}
.said.unsure::after{content:"?";font:.68em var(--sans);vertical-align:super;color:var(--quiet);padding-left:.1em}
.said:hover,.said.current{background:var(--hover)}
.said:target,.said.paired{background:var(--mark)}
.said.current .cue,.said:hover .cue{text-decoration:underline solid var(--side,currentColor);text-decoration-thickness:2px;text-underline-offset:.2em}
.said .omission,.said .direction,.words>.omission,.words>.direction{font-style:italic;color:var(--quiet)}
.mark{font:.66em var(--sans);line-height:0;vertical-align:super}
.mark a,.crossing{text-decoration:none}
.crossing{font:.68em var(--sans);line-height:0;vertical-align:super;margin-left:.22em;padding:.15em .2em;border-radius:2px;white-space:nowrap;color:var(--link)}
.crossing:hover{background:var(--mark)}
.folio{position:absolute;right:-2.6rem;width:2.3rem;text-align:right;font:.78rem/1.62rem var(--sans);font-style:normal;font-weight:400;color:var(--quiet);font-variant-numeric:tabular-nums;text-decoration:none}

.card{background:var(--sheet);border-radius:4px;padding:.8rem .95rem;margin-bottom:1.2rem;min-height:5.5rem}
.card p{margin:0 0 .35rem}
.card .hint{color:var(--quiet);margin:0}
.card .name{font-weight:600;font-size:.9rem}
.card q{font-family:var(--serif);font-size:.9rem}
.key{margin:0;color:var(--quiet)}
.key div{display:grid;grid-template-columns:3.6rem 1fr;gap:.5rem;margin-bottom:.35rem}
.key dt{color:var(--ink);font-family:var(--serif)}
.key .crossing{line-height:1;vertical-align:baseline;font-size:.78rem;margin:0}
.key dd{margin:0}
.swatch{display:inline-block;width:2.4rem;height:.85rem;border-left:3px dashed var(--quiet);background:repeating-linear-gradient(135deg,transparent 0 5px,var(--line) 5px 7px)}

@media (scripting:none){
  .hint{display:none}.card{display:none}
  .said:hover::after{content:" (" attr(data-rule) ", " attr(data-sure) ")";font:.75em var(--sans);color:var(--quiet)}
}
@media (max-width:72rem){
  .columns{grid-template-columns:minmax(0,1fr);gap:1.4rem}
  .rail,.evidence{position:static;max-height:none;overflow:visible}
  .rail ol{columns:2 16rem;column-gap:2rem}
  .rail li{break-inside:avoid}
  .evidence{order:-1}
  .key{display:flex;flex-wrap:wrap;gap:.2rem 1.6rem}
  .key div{grid-template-columns:auto 1fr;margin:0}
  .account{max-width:46rem}
  .card{display:none}
  .card.told{display:block;position:fixed;z-index:2;left:0;right:0;bottom:0;margin:0;border-radius:0;border-top:1px solid var(--line);padding:.7rem clamp(1rem,4vw,3rem) .9rem;max-height:38vh;overflow-y:auto}
}
@media (max-width:44rem){
  .account{padding-right:0;--gutter:0rem}
  .account .topic{padding-left:0}
  .piece{display:block}
  .piece .who{display:block;text-align:left;padding:.55rem 0 .1rem}
  .piece .who:empty{display:none}
  .piece .who b{display:inline}
  .piece .steps,.piece.opens .steps{position:static;opacity:1}
  .piece>.words{display:block;padding-left:.8rem}
  .piece.page>.words{height:auto}
  .folio{position:static;display:inline-block;width:auto;padding:0 .3em;border-left:1px solid var(--line);border-right:1px solid var(--line);margin:0 .15em;line-height:1.1}
  .folio::before{content:"p. "}
}
`;
