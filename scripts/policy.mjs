/*
 * What a browser may do for the page. Nothing the app loads comes from anywhere else, and the browser holds us to that. Who may show the page inside
 * another one is left open: a learning platform does.
 */
const rules = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' data: blob:",
  "font-src 'self' data:",
  "style-src 'self'",
  "connect-src 'self' data: blob:",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** The content policy of the app: the server sends it, and the build writes it into the page for hosts that send no headers. */
export const policy = rules.join('; ');

/** What other sites learn of the page from which somebody goes to them. */
export const referrer = 'no-referrer';
