const { is, isAny } = require('bpmnlint-utils');

const CAMEL_CASE = /^[a-z][a-zA-Z0-9]*$/;

/**
 * Ids read kind_camelCase, so that a log line, a test and the class behind a symbol name the same thing:
 * task_makeFirstContact, gateway_admitted, timer_reviewDue. A process's id is camelCase alone.
 */
module.exports = function() {
  function check(node, reporter) {
    if (is(node, 'bpmn:Process')) {
      if (!CAMEL_CASE.test(node.id)) {
        reporter.report(node.id, 'The id of a process is camelCase');
      }
      return;
    }

    const kinds = kindsOf(node);
    if (!kinds) {
      return;
    }

    const [ , kind, stem ] = /^([a-z]+)_(.*)$/.exec(node.id) || [];
    if (!kinds.includes(kind) || !CAMEL_CASE.test(stem)) {
      reporter.report(node.id, `The id reads ${kinds.join(' or ')}_camelCase`);
    }
  }

  return { check };
};

function kindsOf(node) {
  if (is(node, 'bpmn:CallActivity')) {
    return [ 'call' ];
  }
  if (is(node, 'bpmn:SubProcess')) {
    return [ 'subprocess' ];
  }
  if (is(node, 'bpmn:Task')) {
    return [ 'task' ];
  }
  if (is(node, 'bpmn:Gateway')) {
    return [ 'gateway' ];
  }
  if (is(node, 'bpmn:SequenceFlow')) {
    return [ 'flow' ];
  }
  if (isAny(node, [ 'bpmn:CatchEvent', 'bpmn:ThrowEvent' ])) {
    if ((node.eventDefinitions || []).some(definition => is(definition, 'bpmn:TimerEventDefinition'))) {
      return [ 'timer' ];
    }
    if (is(node, 'bpmn:StartEvent')) {
      return [ 'start' ];
    }
    return is(node, 'bpmn:EndEvent') ? [ 'end' ] : [ 'event' ];
  }
  return null;
}
