/** The entry of one of the doctrine's lists that goes by an id, which has to be an id of that list. */
export function entryOf<Entry extends { readonly id: string }, Id extends Entry['id']>(
  entries: readonly Entry[],
  id: Id,
): Extract<Entry, { readonly id: Id }> {
  const found = entries.find((entry) => entry.id === id);
  if (!found) throw new Error(`There is no ${id} among ${entries.map((entry) => entry.id).join(', ')}.`);
  return found as Extract<Entry, { readonly id: Id }>;
}
