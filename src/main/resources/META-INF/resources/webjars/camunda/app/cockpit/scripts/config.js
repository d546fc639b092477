/**
 * Takes the place of the configuration that comes with Camunda's Cockpit 7.24, which sets nothing: our way to the cases,
 * and the language that the person has chosen (the cookie is set by the server) instead of the browser's.
 */
const chosen = document.cookie.match(/(?:^|;\s*)shanyraq-language=([a-z]{2})/)?.[1];

// Nobody has put Cockpit into Kazakh; who reads it finds Russian easier than English.
const language = { kk: 'ru', ru: 'ru' }[chosen] ?? 'en';
document.documentElement.lang = language;

export default {
  // Nobody is asked to look at a welcome page, which is not there.
  disableWelcomeMessage: true,

  // What the header and the browser's tab say.
  app: { vendor: 'Shanyraq', name: 'Cockpit' },

  // Relative to /camunda/app/cockpit/, without ".js".
  customScripts: ['scripts/shanyraq', '../../../casework/sign-in-plugins'],

  // Only one, so that the browser's own language is not asked for.
  locales: { availableLocales: [language], fallbackLocale: language },
};
