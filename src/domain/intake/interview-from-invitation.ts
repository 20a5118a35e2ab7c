import type { Invitation } from '../calendar/invitation.ts';
import type { InterviewKind } from '../interview/interview.ts';
import { evidenceOf, wholeEvidence } from '../mail/evidence.ts';
import type { Proposed, ProposedInterview } from './proposal.ts';

const kinds: readonly { readonly kind: InterviewKind; readonly pattern: RegExp }[] = [
  { kind: 'trial-work', pattern: /probearbeit\w*|probetag|schnuppertag|hospitation|trial (?:day|work)|work trial/i },
  { kind: 'assessment', pattern: /assessment(?:[- ]cent(?:er|re))?|einstellungstest|eignungstest/i },
  { kind: 'task', pattern: /coding (?:challenge|test|exercise)|live coding|case study|fallstudie|take-?home/i },
  { kind: 'phone', pattern: /phone (?:screen|interview|call)|telefon(?:at|interview|gespräch|termin)\w*|anruf/i },
];

/** The conversation that an invitation stands for; nothing when it has no time. */
export function interviewFromInvitation(invitation: Invitation): ProposedInterview | undefined {
  const { start, end, location, links, phones } = invitation;
  if (!start) return undefined;
  const [link] = links;
  const startEvidence = wholeEvidence('calendar', invitation.sent.start ?? '');
  return {
    start: { value: start, confidence: start.kind === 'zoned' ? 'high' : 'medium', evidence: [startEvidence] },
    ...(end && { end }),
    place: placeOf(
      location,
      links.map(({ url }) => url),
    ),
    ...(link && { link }),
    phone: phones[0] ?? '',
    kind: kindOf(invitation),
    uid: invitation.uid,
  };
}

/** Not a place: the link itself, and the words that calendar programs write there for an online meeting. */
function placeOf(location: string, urls: readonly string[]): string {
  const isOnline =
    /^(?:microsoft teams(?:[- ]\w+)?|teams|zoom|google meet|webex|online|virtuell|virtual|video ?call|videokonferenz|remote|telefon(?:isch)?|phone|https?:\/\/\S+)$/i;
  const parts = location
    .split(/\s*[;\n]\s*/)
    .filter((part) => part !== '' && !isOnline.test(part) && !urls.some((url) => part.includes(url)));
  return parts.join('; ').slice(0, 300);
}

function kindOf({ summary, description, location, links, phones }: Invitation): Proposed<InterviewKind> {
  for (const { kind, pattern } of kinds) {
    const match = pattern.exec(summary);
    if (match) return { value: kind, confidence: 'high', evidence: [evidenceOf('subject', match)] };
  }
  const place = placeOf(
    location,
    links.map(({ url }) => url),
  );
  if (links[0] && place)
    return { value: 'video', confidence: 'medium', evidence: [wholeEvidence('link', links[0].url)] };
  if (links[0]) return { value: 'video', confidence: 'high', evidence: [wholeEvidence('link', links[0].url)] };
  if (place) return { value: 'onsite', confidence: 'medium', evidence: [wholeEvidence('calendar', location)] };
  const call = /\b(?:call you|rufen sie an|rufe (?:sie|dich) an|telefonisch|by phone|phone)\b/i.exec(description);
  if (call) return { value: 'phone', confidence: 'medium', evidence: [evidenceOf('text', call)] };
  if (phones[0]) return { value: 'phone', confidence: 'low', evidence: [wholeEvidence('calendar', phones[0])] };
  return { value: 'other', confidence: 'low', evidence: [wholeEvidence('calendar', summary)] };
}
