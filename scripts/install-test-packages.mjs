// Installs the Debian packages that `npm test` needs and that npm cannot bring: real mail servers, a calendar server, browsers.
// Plain JavaScript for any Node 18 or newer. Does nothing when all are there.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';

/** A package and the file by which one sees that it is installed. */
const packages = {
  postfix: '/usr/sbin/postfix',
  'dovecot-imapd': '/usr/lib/dovecot/imap',
  'dovecot-lmtpd': '/usr/lib/dovecot/lmtp',
  radicale: '/usr/bin/radicale',
  openssl: '/usr/bin/openssl',
  chromium: '/usr/bin/chromium',
  'firefox-esr': '/usr/bin/firefox-esr',
  'webkit2gtk-driver': '/usr/bin/WebKitWebDriver',
  xvfb: '/usr/bin/Xvfb',
};

const missing = () => Object.keys(packages).filter((name) => !existsSync(packages[name]));

/** Debian asks this script before a package starts its service; 101 is "no". Our tests start their own servers. */
const policy = '/usr/sbin/policy-rc.d';

function withoutServices(work) {
  if (existsSync(policy)) return work();
  writeFileSync(policy, '#!/bin/sh\nexit 101\n');
  chmodSync(policy, 0o755);
  try {
    return work();
  } finally {
    rmSync(policy, { force: true });
  }
}

const aptGet = (...args) =>
  spawnSync('env', ['DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', '-o', 'DPkg::Lock::Timeout=600', ...args], {
    stdio: ['ignore', 'ignore', 2],
  }).status === 0;

const hasPackageLists = () =>
  existsSync('/var/lib/apt/lists') && readdirSync('/var/lib/apt/lists').some((name) => name.includes('_Packages'));

function installWithApt(names) {
  // Without an answer, Postfix asks what kind of mail server this is to be, and waits.
  spawnSync('debconf-set-selections', {
    input: 'postfix postfix/main_mailer_type select No configuration\n',
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const installThem = () => aptGet('install', '-y', '--no-install-recommends', ...names);
  const fresh = hasPackageLists();
  if (!fresh) aptGet('update');
  return installThem() || (fresh && aptGet('update') && installThem());
}

/** Installs what is missing. Ends the process with one sentence when that is not possible here. */
export function installTestPackages() {
  const names = missing();
  if (names.length === 0) return;
  const list = names.join(' ');
  if (!existsSync('/usr/bin/apt-get')) {
    stop(`The tests need real servers and browsers from Debian packages, and this system has no apt-get: ${list}.`);
  }
  if (process.getuid?.() !== 0) {
    stop(`The tests need Debian packages that only root may install: apt-get install --no-install-recommends ${list}`);
  }
  console.error(`Installing Debian packages for the tests: ${list} …`);
  if (!withoutServices(() => installWithApt(names)) || missing().length > 0) {
    stop(`apt-get could not install what the tests need: ${missing().join(' ')}.`);
  }
}

function stop(sentence) {
  console.error(`${sentence} \`npm run check\` runs everything else.`);
  process.exit(1);
}

if (process.argv[1]?.endsWith('install-test-packages.mjs')) installTestPackages();
