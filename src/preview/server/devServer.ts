import type { HookParameters } from 'astro';

export type DevServer = HookParameters<'astro:server:setup'>['server'];

/** Runs modules of the site as its pages do. */
interface Runner {
  import(path: string): Promise<unknown>;
}

/** The preview's content, of which pages in the dev server and the server itself have one and the same. */
export async function contentOf(server: DevServer): Promise<typeof import('../content/preview.ts')> {
  const { ssr } = server.environments;
  if (!('runner' in ssr)) throw new Error('Unexpected dev server without a runner of modules');
  const { runner } = ssr as typeof ssr & { readonly runner: Runner };
  return (await runner.import('/src/preview/content/preview.ts')) as typeof import('../content/preview.ts');
}
