/** Whether a file belongs to the library, which every story may include, rather than to the story’s author. */
export function isLibrary(file: string): boolean {
  return file.startsWith('stories/lib/');
}
