/** Numbers every different token, so that texts are compared number by number. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #keys: string[] = [];
  readonly #lower: number[] = [];
  readonly #words: boolean[] = [];

  intern(key: string): number {
    const known = this.#ids.get(key);
    if (known !== undefined) {
      return known;
    }
    const id = this.#keys.length;
    this.#ids.set(key, id);
    this.#keys.push(key);
    this.#words.push(/[\p{L}\p{N}]/u.test(key));
    const lower = key.toLowerCase();
    this.#lower.push(id);
    if (lower !== key) {
      this.#lower[id] = this.intern(lower);
    }
    return id;
  }

  key(id: number): string {
    return this.#keys[id] ?? '';
  }

  /** The same token in lower case. */
  lower(id: number): number {
    return this.#lower[id] ?? id;
  }

  /** Whether it has a letter or a digit. */
  isWord(id: number): boolean {
    return this.#words[id] ?? false;
  }
}
