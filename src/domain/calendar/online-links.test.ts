import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findOnlineLinks } from './online-links.ts';
import { findPhoneNumbers, telephoneUri } from './phone-numbers.ts';

test('knows the services by host and path', () => {
  const text = `Teams <https://teams.microsoft.com/l/meetup-join/19%3ax/0?context=a>, https://us02web.zoom.us/j/123?pwd=x.
    https://meet.google.com/abc-defg-hij https://firma.webex.com/firma/j.php?MTID=1 https://teams.live.com/meet/9 https://meet.google.com/abc-defg-hij`;
  expect(findOnlineLinks(text).map(({ provider }) => provider)).toEqual(['teams', 'zoom', 'meet', 'webex', 'teams']);
});

test('a look-alike host is no meeting, nor is a page of the service', () => {
  expect(findOnlineLinks('https://zoom.us.evil.example/j/1 https://evilzoom.us/j/1 https://zoom.us/pricing')).toEqual(
    [],
  );
});

test('unwraps Safe Links, but not to anything that is no web address', () => {
  const wrap = (inner: string) =>
    `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(inner)}&data=1`;
  expect(findOnlineLinks(wrap('https://teams.microsoft.com/l/meetup-join/1'))).toMatchObject([{ provider: 'teams' }]);
  expect(findOnlineLinks(wrap('javascript://teams.microsoft.com/l/meetup-join/1'))).toEqual([]);
});

test('finds telephone numbers, not dates, ids or amounts', () => {
  const text = `Rufen Sie an: Tel. 0341 / 555 0187 oder +49 (0)341 5550188
    Dial-in: +1 218-555-0143,,884221903#  Meeting ID: 555 011 2233  am 01.12.2026 10:00  58.000 Euro
    https://zoom.us/j/+4930123456789`;
  expect(findPhoneNumbers(text)).toEqual(['0341 / 555 0187', '+49 (0)341 5550188', '+1 218-555-0143,,884221903#']);
});

test('a number becomes a tel: link', () => {
  expect(telephoneUri('+49 (0)341 5550188')).toBe('tel:+493415550188');
  expect(telephoneUri('0341 / 555 0187')).toBe('tel:03415550187');
  expect(telephoneUri('+1 218-555-0143,,884221903#')).toBe('tel:+12185550143,,884221903%23');
});

test('no text makes them throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
      findOnlineLinks(`https://${text}`);
      findPhoneNumbers(text);
      return /^tel:[\d+,#%]*$/.test(telephoneUri(text));
    }),
  );
});
