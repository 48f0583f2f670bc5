import { placeLabels } from './place-labels.js';

const mark = (at: number, full: number, short = 0) => ({ from: at - 4, to: at + 4, full, short });

describe('labels on a lane', () => {
  it('stand to the right where there is room, to the left at the edge', () => {
    expect(placeLabels([mark(10, 50), mark(195, 50)], 200)).toEqual([
      { side: 'right', length: 'full' },
      { side: 'left', length: 'full' },
    ]);
  });

  it('become short, and then none, rather than overlap', () => {
    expect(placeLabels([mark(10, 80, 30), mark(70, 80, 30), mark(80, 80, 30)], 90)).toEqual([
      { side: 'right', length: 'short' },
      null,
      null,
    ]);
  });
});
