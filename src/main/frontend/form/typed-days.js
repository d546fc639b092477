/**
 * What stands in a date field and is no day, or no hour. The viewer would take it for nothing and wipe it out without a word; it is
 * reported here, where the field and the form find it.
 */
class TypedDays {
  #complaints = new Map();
  #watching = new Map();

  /** @param {?string} complaint a sentence, or null when a day stands there, or nothing */
  report(input, complaint) {
    if (complaint) {
      this.#complaints.set(input, complaint);
    } else {
      this.#complaints.delete(input);
    }
    this.#watching.get(input)?.(complaint);
  }

  /** @param {string} input the id of the input */
  complaint(input) {
    return this.#complaints.get(input) ?? null;
  }

  watch(input, listener) {
    this.#watching.set(input, listener);
    return () => this.#watching.delete(input);
  }
}

export const typedDays = new TypedDays();
