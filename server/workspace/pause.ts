/** How long background work goes on before requests get their turn, in milliseconds. */
const slice = 8;

/** Lets waiting requests be answered; called between files, it returns at once while its slice is not used up. */
export type Breathe = () => Promise<void>;

export function createBreathing(): Breathe {
  let since = Date.now();
  return async () => {
    if (Date.now() - since < slice) return;
    await pause(0);
    since = Date.now();
  };
}

/** Resolves after so many milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Runs `run` so many milliseconds after the first of a series of calls, once for all of them. */
export function gather(milliseconds: number, run: () => void): () => void {
  let isWaiting = false;
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(() => {
      isWaiting = false;
      run();
    }, milliseconds);
  };
}
