/** The shape every other language must have: that of the Japanese texts, and an `x_one` wherever Japanese, which has no plural, has only `x_other`. */
export type LocaleOf<T> = { readonly [K in keyof T]: T[K] extends string ? string : LocaleOf<T[K]> } & {
  readonly [K in keyof T as K extends `${infer B}_other` ? `${B}_one` : never]: string;
};
