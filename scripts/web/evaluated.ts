import { build } from 'esbuild'

/** What a module of ours exports, found by running it. In: its path, absolute or from the root. Throws what it throws. */
export async function evaluated(root: string, path: string): Promise<Record<string, unknown>> {
  const { outputFiles } = await build({
    entryPoints: [path],
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]!.contents).toString('base64')}`)
}
