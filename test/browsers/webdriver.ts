/** One command of the WebDriver protocol (W3C), as JSON. @throws Error with what the driver said */
export async function webDriver(driver: string, path: string, body?: object): Promise<unknown> {
  const answer = await fetch(`${driver}${path}`, {
    method: body ? 'POST' : 'DELETE',
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const { value } = (await answer.json()) as { value: unknown };
  if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
  return value;
}
