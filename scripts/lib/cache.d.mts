/** Gives a folder that is made once: `make` fills a folder beside it, which takes the final name when it is whole. */
export function madeOnce(folder: string, make: (temporary: string) => Promise<void>): Promise<string>
