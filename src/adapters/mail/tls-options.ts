import { isLoopbackAddress } from '#domain/delivery/loopback.ts';
import type { ServerReach } from '#usecases/ports/server-reach.ts';

/**
 * Certificates are always checked, with one exception: STARTTLS at a loopback address, where even a plain connection
 * would be allowed and where Proton's Bridge has a certificate of its own making.
 * @param ca - PEM of a further authority to trust; with it, there is no exception
 */
export const tlsOptions = ({ host, tls }: ServerReach, ca: string | undefined) => ({
  minVersion: 'TLSv1.2' as const,
  ...(ca !== undefined && { ca }),
  rejectUnauthorized: ca !== undefined || tls !== 'starttls' || !isLoopbackAddress(host),
});
