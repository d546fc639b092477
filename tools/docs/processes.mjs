// Reads the diagrams.
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { BpmnModdle } from 'bpmn-moddle';

/** Decisions that Java asks for where a diagram only shows the step: the step and its decision or decisions. */
const ASKED_BY_JAVA = {
  task_scoreRisk: 'riskLevel',
  task_decideSpecialists: 'specialistsNeeded',
  task_proposeAdmission: 'proposeAdmission',
  task_assessSituation: 'cardFactors',
  task_decideAdmission: 'admissionVote',
  task_chooseLeadWorker: [ 'caseload', 'caseWeight' ],
  task_conductReview: [ 'goalsOutcome', 'selfSufficiency' ],
  task_prepareClosure: 'exitConditions',
  task_askFamily: 'viewsApart',
  task_startPlacement: 'placementAge',
  task_chooseLook: 'placementLooks',
  task_proposeResponse: 'safeguardingResponse',
  task_moveDeadline: 'deadlineExtension',
  task_decideReview: 'reviewAfterChange',
  task_chooseReviewLimit: 'reviewTerm',
  task_signAgreement: 'reviewSchedule',
};

/**
 * Counted by every diagram, asked for every process that begins in a case, in every search of the register, by the page
 * of the day or for who could take over a family: no step of its own asks for them.
 */
const ASKED_EVERYWHERE = [ 'deadlines', 'priority', 'likenessPoints', 'likenessVerdict', 'askedAbout', 'standingStill', 'listSpan', 'receiverPoints', 'contactMode', 'fileDraw' ];

const LIFE_LINE = 'familyCase';
const ACCOMPANIMENT = 'accompaniment';

/**
 * @returns {Promise<any[]>} the processes in the order of a case: the life line, the stages in the order in which
 *   it calls them, then what stages call
 */
export async function readProcesses(folder, decisions, java) {
  ensureJavaAsks(java);
  const files = readdirSync(folder).filter(file => file.endsWith('.bpmn')).sort();
  const processes = await Promise.all(files.map(file => read(join(folder, file))));
  for (const process of processes) {
    process.calledBy = processes.filter(({ calls }) => calls.some(({ process: id }) => id === process.id));
    process.countsFrom = [ ...new Set(process.calledBy.flatMap(({ calls }) =>
      calls.filter(({ process: id }) => id === process.id).map(({ clock }) => clock))) ];
  }
  const calledIn = id => processes.find(process => process.id === id).calls.map(({ process }) => process);
  const order = [ LIFE_LINE, ...calledIn(LIFE_LINE).flatMap(id => id === ACCOMPANIMENT ? [ id, ...calledIn(id) ] : [ id ]) ];
  const place = ({ id }) => order.includes(id) ? order.indexOf(id) : order.length;
  return processes.sort((one, other) => place(one) - place(other));
}

function ensureJavaAsks(java) {
  const asked = new Set(readdirSync(java, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.java'))
    .flatMap(file => [ ...readFileSync(join(java, file), 'utf8').matchAll(/\.ask\(\s*"(\w+)"/g) ])
    .map(([ , decision ]) => decision));
  ASKED_EVERYWHERE.forEach(decision => asked.delete(decision));
  const listed = new Set(Object.values(ASKED_BY_JAVA).flat());
  const wrong = [ ...asked ].filter(id => !listed.has(id)).concat([ ...listed ].filter(id => !asked.has(id)));
  if (wrong.length) {
    throw new Error(`tools/docs/processes.mjs lists other decisions than Java asks for: ${wrong.join(', ')}`);
  }
}

async function read(file) {
  const { rootElement, warnings } = await new BpmnModdle().fromXML(readFileSync(file, 'utf8'));
  if (warnings.length) {
    throw new Error(`${file}: ${warnings.map(({ message }) => message).join('; ')}`);
  }
  const process = rootElement.rootElements.find(({ $type }) => $type === 'bpmn:Process');
  const inner = elementsOf(process);
  const flows = inner.filter(({ $type }) => $type === 'bpmn:SequenceFlow');
  const places = placesOf(rootElement.diagrams[0]);
  const nodes = inner.filter(({ id }) => places.has(id) && !flows.some(flow => flow.id === id))
    .sort((one, other) => places.get(one.id).x - places.get(other.id).x || places.get(one.id).y - places.get(other.id).y);
  const beside = besideTheWork(nodes, flows);
  const ofType = (...types) => nodes.filter(({ $type }) => types.includes($type.slice('bpmn:'.length)));

  return {
    stem: basename(file, '.bpmn'),
    id: process.id,
    name: process.name,
    documentation: documentation(process),
    elements: inner.map(({ id }) => id),
    deadlines: new Set([ ...JSON.stringify(inner.map(texts)).matchAll(/execution, '(\w+)'/g) ].map(([ , key ]) => key)),
    act: actOf(process),
    startForms: ofType('StartEvent').filter(form).map(start => ({ id: start.id, name: start.name, form: form(start) })),
    tasks: ofType('UserTask').map(userTask),
    steps: ofType('ServiceTask', 'BusinessRuleTask').filter(task => !beside.has(task)).map(step),
    calls: ofType('CallActivity').map(call),
    timers: inOrderOfPassing(nodes.filter(isTimer).map(timer => timerOf(timer, flows))),
    questions: ofType('ExclusiveGateway', 'InclusiveGateway').filter(({ name }) => name)
      .map(gateway => question(gateway, flows)),
    messages: nodes.filter(node => definition(node, 'MessageEventDefinition')).map(event => message(event, flows)),
    endings: ofType('EndEvent').filter(end => !beside.has(end) && end.$parent === process).map(ending),
    endingsBeside: ofType('EndEvent').filter(end => beside.has(end)).map(ending),
  };
}

/** What an extension property says. */
function property({ extensionElements }, name) {
  return (extensionElements?.values ?? [])
    .filter(({ $type }) => $type === 'camunda:properties')
    .flatMap(({ $children = [] }) => $children)
    .find(child => child.name === name)?.value;
}

/** How a process is offered in the case file, if it is. */
function actOf(process) {
  const { $attrs } = process;
  const value = name => property(process, name);
  return value('act') && {
    title: value('act'),
    help: value('help'),
    offeredIn: value('offeredIn').split(/\s*,\s*/),
    starters: $attrs['camunda:candidateStarterGroups'].split(/\s*,\s*/),
  };
}

function elementsOf(scope) {
  return (scope.flowElements ?? []).flatMap(element => [ element, ...elementsOf(element) ]);
}

/** What an element says in its attributes and expressions, for searching. */
function texts({ $attrs, eventDefinitions = [] }) {
  return [ ...Object.values($attrs), ...eventDefinitions.map(({ timeDate }) => timeDate?.body ?? '') ];
}

function placesOf({ plane }) {
  return new Map(plane.planeElement.filter(({ bounds }) => bounds)
    .map(({ bpmnElement, bounds }) => [ bpmnElement.id, bounds ]));
}

/** What a time limit sets off while the work goes on. */
function besideTheWork(nodes, flows) {
  const beside = new Set(nodes.filter(({ $parent, cancelActivity }) => isLadder($parent) || cancelActivity === false));
  for (const node of beside) {
    flows.filter(({ sourceRef }) => sourceRef === node).forEach(({ targetRef }) => beside.add(targetRef));
  }
  return beside;
}

function inOrderOfPassing(timers) {
  const deadline = ({ length }) => /execution, (.*?)\)/.exec(length)?.[1];
  const step = ({ length }) => [ 'reminder', 'limit', 'director' ].findIndex(name => length.includes(`.${name}(`));
  const first = timer => timers.findIndex(other => deadline(other) === deadline(timer));
  return [ ...timers ].sort((one, other) => first(one) - first(other) || step(one) - step(other));
}

function documentation({ documentation = [] }) {
  return documentation.map(({ text }) => text.trim()).join(' ');
}

function camunda({ $attrs }, name) {
  return $attrs[`camunda:${name}`];
}

function form(element) {
  return camunda(element, 'formRef');
}

function definition({ eventDefinitions = [] }, type) {
  return eventDefinitions.find(({ $type }) => $type === `bpmn:${type}`);
}

function isTimer(element) {
  return Boolean(definition(element, 'TimerEventDefinition'));
}

function isLadder(scope) {
  return scope.$type === 'bpmn:SubProcess' && scope.triggeredByEvent;
}

function askedAt(task) {
  return [ camunda(task, 'decisionRef') ?? ASKED_BY_JAVA[task.id] ?? [] ].flat();
}

function userTask(task) {
  return {
    id: task.id,
    name: task.name,
    documentation: documentation(task),
    assignee: camunda(task, 'assignee'),
    groups: camunda(task, 'candidateGroups'),
    secondSignatureBy: property(task, 'secondSignatureBy'),
    form: form(task),
    reminder: camunda(task, 'followUpDate'),
    due: camunda(task, 'dueDate'),
    forEach: task.loopCharacteristics && camunda(task.loopCharacteristics, 'collection'),
    decisions: askedAt(task),
  };
}

function step(task) {
  return {
    id: task.id,
    name: task.name,
    documentation: documentation(task),
    decisions: askedAt(task),
    bean: camunda(task, 'delegateExpression')?.replace(/[${}]/g, ''),
  };
}

function call(activity) {
  const mappings = activity.extensionElements?.values.filter(({ $type }) => $type === 'camunda:in') ?? [];
  const clock = mappings.find(({ target }) => target === 'clockStart');
  return {
    id: activity.id,
    name: activity.name,
    process: activity.calledElement,
    clock: clock?.sourceExpression ? 'begin' : 'case',
    handsOver: new Map(mappings.map(({ source, sourceExpression, target }) => [ target, sourceExpression ?? source ])),
    setsClock: outOf(activity).some(({ target }) => target === 'clockStart'),
  };
}

function outOf({ extensionElements }) {
  return extensionElements?.values.filter(({ $type }) => $type === 'camunda:out') ?? [];
}

function timerOf(timer, flows) {
  return {
    id: timer.id,
    name: timer.name,
    documentation: documentation(timer),
    length: definition(timer, 'TimerEventDefinition').timeDate.body,
    interrupts: timer.$type === 'bpmn:BoundaryEvent' && timer.cancelActivity !== false ? timer.attachedToRef.name : null,
    then: after(timer, flows),
  };
}

function message(event, flows) {
  return {
    id: event.id,
    name: event.name,
    documentation: documentation(event),
    message: definition(event, 'MessageEventDefinition').messageRef.name,
    interrupts: event.attachedToRef?.name,
    then: after(event, flows),
  };
}

function question(gateway, flows) {
  const answers = flows.filter(({ sourceRef }) => sourceRef === gateway).map(flow => ({
    answer: flow.name,
    condition: flow.conditionExpression?.body.replace(/^\$\{|\}$/g, '') ?? null,
    then: reached(flow.targetRef, flows),
  }));
  return { id: gateway.id, name: gateway.name, answers };
}

function after(node, flows) {
  return reached(flows.find(({ sourceRef }) => sourceRef === node).targetRef, flows);
}

/** The next element with a name: joins have none. */
function reached(node, flows) {
  return node.name || after(node, flows);
}

function ending(end) {
  return {
    id: end.id,
    name: end.name,
    documentation: documentation(end),
    terminates: Boolean(definition(end, 'TerminateEventDefinition')),
  };
}
