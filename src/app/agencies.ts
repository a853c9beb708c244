import { parsePolicy, type Policy } from '#doctrine';

const FILES = import.meta.glob<unknown>('/agencies/*.json', { eager: true, import: 'default' });

/** The agency packs that ship with the product, in the order of their files; one with a mistake in it is left out. */
export function shippedAgencies(): readonly Policy[] {
  return Object.values(FILES).flatMap((data) => {
    const read = parsePolicy(data);
    return 'policy' in read ? [read.policy] : [];
  });
}
