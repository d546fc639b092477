import { keepWhenLeaving } from './form/leaving.js';
import { Page } from './form/page.js';
import { FormSession } from './form/session.js';
import { goOnFromToday, isFromToday, tellInTasklist, whatGoesOn } from './shared/after.js';
import { tellOfDraft } from './shared/draft-told.js';
import { note } from './shared/note.js';
import { say } from './shared/words.js';

/** Tasklist 7.24 shows a red message for every failed submit except for one with exactly this text. */
const SILENT = 'camForm submission prevented';

/**
 * Puts our form into Tasklist's own form tab or start dialog; called by form.html.
 *
 * Complete, Save, Start and Claim stay Tasklist's. Instead of variables it sends through our endpoint: the stock way of
 * submitting, of keeping drafts (localStorage) and of restoring them is replaced on this one `camForm`.
 *
 * @param camForm Camunda's form object (`taskId` or `processDefinitionId`, `formElement`)
 * @param $scope the AngularJS scope of the form's shell
 */
export async function mount(camForm, $scope) {
  const shell = camForm.formElement[0];
  const page = new Page(shell.parentNode.querySelector('.casework-form'));
  const later = (work) => $scope.$evalAsync(work); // our promises are unknown to AngularJS
  const ngForm = () => $scope[shell.getAttribute('name')];

  let wasDirty = false;
  const session = new FormSession({
    page,
    address: camForm.taskId
      ? `forms/task/${camForm.taskId}`
      : `forms/start/${encodeURIComponent(camForm.processDefinitionId)}`,
    owner: $scope.$root?.authentication?.name ?? '',
    // Save is lit as long as something is not saved.
    onDirty: (dirty) => {
      if (wasDirty && !dirty && camForm.taskId) {
        tellOfDraft(camForm.taskId);
      }
      wasDirty = dirty;
      later(() => (dirty ? ngForm()?.$setDirty() : ngForm()?.$setPristine()));
    },
  });

  let sending = null;
  camForm.submit = (callback) => {
    if (sending) {
      return; // a second click on Complete; the first one's answer comes
    }
    camForm.fireEvent('submit');
    sending = session.submit().then((result) => {
      sending = null;
      camForm.fireEvent(result ? 'submit-success' : 'submit-failed');
      later(() => (result ? callback?.(null, result) : callback?.(new Error(SILENT))));
      if (result) {
        tell(result, camForm.taskId ?? null, shell);
      }
    });
  };
  camForm.store = () => session.saveDraft();
  camForm.restore = () => {};
  camForm.isRestorable = () => false;

  const stopWatching = keepWhenLeaving(session);
  $scope.$on('$destroy', () => {
    stopWatching();
    session.close();
  });

  if (await session.open()) {
    showOnPhone(shell);
    // Who is not the assignee reads only; this follows the Claim button.
    $scope.$watch(() => whyReadOnly($scope), (reason) => session.setReadOnly(reason));
    later(() => {
      $scope.caseworkReady = 'yes'; // unlocks Complete, see form.html
    });
  }
}

/** What runs without a case has a number of another kind. */
function isCase(number) {
  return /^\d{4}-\d{4,}$/.test(number ?? '');
}

/** Tasklist only closes its dialog or puts the task away; a new case's number is what the family is asked for by. */
async function tell({ caseNumber, goesOn, opening }, task, shell) {
  const fromToday = Boolean(task) && isFromToday();
  const after = await whatGoesOn(opening, fromToday);
  if (fromToday && after) {
    goOnFromToday({ after, filed: task });
  } else if (after) {
    const opens = !task && (await isPutAway(shell));
    tellInTasklist({ after, said: begun(caseNumber, goesOn), filed: task, opens });
  } else {
    note({ words: [begun(caseNumber, goesOn) ?? say('submit.sent')] });
  }
}

/** Whether the dialog of the form has closed, and no other has been opened over the tasks since: that one is not disturbed. */
async function isPutAway(shell) {
  for (let time = 0; time < 40 && shell.isConnected; time++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return !document.querySelector('.modal-content');
}

/** What a beginning is called by: the number that it got. */
function begun(number, goesOn) {
  if (isCase(number)) {
    return say(goesOn ? 'submit.opened' : 'submit.joined', { number });
  }
  return /^R-/.test(number ?? '') ? say('submit.proposed', { number }) : undefined;
}

/** On a phone Tasklist puts the task below the list; who has tapped a task wants to see it. */
function showOnPhone(shell) {
  if (window.matchMedia('(width < 768px)').matches) {
    shell.closest('.task-card')?.scrollIntoView();
  }
}

function whyReadOnly($scope) {
  if (!$scope.options?.disableForm) {
    return null;
  }
  const assignee = taskOf($scope)?.assignee;
  return say(assignee && assignee !== $scope.$root.authentication?.name ? 'form.notYours' : 'form.unclaimed');
}

/** The task is not handed to forms, but some scope above has it. */
function taskOf($scope) {
  for (let scope = $scope; scope; scope = scope.$parent) {
    if (scope.task?.id) {
      return scope.task;
    }
  }
  return null;
}
