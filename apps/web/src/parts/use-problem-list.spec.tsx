import { act, render, screen } from '@testing-library/react';
import { useProblemList } from './use-problem-list.js';

const SITE = { fieldId: 'site', message: 'Say where' };
const WHY = { fieldId: 'why', message: 'Say why' };
let check: () => boolean = () => false;

function Form({ problems }: { problems: (typeof SITE)[] }) {
  const form = useProblemList(problems);
  check = form.check;
  return (
    <>
      {form.list}
      <input id="site" aria-label="site" />
      <output>{Object.keys(form.errors).join(' ')}</output>
    </>
  );
}

describe('the problems of a form', () => {
  it('are not shown before somebody tries to go on', () => {
    render(<Form problems={[SITE]} />);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('status')).toHaveTextContent('');
  });

  it('get the focus when they are asked for, and leave it to the field that is being filled', () => {
    const { rerender } = render(<Form problems={[SITE, WHY]} />);
    act(() => expect(check()).toBe(false));
    expect(screen.getByRole('alert')).toHaveFocus();
    screen.getByLabelText('site').focus();
    rerender(<Form problems={[WHY]} />);
    expect(screen.getByLabelText('site')).toHaveFocus();
    expect(screen.getByRole('status')).toHaveTextContent('why');
    act(() => expect(check()).toBe(false));
    expect(screen.getByRole('alert')).toHaveFocus();
    expect(screen.queryByText('Say where')).toBeNull();
  });

  it('go when nothing is missing any more', () => {
    const { rerender } = render(<Form problems={[SITE]} />);
    act(() => void check());
    rerender(<Form problems={[]} />);
    expect(screen.queryByRole('alert')).toBeNull();
    act(() => expect(check()).toBe(true));
  });
});
