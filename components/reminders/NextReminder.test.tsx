import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { at, BERLIN, NOON } from '../../test/builders';
import { expectAccessible } from '../../test/components/axe';
import { renderWithText } from '../../test/components/render';
import { spy } from '../../test/components/spy';
import { NextReminder } from './NextReminder';

test('says when the next one comes, for people and for programs', async () => {
  const aroundMs = at('2026-03-11T15:40');
  const onNotNow = spy();
  const { container } = renderWithText(
    <NextReminder
      outlook={{ holds: [], next: { kind: 'rhythm', aroundMs } }}
      nowMs={at(NOON)}
      zone={BERLIN}
      onNotNow={onNotNow}
    />,
  );
  const line = container.querySelector('[data-next-reminder]');
  expect(line?.textContent).toBe('Next reminder around 15:40');
  expect(line?.getAttribute('data-next-reminder')).toBe(String(aroundMs));

  fireEvent.click(screen.getByRole('button', { name: 'Not now…' }));
  expect(onNotNow).toHaveBeenCalledOnce();
  await expectAccessible(container);
});
