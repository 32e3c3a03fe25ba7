/** Wakes one who waits for something that may happen at any time. */
export class Alarm {
  #wake = () => {};

  /** Wakes whoever sleeps. Nothing happens where nobody does. */
  ring(): void {
    this.#wake();
  }

  /** Sleeps until it rings: true. False when `ms` pass before. */
  within(ms: number): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), ms);
      this.#wake = () => {
        clearTimeout(timer);
        this.#wake = () => {};
        resolve(true);
      };
    });
  }
}
