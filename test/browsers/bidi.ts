type Answer = { id?: number; type: string; result?: unknown; message?: string };

/** A talk with Firefox by WebDriver BiDi, which it has built in. */
export async function openBidi(url: string) {
  const socket = new WebSocket(url);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error(`${url} does not answer`)));
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  let last = 0;
  return {
    async send(method: string, params: object): Promise<unknown> {
      const id = (last += 1);
      const answer = await new Promise<Answer>((resolve) => {
        waiting.set(id, resolve);
        socket.send(JSON.stringify({ id, method, params }));
      });
      if (answer.type === 'error') throw new Error(`${method}: ${answer.message ?? ''}`);
      return answer.result;
    },
    close: () => socket.close(),
  };
}
