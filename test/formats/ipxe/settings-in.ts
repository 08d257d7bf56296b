/** What iPXE would put something else in the place of (its src/core/settings.c). */
export function settingsIn(text: string): string[] {
  return [...text.matchAll(/\$\{([^}]*)\}/g)].map(([, name = ""]) => name);
}
