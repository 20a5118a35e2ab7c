import { error } from '@sveltejs/kit';
import { readKeptLine } from '#domain/doubt/brief-line.ts';
import { briefFile } from '#edge/brief-file.ts';
import { firstName } from '../brief-to-mail.ts';
import type { RequestHandler } from './$types';

/** The summary as one file to hand out. Downloaded, never shown here: it carries a script of its own. */
export const GET: RequestHandler = async ({ locals, params }) => {
  const found = await locals.app.opinions.find(params.opinion);
  if (!found) error(404);
  const { name } = await locals.app.settings.read();
  const { lines, token } = found.opinion;
  const html = briefFile({ lang: locals.lang, name: firstName(name), lines: lines.map(readKeptLine), token });
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-disposition': 'attachment; filename="summary.html"',
      'content-security-policy': "sandbox; default-src 'none'",
    },
  });
};
