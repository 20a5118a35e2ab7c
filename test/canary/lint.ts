const later = () => Promise.resolve(Temporal.Now.instant());

export const breach = () => {
  later();
};
