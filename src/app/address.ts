/** What the address of the page asks for. */
export type Address =
  | { readonly page: 'library' }
  | { readonly page: 'help' }
  | { readonly page: 'guide' }
  | { readonly page: 'report'; readonly run: string }
  | {
      readonly page: 'run';
      readonly scenario: string;
      readonly agency: string;
      readonly mode: 'practice' | 'assessed';
      readonly seed?: number;
      /** A run of this browser to go on with. */
      readonly run?: string;
    };

/** What the address asks of the settings, for this visit. */
export interface Asked {
  readonly stage?: boolean;
  readonly timers?: 'on' | 'extended' | 'off';
}

/** Reads an address's query; whatever it does not say has its default. */
export function readAddress(query: string): Address {
  const asked = new URLSearchParams(query);
  const report = asked.get('report');
  if (report !== null) return { page: 'report', run: report };
  const scenario = asked.get('scenario');
  if (scenario === null && asked.has('help')) return { page: 'help' };
  if (scenario === null && asked.has('guide')) return { page: 'guide' };
  if (scenario === null) return { page: 'library' };
  const seed = asked.get('seed') ?? '';
  const run = asked.get('run');
  return {
    page: 'run',
    scenario,
    agency: asked.get('agency') ?? 'city',
    mode: asked.get('mode') === 'assessed' ? 'assessed' : 'practice',
    ...(/^\d{1,9}$/.test(seed) ? { seed: Number(seed) } : {}),
    ...(run === null ? {} : { run }),
  };
}

/** Reads what an address asks of the settings. */
export function readAsked(query: string): Asked {
  const asked = new URLSearchParams(query);
  const timers = (['on', 'extended', 'off'] as const).find((word) => word === asked.get('timers'));
  const stage = asked.get('stage');
  return {
    ...(timers === undefined ? {} : { timers }),
    ...(stage === 'off' || stage === 'on' ? { stage: stage === 'on' } : {}),
  };
}

/** Writes a query for a page, keeping what the visit asked of the settings. */
export function writeAddress(address: Address, query: string): string {
  const was = new URLSearchParams(query);
  const next = new URLSearchParams();
  if (address.page === 'help' || address.page === 'guide') next.set(address.page, '');
  if (address.page === 'report') next.set('report', address.run);
  if (address.page === 'run') {
    next.set('scenario', address.scenario);
    if (address.seed !== undefined) next.set('seed', String(address.seed));
    next.set('agency', address.agency);
    next.set('mode', address.mode);
    if (address.run !== undefined) next.set('run', address.run);
  }
  for (const name of ['stage', 'timers']) {
    const value = was.get(name);
    if (value !== null) next.set(name, value);
  }
  const text = next.toString();
  return text === '' ? '' : `?${text}`;
}
