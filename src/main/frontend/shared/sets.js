/** The closed sets, in English, by key. The build fills this in from i18n/sets.properties. */
export const SETS = {};
