// What force does, in general: to a person who is frightened, to one who fights, to one who holds a weapon.
// Each part tells what happened and sets force_result; the scenario’s on_forced says what follows.
// It is told of anybody, anywhere, at any hour: a weapon is {weapon_word}, and only where weapon_seen; what one falls on is {ground}; and what a body does is
// tagged where it is said. tests/stories/library.test.ts holds the library to that.
// `weapon_seen` is the engine’s; a scenario that knows better puts its own knot in on_force.

=== standing_force
{
- force_used == "escort" or force_used == "control-hold":
    -> hands
- force_used == "handcuff":
    -> cuffs
- force_used == "energy-display" or force_used == "firearm-display":
    -> shown
- force_used == "takedown":
    -> takedown
- force_used == "pepper-spray":
    -> spray
- force_used == "conducted-energy":
    -> energy
- force_used == "baton" or force_used == "impact-munition":
    -> blow
- force_used == "canine":
    -> dog
- force_used == "neck-restraint":
    -> neck
- force_used == "prone-weight":
    -> prone
- else:
    -> shot
}

= hands
You close the gap and put a hand on {his} arm. # distance: 0.6 # sound: footsteps
{
- weapon_seen:
    ~ force_result = "officer-hurt"
    The arm comes around, and {weapon_word} with it. You feel it before you see it. # behavior: life-threatening # injury: officer serious arm
- escalation >= 75:
    ~ force_result = "fight"
    {who} swings away from you, and an elbow finds your mouth. # behavior: assaultive # pose: push # face: fearful # injury: officer minor face
- behavior == "compliant" or (trust >= 50 and escalation < 50):
    ~ force_result = "tolerated"
    {who} goes stiff under your hand, and lets it stay. # behavior: compliant # pose: guided # custody: held
- else:
    ~ force_result = "pulled-away"
    {who} tears the arm free and backs off, breathing hard. # behavior: active # pose: back-away # face: fearful # custody: free
}
-> on_forced

= cuffs
You go in with the cuffs in your hand. # distance: 0.6 # sound: footsteps
{
- weapon_seen:
    ~ force_result = "officer-hurt"
    You get one wrist. The other hand still has {weapon_word}. # behavior: life-threatening # injury: officer serious arm
- behavior == "compliant" or (trust >= 50 and escalation < 50):
    ~ force_result = "tolerated"
    {who} goes stiff as the cuffs close, and lets them. # behavior: compliant # pose: cuffed-behind # face: sad # custody: cuffed-behind # holds: nothing
- escalation >= 75:
    ~ force_result = "fight"
    One cuff on, one swinging. It catches you over the eye. # behavior: assaultive # pose: push # face: fearful # injury: officer minor face
- else:
    ~ force_result = "down"
    {who} pulls, you pull, and it ends on {ground}, with you on one knee, where the second cuff clicks. # behavior: active # pose: officer kneel-one # pose: lie-front # face: fearful # custody: cuffed-behind # holds: nothing # sound: thump
}
-> on_forced

= shown
~ force_result = "shown"
{
- behavior == "life-threatening":
    {who} sees what is in your hand. It does not slow anything down. # face: fearful
- escalation >= 75:
    {who} sees it and starts to shout, at you, at it, at no one. # pose: shouting # face: fearful
- else:
    {who} sees it. Everything that was easing in that face stops. # face: fearful
}
-> on_forced

= takedown
You close in, and take {him} down under you. # distance: 0.6 # pose: officer kneel-one # sound: thump
{
- weapon_seen:
    ~ force_result = "officer-hurt"
    You land together, with {weapon_word} between you. # behavior: life-threatening # pose: lie-back # injury: officer serious arm
- else:
    ~ force_result = "hurt"
    {who} lands on one elbow with your weight behind it. Something in the arm gives. # behavior: active # pose: lie-front # face: fearful # holds: nothing
}
-> on_forced

= spray
{
- distance > 4:
    ~ force_result = "shown"
    A second of spray. It drops short of {who} and hangs in the air between you. # sound: breath
    -> on_forced
}
A second of spray. Some of it comes back at you. # sound: breath
{
- weapon_seen and escalation >= 75:
    ~ force_result = "pulled-away"
    {who} folds up coughing, blind, and does not let go of {weapon_word}. # behavior: assaultive # face: fearful
- else:
    ~ force_result = "hurt"
    {who} folds up coughing, hands over the eyes, and sits down where the legs give out. # behavior: passive # pose: sit-ground # face: fearful
    -> dropped
}
-> on_forced

= energy
Two darts and a dry crackle. # sound: thump
{
- distance > 7:
    ~ force_result = "pulled-away"
    One dart takes cloth and the other takes nothing. {who} jumps as if stung. # behavior: active # pose: back-away # face: fearful
- else:
    ~ force_result = "hurt"
    {who} goes rigid and falls, with no hands out to break the fall. # behavior: passive # pose: lie-front # face: fearful # sound: thump
    -> dropped
}
-> on_forced

= blow
It lands on the thigh, and then on the arm that comes down to guard the thigh. # sound: thump
~ force_result = "hurt"
{who} goes down around the arm. # behavior: active # pose: curled # face: fearful
-> dropped

= dog
The dog has the forearm before you have finished the word.
~ force_result = "hurt"
{who} screams until the handler gets it off. # behavior: active # pose: curled # face: fearful
-> dropped

= neck
You get behind, and your arm goes around. # distance: 0.5
~ force_result = "grave"
The hands pull at your sleeve, and then they stop pulling. You let go. {who} slides down onto {ground}, a bad color, and does not answer. # behavior: passive # pose: lie-back # face: calm
-> dropped

= prone
Face down, your knee between the shoulder blades. # distance: 0.5 # pose: lie-front # sound: thump
~ force_result = "grave"
Under your knee the breath comes in pieces, and then it hardly comes. You get off. It is small and wrong. # behavior: passive # pose: lie-front # face: calm
-> dropped

= shot
You fire. # sound: thump
~ force_result = "grave"
{who} sits down on {ground} as if somebody had asked. # behavior: passive # pose: sit-ground # face: fearful
-> dropped

// Whoever goes down lets go of a weapon.
= dropped
{weapon_seen: You kick away {weapon_word}, to where no hand can reach it. # holds: nothing }
-> on_forced
