/** The letters that were ticked as read, each with the version that stood on the page. */
export const tickedIn = (form: FormData): ReadonlyMap<string, string> =>
  new Map(
    form
      .getAll('read')
      .filter((one) => typeof one === 'string')
      .map((one) => [one.slice(0, 36), one.slice(37)] as const),
  );
