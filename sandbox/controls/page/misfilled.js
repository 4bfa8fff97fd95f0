/** What is filled in cannot be read; the fields have told why. */
export class Misfilled extends Error {
  constructor() {
    super('Something is not filled in as it should be, see there.');
  }
}
