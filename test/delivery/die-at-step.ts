/** Counts what a process does with the outside world, and ends it by SIGKILL in the middle of the step of that number. */
export function dieAtStep(fatal: number) {
  let count = 0;
  const step = () => {
    count += 1;
    if (count === fatal) process.kill(process.pid, 'SIGKILL');
  };

  /** The same object, with a step before and after each call of it and of what it gives back. */
  function watch<T>(thing: T): T {
    if (typeof thing !== 'object' || thing === null || thing instanceof Uint8Array) return thing;
    return new Proxy(thing, {
      get(target, name, receiver) {
        const value: unknown = Reflect.get(target, name, receiver);
        if (typeof value !== 'function') return isPort(value) ? watch(value) : value;
        if (name === 'isOpen') return value;
        return async (...args: unknown[]) => {
          step();
          const given = name === 'transact' ? [watchedWork(args[0] as Work)] : args;
          const result: unknown = await (value as (...args: unknown[]) => unknown).apply(target, given);
          step();
          return watchResult(result);
        };
      },
    });
  }

  type Work = (stores: object) => Promise<unknown>;
  const watchedWork =
    (work: Work): Work =>
    (stores) =>
      work(watch(stores));
  const watchResult = (result: unknown): unknown => {
    const value: unknown = typeof result === 'object' && result !== null && 'value' in result ? result.value : null;
    const isSession = typeof value === 'object' && value !== null && 'close' in value;
    return isSession ? { ok: true, value: watch(value) } : result;
  };
  const isPort = (value: unknown) =>
    typeof value === 'object' && value !== null && Object.values(value).some((part) => typeof part === 'function');

  return { watch, steps: () => count };
}
