/** How somebody proves who they are, as far as it may be remembered: never with what, and never who. */
export type MethodKind = 'password' | 'code:email' | 'code:phone';
