/** What a Logto server says of each refusal, in English, by the parts of its code. */
declare module 'server-sentences' {
  const sentences: Readonly<Record<string, unknown>>;
  export default sentences;
}
