export const root: string
/** Builds the server and the scripts into dist/server, unless exactly these files were built before. */
export function buildServer(): Promise<void>
/** Builds the screens into dist/web, unless exactly these files were built before. */
export function buildWeb(): Promise<void>
