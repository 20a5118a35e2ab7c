import type { Terms, Ways } from '#domain/letter/realise/realiser.ts';
import { isClose } from '#domain/letter/realise/is-close.ts';
import { deAddress } from '#domain/letter/realise/de/greeting.ts';
import { deEvents } from '#domain/letter/realise/de/phrases.ts';
import { deReason } from '#domain/letter/realise/de/reason-acts.ts';

/** A name follows only where one can be spoken. */
const hello = ({ facts }: Terms) => {
  const name = deAddress(facts.recipient);
  return `${isClose(facts.recipient, 'de') ? 'Hallo' : 'Guten Tag'}${name === undefined ? '' : ` ${name}`}`;
};

const callOpen: Ways = (terms) => {
  const { say, sender, role } = terms;
  const start = hello(terms);
  if (terms.facts.purpose === 'voicemail') {
    return [
      say`${start}, hier ist ${sender}.`,
      say`${start}, ${sender} hier, es geht um die Stelle als ${role}.`,
      say`${start}, hier spricht ${sender}; ich fasse mich kurz.`,
      say`${start}, mein Name ist ${sender}.`,
    ];
  }
  return [
    say`${start}, hier ist ${sender}. {Haben Sie|Hast du} zwei Minuten für mich?`,
    say`${start}, ${sender} hier, es geht um die Stelle als ${role}. Passt es gerade?`,
    say`${start}, hier spricht ${sender}. Ich möchte {Ihnen|dir} etwas persönlich sagen, es dauert nur zwei Minuten.`,
    say`${start}, mein Name ist ${sender}. Es geht um die Stelle als ${role} und dauert nicht lange.`,
  ];
};

const offerNews: Ways = ({ say, role }) => [
  say`Ich nehme {Ihr|euer} Angebot nicht an und ziehe meine Bewerbung als ${role} zurück; das wollte ich {Ihnen|dir} selbst sagen.`,
  say`Ich habe gründlich überlegt: Ich nehme {Ihr|euer} Angebot nicht an und ziehe meine Bewerbung als ${role} zurück.`,
  say`Über {Ihr|euer} Angebot habe ich mich gefreut. Ich nehme es nicht an und ziehe meine Bewerbung als ${role} zurück.`,
  say`{Sie sollen|Du sollst} es gleich wissen: Ich habe mich gegen {Ihr|euer} Angebot entschieden und ziehe meine Bewerbung zurück.`,
];

const callNews: Ways = (terms) => (terms.facts.offer === true ? offerNews(terms) : plainNews(terms));

const plainNews: Ways = ({ say, role, house }) => [
  say`Ich ziehe meine Bewerbung als ${role} ${house.at} zurück und wollte es {Ihnen|dir} selbst sagen.`,
  say`Ich habe gründlich überlegt und ziehe meine Bewerbung als ${role} zurück.`,
  say`{Sie sollen|Du sollst} es gleich wissen: Ich ziehe meine Bewerbung als ${role} zurück.`,
  say`Ich habe mich entschieden, meine Bewerbung als ${role} ${house.at} zurückzuziehen.`,
];

const callThanks: Ways = ({ say, facts }) =>
  facts.rounds > 0
    ? [
        say`Vielen Dank für {Ihre|deine} Zeit und für unser Gespräch.`,
        say`Ich danke {Ihnen|dir} sehr für das Gespräch und für die Mühe.`,
        say`Danke für die Zeit, die {Sie sich|du dir} für mich genommen {haben|hast}.`,
        say`Für das Gespräch danke ich {Ihnen|dir} herzlich.`,
      ]
    : [
        say`Vielen Dank für {Ihr|dein} Interesse an meiner Bewerbung.`,
        say`Ich danke {Ihnen|dir} sehr für {Ihre|deine} Mühe.`,
        say`Danke, dass {Sie sich|du dir} die Zeit dafür genommen {haben|hast}.`,
        say`Für {Ihre|deine} Zeit danke ich {Ihnen|dir} herzlich.`,
      ];

const callDates: Ways = ({ say, facts }) => {
  const events = deEvents(facts);
  return [
    (facts.booked ?? []).length > 1
      ? say`Bitte {sagen Sie|sag} für mich ab: ${events}.`
      : say`Bitte {sagen Sie|sag} ${events} für mich ab.`,
    say`Bitte {streichen Sie|streiche} ${events}.`,
    say`Bitte {nehmen Sie|nimm} ${events} aus dem Kalender.`,
    say`Für ${events} {brauchen Sie|brauchst du} mich nicht mehr einzuplanen, bitte {sagen Sie|sag} das ab.`,
  ];
};

const callConfirm: Ways = ({ say }) => [
  say`Ich schicke {Ihnen|dir} gleich noch eine kurze Mail, damit {Sie|du} es schriftlich {haben|hast}. Alles Gute und auf Wiederhören.`,
  say`{Sie bekommen|Du bekommst} das heute noch schriftlich, per Mail. {Ihnen|Dir} und dem Team alles Gute.`,
  say`Ich bestätige es {Ihnen|dir} gleich noch schriftlich. Danke fürs Zuhören und auf Wiederhören.`,
  say`Eine kurze Mail dazu kommt gleich. Ich wünsche {Ihnen|dir} noch einen guten Tag.`,
];

const voicemailNews: Ways = ({ say, role, house }) => [
  say`Ich ziehe meine Bewerbung als ${role} ${house.at} zurück und danke {Ihnen|dir} für {Ihre|deine} Zeit.`,
  say`Ich habe mich entschieden, meine Bewerbung ${house.at} zurückzuziehen, und wollte {Ihnen|dir} das selbst sagen.`,
  say`Meine Bewerbung ${house.at} ziehe ich zurück; vielen Dank für {Ihre|deine} Mühe.`,
  say`Ich ziehe meine Bewerbung als ${role} zurück und möchte mich bei {Ihnen|dir} bedanken.`,
];

const voicemailConfirm: Ways = ({ say }) => [
  say`{Sie bekommen|Du bekommst} dazu gleich eine Mail von mir. Auf Wiederhören.`,
  say`Ich schreibe {Ihnen|dir} gleich noch eine Mail. Ein Rückruf ist nicht nötig, ich freue mich aber darüber.`,
  say`Alles Weitere steht in einer Mail, die gleich kommt. Alles Gute.`,
  say`Ich bestätige es noch per Mail. {Ihnen|Dir} einen guten Tag.`,
];

/** Answers to *may I ask why?*: the recorded reason, or a friendly way to keep it to oneself. */
const whyAnswer: Ways = (terms) => {
  const { say, facts } = terms;
  if (facts.reason && facts.reason.kind !== 'none') {
    const whys = deReason(terms);
    const leads = [
      say`Das sage ich {Ihnen|dir} gern.`,
      say`Danke, dass {Sie|du} {fragen|fragst}.`,
      say`Gern, in einem Satz:`,
      say`Die Frage ist berechtigt.`,
    ];
    return leads.map((lead, at) => `${lead} ${whys[at % whys.length] ?? ''}`);
  }
  return [
    say`Ich habe lange darüber nachgedacht, und die Entscheidung steht. Die Gründe möchte ich für mich behalten.`,
    say`Danke, dass {Sie|du} {fragen|fragst}. Es ist eine persönliche Abwägung, dabei möchte ich es belassen.`,
    say`Es war keine einzelne Sache, sondern das Gesamtbild für mich. Mehr möchte ich dazu nicht sagen.`,
    say`Ich verstehe die Frage. Ich habe es für mich abgewogen und mich so entschieden.`,
  ];
};

const whyClose: Ways = ({ say }) => [
  say`Ich habe mich entschieden und möchte es dabei belassen. Vielen Dank für {Ihr|dein} Verständnis.`,
  say`An der Entscheidung ändert sich nichts mehr. Danke, dass {Sie|du} das so {annehmen|annimmst}.`,
  say`Mehr steckt nicht dahinter. Ich danke {Ihnen|dir} für die Zeit.`,
  say`Daran wird sich nichts mehr ändern. Danke für das Gespräch und alles Gute.`,
];

/** The short message for a professional network: one paragraph, at most 300 characters with its greeting. */
const network: Ways = (terms) => {
  const { say, role, house } = terms;
  const start = hello(terms);
  if (terms.facts.recipient?.role === 'interviewer') {
    return [
      say`${start}, danke für unser Gespräch. Meine Bewerbung als ${role} habe ich zurückgezogen, das ist schon mitgeteilt. Über den Kontakt hier freue ich mich.`,
      say`${start}, ich habe meine Bewerbung als ${role} zurückgezogen und möchte {Ihnen|dir} noch für das Gespräch danken. Gern bleibe ich hier in Kontakt.`,
      say`${start}, vielen Dank für {Ihre|deine} Zeit im Gespräch. Ich habe mich gegen die Stelle entschieden und bleibe hier gern in Verbindung.`,
      say`${start}, unser Gespräch ist mir gut in Erinnerung, danke dafür. Meine Bewerbung habe ich zurückgezogen, der Kontakt hier würde mich freuen.`,
    ];
  }
  return [
    say`${start}, ich ziehe meine Bewerbung als ${role} ${house.at} zurück. Vielen Dank für {Ihre|deine} Zeit, eine Mail dazu folgt.`,
    say`${start}, damit {Sie|du} es gleich {wissen|weißt}: Ich ziehe meine Bewerbung als ${role} zurück. Danke für {Ihre|deine} Mühe, ich schreibe dazu noch eine Mail.`,
    say`${start}, ich habe mich entschieden, meine Bewerbung als ${role} zurückzuziehen. Danke für das Interesse und alles Gute.`,
    say`${start}, meine Bewerbung als ${role} ${house.at} ziehe ich zurück. Danke, dass {Sie sich|du dir} Zeit genommen {haben|hast}.`,
  ];
};

/** What is spoken, and what has to be as short as speech. */
export const dePhoneActs = {
  callOpen,
  callNews,
  callThanks,
  callDates,
  callConfirm,
  voicemailNews,
  voicemailConfirm,
  whyAnswer,
  whyClose,
  network,
};
