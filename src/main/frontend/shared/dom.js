/**
 * Builds elements. Text always goes in as text, never as HTML: names and notes come from people.
 *
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Object} [properties] DOM properties; names with a dash become attributes, functions become listeners
 * @param {...(Node|string|null)} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function element(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null) {
      continue;
    }
    if (typeof value === 'function') {
      node.addEventListener(name, value);
    } else if (name.includes('-') || name === 'role') {
      node.setAttribute(name, value);
    } else {
      node[name] = value;
    }
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

export function button(text, onClick, className = 'cw-button') {
  return element('button', { type: 'button', className, click: onClick }, text);
}

/** Gives a document or shadow root a style sheet without a <style> element, which a strict CSP would refuse. */
export function addStyles(root, ...texts) {
  const sheets = texts.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
}
