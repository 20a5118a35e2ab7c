type At = { folder: string; mx: number; submission: number; submissions: number; certificate: string; key: string };

/** Recipients that Postfix answers as the real world does; everybody else at a local domain has a mailbox. */
export const answers = {
  'full@acme.test': '452 4.2.2 The mailbox is full',
  'gone@acme.test': '550 5.1.1 No such user here',
  'grey@acme.test': '450 4.7.1 Greylisted, please try again later',
  'busy@acme.test': '421 4.7.0 Too many messages, slow down',
} as const;

export const mainCf = ({ folder, certificate, key }: At) => `
compatibility_level = 3.6
queue_directory = ${folder}/queue
data_directory = ${folder}/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
mail_owner = postfix
setgid_group = postdrop
maillog_file = ${folder}/postfix.log
maillog_file_prefixes = ${folder}
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = mx.example.test
mydestination =
mynetworks = 127.0.0.0/8
virtual_mailbox_domains = example.test, acme.test
virtual_mailbox_maps = static:ok
virtual_transport = lmtp:unix:${folder}/lmtp.sock
default_transport = error:no external mail in tests
smtpd_sasl_type = dovecot
smtpd_sasl_path = ${folder}/auth.sock
smtpd_relay_restrictions = permit_mynetworks, permit_sasl_authenticated, reject_unauth_destination
smtpd_tls_cert_file = ${certificate}
smtpd_tls_key_file = ${key}
smtpd_error_sleep_time = 0
message_size_limit = 400000
in_flow_delay = 0
disable_dns_lookups = yes
alias_maps =
alias_database =
`;

/** mx: no login and no TLS. submission: login, plain or STARTTLS. submissions: login, TLS from the start. */
export const masterCf = ({ mx, submission, submissions }: At) => {
  const rows = Object.entries(answers).map(([who, answer]) => `{ ${who} = ${answer} }`);
  const login = `  -o smtpd_sasl_auth_enable=yes
  -o smtpd_relay_restrictions=permit_sasl_authenticated,reject
  -o { smtpd_recipient_restrictions = check_recipient_access inline:{ ${rows.join(', ')} }, permit_sasl_authenticated, reject }
`;
  return `
127.0.0.1:${mx} inet n - n - - smtpd
127.0.0.1:${submission} inet n - n - - smtpd
  -o smtpd_tls_security_level=may
${login}127.0.0.1:${submissions} inet n - n - - smtpd
  -o smtpd_tls_wrappermode=yes
${login}cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
tlsmgr unix - - n 1000? 1 tlsmgr
error unix - - n - - error
retry unix - - n - - error
lmtp unix - - n - - lmtp
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
`;
};
