const en = {
  title: 'Withdraw there, too',
  lead: (name: string) =>
    name
      ? `Your application also lies in ${name}. Withdraw it there once the people know.`
      : 'Your application also lies in a portal. Withdraw it there once the people know.',
  tells: {
    unknown: 'Whether the portal then tells the recruiter is not known. So it does not replace your message.',
  },
  open: 'Open the portal',
  noAddress: 'The address is in the mails that it sent you.',
};

const de: typeof en = {
  title: 'Auch dort zurückziehen',
  lead: (name) =>
    name
      ? `Deine Bewerbung liegt auch bei ${name}. Zieh sie dort zurück, sobald die Menschen Bescheid wissen.`
      : 'Deine Bewerbung liegt auch in einem Portal. Zieh sie dort zurück, sobald die Menschen Bescheid wissen.',
  tells: {
    unknown: 'Ob das Portal es dann weitersagt, ist nicht bekannt. Deine Nachricht ersetzt es also nicht.',
  },
  open: 'Portal öffnen',
  noAddress: 'Die Adresse steht in den Mails, die es dir geschickt hat.',
};

export const portalNoteMessages = { en, de };
