import { followEvents, type Batch, type FeedSink, type LiveState } from './event-feed.js';

/** A feed on a connection that the test opens, feeds and breaks, and a clock that runs when told. */
function setUp(missed: (Batch<string> | Error)[] = []) {
  const opened: { after: string; sink: FeedSink<string>; closed: boolean }[] = [];
  const asked: string[] = [];
  const applied: string[] = [];
  const states: LiveState[] = [];
  const waits: number[] = [];
  let waiting: (() => void) | null = null;
  const feed = followEvents<string>('c0', {
    open: (after, sink) => {
      const connection = { after, sink, closed: false };
      opened.push(connection);
      return () => (connection.closed = true);
    },
    since: (after) => {
      asked.push(after);
      const answer = missed.shift() ?? { cursor: after, events: [] };
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
    apply: (events) => applied.push(...events),
    report: (state) => states.push(state),
    later: (run, milliseconds) => {
      waits.push(milliseconds);
      waiting = run;
      return () => (waiting = null);
    },
  });
  const tick = async () => {
    const run = waiting;
    waiting = null;
    run?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  const last = () => opened.at(-1)!;
  return { feed, opened, asked, applied, states, waits, tick, last };
}

describe('followEvents', () => {
  it('starts from the cursor it was given and applies what comes', () => {
    const { last, applied, states } = setUp();
    expect(last().after).toBe('c0');
    last().sink.opened();
    last().sink.batch({ cursor: 'c2', events: ['a', 'b'] });
    expect(applied).toEqual(['a', 'b']);
    expect(states.at(-1)).toBe('live');
  });

  it('asks for what it missed and resumes after it when the connection breaks', async () => {
    const { last, applied, asked, tick } = setUp([{ cursor: 'c5', events: ['c', 'd'] }]);
    last().sink.opened();
    last().sink.batch({ cursor: 'c2', events: ['a'] });
    last().sink.ended();
    await tick();
    expect(asked).toEqual(['c2']);
    expect(applied).toEqual(['a', 'c', 'd']);
    expect(last().after).toBe('c5');
  });

  it('keeps its place while nothing answers', async () => {
    const { last, tick, states, asked } = setUp([new Error('no network'), new Error('no network')]);
    last().sink.batch({ cursor: 'c3', events: ['a'] });
    last().sink.ended();
    await tick();
    last().sink.ended();
    await tick();
    expect(asked).toEqual(['c3', 'c3']);
    expect(states.at(-1)).toBe('offline');
    expect(last().after).toBe('c3');
  });

  it('goes on by asking when connections are never let through, at most three seconds apart', async () => {
    const { last, tick, states, waits, applied } = setUp([
      { cursor: 'c1', events: ['a'] },
      { cursor: 'c2', events: ['b'] },
    ]);
    for (let round = 0; round < 6; round += 1) {
      last().sink.ended();
      await tick();
    }
    expect(applied).toEqual(['a', 'b']);
    expect(states.at(-1)).toBe('polling');
    expect(Math.max(...waits)).toBe(3000);
  });

  it('ignores a connection that it has given up', async () => {
    const { last, opened, tick, applied } = setUp();
    last().sink.ended();
    await tick();
    opened[0]!.sink.batch({ cursor: 'c9', events: ['late'] });
    opened[0]!.sink.ended();
    expect(applied).toEqual([]);
    expect(opened).toHaveLength(2);
  });

  it('does not wait when the device wakes up', async () => {
    const { feed, last, asked } = setUp();
    last().sink.ended();
    feed.hurry();
    await new Promise((resolve) => setTimeout(resolve));
    expect(asked).toEqual(['c0']);
  });

  it('closes the connection and stays silent once stopped', () => {
    const { feed, last, applied, waits } = setUp();
    feed.stop();
    expect(last().closed).toBe(true);
    last().sink.batch({ cursor: 'c1', events: ['a'] });
    last().sink.ended();
    expect(applied).toEqual([]);
    expect(waits).toEqual([]);
  });
});
