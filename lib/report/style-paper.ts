/** The ground of the page where dark is preferred. */
export const darkPaper = '#181816';

/** Colours, type, tables and figures: everything but the account itself. System faces only. */
export const paperStyle = `
:root{
  --paper:#fdfcf9;--sheet:#f5f3ec;--ink:#22211e;--quiet:#63605a;--line:#dcd8cd;--faint:#a9a498;--link:#1d4f7c;--mark:#fbeeb8;--hover:#f1ede0;
  --serif:"Iowan Old Style","Charter","Palatino Linotype",Palatino,"URW Palladio L",Georgia,"Liberation Serif",serif;
  --sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Liberation Sans",sans-serif;
  color-scheme:light dark;
}
*,*::before,*::after{box-sizing:border-box}
html{font-size:106.25%;scroll-behavior:smooth;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.62 var(--serif);overflow-wrap:anywhere}
main,.masthead{max-width:80rem;margin:0 auto;padding:0 clamp(1rem,4vw,3rem)}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.18em}
td a,td a:visited,.glances a,figcaption a{color:inherit;text-decoration-color:var(--faint)}
td a:hover,.glances a:hover{text-decoration-color:currentColor}
a:focus-visible,[tabindex]:focus-visible,summary:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:2px}
h1,h2,h3,h4{font-weight:600;line-height:1.25;text-wrap:balance;unicode-bidi:isolate}
h1{font-size:2.1rem;margin:0;letter-spacing:-.01em}
h2{font-size:1.65rem;margin:0 0 .4rem}
h3{font-size:1.2rem;margin:3rem 0 .8rem}
h4{font-size:1rem;margin:1.5rem 0 .4rem}
p{margin:0 0 .8rem}
a,q,bdi,td,th,li,dd,dt,caption,.who,.name,.said,.quiet,blockquote{unicode-bidi:isolate}
.quiet{color:var(--quiet);font-family:var(--sans);font-size:.8rem;font-weight:400}
.nowrap{white-space:nowrap}
.skip{position:absolute;left:-100rem;top:0;background:var(--paper);padding:.5rem 1rem;z-index:3}
.skip:focus{left:1rem}
.masthead{display:flex;flex-wrap:wrap;gap:.4rem 2rem;align-items:baseline;justify-content:space-between;padding-top:3.2rem;padding-bottom:1.1rem}
.masthead nav{font:.85rem/1.4 var(--sans);display:flex;gap:1.2rem}
main{border-top:1px solid var(--line);padding-top:1.8rem;padding-bottom:5rem}
.overview>h2{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.lead{max-width:46rem}
.overview .lead{font-size:1.08rem;margin-bottom:1.6rem}
.chip{display:inline-block;width:.72em;height:.72em;margin-right:.42em;border-radius:2px;background:var(--side);vertical-align:-.03em}

.scroll{overflow-x:auto;margin:1.1rem 0 1.8rem}
table{border-collapse:collapse;font:.84rem/1.45 var(--sans);min-width:min(100%,36rem)}
caption{text-align:left;color:var(--quiet);padding:0 0 .5rem;caption-side:top}
th,td{text-align:left;vertical-align:top;padding:.42rem 1.1rem .42rem 0;font-weight:400;border-top:1px solid var(--line);overflow-wrap:break-word;max-width:30rem}
th:last-child,td:last-child{padding-right:0}
thead th{color:var(--quiet);font-weight:600;border-top:0;vertical-align:bottom;padding-bottom:.35rem}
.numeric{text-align:right;font-variant-numeric:tabular-nums}
tbody th{font-weight:500}
.glances table{width:100%;table-layout:fixed}
.glances caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.glances th:nth-child(2){width:17%}.glances th:nth-child(4){width:27%}
.glances th:first-child{width:18%;font-family:var(--serif);font-size:.95rem;line-height:1.35}
.glances thead th:first-child{font:inherit;font-weight:600}
.glances td,.glances tbody th{padding-top:.8rem;padding-bottom:1rem}
.glances th .quiet{display:block;margin-top:.3rem;font-size:.76rem}

figure{margin:1.6rem 0 2.2rem}
.drawing{overflow-x:auto;margin-left:-1.3rem}
.drawing svg{display:block;max-width:min(100%,62rem);height:auto}
.drawing svg text{font-family:var(--sans)}
.drawing svg text[stroke]{stroke:var(--paper)}
.drawing svg>rect:first-of-type,.drawing svg>path:first-of-type{fill:none}
figcaption{font:.84rem/1.5 var(--sans);color:var(--quiet);max-width:46rem;margin-top:.4rem}

.meeting{border-top:1px solid var(--line);margin-top:4.5rem;padding-top:3rem}
.facts{margin-bottom:.3rem}
.contents{font:.85rem/1.4 var(--sans);display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;margin-top:1rem}
.noticed{font:.84rem/1.5 var(--sans);padding-left:1.2rem;max-width:46rem}
.printed{font-size:.9rem;margin:.4rem 0}
.printed summary{font:.84rem var(--sans);color:var(--quiet);cursor:pointer}
.printed p{white-space:pre-wrap;margin:.5rem 0 0 1rem}
.found>p{max-width:46rem}

.rebuttals ol,.notes ul{list-style:none;padding:0;margin:0}
.rebuttals h4{margin:1.6rem 0 .5rem}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(22rem,100%),1fr));gap:.8rem 2.2rem}
blockquote{margin:0;padding:.1rem 0 .1rem 1rem;border-left:3px solid var(--side)}
blockquote p{margin:0 0 .25rem;line-height:1.5}
blockquote a{color:inherit;text-decoration-color:var(--line)}
blockquote a:hover{text-decoration-color:currentColor}
.by{font:.84rem/1.4 var(--sans)}
.reasons{font:.84rem/1.5 var(--sans);color:var(--quiet);margin:.5rem 0 0}
.notes li{display:grid;grid-template-columns:2.2rem minmax(0,42rem);font-size:.92rem;line-height:1.5;margin-bottom:.5rem}
.notes .number{font:.84rem/1.75 var(--sans)}
.methods{border-top:1px solid var(--line);margin-top:4.5rem;padding-top:3rem}
.methods p{max-width:42rem}
.rules{font:.84rem/1.5 var(--sans);max-width:46rem;margin:0}
.rules div{display:grid;grid-template-columns:12rem 1fr;gap:1rem;border-top:1px solid var(--line);padding:.4rem 0}
.rules dd{margin:0}
.meaning{display:block}
.cited{padding:0;list-style:none;max-width:46rem}
.cited li{margin-bottom:.6rem}
.hash{display:block;font-size:.7rem}
:target{scroll-margin-top:22vh}
li:target,[id]:target>.number{background:var(--mark)}

@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
@media screen and (prefers-color-scheme:dark){
  :root{--paper:${darkPaper};--sheet:#22221f;--ink:#e6e2d8;--quiet:#a6a196;--line:#3b3934;--faint:#77736a;--link:#9cc3ea;--mark:#4b4118;--hover:#2a2925}
  .drawing svg text[fill="#1f1f1f"]{fill:var(--ink)}
  .drawing svg text[fill="#5c5c58"]{fill:var(--quiet)}
  .drawing svg [stroke="#deded9"]{stroke:var(--line)}
  .drawing svg [fill="#f4f4f2"]{fill:var(--sheet)}
  .drawing svg [fill="#dedcd4"]{fill:#45423b}
  .drawing svg [fill="#efeee9"]{fill:#35332d}
}
@media (max-width:52rem){
  html{font-size:100%}
  h1{font-size:1.6rem}h2{font-size:1.35rem}
  .masthead{padding-top:1.6rem}
  .scroll>table{min-width:34rem}
  .drawing{margin-left:0}
  .drawing svg{max-width:none}
  .glances .scroll>table{min-width:0}
  .glances table,.glances tbody,.glances tr,.glances th,.glances td{display:block;width:auto;max-width:none}
  .glances th:first-child{width:auto}
  .glances thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
  .glances td{border:0;padding:.1rem 0 .5rem}
  .glances td::before{content:attr(data-label);display:block;color:var(--quiet);font-size:.76rem}
  .glances tbody th{padding:1.1rem 0 .6rem;font-size:1.05rem}
}
`;
