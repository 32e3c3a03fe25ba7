/** What the browser loads to take over the live part: addresses on this site. */
export interface LiveScripts {
  entry: string;
  /** What the entry imports, to be fetched at the same time. */
  imports: readonly string[];
}

/** The part of Vite's build manifest that is read here: https://vite.dev/guide/backend-integration */
export type BuildManifest = Readonly<Record<string, { file: string; imports?: readonly string[] }>>;

const ENTRY = 'app/request/live-part.entry.tsx';

/** What the build called the scripts of the live part. Throws when they were not built. */
export function liveScriptsIn(manifest: BuildManifest): LiveScripts {
  const [entry, ...imports] = [...filesOf(ENTRY, manifest, new Set())];
  if (entry === undefined) throw new Error(`The build has no ${ENTRY}`);
  return { entry, imports };
}

/** The file of `name` and of all it imports, each once, in the order they are met. */
function filesOf(name: string, manifest: BuildManifest, met: Set<string>): Set<string> {
  const chunk = manifest[name];
  if (!chunk || met.has(`/${chunk.file}`)) return met;
  met.add(`/${chunk.file}`);
  for (const imported of chunk.imports ?? []) filesOf(imported, manifest, met);
  return met;
}
