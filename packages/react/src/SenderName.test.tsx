import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { displayDomain, displaySender, SenderName } from './index.ts';

afterEach(cleanup);

describe('SenderName', () => {
  it.each([
    ['erp@xn--bcher-kva.example', 'erp', '@bücher.example'],
    ['"a@b"@contoso.example', '"a@b"', '@contoso.example'],
    ['erp@XN--nonsense-\u0000.example', 'erp', '@XN--nonsense-\u0000.example'],
  ])('shows %s with its domain in its own script', (sender, local, domain) => {
    const { container } = render(<SenderName sender={sender} />);
    expect(container.querySelector('[data-part="sender-domain"]')?.textContent).toBe(domain);
    expect(container.textContent).toBe(local + domain);
  });

  it('shows an account without a domain as it is', () => {
    const { container } = render(<SenderName sender="CONTOSO\scanner" />);
    expect(container.textContent).toBe('CONTOSO\\scanner');
  });

  it('cannot reorder what stands around it', () => {
    const { container } = render(
      <p>
        (<SenderName sender={'\u202Eحساب@نموذج.example'} />) 12
      </p>,
    );
    expect(container.querySelector('bdi')).not.toBeNull();
    const after = document.createRange();
    after.selectNode(container.querySelector('p')?.lastChild as Node);
    const name = container.querySelector('bdi')?.getBoundingClientRect();
    expect(after.getBoundingClientRect().left).toBeGreaterThanOrEqual(
      name?.right ?? Number.POSITIVE_INFINITY,
    );
  });
});

it('leaves what is not Punycode as it is', () => {
  expect(displayDomain('xn--')).toBe('xn--');
  expect(displayDomain('xn--contoso-.example')).toBe('xn--contoso-.example');
  expect(displayDomain('xn--\u00fc.example')).toBe('xn--\u00fc.example');
  expect(displayDomain('')).toBe('');
  expect(displaySender('constructor')).toBe('constructor');
});
