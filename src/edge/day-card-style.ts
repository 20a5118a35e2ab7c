/** The look of the app (its tokens) for one offline page: plain values first, the dark ones for those who prefer them. */
export const dayCardStyle = `
:root{color-scheme:light dark;--paper:#f8f4ec;--sheet:#fffdf8;--well:#efe9dc;--ink:#24211c;--soft:#585247;--hairline:#e0d8c8;--edge:#857c6b;--accent:#1c4f63;--wash:#e2edf0;--on:#fff;--text:'Source Sans 3',system-ui,sans-serif;--voice:Newsreader,Georgia,serif}
@media (prefers-color-scheme:dark){:root{--paper:#191714;--sheet:#221f1b;--well:#2c2823;--ink:#f1ebdf;--soft:#bdb4a4;--hairline:#3a352e;--edge:#8d8474;--accent:#93c5d6;--wash:#20343b;--on:#10222a}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.5 var(--text);overflow-wrap:anywhere}
main{max-width:36rem;margin:0 auto;padding:1.25rem 1rem 3rem}
h1,h2,p,ul,ol,dl,dd{margin:0;padding:0}
.kicker{color:var(--soft);font-size:.9375rem}
h1{font:420 clamp(1.75rem,1.5rem + 1.25vw,2.5rem)/1.14 var(--voice);margin:.25rem 0 .25rem}
.band{font:420 2rem/1.14 var(--voice);color:var(--accent);font-variant-numeric:tabular-nums}
h2{font:600 1rem/1.35 var(--text);margin:0 0 .5rem}
a{color:var(--accent);text-underline-offset:.18em}
a:focus-visible,button:focus-visible,.text:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
dl{display:grid;gap:.5rem;margin:1rem 0 0;padding:.75rem 1rem;background:var(--sheet);border:1px solid var(--hairline);border-radius:12px}
dt{color:var(--soft);font-size:.875rem}
dd a{display:inline-flex;align-items:center;min-height:2.75rem;font-weight:600}
.fair{margin:1rem 0 0;padding:.75rem 1rem;background:var(--wash);border-radius:12px}
.fair b{font-weight:600}
nav{margin:1.5rem 0 0}
nav ul{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));hyphens:auto;gap:.5rem;list-style:none;overflow-wrap:normal}
nav a,.actions a,button{height:100%;display:flex;align-items:center;justify-content:center;min-height:2.75rem;padding:.5rem;border:1px solid var(--edge);border-radius:8px;background:var(--sheet);color:var(--accent);font:600 1rem/1.2 var(--text);text-align:center;text-decoration:none}
section{margin:2rem 0 0;scroll-margin-top:1rem}
section h2{font:420 1.375rem/1.25 var(--voice)}
.law{margin:0 0 .5rem;padding-left:.75rem;border-left:3px solid var(--edge);font-size:.9375rem;color:var(--soft)}
.law b{font-weight:600;color:var(--ink)}
.note{color:var(--soft);font-size:.9375rem;margin:0 0 .5rem}
.text{padding:1rem;background:var(--sheet);border:1px solid var(--hairline);border-radius:12px;font:1.125rem/1.6 var(--voice);white-space:pre-wrap;user-select:all;-webkit-user-select:all}
.subject{margin:0 0 .5rem;font-size:.9375rem}
.subject b{font-weight:600;user-select:all;-webkit-user-select:all}
.actions{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.5rem;margin:.5rem 0 0}
nav a{padding-inline:.125rem;font-size:.9375rem}
.actions a{background:var(--accent);border-color:var(--accent);color:var(--on)}
[hidden]{display:none!important}
ol,.people{padding:0 0 0 1.25rem}
li+li{margin-top:.375rem}
nav li+li{margin:0}
footer{margin:2.5rem 0 0;color:var(--soft);font-size:.875rem}
@media (forced-colors:active){nav a,.actions a,button{border:1px solid ButtonBorder}}
@media print{:root{--paper:#fff;--sheet:#fff;--wash:#fff;--ink:#000;--soft:#333;--accent:#000;--hairline:#999}body{font-size:11pt}main{max-width:none;padding:0}nav,.actions,footer{display:none}section{margin-top:1rem;break-inside:avoid}.fair,.text{border:1px solid #999}dd a{min-height:0}.text{font-size:11pt;padding:.5rem}}
`.trim();

/** Copies a text where the browser lets a page do so; without it the button is not there and the text can be selected. */
export const dayCardScript = `
for(const b of document.querySelectorAll('button[data-text]')){
const t=document.getElementById(b.dataset.text);
b.hidden=false;
b.addEventListener('click',async()=>{
let ok=false;
try{await navigator.clipboard.writeText(t.textContent);ok=true}catch{
const r=document.createRange();r.selectNodeContents(t);const s=getSelection();s.removeAllRanges();s.addRange(r);
try{ok=document.execCommand('copy')}catch{}}
if(ok){const w=b.textContent;b.textContent=b.dataset.done;setTimeout(()=>{b.textContent=w},2000)}
})}
`.trim();
