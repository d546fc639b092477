/** What the window is told when a draft of a task was saved or thrown away; the form and the list do not know each other. */
export const DRAFT = 'shanyraq-draft';

export function tellOfDraft(task) {
  window.dispatchEvent(new CustomEvent(DRAFT, { detail: { task } }));
}
