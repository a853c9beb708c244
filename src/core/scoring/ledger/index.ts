export { ledgerOf, type LedgerRow } from './ledger';
export { JUDGED_APART } from './match';
