import { describe, expect, test } from 'vitest';
import type { RecipientRole, Register } from '#domain/letter/letter.ts';
import { deHouse } from './house.ts';

const house = (company: string, role: RecipientRole = 'recruiter', register: Register = 'Sie') =>
  deHouse({
    purpose: 'notice',
    locale: 'de-DE',
    sender: { name: 'Jana Lorenz' },
    recipient: { given: 'Kim', family: 'Falk', register, role },
    role: 'Projektleitung',
    company,
    today: Temporal.PlainDate.from('2026-11-23'),
    rounds: 1,
  });

describe('where one has applied', () => {
  test.each([
    ['Nordwind Logistik', 'bei Nordwind Logistik'],
    ['Gipfelwerk', 'bei Gipfelwerk'],
    ['Meier & Söhne', 'bei Meier & Söhne'],
    ['MediaMarkt', 'bei MediaMarkt'],
    ['Ingolstadt Bau', 'bei Ingolstadt Bau'],
    ['Stadtwerke Köln', 'bei den Stadtwerken Köln'],
    ['Stadtwerke Köln GmbH', 'bei der Stadtwerke Köln GmbH'],
    ['Deutsche Bahn', 'bei der Deutschen Bahn'],
    ['Deutsche Bahn AG', 'bei der Deutschen Bahn AG'],
    ['Schweizerische Bundesbahnen', 'bei den Schweizerischen Bundesbahnen'],
    ['Wiener Linien', 'bei den Wiener Linien'],
    ['Wiener Linien GmbH & Co. KG', 'bei der Wiener Linien GmbH & Co. KG'],
    ['Berliner Verkehrsbetriebe', 'bei den Berliner Verkehrsbetrieben'],
    ['Die Johanniter', 'bei den Johannitern'],
    ['Malteser', 'bei den Maltesern'],
    ['Norddeutscher Rundfunk', 'beim Norddeutschen Rundfunk'],
    ['Verein für Nachbarschaft', 'beim Verein für Nachbarschaft'],
    ['Klinikum Seeblick', 'am Klinikum Seeblick'],
    ['Spital Seeblick', 'im Spital Seeblick'],
    ['Evangelisches Krankenhaus Nord', 'im Evangelischen Krankenhaus Nord'],
    ['Evangelisches Krankenhaus Nord gGmbH', 'im Evangelischen Krankenhaus Nord'],
    ['Deutsches Rotes Kreuz', 'beim Deutschen Roten Kreuz'],
    ['Freie Universität Berlin', 'an der Freien Universität Berlin'],
    ['Bertelsmann Stiftung', 'bei der Bertelsmann Stiftung'],
    ['Rowohlt Verlag', 'beim Rowohlt Verlag'],
    ['Praxis Dr. Falk', 'in der Praxis Dr. Falk'],
    ['Stadt Leipzig', 'bei der Stadt Leipzig'],
    ['Techniker Krankenkasse', 'bei der Techniker Krankenkasse'],
    ['Kranich Analytik AG', 'bei der Kranich Analytik AG'],
    ['Straßenbau Hölzl GmbH', 'bei der Straßenbau Hölzl GmbH'],
  ])('%s: %s', (company, at) => {
    expect(house(company).at).toBe(at);
  });

  test.each([
    ['Deutsche Bahn', 'die Deutsche Bahn', 'der Deutschen Bahn', 'Team der Deutschen Bahn'],
    ['Stadtwerke Köln', 'die Stadtwerke Köln', 'den Stadtwerken Köln', 'Team der Stadtwerke Köln'],
    [
      'Norddeutscher Rundfunk',
      'den Norddeutschen Rundfunk',
      'dem Norddeutschen Rundfunk',
      'Team vom Norddeutschen Rundfunk',
    ],
    ['Deutsches Rotes Kreuz', 'das Deutsche Rote Kreuz', 'dem Deutschen Roten Kreuz', 'Team vom Deutschen Roten Kreuz'],
    ['Nordwind Logistik', 'Nordwind Logistik', 'Nordwind Logistik', 'Team von Nordwind Logistik'],
  ])('%s in the other cases', (company, accusative, dative, team) => {
    expect(house(company)).toMatchObject({ accusative, dative, team });
  });

  test('a name whose gender nobody knows is phrased around', () => {
    expect(house('Die Brückenbauer').at).toBe('bei Ihnen');
    expect(house('Blaue Linse', 'recruiter', 'du').at).toBe('bei euch');
    expect(house('Die Brückenbauer', 'referrer').at).toBe('bei der Firma Die Brückenbauer');
    expect(house('Blaue Linse', 'agency').accusative).toBe('die Firma Blaue Linse');
  });
});
