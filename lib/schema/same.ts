/** Fields that may be missing and fields that may be undefined are one thing to a schema. */
type Plain<Value> = Value extends readonly (infer Item)[]
  ? number extends Value['length']
    ? readonly Plain<Item>[]
    : { readonly [Index in keyof Value]: Plain<Value[Index]> }
  : Value extends Uint8Array
    ? Uint8Array
    : Value extends object
      ? { readonly [Key in keyof Value]-?: Plain<Exclude<Value[Key], undefined>> }
      : Value;

/**
 * `true` when two types have the same fields of the same types, all the way down; else `never`. A
 * field that is in a type and not in its schema, or the other way round, fails the type check.
 */
export type Same<One, Other> = [Plain<One>] extends [Plain<Other>]
  ? [Plain<Other>] extends [Plain<One>]
    ? true
    : never
  : never;
