export const identifierTypes = ['username', 'email', 'phone'] as const;

export type IdentifierType = (typeof identifierTypes)[number];

/** How the server names an account. A phone number is digits only, country code first. */
export interface Identifier<Type extends IdentifierType = IdentifierType> {
  readonly type: Type;
  readonly value: string;
}

/** The identifiers a code can be sent to. */
export type Address = Identifier<'email' | 'phone'>;
