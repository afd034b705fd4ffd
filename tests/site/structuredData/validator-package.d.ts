/** The part of the untyped package `@adobe/structured-data-validator` that is used here. */
declare module '@adobe/structured-data-validator' {
  export default class Validator {
    constructor(vocabulary: object);
    /** `jsonld` has things by the type of each. */
    validate(data: {
      readonly jsonld: Readonly<Record<string, readonly object[]>>;
    }): Promise<{ readonly issueMessage: string }[]>;
  }
}
