import { type BuildOptions, build } from 'esbuild';

/** A script in one piece, and the files it was made of, by their paths from `absWorkingDir`. */
export interface BundledScript {
  readonly code: string;
  readonly files: readonly string[];
}

/**
 * Puts a script and all that it imports into one piece.
 * @throws Error of esbuild, or where nothing is left of the script: a site without it would be published in silence.
 */
export async function bundleScript(options: BuildOptions): Promise<BundledScript> {
  const { outputFiles, metafile } = await build({
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'silent',
    ...options,
    bundle: true,
    minify: true,
    metafile: true,
    write: false,
  });
  const code = outputFiles[0]?.text.trim();
  if (!code) throw new Error(`Nothing is left of the script ${JSON.stringify(options.entryPoints)}`);
  return { code: `${code}\n`, files: Object.keys(metafile.inputs) };
}
