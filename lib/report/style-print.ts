/** On paper: the same text, black on white, without what can only be pointed at. */
export const printStyle = `
@media print{
  @page{margin:20mm 18mm}
  :root{--paper:#fff;--sheet:#f3f3f3;--ink:#000;--quiet:#444;--line:#bbb;--link:#000;--mark:none;--hover:none}
  html{font-size:10pt}
  main,.masthead{max-width:none;padding-left:0;padding-right:0}
  .masthead nav,.contents,.skip,.rail,.card,.steps,.printed:not([open]){display:none}
  a{color:inherit;text-decoration:none}
  .columns{display:block}
  .account{max-width:none;padding-right:2.6rem}
  .evidence{position:static;margin-bottom:1rem}
  .key{display:flex;flex-wrap:wrap;gap:.2rem 1.6rem}
  .key div{grid-template-columns:auto 1fr}
  .meeting,.methods{break-before:page;border:0;margin-top:0;padding-top:0}
  .scroll,.drawing{overflow:visible}
  .drawing{margin-left:0}
  .drawing svg{max-width:100%}
  h2,h3,h4,caption,thead{break-after:avoid}
  figure,tr,.pair,.notes li{break-inside:avoid}
  .piece>.words,.chip,blockquote,.drawing,.swatch{-webkit-print-color-adjust:exact;print-color-adjust:exact}
  p,li{orphans:3;widows:3}
}
`;
