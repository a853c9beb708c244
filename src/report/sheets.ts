import order from './styles/all.css?raw';

const SHEETS = import.meta.glob<string>('./styles/*.css', { query: '?raw', import: 'default', eager: true });

/** The style of the report as one text, for a page that stands alone. */
export const sheets = order.replaceAll(/@import '([^']+)';/g, (_, path: string) => SHEETS[path] ?? '');
