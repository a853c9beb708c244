/**
 * The engine's own revision: a hash over the words of doctrine and over what the rules answer to a fixed set of acts in fixed states, so that a log that
 * was made with other rules can be told from one that was edited. It is written down, because to work it out takes longer than everything else before the
 * first words; the test of the engine works it out, and says what to write here when the rules have changed.
 */
export const ENGINE = '1yp6djl0mpfho7';
