import { get, rootUrl } from '../shared/api.js';
import { addStyles, element } from '../shared/dom.js';
import { say } from '../shared/words.js';

const STYLE = '.cw-provider { max-width: 390px; margin: 15px auto 0; } .cw-provider .btn { display: block; white-space: normal; } .cw-provider p { margin: 15px 0; text-align: center; }';

/** Beside name and password: the way to the provider, where the centre has one, and out of it again. */
export function providerSignIn(application) {
  return {
    id: `shanyraq-provider-${application}`,
    pluginPoint: `${application}.login`,
    priority: -10,

    async render(container) {
      container.replaceChildren();
      const { ok, body } = await get(rootUrl('casework/oidc/ways'));
      if (!ok || !body.provider) {
        return;
      }
      addStyles(document, STYLE);
      const begin = rootUrl('casework/oidc/begin/centre');
      begin.searchParams.set('app', application);
      const name = { name: body.provider };
      container.replaceChildren(
        element(
          'div',
          { className: 'cw-provider' },
          element('a', { className: 'btn btn-lg btn-default', href: begin }, say('provider.signIn', name)),
          body.signedInThere
            ? element('p', {}, element('a', { href: rootUrl('casework/oidc/sign-out') }, say('provider.signOut', name)))
            : null
        )
      );
    },
  };
}
