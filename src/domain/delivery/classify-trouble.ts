import type { CertificateReason, MailPhase, MailTrouble, TroubleKind } from './mail-trouble.ts';

/** What an adapter saw. */
export type Symptoms = {
  readonly host: string;
  readonly phase: MailPhase;
  /** SMTP reply code; absent when the server said nothing. */
  readonly code?: number | undefined;
  /** The reply's enhanced status code (RFC 3463). */
  readonly status?: string | undefined;
  /** The reply in lower case: read for words, never kept. */
  readonly said?: string | undefined;
  /** The system's or TLS's own code: ENOTFOUND, ECONNREFUSED, CERT_HAS_EXPIRED, ERR_TLS_CERT_ALTNAME_INVALID … */
  readonly system?: string | undefined;
};

/** Names the trouble behind a failed talk with a mail server. */
export function classifyTrouble(seen: Symptoms): MailTrouble {
  const base = {
    host: seen.host,
    phase: seen.phase,
    ...(seen.code !== undefined && { code: seen.code }),
    ...(seen.status !== undefined && { status: seen.status }),
  };
  // A 421 after the text was handed over is a server going down, not an answer about the letter.
  if (seen.phase === 'after-data' && (seen.code === undefined || seen.code === 421)) {
    return { host: seen.host, phase: seen.phase, kind: 'maybe-accepted' };
  }
  if (seen.code !== undefined) return { ...base, kind: kindOfReply(seen, seen.code) };
  const reason = certificateReason(seen.system);
  return reason ? { ...base, kind: 'certificate', reason } : { ...base, kind: kindOfSilence(seen) };
}

function kindOfReply({ phase, status = '', said = '' }: Symptoms, code: number): TroubleKind {
  if (phase === 'login') return kindOfLogin(code, status, said);
  if (status === '4.2.2' || status === '5.2.2' || /\b(mailbox|quota)\b.*\b(full|exceeded)|over quota/.test(said)) {
    return 'mailbox-full';
  }
  if (/grey-?list|graylist/.test(said)) return 'greylisted';
  if (/too many|rate.?limit|slow down|throttl/.test(said)) return 'rate-limited';
  if (status.endsWith('.3.4') || /size|too (big|large)/.test(said)) return 'too-big';
  if (code >= 500 && (/spam|blocked|blacklist|blocklist|policy/.test(said) || /^5\.7\.(0|1|509|606)$/.test(status))) {
    return phase === 'recipient' && /relay/.test(said) ? 'recipient' : 'blocked';
  }
  if (code < 500) return 'busy';
  if (phase === 'sender') return 'sender';
  return phase === 'recipient' ? 'recipient' : 'refused';
}

function kindOfLogin(code: number, status: string, said: string): TroubleKind {
  if (status === '5.7.139' || /basic authentication is disabled|xoauth2? required/.test(said)) return 'oauth-only';
  if (code === 534 || /app(lication)?[- ]specific|app password|app-passwor[dt]/.test(said)) return 'app-password';
  if (code === 538 || code === 523 || /must issue a starttls|encryption required/.test(said)) return 'no-encryption';
  return code < 500 ? 'busy' : 'login';
}

function certificateReason(system = ''): CertificateReason | undefined {
  if (system === 'ERR_TLS_CERT_ALTNAME_INVALID') return 'wrong-name';
  if (system === 'CERT_HAS_EXPIRED' || system === 'CERT_NOT_YET_VALID') return 'expired';
  if (system === 'DEPTH_ZERO_SELF_SIGNED_CERT' || system === 'SELF_SIGNED_CERT_IN_CHAIN') return 'self-signed';
  return /^(UNABLE_TO_|CERT_|ERR_TLS_CERT)/.test(system) ? 'untrusted' : undefined;
}

function kindOfSilence({ system = '', phase }: Symptoms): TroubleKind {
  if (['ENOTFOUND', 'EAI_AGAIN', 'EDNS', 'ENODATA', 'EAI_NODATA'].includes(system)) return 'name';
  if (['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL', 'EACCES'].includes(system)) return 'unreachable';
  if (system === 'ETIMEDOUT') return phase === 'connect' ? 'unreachable' : 'timeout';
  if (system === 'ETLS' || /^(ERR_SSL|EPROTO)/.test(system)) return 'no-encryption';
  if (system === 'EAUTH') return 'login';
  return 'connection-lost';
}
