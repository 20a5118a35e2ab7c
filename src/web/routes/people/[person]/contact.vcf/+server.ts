import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** One contact as a file for the phone's address book. */
export const GET: RequestHandler = async ({ locals, params }) => {
  const card = await locals.app.people.card(params.person);
  if (card === null) error(404);
  return new Response(card, {
    headers: {
      'content-type': 'text/vcard; charset=utf-8',
      'content-disposition': 'attachment; filename="contact.vcf"',
      'cache-control': 'no-store',
    },
  });
};
