import { textVersion } from '../text-version.ts';

/**
 * By what a draft of ours is known again: the whole mail but the day on which it was written, and what a server may
 * append at the end.
 * @param raw - the mail, one character an octet
 */
export function draftMark(raw: string): string {
  const [head = '', ...body] = raw.replaceAll('\r\n', '\n').split('\n\n');
  const undated = head.replace(/^Date:.*\n?(?:[ \t].*\n?)*/im, '');
  return textVersion([undated, ...body].join('\n\n').trimEnd());
}
