/** True for a name or address that never leaves this machine: only there may mail be sent unencrypted. */
export const isLoopback = (host: string) => host === 'localhost' || isLoopbackAddress(host);

/** A number, and so nothing that a name server could point elsewhere. */
export const isLoopbackAddress = (host: string) => host === '::1' || /^127\.(\d{1,3}\.){2}\d{1,3}$/.test(host);
