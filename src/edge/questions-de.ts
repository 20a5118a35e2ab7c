import type { QuestionBank } from './asked-as.ts';

/** Fertige Formulierungen auf Deutsch; in [Klammern] steht zuerst die Sie-, dann die Du-Form. */
export const questionsDe: QuestionBank = {
  role: {
    recruiter: [
      'Warum [suchen Sie|sucht ihr] gerade jetzt für diese Stelle?',
      'Welcher Teil der Ausschreibung ist dem Team am wichtigsten?',
    ],
    manager: [
      'Was soll nach einem halben Jahr geschafft sein?',
      'Was gehört zu dieser Stelle, ohne dass es in der Ausschreibung steht?',
    ],
    colleague: [
      'Was [erwarten Sie|erwartest du] von der Person auf dieser Stelle?',
      'Wo hört diese Stelle auf, und wo fängt [Ihre|deine] an?',
    ],
  },
  tasks: {
    recruiter: ['Wie sieht eine übliche Woche auf dieser Stelle aus?', 'Welche Aufgaben nehmen die meiste Zeit ein?'],
    manager: [
      'Was läge im ersten Monat auf meinem Tisch?',
      'Welche Aufgabe mögen die Leute auf dieser Stelle am wenigsten?',
    ],
    colleague: [
      'Woran [haben Sie|hast du] gestern gearbeitet, von morgens bis abends?',
      'Was kostet [Sie|dich] mehr Zeit, als [Sie|du] gedacht [hätten|hättest]?',
    ],
  },
  manager: {
    recruiter: [
      'Wie [würden Sie|würdest du] den Führungsstil dort beschreiben?',
      'Wie lange leitet die Führungskraft dieses Team schon?',
    ],
    manager: [
      'Woran [merken Sie|merkst du], dass jemand im Team Hilfe braucht?',
      'Wann hat [Sie|dich] zuletzt jemand aus dem Team umgestimmt?',
    ],
    colleague: [
      'Wie reagiert [Ihre|deine] Führungskraft, wenn etwas schiefgeht?',
      'Was [bekommen Sie|bekommst du] von [Ihrer|deiner] Führungskraft, ohne darum zu bitten?',
    ],
  },
  team: {
    recruiter: ['Mit wem würde ich jeden Tag arbeiten?', 'Wie hat sich das Team im letzten Jahr verändert?'],
    manager: [
      'Was kann das Team gut, und was fällt ihm schwer?',
      'Wie einigt sich das Team, wenn zwei verschiedener Meinung sind?',
    ],
    colleague: [
      'Wie [helfen Sie sich gegenseitig|helft ihr euch], wenn es eng wird?',
      'Was würde [Ihnen|dir] an diesem Team fehlen?',
    ],
  },
  pay: {
    recruiter: ['Welche Spanne ist für diese Stelle vorgesehen?', 'Wann und wie wird über das Gehalt neu gesprochen?'],
    manager: [
      'Was müsste passieren, damit das Gehalt nach dem ersten Jahr steigt?',
      'Was ist am Gehalt fest, und was hängt wovon ab?',
    ],
    colleague: ['Wie offen wird hier über Geld gesprochen?', 'Wie verlässlich sind die Teile, die schwanken?'],
  },
  hours: {
    recruiter: [
      'Welche Arbeitszeit steht im Vertrag, und wie frei ist man darin?',
      'Zu welchen Zeiten müssen alle da sein?',
    ],
    manager: [
      'Wann fängt [Ihr|dein] Team gewöhnlich an, und wann hört es auf?',
      'Wie ist es, wenn jemand um vier gehen muss?',
    ],
    colleague: [
      'Wann [hatten Sie|hattest du] an den letzten drei Tagen Feierabend?',
      'Wie passen private Termine in [Ihre|deine] Woche?',
    ],
  },
  overtime: {
    recruiter: ['Wie werden Überstunden erfasst und ausgeglichen?', 'Was steht im Vertrag zu Überstunden?'],
    manager: [
      'Wann war das Team zuletzt lange da, und woran lag es?',
      'Was [tun Sie|tust du], damit Überstunden nicht zur Gewohnheit werden?',
    ],
    colleague: ['Wie oft wurde es im letzten Monat spät?', 'Was passiert mit den Stunden, die darüber hinausgehen?'],
  },
  workload: {
    recruiter: [
      'Wie viele Projekte oder Fälle hat man auf dieser Stelle gleichzeitig?',
      'Wer macht zurzeit die Arbeit, die liegen geblieben ist?',
    ],
    manager: [
      'Wie [entscheiden Sie|entscheidest du], was liegen bleibt, wenn es zu viel wird?',
      'Um wie viele Dinge würde ich mich gleichzeitig kümmern?',
    ],
    colleague: [
      'Was [machen Sie|machst du], wenn zwei Sachen am selben Tag fertig sein sollen?',
      'Wann war zuletzt eine ruhige Woche?',
    ],
  },
  location: {
    recruiter: [
      'Wo genau wäre mein Arbeitsplatz, und ist ein Umzug geplant?',
      'Was steht im Vertrag zu anderen Einsatzorten?',
    ],
    manager: [
      'An welchen Tagen [möchten Sie|möchtest du] die Leute vor Ort haben, und wofür?',
      'Wo würde ich sitzen, und mit wem?',
    ],
    colleague: ['Wie ist es dort, wenn alle da sind?', 'Wie [kommen Sie|kommst du] hin, und wie lange dauert es?'],
  },
  remote: {
    recruiter: ['Was ist zum Arbeiten von zu Hause schriftlich geregelt?', 'Ab wann gilt die Regelung für Neue?'],
    manager: [
      'Wie viele Tage zu Hause sind im Team üblich?',
      'Wofür [wünschen Sie sich|wünschst du dir], dass die Leute kommen?',
    ],
    colleague: [
      'Wie läuft es an Tagen, an denen ein Teil zu Hause ist?',
      'Wie [erfahren Sie|erfährst du] etwas, wenn [Sie|du] zu Hause [arbeiten|arbeitest]?',
    ],
  },
  travel: {
    recruiter: ['Wie viele Reisetage im Monat sind üblich?', 'Wie wird Reisezeit gerechnet?'],
    manager: ['Wie lange vorher weiß man von einer Reise?', 'Wer war bei den letzten Reisen dabei, und wie lange?'],
    colleague: [
      'Wie viele Nächte [waren Sie|warst du] im letzten Vierteljahr weg?',
      'Wie leicht lässt sich eine Reise ablehnen?',
    ],
  },
  culture: {
    recruiter: [
      'Wer fühlt sich hier wohl, und wer eher nicht?',
      'Was hat sich nach der letzten Befragung der Belegschaft geändert?',
    ],
    manager: [
      'Wie sieht in [Ihrem|deinem] Team ein guter Tag aus?',
      'Welche Gewohnheit im Haus [würden Sie|würdest du] gern ändern?',
    ],
    colleague: ['Was hat [Sie|dich] am Anfang am meisten überrascht?', 'Worüber wird beim Mittagessen gesprochen?'],
  },
  respect: {
    recruiter: [
      'Wie [gehen Sie|geht ihr] damit um, wenn sich jemand ungerecht behandelt fühlt?',
      'An wen kann man sich wenden, wenn es untereinander schwierig wird?',
    ],
    manager: [
      'Wie [sagen Sie|sagst du] es jemandem, wenn etwas nicht gut war?',
      'Wie [sorgen Sie|sorgst du] dafür, dass auch die Leisen gehört werden?',
    ],
    colleague: [
      'Was passiert hier, wenn jemand einen Fehler macht?',
      'Wie wird über Leute gesprochen, die gerade nicht dabei sind?',
    ],
  },
  honesty: {
    recruiter: [
      'Was sollte ich über die Stelle wissen, das nicht in der Ausschreibung steht?',
      'Was [werden Sie|wirst du] am häufigsten gefragt, und was [antworten Sie|antwortest du]?',
    ],
    manager: [
      'Was läuft zurzeit weniger gut?',
      'Welche Zusage an das Team ließ sich zuletzt nicht halten, und wie [haben Sie|hast du] es gesagt?',
    ],
    colleague: [
      'Was wurde [Ihnen|dir] vorher gesagt, und wie kam es dann?',
      'Was [hätten Sie|hättest du] vor der Unterschrift gern gewusst?',
    ],
  },
  stability: {
    recruiter: [
      'Wie ist die Stelle finanziert, und für wie lange?',
      'Welche Stellen sind in den letzten zwei Jahren weggefallen, und wie lief das ab?',
    ],
    manager: [
      'Was müsste passieren, damit diese Stelle infrage steht?',
      'Was [haben Sie|hast du] mit dem Team in den nächsten zwei Jahren vor?',
    ],
    colleague: [
      'Wie sicher ist die eigene Stelle aus [Ihrer|deiner] Sicht?',
      'Wie [erfahren Sie|erfahrt ihr] davon, wenn sich etwas Großes ändert?',
    ],
  },
  turnover: {
    recruiter: [
      'Wie lange bleiben die Leute gewöhnlich in diesem Team?',
      'Was wurde aus der Person, die die Stelle vorher hatte?',
    ],
    manager: [
      'Wer ist in den letzten zwei Jahren gegangen, und was [haben Sie|hast du] daraus gelernt?',
      'Was hält die Leute im Team?',
    ],
    colleague: ['Wie lange sind die Einzelnen schon da?', 'Woran lag es, als zuletzt jemand gegangen ist?'],
  },
  growth: {
    recruiter: [
      'Welche Wege haben Leute von dieser Stelle aus genommen?',
      'Was gibt es an Weiterbildung, in Tagen und in Geld?',
    ],
    manager: [
      'Wie ist zuletzt jemand aus dem Team in etwas Neues hineingewachsen?',
      'Was könnte ich im ersten Jahr lernen, das ich noch nicht kann?',
    ],
    colleague: [
      'Was [haben Sie|hast du] hier im letzten Jahr gelernt?',
      'Wie [kamen Sie|kamst du] zu den Aufgaben, die [Sie|du] jetzt [haben|hast]?',
    ],
  },
  onboarding: {
    recruiter: ['Wie sind die ersten Wochen geplant, und von wem?', 'Wer ist in den ersten Wochen für Neue da?'],
    manager: [
      'Als zuletzt jemand neu dazukam: Wie sah der erste Monat aus?',
      'Wer hat in den ersten Wochen Zeit für meine Fragen?',
    ],
    colleague: ['Wie waren [Ihre|deine] ersten vier Wochen?', 'Wer saß am Anfang neben [Ihnen|dir]?'],
  },
  contract: {
    recruiter: [
      'Ab wann könnte ich einen Entwurf des Vertrags sehen?',
      'Für wie lange ist die Stelle, und wie lang ist die Probezeit?',
    ],
    manager: [
      'Über welche Punkte im Vertrag lässt sich reden?',
      'Worauf [achten Sie|achtest du] am Ende der Probezeit?',
    ],
    colleague: [
      'Wie gut passte der Vertrag zu dem, was vorher besprochen war?',
      'Wie lief die Probezeit bei [Ihnen|dir]?',
    ],
  },
  process: {
    recruiter: [
      'Welche Schritte kommen noch, und bis wann gibt es eine Antwort?',
      'Wer entscheidet am Ende, und wonach?',
    ],
    manager: [
      'Was [möchten Sie|möchtest du] von mir noch wissen?',
      'Wie [kommen Sie|kommst du] zu [Ihrer|deiner] Entscheidung?',
    ],
    colleague: [
      'Wie war es, als [Sie sich|du dich] hier beworben [haben|hast]?',
      'Wie viel zählt bei der Auswahl [Ihre|deine] Meinung?',
    ],
  },
  tone: {
    recruiter: ['Wie [würden Sie|würdest du] den Umgangston dort beschreiben?', 'Wie kommen Neue mit dem Ton zurecht?'],
    manager: [
      'Wie direkt geht es im Team zu, und wie kommen Neue damit zurecht?',
      'Wie klingt es, wenn es stressig wird?',
    ],
    colleague: ['Wie [reden Sie|redet ihr] miteinander, wenn es eng wird?', 'Worüber wird im Team gelacht?'],
  },
  values: {
    recruiter: [
      'Welchen der Werte auf der Website würde ich an einem gewöhnlichen Tag merken?',
      'Wann hat die Firma zuletzt etwas abgelehnt, und warum?',
    ],
    manager: [
      'Wann [haben Sie sich|hast du dich] zuletzt gegen den bequemeren Weg entschieden?',
      'Was [würden Sie|würdest du] nicht tun, auch wenn ein Kunde es verlangt?',
    ],
    colleague: ['Worauf [sind Sie|bist du] in dieser Firma stolz?', 'Wo passen Worte und Taten hier nicht zusammen?'],
  },
  other: {
    recruiter: [
      'Eine Sache würde ich gern besser verstehen. Wen könnte ich dazu fragen?',
      'Was [würden Sie|würdest du] an meiner Stelle noch wissen wollen?',
    ],
    manager: [
      'Über eine Sache habe ich seit unserem letzten Gespräch nachgedacht. Wie [sehen Sie|siehst du] das?',
      'Was [würden Sie|würdest du] an meiner Stelle noch wissen wollen?',
    ],
    colleague: [
      'Was [würden Sie|würdest du] an meiner Stelle fragen?',
      'Was merkt man hier meist erst nach ein paar Monaten?',
    ],
  },
};
