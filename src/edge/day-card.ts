import { createHash } from 'node:crypto';
import { telephoneUri } from '#domain/calendar/phone-numbers.ts';
import { mailtoLink } from '#domain/letter/mailto-link.ts';
import { dayCardScript, dayCardStyle } from './day-card-style.ts';
import { markup, ownSource, webAddress, type Html } from './markup.ts';
import { de } from './messages/day-card.de.ts';
import { en, type Messages } from './messages/day-card.en.ts';
import { showElsewhere } from './show-elsewhere.ts';
import { showClock, showDay, showShort, showTime, type Viewer } from './show-time.ts';

export type DayCardLetter = { readonly to: string; readonly subject: string; readonly body: string };

/** Everything that the card says, as plain data; empty texts are left out. */
export type DayCardData = {
  readonly viewer: Viewer;
  readonly company: string;
  readonly role: string;
  /** In the zone of whoever invited. */
  readonly start: Temporal.ZonedDateTime;
  readonly end: Temporal.ZonedDateTime | null;
  readonly place: string;
  readonly link: string;
  readonly phone: string;
  /** Whose number that is. */
  readonly phoneOf: string;
  readonly people: readonly string[];
  /** The latest courteous moment. */
  readonly fairUntil: Temporal.Instant | null;
  readonly letters: { readonly go?: DayCardLetter; readonly move?: DayCardLetter; readonly cancel?: DayCardLetter };
  /** What the law has to do with cancelling, with its source and date; null: nothing that is known here. */
  readonly law: { readonly text: string; readonly source: string } | null;
  /** The cancelling text is a withdrawal of the application. */
  readonly cancelWithdraws: boolean;
  readonly questions: readonly string[];
};

const ways = ['go', 'move', 'cancel'] as const;

/** The card for the day (DESIGN 4): one HTML file that needs neither Bowout nor a network, and asks for nothing. */
export function dayCard(data: DayCardData): string {
  const say: Messages = data.viewer.lang === 'de' ? de : en;
  const title = data.company ? say.title(data.company) : say.titleAlone;
  const body = markup`<main>
    <header>
      <p class="kicker">${[data.role, showDay(data.start, data.viewer)].filter(Boolean).join(' · ')}</p>
      <h1>${title}</h1>
      <p class="band">${clockOf(data)}</p>
      ${elsewhere(data)}
    </header>
    ${facts(data, say)} ${fair(data, say)}
    ${
      ways.some((way) => data.letters[way]) &&
      markup`<nav aria-label="${say.waysTitle}">
        <p class="note">${say.waysTitle}</p>
        <ul>
          ${ways.flatMap((way) => (data.letters[way] ? [markup`<li><a href="#${way}">${say.ways[way]}</a></li>`] : []))}
        </ul>
      </nav>`
    }
    ${ways.flatMap((way) => {
      const letter = data.letters[way];
      return letter ? [section(way, letter, { data, say })] : [];
    })}
    ${
      data.questions.length > 0 &&
      markup`<section>
        <h2>${say.questions}</h2>
        <ol>
          ${data.questions.map((question) => markup`<li>${question}</li>`)}
        </ol>
      </section>`
    }
    ${
      data.people.length > 0 &&
      markup`<section>
        <h2>${say.people}</h2>
        <ul class="people">
          ${data.people.map((person) => markup`<li>${person}</li>`)}
        </ul>
      </section>`
    }
    <footer><p>${say.foot}</p></footer>
  </main>`;
  return page(data.viewer.lang, title, body);
}

function page(lang: string, title: string, body: Html): string {
  const policy = `default-src 'none'; style-src '${hashOf(dayCardStyle)}'; script-src '${hashOf(dayCardScript)}'; base-uri 'none'; form-action 'none'`;
  return markup`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${ownSource(dayCardStyle)}</style>
</head>
<body>
${body}
<script>${ownSource(dayCardScript)}</script>
</body>
</html>
`.text;
}

const hashOf = (source: string) => `sha256-${createHash('sha256').update(source).digest('base64')}`;

const clockOf = ({ start, end, viewer }: DayCardData) =>
  end ? `${showTime(start, viewer)} – ${showClock(end, viewer)}` : showClock(start, viewer);

/** The zone, and the same moment on one's own clock, when the two clocks differ. */
function elsewhere({ start, viewer }: DayCardData): Html | false {
  const text = showElsewhere(start, viewer);
  return text !== '' && markup`<p class="kicker">${text}</p>`;
}

function facts({ place, link, phone, phoneOf }: DayCardData, say: Messages): Html | false {
  const address = webAddress(link);
  if (!place && !address && !phone) return false;
  return markup`<dl>
    ${
      phone &&
      markup`<div>
        <dt>${say.call}</dt>
        <dd><a href="${telephoneUri(phone)}">${phoneOf ? `${phoneOf}, ${phone}` : phone}</a></dd>
      </div>`
    }
    ${
      place &&
      markup`<div>
        <dt>${say.where}</dt>
        <dd>${place}</dd>
      </div>`
    }
    ${
      address &&
      markup`<div>
        <dt>${say.link}</dt>
        <dd><a href="${address}" rel="noreferrer">${new URL(address).host}</a></dd>
      </div>`
    }
  </dl>`;
}

const fair = ({ fairUntil, viewer }: DayCardData, say: Messages): Html | false =>
  fairUntil !== null &&
  markup`<p class="fair"><b>${say.fairUntil(showShort(fairUntil, viewer))}</b><br />${say.fairAfter}</p>`;

function section(
  way: (typeof ways)[number],
  letter: DayCardLetter,
  { data, say }: { data: DayCardData; say: Messages },
): Html {
  const note = way === 'cancel' && data.cancelWithdraws ? say.wayNoteWithdraws : say.wayNotes[way];
  return markup`<section id="${way}">
    <h2>${say.ways[way]}</h2>
    <p class="note">${note}</p>
    ${way === 'cancel' && data.law && markup`<p class="law"><b>${data.law.text}</b> ${data.law.source}</p>`}
    ${letter.subject && markup`<p class="subject">${say.subject}: <b>${letter.subject}</b></p>`}
    <div class="text" id="text-${way}" tabindex="0">${letter.body}</div>
    <p class="actions">
      <a href="${mailtoLink(letter).href}">${say.openMail}</a
      ><button type="button" data-text="text-${way}" data-done="${say.copied}" hidden>${say.copy}</button>
    </p>
  </section>`;
}
