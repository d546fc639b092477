/**
 * Takes the place of the configuration that comes with Camunda's Welcome 7.24, which sets nothing: our plug-ins,
 * which lead to our sign-in, and the language that the person has chosen (the cookie is set by the server) instead of
 * the browser's.
 */
const language = document.cookie.match(/(?:^|;\s*)shanyraq-language=([a-z]{2})/)?.[1] ?? 'en';
document.documentElement.lang = language;

export default {
  // Nobody is asked to look at a welcome page, which is not there.
  disableWelcomeMessage: true,

  // Relative to /camunda/app/welcome/, without ".js".
  customScripts: ['../../../casework/sign-in-plugins'],

  // Only one, so that the browser's own language is not asked for.
  locales: { availableLocales: [language], fallbackLocale: language },
};
