import { pageUrl } from '../shared/api.js';

// Where the person wanted to go in the application, before it led them to its sign-in.
const wanted = window.location.hash;

/** Leads whoever has given their password, and is asked for a code too, to the page that asks for it. */
export function secondStep(application) {
  return {
    id: `shanyraq-second-step-${application}`,
    pluginPoint: `${application}.login.data`,

    result(signingIn) {
      signingIn.catch((answer) => {
        if (answer?.headers?.('Location')) {
          window.location.assign(pageUrl('second-factor.html', { to: wanted.startsWith('#/login') ? '' : wanted }));
        }
      });
    },
  };
}
