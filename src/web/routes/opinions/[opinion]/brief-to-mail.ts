import { readKeptLine } from '#domain/doubt/brief-line.ts';
import type { Opinion } from '#domain/doubt/opinion.ts';
import { briefMail } from '#edge/brief-mail.ts';

/** The first name that signs; a full name is not needed between friends. */
export const firstName = (name: string) => name.trim().split(/\s+/)[0] ?? '';

/** The mail that a summary becomes, as it is shown and as it leaves. */
export async function briefToMail({ from, lines }: Opinion, locals: App.Locals) {
  const { name } = await locals.app.settings.read();
  return briefMail({
    lang: locals.lang,
    lines: lines.map(readKeptLine),
    to: from,
    name: firstName(name),
  });
}
