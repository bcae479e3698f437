import type { LoadProgressFeed, LoadState } from '../../load/progress-feed.js';
import type { Feed } from './feeds.js';

/** The newest state of each load, when the one before has been taken: states that nobody has taken yet are replaced. */
export async function* latestStates(progress: LoadProgressFeed | null, signal: AbortSignal): Feed<LoadState> {
  const waiting = new Map<string, LoadState>();
  let wake: () => void = () => undefined;
  const stop = progress?.listen((state) => {
    waiting.set(state.id, state);
    wake();
  });
  const wakeUp = () => {
    wake();
  };
  signal.addEventListener('abort', wakeUp);
  try {
    for (;;) {
      if (waiting.size === 0)
        await new Promise<void>((resolve) => {
          if (signal.aborted) resolve();
          else wake = resolve;
        });
      if (signal.aborted) return;
      for (const [id, state] of waiting) {
        waiting.delete(id);
        yield { id: null, value: state };
      }
    }
  } finally {
    stop?.();
    signal.removeEventListener('abort', wakeUp);
  }
}
