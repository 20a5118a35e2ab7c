import type { Ways } from '#domain/letter/realise/realiser.ts';

const referrerNews: Ways = ({ say, role, house }) => [
  say`Ich ziehe meine Bewerbung als ${role} ${house.at} zurück, und {Sie sollen|du sollst} es von mir selbst erfahren.`,
  say`Bevor {Sie|du} es von anderen {hören|hörst}: Ich ziehe meine Bewerbung als ${role} ${house.at} zurück.`,
  say`{Sie haben|Du hast} mich ${house.at} empfohlen, deshalb {sollen Sie|sollst du} es gleich wissen: Ich ziehe meine Bewerbung als ${role} zurück.`,
  say`Ich habe mich entschieden, meine Bewerbung als ${role} ${house.at} zurückzuziehen, und sage es {Ihnen|dir} gern selbst.`,
];

const referrerThanks: Ways = ({ say }) => [
  say`Danke, dass {Sie|du} {Ihren|deinen} Namen für mich in die Waagschale gelegt {haben|hast}; das bedeutet mir viel.`,
  say`{Ihre|Deine} Empfehlung hat mir die Tür geöffnet, und dafür bin ich {Ihnen|dir} dankbar.`,
  say`Für {Ihre|deine} Empfehlung danke ich {Ihnen|dir} sehr; sie war eine große Hilfe.`,
  say`Vielen Dank, dass {Sie sich|du dich} für mich eingesetzt {haben|hast}; das ist nicht selbstverständlich.`,
];

const referrerClose: Ways = ({ say }) => [
  say`Mehr dazu erzähle ich {Ihnen|dir} gern in Ruhe.`,
  say`Ich melde mich bald und erzähle, wie es weitergeht.`,
  say`Wenn ich umgekehrt etwas für {Sie|dich} tun kann, mache ich das gern.`,
  say`Gern erzähle ich {Ihnen|dir} bei Gelegenheit mehr.`,
];

const refereeNews: Ways = ({ say, role, house }) => [
  say`Ich habe meine Bewerbung als ${role} ${house.at} zurückgezogen; eine Auskunft von {Ihnen|dir} wird dafür nicht mehr gebraucht.`,
  say`Für die Stelle als ${role} ${house.at} {brauchen Sie|brauchst du} keine Auskunft mehr zu geben: Ich habe meine Bewerbung zurückgezogen.`,
  say`Meine Bewerbung als ${role} ${house.at} habe ich zurückgezogen, von dort wird sich also niemand mehr bei {Ihnen|dir} melden.`,
  say`Damit {Sie|du} Bescheid {wissen|weißt}: Die Bewerbung als ${role} ${house.at} habe ich zurückgezogen, ein Anruf von dort kommt nicht mehr.`,
];

const refereeThanks: Ways = ({ say }) => [
  say`Danke, dass {Sie|du} bereit {waren|warst}, für mich zu sprechen.`,
  say`Für {Ihre|deine} Bereitschaft, Auskunft über mich zu geben, danke ich {Ihnen|dir} herzlich.`,
  say`Es war gut, {Sie|dich} als Referenz im Rücken zu haben; vielen Dank dafür.`,
  say`Vielen Dank, dass ich {Sie|dich} als Referenz nennen durfte.`,
];

const refereeClose: Ways = ({ say }) => [
  say`Bevor ich {Sie|dich} wieder einmal nenne, frage ich vorher.`,
  say`Ich melde mich, bevor ich {Sie|dich} an anderer Stelle als Referenz nenne.`,
  say`Wenn sich etwas Neues ergibt, {hören Sie|hörst du} zuerst von mir.`,
  say`Sollte ich {Sie|dich} noch einmal darum bitten wollen, frage ich rechtzeitig.`,
];

/** Those who lent their name: who recommended the sender, and who stood ready to vouch. */
export const deReferrerActs = { referrerNews, referrerThanks, referrerClose, refereeNews, refereeThanks, refereeClose };
