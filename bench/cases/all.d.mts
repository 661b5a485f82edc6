/** Every case of the bench by its name: measures it, and resolves with its rows. */
export const cases: Readonly<Record<string, () => Promise<readonly object[]>>>;
