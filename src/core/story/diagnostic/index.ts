export { type Diagnostic, diagnosticText } from './diagnostic';
