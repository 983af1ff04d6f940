/** The few pages the server writes itself: the shell that a look fills, and the two steps of signing in. */
import type { LookName } from './state/model';

/** Strict, as a portal's may be: the extension must not depend on the page's own policy. */
export const contentSecurityPolicy =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'";

const documentOf = (title: string, head: string, body: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
${head}
</head>
<body>
${body}
</body>
</html>
`;

export const shellDocument = (look: LookName) =>
  documentOf(
    'Optum Rx',
    `<link rel="stylesheet" href="/static/${look}.css">\n<script type="module" src="/static/${look}.js"></script>`,
    '<div id="root"><p>Loading…</p></div>',
  );

export const blankDocument = () => documentOf('', '', '');

const signInFrame = (title: string, form: string) =>
  documentOf(
    `${title} | HealthSafe ID`,
    '<link rel="stylesheet" href="/static/g3.css">',
    `<header class="top"><a class="brand" href="/public/sign-in">Optum <b>Rx</b></a></header>
<main id="main"><form class="panel form" method="post" action="/public/sign-in">
<h1>${title}</h1>
${form}
</form></main>`,
  );

export const signInDocument = (problem: string | null) =>
  signInFrame(
    'Sign in with HealthSafe ID',
    `${problem ? `<p class="notice alert" role="alert">${problem}</p>` : ''}
<label>Username or email<input name="username" autocomplete="username" required></label>
<label>Password<input name="password" type="password" autocomplete="current-password" required></label>
<button class="primary">Sign in</button>
<p><a href="#register">Register</a> to fill prescriptions and see your order status.</p>`,
  );

/** The box to trust this browser is there, and never has any effect (AC-10). */
export const codeDocument = (account: string) =>
  signInFrame(
    'Enter your code',
    `<p>We sent a six-digit code to the phone ending in 36.</p>
<input type="hidden" name="username" value="${account}">
<label>Code<input name="code" inputmode="numeric" pattern="[0-9]{6}" autocomplete="one-time-code" required></label>
<label><input type="checkbox" name="trust"> Trust this browser</label>
<button class="primary">Continue</button>`,
  );

export const signedOutDocument = () =>
  signInFrame(
    'You are signed out',
    '<p>For your security, close this browser window.</p><a class="primary" href="/public/sign-in">Sign in</a>',
  );
