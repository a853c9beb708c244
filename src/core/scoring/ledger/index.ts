export type { FactorReading } from './factors';
export { ledgerOf, type LedgerRow } from './ledger';
export { JUDGED_APART } from './match';
