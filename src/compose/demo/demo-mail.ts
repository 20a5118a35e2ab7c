/** A mail that waits in the intake of the made-up search: an invitation for eight days from now. */
export function demoMail(today: Temporal.PlainDate): string {
  const day = today.add({ days: 8 });
  const date = today.subtract({ days: 1 });
  const english = (on: Temporal.PlainDate, options: Intl.DateTimeFormatOptions) => on.toLocaleString('en-GB', options);
  return [
    'From: Mara Whitlock <mara.whitlock@cloverfield.example>',
    'To: Kim Aalders <kim@aalders.example>',
    'Subject: Interview for Partnerships Manager at Cloverfield Ltd',
    `Date: ${english(date, { weekday: 'short' })}, ${english(date, { day: '2-digit' })} ${english(date, { month: 'short' }).slice(0, 3)} ${date.year} 10:12:00 +0000`,
    'Message-ID: <invite-17@cloverfield.example>',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Hi Kim,',
    '',
    `thank you for applying. We would like to invite you to an interview on ${english(day, { day: 'numeric', month: 'long', year: 'numeric' })} at 11 am, by video.`,
    '',
    'Best wishes',
    'Mara Whitlock',
    'Talent Partner',
    'Cloverfield Ltd',
    '',
  ].join('\r\n');
}
