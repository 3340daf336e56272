import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { renderWithText } from '../../test/components/render';
import { useFocusWhenLost } from './use-focus-when-lost';

function Panel({ phase }: { phase: string }) {
  const panel = useFocusWhenLost<HTMLDivElement>(phase);
  return (
    <>
      <button type="button">Elsewhere</button>
      <div ref={panel} tabIndex={-1} data-testid="panel">
        {phase === 'before' && <button type="button">Start</button>}
      </div>
    </>
  );
}

test('takes the focus when what had it is gone', () => {
  const { rerender } = renderWithText(<Panel phase="before" />);
  expect(document.activeElement).toBe(document.body);
  screen.getByText('Start').focus();
  rerender(<Panel phase="after" />);
  expect(document.activeElement).toBe(screen.getByTestId('panel'));
});

test('leaves the focus where a person has put it', () => {
  const { rerender } = renderWithText(<Panel phase="before" />);
  screen.getByText('Elsewhere').focus();
  rerender(<Panel phase="after" />);
  expect(document.activeElement).toBe(screen.getByText('Elsewhere'));
});
