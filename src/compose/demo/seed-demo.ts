import { icsFile } from '#adapters/calendar/ics-file.ts';
import { vcard } from '#adapters/contacts/vcard.ts';
import { parseMessage } from '#adapters/mail/parse-message.ts';
import { changeSettings } from '#usecases/change-settings.ts';
import { takeIn } from '#usecases/take-in.ts';
import type { OwnerPorts } from '../owner-ports.ts';
import { demoMail } from './demo-mail.ts';
import { tellEveryoneKnows, tellHalfTold } from './goodbyes.ts';
import { tellOpenDoubt } from './open-doubt.ts';
import { tellEndings, tellThisWeek, tellWaiting } from './other-applications.ts';
import { demoZone, tellStory } from './story.ts';

/** A made-up search in German and English with every state of the way in it, its days counted from now. */
export async function seedDemo(ports: OwnerPorts): Promise<void> {
  const { stores, clock, fingerprint } = ports;
  const me = { name: 'Kim Aalders', email: 'kim@aalders.example', phone: '+49 421 555 0117' };
  const settings = { ...me, signature: 'Kim Aalders', zone: demoZone, letterLocale: 'de-DE', country: 'DE' } as const;
  await changeSettings({ stores }, { ...settings, welcomedAt: clock.now() });
  const story = tellStory(ports);
  await tellEndings(story);
  await tellEveryoneKnows(story);
  await tellHalfTold(story);
  await tellWaiting(story);
  await tellThisWeek(story);
  await tellOpenDoubt(story);
  story.present();
  const readers = { invitations: icsFile, messages: parseMessage, contacts: vcard };
  const mail = { name: 'interview.eml', bytes: new TextEncoder().encode(demoMail(story.today)) };
  await takeIn({ ...story.use, ...readers, fingerprint }, [mail]);
}
