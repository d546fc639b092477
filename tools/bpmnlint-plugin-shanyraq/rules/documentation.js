const { is, isAny } = require('bpmnlint-utils');

/**
 * A process, a time limit, a user's task and a decision say in a sentence what they are and where they come
 * from: a line of the seeds (T1088, A122) or the centre's own decision.
 */
module.exports = function() {
  function check(node, reporter) {
    const isTimer = (node.eventDefinitions || []).some(definition => is(definition, 'bpmn:TimerEventDefinition'));
    if (!isTimer && !isAny(node, [ 'bpmn:Process', 'bpmn:UserTask', 'bpmn:BusinessRuleTask' ])) {
      return;
    }

    const text = (node.documentation || []).map(documentation => documentation.text || '').join(' ');
    if (!text.trim()) {
      reporter.report(node.id, 'Its documentation is missing');
    } else if (!/\b[TA]\d{2,4}\b|centre's decision/.test(text)) {
      reporter.report(node.id, 'Its documentation names no source (T…, A… or "the centre\'s decision")');
    }
  }

  return { check };
};
