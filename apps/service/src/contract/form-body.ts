/** A form as it came: its words, and the bytes of its file. */
export class FormBody {
  readonly words: Readonly<Record<string, string>>;
  readonly file: Buffer | undefined;

  constructor(words: Readonly<Record<string, string>>, file: Buffer | undefined) {
    this.words = words;
    this.file = file;
  }

  /** What the contract's schema is held against; the bytes are for whoever knows their kind. */
  asChecked(): Record<string, string> {
    return this.file ? { ...this.words, file: '' } : { ...this.words };
  }
}
