/** What an example says of something; the rest does not matter to the test. */
export type Some<Whole> = Whole extends readonly (infer Item)[]
  ? readonly Some<Item>[]
  : Whole extends object
    ? { readonly [Name in keyof Whole]?: Some<Whole[Name]> }
    : Whole;

/** An example as what it is an example of: names and values of what it says are checked. */
export const some = <Whole>(facts: Some<Whole>): Whole => facts as Whole;
