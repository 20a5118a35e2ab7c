import type { RequestHandler } from './$types';

/** Somebody writes or reads on a page that asks for nothing: the lock in front of this has seen it. */
export const POST: RequestHandler = () => new Response(null, { status: 204 });
