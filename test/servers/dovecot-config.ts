/** Dovecot 2.3 for the tests: IMAP plain and with STARTTLS on one port, implicit TLS on another, LMTP and login for Postfix by socket. */
export const dovecotConfig = (at: {
  folder: string;
  imap: number;
  imaps: number;
  certificate: string;
  key: string;
}) => `
base_dir = ${at.folder}/dovecot
state_dir = ${at.folder}/dovecot-state
log_path = ${at.folder}/dovecot.log
protocols = imap lmtp
listen = 127.0.0.1
ssl = yes
ssl_cert = <${at.certificate}
ssl_key = <${at.key}
disable_plaintext_auth = no
auth_mechanisms = plain login
auth_failure_delay = 0
default_internal_user = dovecot
default_login_user = dovenull
mail_location = maildir:${at.folder}/mail/%u
mail_uid = mail
mail_gid = mail
first_valid_uid = 1
first_valid_gid = 1
mail_fsync = never
mail_max_userip_connections = 100
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%u ${at.folder}/users
}
userdb {
  driver = static
  args = uid=mail gid=mail home=${at.folder}/mail/%u allow_all_users=yes
}
namespace inbox {
  inbox = yes
  separator = /
  mailbox Entwuerfe {
    auto = subscribe
    special_use = \\Drafts
  }
  mailbox Gesendet {
    auto = subscribe
    special_use = \\Sent
  }
  mailbox Archive {
    auto = subscribe
    special_use = \\Archive
  }
}
service imap-login {
  inet_listener imap {
    port = ${at.imap}
  }
  inet_listener imaps {
    port = ${at.imaps}
    ssl = yes
  }
}
service lmtp {
  unix_listener ${at.folder}/lmtp.sock {
    mode = 0666
  }
}
service anvil {
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service auth {
  unix_listener ${at.folder}/auth.sock {
    mode = 0666
  }
}
`;
