const freeMail = new Set(
  `gmail.com googlemail.com gmx.de gmx.net gmx.at gmx.ch gmx.com web.de t-online.de freenet.de outlook.com outlook.de hotmail.com hotmail.de
  live.com live.de msn.com yahoo.com yahoo.de yahoo.co.uk ymail.com icloud.com me.com mac.com aol.com aol.de posteo.de posteo.net mailbox.org
  proton.me protonmail.com pm.me tutanota.com tutanota.de tuta.com fastmail.com fastmail.fm mail.com mail.de email.de online.de arcor.de
  vodafone.de 1und1.de bluewin.ch hispeed.ch sunrise.ch aon.at chello.at a1.net zoho.com yandex.com yandex.ru mail.ru qq.com 163.com hey.com
  orange.fr free.fr wanadoo.fr laposte.net libero.it seznam.cz wp.pl onet.pl btinternet.com comcast.net verizon.net att.net`.split(
    /\s+/,
  ),
);

/** Calendars, schedulers and mail services: their domain says nothing about an employer. */
const services =
  /(^|\.)(google\.com|calendar\.google\.com|microsoft\.com|office365\.com|outlook\.office\.com|zoom\.us|calendly\.com|cal\.com|linkedin\.com|xing\.com|indeed\.com|amazonses\.com|sendgrid\.net|mailchimp\.com)$/;

const secondLevel = /^(co|com|org|net|ac|gov|edu|or|gv|gmbh)$/;

/**
 * The part of a mail domain that names an organisation: `heidewerk` of `hr.heidewerk.de`, `loomfield` of `mail.loomfield.co.uk`.
 * Nothing for free mail and for services, which never name an employer.
 */
export function organisationOfDomain(domain: string): string | undefined {
  const labels = domain
    .toLowerCase()
    .split('.')
    .filter((label) => label !== '');
  if (
    labels.length < 2 ||
    freeMail.has(labels.join('.')) ||
    freeMail.has(labels.slice(-2).join('.')) ||
    services.test(domain.toLowerCase())
  )
    return undefined;
  const isSecond = labels.length > 2 && (labels.at(-1) ?? '').length === 2 && secondLevel.test(labels.at(-2) ?? '');
  return labels.at(isSecond ? -3 : -2);
}
