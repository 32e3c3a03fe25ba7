/** Wakes one who waits for something that may happen at any time. */
export class Alarm {
  #wake = () => {};
  #isSet = false;

  /** Whether somebody sleeps. */
  get isSet(): boolean {
    return this.#isSet;
  }

  /** Wakes whoever sleeps. Nothing happens where nobody does. */
  ring(): void {
    this.#wake();
  }

  /** Sleeps until it rings: true. False when `ms` pass before. */
  within(ms: number): Promise<boolean> {
    return new Promise((resolve) => {
      const wake = (isRung: boolean) => {
        clearTimeout(timer);
        this.#wake = () => {};
        this.#isSet = false;
        resolve(isRung);
      };
      const timer = setTimeout(() => wake(false), ms);
      this.#isSet = true;
      this.#wake = () => wake(true);
    });
  }
}
