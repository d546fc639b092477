import { FeelersTemplating } from '@bpmn-io/form-js-viewer';

/** Everything that begins something in Markdown or HTML; stars stay, they make nothing but emphasis. */
const SIGNS = /[!-)+-/:-@[-`{-~]/g;

/** A fact as it was written, wherever it stands in a text of Markdown. */
function asWritten(fact) {
  return typeof fact === 'string' ? fact.replace(SIGNS, '\\$&') : fact;
}

/**
 * The texts of a form are Markdown, which whoever draws the form may use. What people have typed (a family's name, a
 * note) and a text shows is not: it makes no links, images or headings.
 */
export class PlainFacts extends FeelersTemplating {
  #texts = new Set();

  /** Learns which templates are texts; labels are shown as they are. */
  learn(component) {
    if (component.type === 'text' && component.text) {
      this.#texts.add(component.text);
    }
    component.components?.forEach((inner) => this.learn(inner));
  }

  evaluate(template, context = {}, options = {}) {
    const plain = this.#texts.has(template) && !options.sanitizer;
    return super.evaluate(template, context, plain ? { ...options, sanitizer: asWritten } : options);
  }
}
