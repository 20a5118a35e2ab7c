import { createHash } from 'node:crypto';
import type { BriefLine } from '#domain/doubt/brief-line.ts';
import { briefScript, briefStyle } from './brief-file-source.ts';
import { markup, ownSource, type Html } from './markup.ts';
import { de } from './messages/say-it.de.ts';
import { en } from './messages/say-it.en.ts';

export type BriefFile = {
  readonly lang: 'en' | 'de';
  /** Whose doubt it is; empty when they have not said. */
  readonly name: string;
  readonly lines: readonly BriefLine[];
  /** Finds the doubt again when the answer comes back. */
  readonly token: string;
};

const hashOf = (source: string) => `'sha256-${createHash('sha256').update(source).digest('base64')}'`;

/**
 * The summary as one HTML file (issue: below 150 KB): opened from disk, no request of any kind, readable without
 * scripts, where it says how to answer; with scripts the answer comes out as a short text to send back.
 */
export function briefFile(file: BriefFile): string {
  const say = (file.lang === 'de' ? de : en).brief;
  const title = say.title(file.name);
  const policy = `default-src 'none'; style-src ${hashOf(briefStyle)}; script-src ${hashOf(briefScript)}; base-uri 'none'; form-action 'none'`;
  return markup`<!doctype html>
<html lang="${file.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${ownSource(briefStyle)}</style>
</head>
<body>
<main>
<p class="note">${say.kicker}</p>
<h1>${title}</h1>
<p>${say.lead}</p>
${read(file, say)}
${answerForm(file)}
<footer><p>${say.foot}</p></footer>
</main>
<script>${ownSource(briefScript)}</script>
</body>
</html>
`.text;
}

function read({ lines }: BriefFile, say: typeof en.brief): Html {
  const of = (kind: BriefLine['kind']) => lines.filter((line) => line.kind === kind);
  const words = of('words');
  return markup`<h2>${say.facts}</h2>
<ul>${of('fact').map(({ text }) => markup`<li>${text}</li>`)}</ul>
${words.length > 0 && markup`<h2>${say.words}</h2>${words.map(({ text }) => markup`<blockquote>${text}</blockquote>`)}`}`;
}

/** Without scripts the form cannot be sent; then it only says which questions there are, and how to answer them. */
function answerForm({ lang, lines, token }: BriefFile): Html {
  const { brief: say, views, lines: asks } = lang === 'de' ? de : en;
  const questions = lines.filter(({ kind }) => kind === 'question').map(({ text }) => text);
  // The five steps answer this one; asked in words, too, it would be the same question twice.
  const glad = questions.find((question) => question === asks.ask.at(-1));
  return markup`<h2>${say.yours}</h2>
<p class="note" id="plain">${say.noScript}</p>
<form data-token="${token}" autocomplete="off">
<fieldset><legend>${glad ?? say.view}</legend><div class="five">${views.map(
    (view, index) => markup`<label><input type="radio" name="view" value="${index - 2}">${view}</label>`,
  )}</div></fieldset>
${questions.map((text) =>
  text === glad
    ? markup`<input type="hidden" name="answer" value="">`
    : markup`<label class="area"><b>${text}</b><textarea name="answer" rows="3"></textarea></label>`,
)}
<label class="area"><b>${say.free}</b><textarea name="free" rows="3"></textarea></label>
<label class="check"><input type="checkbox" name="knows"><span>${say.knows}</span></label>
<p id="missing" role="alert" tabindex="-1" hidden>${say.missing}</p>
<button type="submit" hidden>${say.make}</button>
</form>
<section id="out" class="code" hidden>
<p><label for="code">${say.code}</label></p>
<textarea id="code" rows="5" readonly></textarea>
<p><button type="button" class="quiet" id="copy" data-done="${say.copied}">${say.copy}</button></p>
</section>`;
}
