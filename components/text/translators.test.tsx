import { expect, test } from 'vitest';
import { pseudo, renderWithText } from '../../test/components/render';
import { useTranslator } from './translators';

function Greeting() {
  return <p>{useTranslator('page').t('today')}</p>;
}

test('gives the section in the language of the page', () => {
  expect(renderWithText(<Greeting />).container.textContent).toBe('Today');
  expect(renderWithText(<Greeting />, pseudo).container.textContent).toBe('⟦Ţööðååý⟧');
});

test('a section that nobody loaded is a mistake, not an empty page', () => {
  expect(() => renderWithText(<Greeting />, {})).toThrow('"page"');
});
