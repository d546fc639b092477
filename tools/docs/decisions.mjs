// Reads the decision tables.
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import DmnModdle from 'dmn-moddle';

/**
 * @returns {Promise<any[]>} the files in alphabetical order: { stem, decisions }, the decision that the file is
 *   named for first
 */
export async function readDecisions(folder) {
  const files = readdirSync(folder).filter(file => file.endsWith('.dmn')).sort();
  return Promise.all(files.map(async file => {
    const stem = basename(file, '.dmn');
    const { drgElement } = await parse(readFileSync(join(folder, file), 'utf8'));
    return { stem, decisions: drgElement.filter(({ $type }) => $type === 'dmn:Decision').map(decision) };
  }));
}

/** The table of this decision among the files. */
export function decisionOf(files, id) {
  return files.flatMap(({ decisions }) => decisions).find(decision => decision.id === id);
}

function parse(xml) {
  return new Promise((resolve, reject) =>
    new DmnModdle().fromXML(xml, 'dmn:Definitions', (error, definitions) => error ? reject(error) : resolve(definitions)));
}

function decision({ id, name, description, decisionLogic, informationRequirement = [] }) {
  const table = decisionLogic.$type === 'dmn:DecisionTable';
  return {
    id,
    name,
    description: description ?? '',
    requires: informationRequirement.filter(({ requiredDecision }) => requiredDecision)
      .map(({ requiredDecision }) => requiredDecision.href.slice(1)),
    expression: table ? null : decisionLogic.text.trim(),
    hitPolicy: table ? decisionLogic.hitPolicy : null,
    inputs: table ? decisionLogic.input.map(({ label, inputExpression }) => ({ label, name: inputExpression.text })) : [],
    outputs: table ? decisionLogic.output.map(({ label, name }) => ({ label, name })) : [],
    rules: table ? decisionLogic.rule.map(rule) : [],
  };
}

function rule({ id, description, inputEntry, outputEntry }) {
  return {
    id,
    source: description ?? '',
    inputs: inputEntry.map(({ text }) => (text ?? '').trim()),
    outputs: outputEntry.map(({ text }) => (text ?? '').trim()),
  };
}
