import { redirect } from '@sveltejs/kit';
import { runningApp } from '../../../../running-app.ts';
import type { RequestHandler } from './$types';

/** Everything of everybody in one file that only the passphrase opens. A form posts it, so that it stands in no address. */
export const POST: RequestHandler = async ({ locals, request }) => {
  const passphrase = (await request.formData()).get('passphrase');
  const sealed = await runningApp().sealedBackup(typeof passphrase === 'string' ? passphrase : '');
  if (!sealed.ok) redirect(303, `/settings/data?backup=${sealed.error.kind}#backup`);
  return new Response(new Uint8Array(sealed.value), {
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="bowout-${locals.app.now().toString().slice(0, 10)}.sqlite.age"`,
      'cache-control': 'no-store',
    },
  });
};
