/** Two arm’s lengths or six feet, in decimeters: the least room an agitated person is given (Project BETA, domain 1). */
export const TWO_ARMS = 18;
/** As much room, in decimeters, as talk with an unarmed person needs; Talkdown's default. */
export const ROOM = 50;
/** The same where a weapon is seen: about 40 feet, from which there is time to move and to respond; Talkdown's default. */
export const ROOM_ARMED = 120;
