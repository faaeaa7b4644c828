import { afterEach, describe, expect, it } from 'vitest';
import { activeElementOf } from './activeElement.ts';

/** A button in a list, somewhere. */
function put(into: ParentNode) {
  const list = document.createElement('ul');
  list.innerHTML = '<li><button>Remove</button></li>';
  into.append(list);
  return { list, button: list.querySelector('button') as HTMLButtonElement };
}

describe('activeElementOf', () => {
  afterEach(() => document.body.replaceChildren());

  it('is what has the focus on the page', () => {
    const { list, button } = put(document.body);
    button.focus();
    expect(activeElementOf(list)).toBe(button);
    button.blur();
    expect(activeElementOf(list)).toBe(document.body);
  });

  it('is what has the focus inside a shadow root, which the document does not see', () => {
    const host = document.body.appendChild(document.createElement('div'));
    const { list, button } = put(host.attachShadow({ mode: 'open' }));
    const other = put(document.body);
    button.focus();
    expect(document.activeElement).toBe(host);
    expect(activeElementOf(list)).toBe(button);
    other.button.focus();
    expect(activeElementOf(list)).toBeNull();
    expect(activeElementOf(other.list)).toBe(other.button);
  });

  it('is nothing for what is nowhere', () => {
    expect(activeElementOf(null)).toBeNull();
    expect(activeElementOf(document.createElement('p'))).toBeNull();
    expect(activeElementOf(put(document.createDocumentFragment()).list)).toBeNull();
  });
});
