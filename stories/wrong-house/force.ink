// What force does to a man of seventy-eight at the top of two steps without a rail, and what follows from it.

=== leland_force
{
- tipping and (force_used == "escort" or force_used == "control-hold"):
    -> caught
- force_used == "energy-display" or force_used == "firearm-display":
    -> displayed
- force_used == "escort" or force_used == "control-hold" or force_used == "handcuff":
    -> by_hand
- force_used == "firearm" or force_used == "neck-restraint" or force_used == "prone-weight":
    ~ outcome = "gravely-hurt"
    -> standing_force
- else:
    ~ outcome = "on-the-steps"
    -> standing_force
}

// He does not know what it is for.
= displayed
~ displays = displays + 1
{
- cane_up:
    He cannot see it. He can see that somebody has both arms out. The cane stays where it is. # face: fearful
- tipping:
    He cannot see it, and it is no use to him.
- displays == 1:
    He looks at what is in your hand, and waits, politely, for it to be explained. # face: wary # behavior: passive # view: It was a thing for something. She didn’t say what.
- else:
    He puts up his free hand, because somebody in a picture once did. # pose: palm-out # face: fearful # behavior: passive # view: Oh, I thought. It’s that.
}
-> standing_back

= by_hand
{
- force_used == "handcuff" and (is_seated() or behavior == "compliant" or trust >= 45):
    ~ outcome = "needless-arrest"
    You put them on, and they go around twice. Where the edge has slid there is a flap of skin like wet paper. # distance: 0.6 # pose: cuffed-behind # custody: cuffed-behind # holds: nothing # face: sad # behavior: compliant # injury: leland minor arm # view: I held still. I thought, it’s for a measurement.
    -> cuffed
- is_seated() or cane_up:
    ~ cane_up = false
    You have hold of his arm. There is nothing in the sleeve but arm. # distance: 0.6 # custody: held # face: fearful # behavior: passive # view: She had it hard, like you’d hold a tray.
    -> held
- trust >= 45 and escalation < 50:
    You have hold of his arm, and he takes it for yours. # distance: 0.6 # pose: guided # custody: held # face: attentive # behavior: compliant # view: I took her arm. I thought she’d want to be seen home.
    -> held
- else:
    You take his arm. He pulls it to the door, and you pull it to the steps. # distance: 0.6 # face: fearful # behavior: active # sound: footsteps
    -> two_steps
}

=== held
- (opts)
<- standing(-> let_loose)
* (let_go_arm) ["I’m letting go. I should have asked." # say: apologize # do: step-back # distance: 2.1]
    {is_seated():He puts the arm back where it was.|He straightens the sleeve.} # custody: free # pose: {seat == "chair":sit-chair|{seat == "car":car-slump|{is_seated():calm-seated|cane}}} # face: sad # view: She gave it back. You’d be surprised how many don’t.
    -> pulse
* (down_the_steps) [Walk him down to the car # force: escort]
    { cause == "fall" or escalation >= 60 or dark:
        -> two_steps
    }
    You walk him down. He asks twice where you are taking him, and you tell him once. # at: car-side # distance: 0.6 # pose: guided # face: fearful
    -> book_him
* (come_along) ["Come along now." # say: command]
    Along where? # speaker: leland # manner: plain # face: wary
    -> let_loose

=== let_loose
He takes the arm back, carefully, so as not to embarrass you. # custody: free # pose: {seat == "chair":sit-chair|{seat == "car":car-slump|{is_seated():calm-seated|cane}}} # face: sad # behavior: passive
-> pulse

// Where every general consequence goes.
=== forced
{
- outcome == "gravely-hurt":
    All of it is over in the time that it takes to say so. # custody: free # injury: leland serious {force_used == "firearm":chest|back}
    -> aftercare
- else:
    ~ outcome = "on-the-steps"
    He is down, and one leg lies as legs do not. # custody: free # behavior: passive # pose: lie-back # injury: leland serious leg # view: I heard it. I thought it was the step.
    -> aftercare
}

// The fall that was there from the beginning.
=== two_steps
~ outcome = "on-the-steps"
~ tipping = false
~ dark = false
~ cane_up = false
{climbing:The box goes out from under him. He makes no sound on the way down to the boards, and then a small one.|It is only two steps. He makes no sound on the way, and then a small one.} # injury: leland serious leg # at: {climbing:window|walk} # pose: lie-back # face: fearful # behavior: passive # custody: free # sound: thump # holds: nothing # phase: outcome # view: {climbing:I nearly had the latch.|I put in that step.}
~ climbing = false
Behind the door a woman says, Oh God, oh God.{lantern: I put it out. Was it that?}
-> aftercare

=== cuffed
He looks at his wrists, over his shoulder, as at something on his coat. # phase: outcome
- (opts)
* (take_off) ["These are coming off. There was no reason for them. I’m sorry." # say: apologize # do: check-policy]
    ~ outcome = "taken-in"
    You take them off. He lets himself down along the frame, onto the boards, and you hold the skin down with your thumb. # custody: free # pose: sit-legs-out # face: sad # view: She was sorry. It bled, and she was sorry.
    -> aftercare
* (book_it) ["You’re under arrest for attempted burglary." # say: tell-rights # end: arrest]
    Burglary. # speaker: leland # manner: quiet
    -> book_him
* (explain_later) ["Just do as you’re told, sir, and you’ll be fine." # say: dismiss]
    I usually am. # speaker: leland # manner: plain # face: sad
    -> book_him

// Aid first.
=== aftercare
~ may_disengage = false
{force_used == "":Nobody has touched him.|You can hear yourself breathe.} He looks for who did it, and finds you. # phase: outcome # distance: 2 # pose: officer neutral
- (opts)
* (where_hurt) ["I’m here. Don’t get up. I’m going to look at where it hurts." # say: explain # do: check-injury]
    {answers():It’s nothing. It’s the step. # speaker: leland # manner: quiet # face: sad|He does not answer. You say each thing before you do it all the same.}
    -> second_look
* (radio_medics) {ems_eta == -1} [Radio: medics, an old man hurt # request: ems]
    ~ asked_ems = true
    Copy, {minutes(ems_eta)} out. # speaker: dispatch # manner: radio # sound: radio
    -> second_look
* (told_you) ["I told you to keep still." # say: challenge]
    {answers():Yes. You did. # speaker: leland # manner: quiet # face: sad|He does not answer.}
    -> second_look
* (look_around) [See what else there is: the woman, the light, the key # do: hurry]
    All of that is where it was.
    -> second_look

=== function answers()
~ return outcome != "gravely-hurt"

=== second_look
You crouch by him. He is cold to touch, and what is under him is colder. # distance: 0.8 # pose: officer crouch
- (opts)
* (blanket_over) [A blanket over him, and your jacket under his head # do: render-aid]
    ~ warmed = true
    {answers():You’ll want that back. # speaker: leland # manner: quiet|You tuck it in where he would have.} # face: sad # view: It was still warm from her.
    -> help_comes
* (scared) ["That was frightening. I’m staying right here." # say: name-emotion # say: reassure]
    {answers():Was it? # speaker: leland # manner: quiet # face: sad|He does not answer.}
    -> help_comes
* (why_didnt_you) ["Why wouldn’t you just come down?" # say: challenge]
    {answers():Down where? # speaker: leland # manner: quiet # face: sad|He does not answer.}
    -> help_comes
* (up_you_get) [Get him up, and onto a chair # do: hurry]
    {outcome == "taken-in":He comes up as far as his knees, and they will not have it. You let him down again.|You have him by the belt before he screams. You put him down again.}
    -> help_comes

=== help_comes
{ ems_eta != -1:
    -> told
}
Nobody has been sent for yet.
* (call_now) [Radio: medics to my location, now # request: ems]
    ~ asked_ems = true
    Copy, rolling, {minutes(ems_eta)} out. # speaker: dispatch # manner: radio # sound: radio
    -> told
* (when_free) [Radio: send somebody when there is somebody # request: ems # do: hurry]
    ~ asked_ems = true
    Copy, {minutes(ems_eta)}. # speaker: dispatch # manner: radio # sound: radio
    -> told

=== told
~ medics_met = true
{ems_eta > 0:It is {minutes(ems_eta)}. It is a long time on the ground. # takes: {ems_eta}s # sound: brakes}
Bruno kneels down. He asks the old man his name, and waits for the whole of the answer. # distance: bruno 0.9 # pose: bruno give-aid
- (opts)
* (nothing_to_tell) [Leave it to Bruno # do: proceed]
    There are things only you know. They stay here with you.
    -> taken_off
* (tell_bruno) ["{outcome == "taken-in":What|How he fell, what} I did, how long he’s been in the cold.{knows_thinner: He’s on a blood thinner.}{knows_ears: {aids_in:He hears better on the left.|He can’t hear a thing, let him see your mouth.}}" # say: hand-over # takes: 30s]
    Bruno repeats it, and gets it right.
    -> taken_off
* (say_his_age) ["He’s confused. He was confused before." # say: dismiss]
    Before what? # speaker: bruno # manner: plain
    -> taken_off

=== taken_off
You stand up. They have him on the gurney, and then the doors are shut. # pose: gurney # custody: in-care # leave: leland # leave: bruno # pose: officer neutral # sound: door
-> close
