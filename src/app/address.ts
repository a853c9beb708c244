/** What the address of the page asks for. */
export type Address =
  | { readonly page: 'library' }
  | { readonly page: 'help' }
  | { readonly page: 'guide' }
  | { readonly page: 'report'; readonly run: string }
  /** The one question before a run. */
  | (Beginning & { readonly page: 'prepare' })
  /** A run, perhaps one of this browser to go on with. */
  | (Beginning & { readonly page: 'run'; readonly run?: string });

/** What a run begins with. */
interface Beginning {
  readonly scenario: string;
  readonly agency: string;
  readonly mode: 'practice' | 'assessed';
  readonly seed?: number;
}

/** What the address asks of the settings, for this visit. */
export interface Asked {
  readonly stage?: boolean;
  readonly timers?: 'on' | 'extended' | 'off';
  readonly screen?: 'desk' | 'projector';
}

/** Reads an address's query; whatever it does not say has its default. */
export function readAddress(query: string): Address {
  const asked = new URLSearchParams(query);
  const report = asked.get('report');
  if (report !== null) return { page: 'report', run: report };
  const played = asked.get('scenario');
  const scenario = played ?? asked.get('prepare');
  if (scenario === null && asked.has('help')) return { page: 'help' };
  if (scenario === null && asked.has('guide')) return { page: 'guide' };
  if (scenario === null) return { page: 'library' };
  const seed = asked.get('seed') ?? '';
  const run = asked.get('run');
  const beginning: Beginning = {
    scenario,
    agency: asked.get('agency') ?? 'city',
    mode: asked.get('mode') === 'assessed' ? 'assessed' : 'practice',
    ...(/^\d{1,9}$/.test(seed) ? { seed: Number(seed) } : {}),
  };
  if (played === null) return { page: 'prepare', ...beginning };
  return { page: 'run', ...beginning, ...(run === null ? {} : { run }) };
}

/** Reads what an address asks of the settings. */
export function readAsked(query: string): Asked {
  const asked = new URLSearchParams(query);
  const timers = (['on', 'extended', 'off'] as const).find((word) => word === asked.get('timers'));
  const screen = (['desk', 'projector'] as const).find((word) => word === asked.get('screen'));
  const stage = asked.get('stage');
  return {
    ...(timers === undefined ? {} : { timers }),
    ...(screen === undefined ? {} : { screen }),
    ...(stage === 'off' || stage === 'on' ? { stage: stage === 'on' } : {}),
  };
}

/** Writes a query for a page, keeping what the visit asked of the settings. */
export function writeAddress(address: Address, query: string): string {
  const was = new URLSearchParams(query);
  const next = new URLSearchParams();
  if (address.page === 'help' || address.page === 'guide') next.set(address.page, '');
  if (address.page === 'report') next.set('report', address.run);
  if (address.page === 'run' || address.page === 'prepare') {
    next.set(address.page === 'run' ? 'scenario' : 'prepare', address.scenario);
    if (address.seed !== undefined) next.set('seed', String(address.seed));
    next.set('agency', address.agency);
    next.set('mode', address.mode);
    if (address.page === 'run' && address.run !== undefined) next.set('run', address.run);
  }
  for (const name of ['stage', 'timers', 'screen']) {
    const value = was.get(name);
    if (value !== null) next.set(name, value);
  }
  const text = next.toString();
  return text === '' ? '' : `?${text}`;
}
