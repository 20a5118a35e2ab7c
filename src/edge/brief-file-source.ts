/** The look of the app (its tokens) for one offline page that meets unknown browsers: plain values first, dark ones behind a query. */
export const briefStyle = `
:root{color-scheme:light dark;--paper:#f8f4ec;--sheet:#fffdf8;--ink:#24211c;--soft:#585247;--hairline:#e0d8c8;--edge:#857c6b;--accent:#1c4f63;--wash:#e2edf0;--on:#fff}
@media (prefers-color-scheme:dark){:root{--paper:#191714;--sheet:#221f1b;--ink:#f1ebdf;--soft:#bdb4a4;--hairline:#3a352e;--edge:#8d8474;--accent:#93c5d6;--wash:#20343b;--on:#10222a}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.5 'Source Sans 3',system-ui,sans-serif;overflow-wrap:anywhere}
main{max-width:38rem;margin:0 auto;padding:1.5rem 1rem 3rem}
h1{font:420 clamp(1.75rem,1.5rem + 1.25vw,2.5rem)/1.14 Newsreader,Georgia,serif;margin:.25rem 0 .75rem}
h2{font:420 1.375rem/1.25 Newsreader,Georgia,serif;margin:2rem 0 .5rem}
p,ul{margin:0 0 .75rem;padding:0}
ul{list-style:none}
li{padding:.5rem 0;border-top:1px solid var(--hairline)}
.note{color:var(--soft);font-size:.9375rem}
blockquote{margin:0 0 .75rem;font:1.125rem/1.6 Newsreader,Georgia,serif}
form{background:var(--sheet);border:1px solid var(--hairline);border-radius:12px;padding:1rem}
fieldset{border:0;margin:0 0 1rem;padding:0}
legend,label b{font-weight:600;padding:0;margin:0 0 .5rem}
.five{display:grid;grid-template-columns:repeat(5,minmax(0,1fr));gap:.25rem}
.five label{display:grid;place-items:center;align-content:center;gap:.25rem;min-height:4rem;padding:.25rem;border:1px solid var(--edge);border-radius:8px;text-align:center;font-size:.9375rem;line-height:1.2}
.five label:has(:checked){background:var(--wash);border-color:var(--accent)}
.area,.code{display:block;margin:0 0 1rem}
textarea{display:block;width:100%;min-height:5rem;margin-top:.375rem;padding:.625rem .75rem;border:1px solid var(--edge);border-radius:8px;background:var(--paper);color:var(--ink);font-family:inherit;font-size:1.0625rem;line-height:1.5}
.code textarea{font:.875rem/1.4 ui-monospace,monospace}
.check{display:flex;gap:.75rem;align-items:center;min-height:2.75rem;margin:0 0 1rem}
input{accent-color:var(--accent);width:1.25rem;height:1.25rem;flex:none}
button{min-height:3rem;padding:.5rem 1.25rem;border:1px solid var(--accent);border-radius:8px;background:var(--accent);color:var(--on);font-family:inherit;font-weight:600;font-size:1rem;line-height:1.2}
.quiet{background:none;color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
[hidden]{display:none!important}
footer{margin-top:2rem;color:var(--soft);font-size:.875rem}
@media (max-width:28rem){.five{grid-template-columns:1fr}.five label{display:flex;justify-content:flex-start;gap:.75rem;min-height:2.75rem;padding:.25rem .75rem;text-align:left}}
@media print{.note,button{display:none}body{background:#fff;color:#000}}
`.trim();

/** Puts the answer together as a short text: the same form and check as edge/opinion-code.ts. Sends nothing. */
export const briefScript = `
const f=document.querySelector('form'),out=document.getElementById('out'),code=document.getElementById('code'),miss=document.getElementById('missing'),copy=document.getElementById('copy');
document.getElementById('plain').hidden=true;
f.querySelector('button').hidden=false;
f.addEventListener('submit',e=>{
e.preventDefault();
const d=new FormData(f),v=d.get('view');
miss.hidden=v!==null;
if(v===null){miss.focus();return}
const said={t:f.dataset.token,v:Number(v),k:d.get('knows')!==null,x:String(d.get('free')||''),a:d.getAll('answer').map(String)};
const bytes=new TextEncoder().encode(JSON.stringify(said));
let bin='';for(const b of bytes)bin+=String.fromCharCode(b);
const p=btoa(bin).replace(/\\+/g,'-').replace(/\\//g,'_').replace(/=+$/,'');
let h=0x811c9dc5;for(let i=0;i<p.length;i++)h=Math.imul(h^p.charCodeAt(i),0x01000193);
code.value='BOWOUT1.'+p+'.'+(h>>>0).toString(16).padStart(8,'0');
out.hidden=false;code.focus();code.select()
});
copy.addEventListener('click',async()=>{
let ok=false;
try{await navigator.clipboard.writeText(code.value);ok=true}catch{code.select();try{ok=document.execCommand('copy')}catch{}}
if(ok)copy.textContent=copy.dataset.done
});
`.trim();
