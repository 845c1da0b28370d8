/** The tokens of a sentence of which a test holds, by their places and in order. */
export function tokensWhere(
  { tokens }: { tokens: readonly unknown[] },
  test: (token: number) => boolean,
): number[] {
  const found: number[] = []
  for (let token = 0; token < tokens.length; token += 1) if (test(token)) found.push(token)
  return found
}
