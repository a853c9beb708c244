/** Two arm’s lengths or six feet, in decimeters: the least room an agitated person is given (Project BETA, domain 1). */
export const TWO_ARMS = 18;
