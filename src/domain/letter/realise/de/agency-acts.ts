import type { Ways } from '#domain/letter/realise/realiser.ts';

const agencyThanks: Ways = ({ say }) => [
  say`Vielen Dank, dass {Sie|du} mich für diese Stelle vorgeschlagen {haben|hast}.`,
  say`Danke für {Ihre|deine} Unterstützung bei dieser Bewerbung.`,
  say`Für {Ihren|deinen} Einsatz in diesem Verfahren danke ich {Ihnen|dir} sehr.`,
  say`Vielen Dank, dass {Sie sich|du dich} bei dieser Stelle für mich eingesetzt {haben|hast}.`,
];

/** With an offer on the table it is the offer that is answered. */
const agencyDecline: Ways = ({ say, role, house }) => [
  say`Ich nehme das Angebot nicht an, ziehe meine Bewerbung als ${role} ${house.at} zurück und sage es {Ihnen|dir} zuerst.`,
  say`Ich habe mich gegen das Angebot entschieden und ziehe meine Bewerbung als ${role} ${house.at} zurück.`,
  say`Das Angebot nehme ich nicht an: Ich ziehe meine Bewerbung als ${role} ${house.at} zurück und möchte, dass {Sie|du} es vor allen anderen {wissen|weißt}.`,
  say`Ganz offen: Ich habe lange überlegt, nehme das Angebot nicht an und ziehe meine Bewerbung als ${role} ${house.at} zurück.`,
];

const agencyWithdraw: Ways = (terms) => {
  if (terms.facts.offer === true) return agencyDecline(terms);
  const { say, role, house } = terms;
  return [
    say`Ich ziehe meine Bewerbung als ${role} ${house.at} zurück und sage es {Ihnen|dir} zuerst.`,
    say`Bitte {nehmen Sie|nimm} mich aus dem Verfahren: Ich ziehe meine Bewerbung als ${role} ${house.at} zurück.`,
    say`Ich habe mich entschieden, meine Bewerbung als ${role} ${house.at} zurückzuziehen, und möchte, dass {Sie|du} es vor allen anderen {wissen|weißt}.`,
    say`Ganz offen: Ich habe lange überlegt und ziehe meine Bewerbung als ${role} ${house.at} zurück.`,
  ];
};

const agencyPassOn: Ways = ({ say, house }) => [
  say`Bitte {geben Sie|gib} das mit meinem Dank an ${house.accusative} weiter.`,
  say`Bitte {sagen Sie|sag} dort bald Bescheid, damit niemand umsonst plant, und {richten Sie|richte} meinen Dank aus.`,
  say`Bitte {teilen Sie|teile} es ${house.dative} mit; wenn eine Zeile von mir dazu hilft, schreibe ich sie gern.`,
  say`Bitte {informieren Sie|informiere} ${house.accusative}, und {grüßen Sie|grüße} alle, die sich Zeit für mich genommen haben.`,
];

const agencyLookFor: Ways = ({ say, facts }) => {
  const { what = '', when } = facts.door ?? {};
  return [
    say`Für ${what} bin ich ${when ?? 'weiterhin'} offen; {rufen Sie mich dazu gern an|ruf mich dazu gern an}.`,
    say`Wenn {Sie|du} ${when ?? 'wieder'} jemanden für ${what} {suchen|suchst}, {melden Sie sich|melde dich} gern.`,
    say`Falls es ${when ?? 'demnächst'} um ${what} geht, freue ich mich über {Ihren|deinen} Anruf.`,
    say`Über ${what} spreche ich ${when ?? 'jederzeit'} gern mit {Ihnen|dir}.`,
  ];
};

const agencyWish: Ways = ({ say }) => [
  say`Die Zusammenarbeit mit {Ihnen|dir} war angenehm.`,
  say`Danke, dass {Sie|du} das {übernehmen|übernimmst}.`,
  say`Ich wünsche {Ihnen|dir} alles Gute.`,
  say`Für die weitere Suche wünsche ich {Ihnen|dir} eine glückliche Hand.`,
];

/** What an agency's recruiter hears, earlier and franker than the employer. */
export const deAgencyActs = { agencyThanks, agencyWithdraw, agencyPassOn, agencyLookFor, agencyWish };
