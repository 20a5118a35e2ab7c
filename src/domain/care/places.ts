import type { InterfaceLanguage } from '../settings/settings.ts';

/** What one turns there for, in the order in which the page lists it. */
export const careKinds = ['crisis', 'discrimination', 'harm', 'work', 'benefits'] as const;
export type CareKind = (typeof careKinds)[number];

export const careCountries = ['DE', 'AT', 'CH', 'GB', 'IE', 'US'] as const;
export type CareCountry = (typeof careCountries)[number];

/** Police, fire and ambulance, as one dials it there. */
export const emergencyNumber: Readonly<Record<CareCountry, string>> = {
  ...{ DE: '112', AT: '112', CH: '112', GB: '999', IE: '112', US: '911' },
};

/** With what an entry was last compared: a stored copy of its own page, other public pages that name it, or nothing. */
export const careSources = ['own-page', 'other-pages', 'nothing'] as const;
export type CareSource = (typeof careSources)[number];

type Both = Readonly<Record<InterfaceLanguage, string>>;

/** A place that helps. A name stays as the place calls itself; what it does is said in the language of the screen. */
export type CarePlace = {
  readonly country: CareCountry;
  readonly kind: CareKind;
  readonly name: string;
  readonly does: Both;
  /** As one dials it within the country; empty: no line for the whole country. */
  readonly phone: string;
  /** Where it says so itself. */
  readonly url: string;
  readonly comparedWith: CareSource;
  /** The day of that. */
  readonly asOf: string;
};

const asOf = '2026-11-23';
const place = (
  country: CareCountry,
  kind: CareKind,
  named: { name: string; phone?: string; url: string; from?: CareSource; en: string; de: string },
): CarePlace => ({
  country,
  kind,
  name: named.name,
  phone: named.phone ?? '',
  url: named.url,
  does: { en: named.en, de: named.de },
  comparedWith: named.from ?? 'nothing',
  asOf,
});

/** Data with source and date: a number that changes is changed here and nowhere else. Nothing about its use is stored. */
export const carePlaces: readonly CarePlace[] = [
  place('DE', 'crisis', {
    name: 'TelefonSeelsorge',
    phone: '0800 111 0 111',
    from: 'other-pages',
    url: 'https://www.telefonseelsorge.de',
    en: 'Somebody listens, day and night, free and anonymous. Also by mail and chat.',
    de: 'Da hört jemand zu, Tag und Nacht, kostenlos und anonym. Auch per Mail und Chat.',
  }),
  place('DE', 'discrimination', {
    name: 'Antidiskriminierungsstelle des Bundes',
    phone: '0800 546 546 5',
    from: 'other-pages',
    url: 'https://www.antidiskriminierungsstelle.de',
    en: 'First legal advice, free of charge. Claims often have to be made within two months (§ 15 AGG).',
    de: 'Erste rechtliche Beratung, kostenlos. Ansprüche muss man oft binnen zwei Monaten geltend machen (§ 15 AGG).',
  }),
  place('DE', 'harm', {
    name: 'Hilfetelefon Gewalt gegen Frauen',
    phone: '116 016',
    from: 'own-page',
    url: 'https://www.hilfetelefon.de',
    en: 'For women, also after harassment at work; day and night, in many languages.',
    de: 'Für Frauen, auch nach Belästigung im Arbeitsleben; Tag und Nacht, in vielen Sprachen.',
  }),
  place('DE', 'work', {
    name: 'DGB: Gewerkschaften vor Ort',
    url: 'https://www.dgb.de',
    en: 'Finds the union that is responsible; members get legal protection at work.',
    de: 'Führt zur zuständigen Gewerkschaft; Mitglieder haben Rechtsschutz im Arbeitsleben.',
  }),
  place('DE', 'benefits', {
    name: 'KOS: Beratungsstellen für Erwerbslose',
    url: 'https://www.erwerbslos.de',
    from: 'other-pages',
    en: 'Independent advice on benefits, near you: before you turn down a proposal by the Agentur or the Jobcenter.',
    de: 'Unabhängige Beratung zu Leistungen in deiner Nähe: bevor du einen Vorschlag von Agentur oder Jobcenter ablehnst.',
  }),
  place('AT', 'crisis', {
    name: 'Telefonseelsorge',
    phone: '142',
    from: 'other-pages',
    url: 'https://www.telefonseelsorge.at',
    en: 'Somebody listens, day and night, free and anonymous.',
    de: 'Da hört jemand zu, Tag und Nacht, kostenlos und anonym.',
  }),
  place('AT', 'discrimination', {
    name: 'Gleichbehandlungsanwaltschaft',
    phone: '0800 20 61 19',
    from: 'other-pages',
    url: 'https://www.gleichbehandlungsanwaltschaft.gv.at',
    en: 'Free and confidential advice on discrimination and harassment; interpreters on request.',
    de: 'Kostenlose, vertrauliche Beratung bei Diskriminierung und Belästigung; auf Wunsch mit Dolmetsch.',
  }),
  place('AT', 'harm', {
    name: 'Frauenhelpline gegen Gewalt',
    phone: '0800 222 555',
    from: 'own-page',
    url: 'https://www.frauenhelpline.at',
    en: 'For women, day and night, free and anonymous.',
    de: 'Für Frauen, Tag und Nacht, kostenlos und anonym.',
  }),
  place('AT', 'work', {
    name: 'Arbeiterkammer',
    url: 'https://www.arbeiterkammer.at',
    en: 'Advice on labour law; nearly all employees are members already.',
    de: 'Beratung im Arbeitsrecht; fast alle Beschäftigten sind schon Mitglied.',
  }),
  place('AT', 'benefits', {
    name: 'Arbeiterkammer: Arbeitslosigkeit',
    url: 'https://www.arbeiterkammer.at/beratung/arbeitundrecht/Arbeitslosigkeit/index.html',
    en: 'Independent advice on unemployment benefit and the AMS.',
    de: 'Unabhängige Beratung zu Arbeitslosengeld und AMS.',
  }),
  place('CH', 'crisis', {
    name: 'Die Dargebotene Hand',
    phone: '143',
    from: 'own-page',
    url: 'https://www.143.ch',
    en: 'Somebody listens, day and night, anonymous. In English: Heart2Heart, 0800 143 000, from 6 to 11 p.m.',
    de: 'Da hört jemand zu, Tag und Nacht, anonym.',
  }),
  place('CH', 'discrimination', {
    name: 'Beratungsnetz für Rassismusopfer',
    url: 'https://www.network-racism.ch',
    en: 'Advice centres in all cantons. For equal treatment of women and men: gleichstellungsgesetz.ch.',
    de: 'Beratungsstellen in den Kantonen. Zur Gleichstellung von Frau und Mann: gleichstellungsgesetz.ch.',
  }),
  place('CH', 'harm', {
    name: 'Opferhilfe Schweiz',
    url: 'https://www.opferhilfe-schweiz.ch',
    from: 'other-pages',
    en: 'Free and confidential advice in every canton after violence or harassment.',
    de: 'Kostenlose, vertrauliche Beratung in jedem Kanton nach Gewalt oder Belästigung.',
  }),
  place('CH', 'work', {
    name: 'Schweizerischer Gewerkschaftsbund',
    url: 'https://www.sgb.ch',
    en: 'Finds the union of your trade; members get advice and legal protection.',
    de: 'Führt zur Gewerkschaft deiner Branche; Mitglieder haben Beratung und Rechtsschutz.',
  }),
  place('CH', 'benefits', {
    name: 'UFS: Fachstelle für Sozialhilferecht',
    url: 'https://sozialhilfeberatung.ch',
    from: 'other-pages',
    en: 'Independent legal advice on social assistance. On unemployment insurance: arbeit.swiss.',
    de: 'Unabhängige Rechtsberatung zur Sozialhilfe. Zur Arbeitslosenversicherung: arbeit.swiss.',
  }),
  place('GB', 'crisis', {
    name: 'Samaritans',
    phone: '116 123',
    from: 'other-pages',
    url: 'https://www.samaritans.org',
    en: 'Somebody listens, day and night, free of charge.',
    de: 'Da hört jemand zu, Tag und Nacht, kostenlos.',
  }),
  place('GB', 'discrimination', {
    name: 'Equality Advisory and Support Service',
    phone: '0808 800 0082',
    from: 'other-pages',
    url: 'https://www.equalityadvisoryservice.com',
    en: 'Free advice on discrimination and human rights in England, Scotland and Wales.',
    de: 'Kostenlose Beratung zu Diskriminierung und Menschenrechten in England, Schottland und Wales.',
  }),
  place('GB', 'harm', {
    name: 'Victim Support',
    phone: '0808 16 89 111',
    from: 'own-page',
    url: 'https://www.victimsupport.org.uk',
    en: 'Free and confidential, day and night, whether you report it or not (England and Wales).',
    de: 'Kostenlos und vertraulich, Tag und Nacht, ob man es anzeigt oder nicht (England und Wales).',
  }),
  place('GB', 'work', {
    name: 'Acas',
    phone: '0300 123 1100',
    from: 'other-pages',
    url: 'https://www.acas.org.uk',
    en: 'Free advice on rights at work and in applying for it. Unions: tuc.org.uk.',
    de: 'Kostenlose Beratung zu Rechten bei der Arbeit und Bewerbung. Gewerkschaften: tuc.org.uk.',
  }),
  place('GB', 'benefits', {
    name: 'Citizens Advice',
    phone: '0800 144 8848',
    from: 'other-pages',
    url: 'https://www.citizensadvice.org.uk',
    en: 'Independent advice on Universal Credit and sanctions (the number is for England).',
    de: 'Unabhängige Beratung zu Universal Credit und Sanktionen (die Nummer gilt für England).',
  }),
  place('IE', 'crisis', {
    name: 'Samaritans',
    phone: '116 123',
    from: 'own-page',
    url: 'https://www.samaritans.org/ireland',
    en: 'Somebody listens, day and night, free of charge.',
    de: 'Da hört jemand zu, Tag und Nacht, kostenlos.',
  }),
  place('IE', 'discrimination', {
    name: 'Irish Human Rights and Equality Commission',
    url: 'https://www.ihrec.ie',
    from: 'other-pages',
    en: 'Information on your rights under equality law. A complaint usually has to be made within six months.',
    de: 'Auskunft zu den Rechten nach dem Gleichstellungsrecht. Eine Beschwerde meist binnen sechs Monaten.',
  }),
  place('IE', 'harm', {
    name: 'Dublin Rape Crisis Centre, national helpline',
    phone: '1800 77 8888',
    from: 'other-pages',
    url: 'https://www.drcc.ie',
    en: 'After sexual harassment or violence; free, day and night.',
    de: 'Nach sexueller Belästigung oder Gewalt; kostenlos, Tag und Nacht.',
  }),
  place('IE', 'work', {
    name: 'Workplace Relations Commission',
    phone: '0818 80 80 90',
    from: 'other-pages',
    url: 'https://www.workplacerelations.ie',
    en: 'Information on rights at work and on complaints. Unions: ictu.ie.',
    de: 'Auskunft zu Rechten bei der Arbeit und zu Beschwerden. Gewerkschaften: ictu.ie.',
  }),
  place('IE', 'benefits', {
    name: 'Citizens Information',
    phone: '0818 07 4000',
    from: 'other-pages',
    url: 'https://www.citizensinformation.ie',
    en: 'Free information on benefits and entitlements.',
    de: 'Kostenlose Auskunft zu Leistungen und Ansprüchen.',
  }),
  place('US', 'crisis', {
    name: '988 Suicide & Crisis Lifeline',
    phone: '988',
    from: 'other-pages',
    url: 'https://988lifeline.org',
    en: 'Call or text, day and night, free and confidential.',
    de: 'Anruf oder SMS, Tag und Nacht, kostenlos und vertraulich.',
  }),
  place('US', 'discrimination', {
    name: 'Equal Employment Opportunity Commission',
    phone: '1-800-669-4000',
    from: 'other-pages',
    url: 'https://www.eeoc.gov',
    en: 'On discrimination in hiring and at work. A charge usually has to be filed within 180 days.',
    de: 'Zu Diskriminierung bei Einstellung und Arbeit. Eine Beschwerde meist binnen 180 Tagen.',
  }),
  place('US', 'harm', {
    name: 'OSHA',
    phone: '1-800-321-6742',
    from: 'own-page',
    url: 'https://www.osha.gov',
    en: 'On danger to life or health at work. In an emergency: 911.',
    de: 'Bei Gefahr für Leben oder Gesundheit am Arbeitsplatz. Im Notfall: 911.',
  }),
  place('US', 'work', {
    name: 'Department of Labor, Wage and Hour Division',
    phone: '1-866-487-9243',
    from: 'other-pages',
    url: 'https://www.dol.gov/agencies/whd',
    en: 'On pay, hours and unpaid trial work. Unions: aflcio.org.',
    de: 'Zu Lohn, Arbeitszeit und unbezahlter Probearbeit. Gewerkschaften: aflcio.org.',
  }),
  place('US', 'benefits', {
    name: '211',
    phone: '211',
    from: 'other-pages',
    url: 'https://www.211.org',
    en: 'Finds local help with benefits, rent and food.',
    de: 'Führt zu Hilfe vor Ort bei Leistungen, Miete und Essen.',
  }),
];

/** Those of a country, in the order of `careKinds`; of a country that is not listed, none. */
export const placesIn = (country: string): readonly CarePlace[] =>
  careKinds.flatMap((kind) => carePlaces.filter((one) => one.country === country && one.kind === kind));
