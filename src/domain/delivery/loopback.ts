/** True for a name or address that never leaves this machine: only there may mail be sent unencrypted. */
export const isLoopback = (host: string) =>
  host === 'localhost' || host === '::1' || /^127\.(\d{1,3}\.){2}\d{1,3}$/.test(host);
