/** What the languages beside English say, by language and key. The build fills this in from the bundles i18n/words_*. */
export const LANGUAGES = {};
