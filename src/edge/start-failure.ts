/** Why Bowout does not start, as one sentence. Known by its `startFailure`, since the handler's bundle has a class of its own. */
export class StartFailure extends Error {
  readonly startFailure: string;
  constructor(sentence: string) {
    super(sentence);
    this.name = 'StartFailure';
    this.startFailure = sentence;
  }
}
