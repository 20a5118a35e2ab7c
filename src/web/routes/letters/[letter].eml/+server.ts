import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** A file name of letters and digits only: nothing that a header or a file system would take for its own. */
const safeName = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[^\w\s-]/g, '')
    .trim()
    .replace(/\s+/g, '-')
    .slice(0, 60) || 'letter';

/** One letter as a mail that opens as a draft. */
export const GET: RequestHandler = async ({ locals, params }) => {
  const file = await locals.app.goodbyes.file(params.letter);
  if (!file.ok) error(404);
  const { letter, written } = file.value;
  if (!written.ok) error(409, written.error.kind);
  return new Response(written.value.slice(), {
    headers: {
      'content-type': 'message/rfc822',
      'content-disposition': `attachment; filename="${safeName(letter.subject)}.eml"`,
      'cache-control': 'no-store',
    },
  });
};
