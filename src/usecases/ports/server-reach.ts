/** How a server is reached and as whom. */
export type ServerReach = {
  readonly host: string;
  readonly port: number;
  /** `implicit`: TLS from the start. `starttls`: refused when it is not offered. `none`: only on this machine. */
  readonly tls: 'implicit' | 'starttls' | 'none';
  readonly user: string;
  /** In clear: never logged, never part of an error. */
  readonly password: string;
};
