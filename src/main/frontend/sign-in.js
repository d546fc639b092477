import pageStyles from './styles/pages.css';
import signInStyles from './styles/sign-in.css';
import tokens from './styles/tokens.css';
import { apiUrl, get, pageUrl, rootUrl } from './shared/api.js';
import { addStyles, element } from './shared/dom.js';
import { language } from './shared/language.js';
import { choiceBeforeSignIn, layTasklistsWords } from './shared/language-choice.js';
import { mark } from './shared/mark.js';
import { signInForm } from './shared/sign-in-form.js';
import { goOnUrl, wanted } from './shared/way-back.js';
import { say } from './shared/words.js';

// The one page that asks who it is, /casework/sign-in.html, for Camunda's applications and our own pages alike.
const way = wanted();

// Without them Tasklist still opens, only with a few of its words as keys.
const words = layTasklistsWords(language()).catch(() => {});

addStyles(document, tokens, pageStyles, signInStyles);
document.documentElement.lang = language();
document.title = `${say('signIn.title')} · Shanyraq`;

const already = element('div', {});
const provider = element('div', { className: 'cw-provider' });
document.body.replaceChildren(
  element(
    'main',
    { className: 'cw-sign-in' },
    element('p', { className: 'cw-brand' }, mark(40), element('strong', {}, 'Shanyraq')),
    element('h1', {}, say('signIn.title')),
    already,
    signInForm(way.application ?? 'tasklist', arrived),
    provider,
    element('p', { className: 'cw-aside' }, say('signIn.forgotten')),
    element('p', {}, choiceBeforeSignIn())
  )
);
await Promise.all([sayWhoIsIn(), offerProvider()]);

/** @param {{ application: string, goesOnAt: ?string }} entered */
async function arrived({ application, goesOnAt }) {
  await words;
  if (goesOnAt) {
    location.assign(pageUrl('second-factor.html', { to: way.page ?? way.place }));
  } else {
    const isThere = way.application === application;
    location.assign(goOnUrl(isThere || way.page ? way : { application: null, place: '', page: null }));
  }
}

/** Who is signed in already, in another window perhaps, need not do it again. */
async function sayWhoIsIn() {
  const { ok, body } = await get(apiUrl('reader'));
  if (ok) {
    already.replaceChildren(
      element(
        'p',
        { role: 'status', className: 'cw-note' },
        `${say('signIn.already', { name: body.name })} `,
        element('a', { href: way.page ? rootUrl(way.page) : rootUrl('') }, say('factor.goOn'))
      )
    );
  }
}

async function offerProvider() {
  const { ok, body } = await get(rootUrl('casework/oidc/ways'));
  if (!ok || !body.provider) {
    return;
  }
  const name = { name: body.provider };
  const begin = rootUrl('casework/oidc/begin/centre');
  begin.searchParams.set('app', way.application ?? 'tasklist');
  provider.replaceChildren(
    element('p', {}, element('a', { className: 'cw-button', href: begin }, say('provider.signIn', name))),
    ...(body.signedInThere ? [element('p', {}, element('a', { href: rootUrl('casework/oidc/sign-out') }, say('provider.signOut', name)))] : [])
  );
}
