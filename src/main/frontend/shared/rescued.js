/** What was typed into forms and could not be saved, by person and place. In memory only, so gone with the page. */
export const RESCUED = new Map();
