import { markQuoted } from './mark-quoted.ts';

/** A mail body in its three parts; line ends are \n. `own` is empty when somebody only forwarded or quoted. */
export type MailParts = { readonly own: string; readonly quoted: string; readonly signature: string };

const device =
  /^\s*[*_]*(?:sent from (?:my|the|typeapp|outlook|yahoo|proton|mail|samsung|iphone)|sent (?:via|with) |get outlook for|(?:von|aus) mein(?:em|er) .{1,40} gesendet|gesendet (?:von|mit|über|aus) |diese nachricht wurde von mein|outlook für .{1,20} herunterladen|envoyé d|lähetetty |отправлено )/i;

/**
 * Splits what somebody wrote from what they quoted and from their signature (`-- `, *Sent from my …*). Answers written
 * between quotes are kept.
 */
export function stripQuoted(text: string): MailParts {
  const marked = markQuoted(text);
  const textsOf = (isOwn: boolean) => marked.filter(({ by }) => (by === 'own') === isOwn).map((line) => line.text);
  return { ...withoutSignature(textsOf(true)), quoted: textsOf(false).join('\n').trim() };
}

function withoutSignature(lines: readonly string[]): Pick<MailParts, 'own' | 'signature'> {
  const mark = lines.findIndex((line, index) => index > 0 && /^(?:--|—|__)\s*$/.test(line));
  const body = mark === -1 ? [...lines] : lines.slice(0, mark);
  const signature = mark === -1 ? [] : lines.slice(mark + 1);
  while (body.length > 0 && ((body.at(-1) ?? '').trim() === '' || device.test((body.at(-1) ?? '').slice(0, 200)))) {
    const last = body.pop() ?? '';
    if (last.trim() !== '') signature.unshift(last);
  }
  return { own: body.join('\n').trim(), signature: signature.join('\n').trim() };
}
