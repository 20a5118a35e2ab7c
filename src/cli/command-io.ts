/**
 * What a command may touch of the world: its two inputs and its two outputs.
 * `out` carries data (stdout), `err` carries words for people (stderr); neither adds a line break.
 * Whoever runs the command makes sure that all of it is written before the process ends.
 */
export type CommandIo = {
  /** All of standard input, as UTF-8 text. */
  stdin(): Promise<string>;
  /** The file as UTF-8 text; rejects when it cannot be read. */
  readFile(path: string): Promise<string>;
  out(text: string): void;
  err(text: string): void;
};
