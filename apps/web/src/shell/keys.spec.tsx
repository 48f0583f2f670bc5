import { fireEvent, render } from '@testing-library/react';
import { pressKey, useKeys } from './keys.js';

const went: string[] = [];
function Screen() {
  useKeys([
    { keys: 'g h', label: 'home', run: () => went.push('home') },
    { keys: 'h', label: 'help', run: () => went.push('h') },
    { keys: 'mod+k', label: 'palette', run: () => went.push('palette') },
  ]);
  return <input aria-label="text" />;
}

describe('keys', () => {
  const listen = (event: KeyboardEvent) => void pressKey(event);
  beforeEach(() => {
    went.length = 0;
    window.addEventListener('keydown', listen);
  });
  afterEach(() => window.removeEventListener('keydown', listen));

  it('understands two keys after one another', () => {
    render(<Screen />);
    fireEvent.keyDown(document.body, { key: 'g' });
    fireEvent.keyDown(document.body, { key: 'h' });
    expect(went).toEqual(['home']);
  });

  it('never takes a letter from somebody who is typing, but still opens the palette', () => {
    const { getByLabelText } = render(<Screen />);
    fireEvent.keyDown(getByLabelText('text'), { key: 'h' });
    fireEvent.keyDown(getByLabelText('text'), { key: 'k', ctrlKey: true });
    expect(went).toEqual(['palette']);
  });

  it('forgets the keys of a screen that is gone', () => {
    render(<Screen />).unmount();
    fireEvent.keyDown(document.body, { key: 'h' });
    expect(went).toEqual([]);
  });
});
