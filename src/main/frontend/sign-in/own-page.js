import { pageUrl } from '../shared/api.js';
import { RESCUED } from '../shared/rescued.js';
import { placeIn } from '../shared/way-back.js';

// A form that is taken off the page has then told what it could not save.
const A_MOMENT = 200;

// Where the person was in the application, or wanted to go, before it led them to its own sign-in; who logs out wants to go nowhere.
let place = placeIn(window.location.hash);
window.addEventListener('hashchange', () => {
  place = window.location.hash.startsWith('#/logout') ? '' : placeIn(window.location.hash) || place;
});

/**
 * The sign-in of each of Camunda's applications is our page. Whoever opens an application as a stranger is led there by the server;
 * this is for whose session ends, or who logs out, while the application stands open. Where something was typed that is nowhere else,
 * the application asks on the spot: with the page it would be gone.
 */
export function ownSignIn(application) {
  return {
    id: `shanyraq-sign-in-${application}`,
    pluginPoint: `${application}.login`,
    priority: 1000,

    render() {
      setTimeout(() => {
        if (RESCUED.size === 0) {
          const page = pageUrl('sign-in.html', { app: application });
          page.hash = place;
          window.location.replace(page);
        }
      }, A_MOMENT);
    },
  };
}

/** Leads whoever has given their password on the spot, and is asked for a code too, to the page that asks for it. */
export function secondStep(application) {
  return {
    id: `shanyraq-second-step-${application}`,
    pluginPoint: `${application}.login.data`,

    result(signingIn) {
      signingIn.catch((answer) => {
        if (answer?.headers?.('Location')) {
          window.location.assign(pageUrl('second-factor.html', { to: place }));
        }
      });
    },
  };
}
