import type { components, paths } from './schema';

type Unit = components['schemas']['ItemAnswer']['unit'];

/** The document often says of a quantity's unit only that it is text. */
export type Precise<T> = T extends readonly (infer Each)[]
  ? Precise<Each>[]
  : T extends object
    ? {
        [Member in keyof T]: Member extends 'unit' ? UnitOf<T[Member], T> : Precise<T[Member]>;
      }
    : T;

/** Settings have units of their own, such as "h". */
type UnitOf<T, Owner> = Owner extends { default: unknown } ? T : Exclude<T, string> | Unit;

/** The server's routes, as the screens name them: without the version they all share. */
export type Routes = {
  [Path in keyof paths as Path extends `/api/v1${infer Route}` ? Route : never]: paths[Path];
};

type Schemas = components['schemas'];

/** An answer or a request body of the contract. */
export type Schema<Name extends keyof Schemas> = Precise<Schemas[Name]>;
