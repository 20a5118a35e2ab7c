const list = (words: string) => new Set(words.split(/\s+/u).filter(Boolean));

/** Words that carry no meaning of their own, spelt with ae, oe, ue and ss; the leak guard drops them. */
export const functionWords = {
  en: list(`a about above after again all also although always am an and any anyone anything are around as at away back be became because become been
    before being below between both but by can cannot could couldn did didn do does doesn doing don done down during each either else enough even ever
    every everyone everything few for from further get gets getting give given go goes going got had hadn has hasn have haven having he her here hers
    herself him himself his how however i if in indeed instead into is isn it its itself just keep kept know let ll made make makes many may maybe me might
    mine more most much must my myself near need neither never no nobody none nor not nothing now of off often on once one only onto or other others
    ought our ours ourselves out over own per perhaps put quite rather re really s said same say see seem several shall she should shouldn since so some
    someone something soon still such t take than that the their theirs them themselves then there these they thing things this those though through
    thus to too toward towards under until up upon us ve very was wasn way we well were weren what whatever when where whether which while who whole
    whom whose why will with within without won would wouldn yes yet you your yours yourself yourselves m d first last two three`),
  de: list(`aber alle allem allen aller alles als also am an andere anderem anderen anderer anderes ans auch auf aus ausser bei beim bereits bevor bin bis
    bisher bist da dabei dadurch dafuer dagegen daher dahin damals damit danach dann daran darauf daraus darf darin darueber darum darunter das dass
    davon dazu dein deine deinem deinen deiner dem den denen denn dennoch der deren des deshalb dessen dich die dies diese diesem diesen dieser dieses
    dir doch dort du durch durfte eben ein eine einem einen einer eines einfach einige einigen einiger einmal er es etwa etwas euch euer eure eurem euren
    eurer fuer gab ganz gar geben gegen gehen geht gerade gern gerne gewesen gibt habe haben hat hatte hatten haette haetten hier hin hinter ich ihm ihn
    ihnen ihr ihre ihrem ihren ihrer im immer in indem ins irgend ist ja je jede jedem jeden jeder jedes jedoch jene jetzt kann kannst kein keine keinem
    keinen keiner koennen koennte koennten konnte konnten lassen machen macht mal man manche mehr mein meine meinem meinen meiner meines mich mir mit
    moechte moechten muss muessen musste nach nachdem nicht nichts nie niemand noch nun nur ob oder ohne oft schon sehr seid sein seine seinem seinen
    seiner seit selbst sich sie sind so sobald sogar solche soll sollen sollte sondern sonst soweit sowie trotz trotzdem ueber um und uns unser unsere
    unserem unseren unserer unter viel viele vielen vom von vor waehrend war waren warum was wegen weil weiter weitere weiteren welche welchem welchen
    welcher wenn wer werde werden wie wieder will wir wird wirklich wo wohl wollen wollte wurde wurden wuerde wuerden zu zum zur zwar zwei zwischen
    zunaechst erst ersten letzte letzten dazu darueber haben hatten sagen sagt sagte lieber`),
} as const;
