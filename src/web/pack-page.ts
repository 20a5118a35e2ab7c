import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const packed = promisify(gzip);

/** Smaller pages go as they are: packing them costs more than it saves. In octets. */
const worthPacking = 24_000;

const isPage = (response: Response) =>
  response.status === 200 &&
  !response.headers.has('content-encoding') &&
  (response.headers.get('content-type') ?? '').startsWith('text/html');

/**
 * Packs a large page (gzip, RFC 9110 8.4.1.3) for a browser that takes it. A page whose address carries a question goes
 * as it is: what a stranger can put into a page is never packed together with what is private (BREACH).
 */
export async function packPage(request: Request, response: Response): Promise<Response> {
  if (!isPage(response) || new URL(request.url).search !== '') return response;
  response.headers.append('vary', 'accept-encoding');
  if (!/\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')) return response;
  const whole = new Uint8Array(await response.arrayBuffer());
  const isLarge = whole.byteLength >= worthPacking;
  const headers = new Headers(response.headers);
  headers.delete('content-length');
  if (isLarge) headers.set('content-encoding', 'gzip');
  const body = isLarge ? new Uint8Array(await packed(whole, { level: 5 })) : whole;
  return new Response(body, { status: response.status, headers });
}
