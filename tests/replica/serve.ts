/** Serves the stand-in for a person to look at: `npx tsx tests/replica/serve.ts [g1|g3|g4] [YYYY-MM-DD]`. Stops with Ctrl-C. */

import { startReplica } from './server';
import { accounts } from './state/accounts/accounts';

const [wish, today] = process.argv.slice(2);
const look = wish === 'g1' || wish === 'g4' ? wish : 'g3';
const site = await startReplica({ look, ...(today && { today }) });

process.stdout.write(`The stand-in site runs, as of ${site.today}, in look ${look}.

Start a browser that reaches it:
  chromium --user-data-dir=$(mktemp -d) --no-first-run --proxy-server=http://127.0.0.1:${site.proxyPort} \\
    --ignore-certificate-errors-spki-list=${site.spkiSha256} ${site.origin}/secure/?as=rose

Accounts: ${Object.keys(accounts).join(', ')} (any password, any six-digit code), or ${site.origin}/secure/?as=NAME
Looks: add ?look=g1, ?look=g3 or ?look=g4 to an address.
`);
