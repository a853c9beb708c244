/** Whoever can speak in a story, as far as a name needs it. */
type Cast = readonly { readonly id: string; readonly name: string }[];

/** The name of somebody by id: from the cast, or else the id itself made readable, because ink may give anybody a voice. */
export function castName(cast: Cast, id: string): string {
  const readable = id.charAt(0).toUpperCase() + id.slice(1).replaceAll(/[-_]/g, ' ');
  return cast.find((member) => member.id === id)?.name ?? readable;
}

/** The same for the pages of the trainee, who is the officer. */
export function speakerName(cast: Cast, id: string): string {
  return id === 'officer' ? 'You' : castName(cast, id);
}
