import factorStyles from './styles/second-factor.css';
import pageStyles from './styles/pages.css';
import tokens from './styles/tokens.css';
import { get, loginUrl, rootUrl } from './shared/api.js';
import { addStyles, element } from './shared/dom.js';
import { language } from './shared/language.js';
import { say } from './shared/words.js';

// Where a sign-in at the provider ends that has come to nothing, /casework/sign-in-problem.html?why=unknown.
const REASONS = ['unknown', 'down', 'ended', 'denied', 'factorKey'];

addStyles(document, tokens, pageStyles, factorStyles);
document.documentElement.lang = language();
const asked = new URLSearchParams(window.location.search).get('why');
const why = REASONS.includes(asked) ? asked : 'unverified';
const { ok, body } = await get(rootUrl('casework/oidc/ways'));
const name = { name: (ok && body.provider) || 'OpenID Connect' };
const words = {
  unknown: say('provider.unknown', name),
  down: say('provider.down', name),
  ended: say('provider.ended'),
  denied: say('provider.denied', name),
  factorKey: say('factor.keyLost'),
  unverified: say('provider.unverified', name),
};
document.title = `${say('provider.title')} · Shanyraq`;
document.body.replaceChildren(
  element('header', { className: 'cw-bar' }, element('strong', {}, 'Shanyraq')),
  element(
    'main',
    { className: 'cw-second-factor' },
    element('h1', {}, say('provider.title')),
    element('p', { role: 'alert' }, words[why]),
    why === 'unknown' && body?.signedInThere
      ? element('p', {}, element('a', { href: rootUrl('casework/oidc/sign-out') }, say('provider.other', name)))
      : null,
    element('p', {}, element('a', { href: loginUrl() }, say('provider.back')))
  )
);
