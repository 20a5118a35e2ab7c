/** How a page tells the worker that there is something to do now: the round in 15 seconds would be late. */
export type Bell = { readonly ring: () => void; readonly onRing: (listener: () => void) => void };

export function makeBell(): Bell {
  let listen: () => void = () => undefined;
  return {
    ring: () => listen(),
    onRing(listener) {
      listen = listener;
    },
  };
}
