// How Warren takes the standing acts, what force does to him where it differs from lib/force.ink, and what follows from it.

=== warren_wait
{
- in_lane:
    You say nothing. The horn says it for you.
- seated and standing_back == -> wait_goes_on:
    {&You say nothing. It is a good field for it.|You keep quiet, and keep your eyes on his chest.|Neither of you says anything.} # view: Nobody wanted a word. I hadn’t one.
- silences <= 1 and stalls <= 2:
    {&You leave it open. Something arrives, late, from a long way off: he turns his head toward where you spoke.|You give it time. His mouth tries the last thing you said, without sound.} # face: listening # effect: comprehension +2 -- what was said had time to arrive # view: It came in after a while. Things did, if they weren’t pushed.
- untreated():
    {&You wait. He is a shade grayer than he was.|You wait. The tremble has gone from his hands into his knees.|You wait. He has stopped humming.|You wait, and it does not pass.} # face: distressed # effect: comprehension -4 -- waiting did not bring him anything he needed # view: It got quieter. I thought that was nice.
- else:
    {&You wait. A truck goes by, and takes some of the road with it.|You wait. He has begun to look for his door.|You wait. He looks at his watch, and asks it something.|You wait. It is only time.} # face: wary
}
-> standing_back

// Silence has gone on for as long as anybody can bear at the side of a road.
=== warren_patience
{
- seated and waits > 0:
    -> wait_goes_on
- seated:
    -> go(-> waiting)
- truck_gone_by:
    ~ in_lane = true
    He has stopped waiting for anybody. He goes to the line to see whether there is more of that horn. # at: white-line # pose: walk # face: calm # view: Nobody had a use for me. The road did.
    -> struck
- else:
    -> truck
}

=== warren_observe
{
- in_lane:
    You look. His toes are on the paint.
- cause == "beer":
    {You look. Good color, dry collar, both hands busy. His eyes follow yours with half a second’s interest.|You look. He is as pink as he was, and as pleased to be looked at.|You look. Nothing about him is new.} # fact: He is flushed and dry and his eyes follow you # bears: ability
- not saw_skin:
    ~ saw_skin = true
    {is_low():You look. Gray skin. The collar is soaked, and it has not rained since nine. Both hands tremble.|You look. Pale, and dry. He does everything with the left hand. The right hangs beside him like a glove on a string.} # fact: {is_low():His skin is gray and wet and both hands tremble|He is pale and dry and uses only his left hand} # bears: ability
- not saw_collar:
    ~ saw_collar = true
    You look. There is a chain at his neck, going down inside the shirt, and his hand keeps coming back to it. # fact: He wears a chain inside his shirt # bears: ability
- cause == "brain" and not knows_droop:
    ~ knows_droop = true
    You look, this time at the halves of him. The right corner of his mouth stays where it is while the rest of him talks. # knows: droop # fact: Only half his face moves # bears: ability
- faded:
    You look. His eyes close between one breath and the next, and open later than they should. # fact: He is drowsy # bears: ability
- recovered:
    You look. His hands are still.
- else:
    {You look. His eyes get as far as your badge, and slide off.|You look. It is the same as before, and a little more of it.|You look, and you know what you knew.}
}
// Tully looks where you look, and some of her is in what she sees.
{ standing_back == -> tully_late:
    { moved_by == "the-face" and cause != "beer":
        She has looked where you looked. That’s not what I’ve been calling it, she says. # pose: tully neutral
        -> tully_goes
    }
    -> tully_refuses
}
-> standing_back

=== warren_step_back
{
- in_lane:
    You go back a step. There is nothing on that side that he wants. # sound: footsteps
- seated:
    You move back in the grass. He looks up to see whether you are going. # sound: rustle
- else:
    {You give him two steps. He breathes, and gives you one.|You go back again. It is only farther.|You go back. He looks past you for whoever is coming instead.} # sound: footsteps
}
-> standing_back

=== warren_cover
{
- seated:
    You go and stand behind your own hood. From there you can see the top of his head. # sound: footsteps
- else:
    You get your engine between you and him. From there he looks smaller, and nearer to the road. # sound: footsteps
}
-> standing_back

=== warren_disengage
~ may_disengage = false
You tell him that you are going back to your car, and that you are watching. Then you do that. # distance: 6 # sound: footsteps
{
- seated:
    He stays where you have put him. Nothing is put right by it.
- else:
    He lets go of his own arm to wave. He needed it where it was. # face: distressed # pose: withdrawn
}
-> standing_back

=== warren_force
{
- in_lane and (force_used == "escort" or force_used == "control-hold"):
    -> pulled_clear
- force_used == "handcuff" and (escalation < 75 or seated):
    -> cuffs_on
- force_used == "escort" and not seated and temper != "swatting" and escalation < 75:
    -> by_the_sleeve
- else:
    ~ in_lane = false
    -> standing_force
}

// A hand on him that the road called for. It is still a hand.
= pulled_clear
~ in_lane = false
~ touched = touched + 1
You have him by the sleeve, from the grass side, and sit down backward with it. The truck goes by like a wall. # at: other-car # distance: 0.8 # pose: sit-ground # pose: officer sit-ground # custody: held # face: fearful # behavior: passive # sound: traffic # fact: You pulled him out of the way of a truck # bears: danger-to-self # view: Hands. From behind. I was on the table again, and there was the lamp.
He swings at what has hold of him. It catches your ear. # behavior: active
- (opts)
* (truck_let_go) ["Truck. I’ve let go. Look. I’ve let go." # say: explain # do: step-back]
    You hold both hands where he can count them. He counts them. # distance: 1.8 # pose: officer hands-visible # pose: withdrawn # custody: free # behavior: passive # face: distressed # effect: trust +4 -- whoever had hold of him let go and said why # view: He said truck. There had been one. It was true, so I put my arm down.
    ~ onward = -> sit
    -> go(-> sit)
* (keep_hold) [Keep hold of him until he stops # force: control-hold]
    ~ force_used = "control-hold"
    ~ outcome = "held-down"
    The more you hold the more there is to hold. # pose: lie-front # behavior: active # injury: warren minor face # sound: thump
    -> aftercare
* (you_hit_me) ["That’s assault. You just hit a police officer." # say: threaten]
    He gets to his feet, and looks at his own hand to see whether it did. # pose: withdrawn # custody: free # behavior: passive # face: fearful # view: I might have. I couldn’t feel which one was mine.
    ~ onward = -> sit
    -> go(-> sit)

= by_the_sleeve
~ touched = touched + 1
You take two fingers of his sleeve. He goes stiff, and looks at the fingers. # distance: 0.6 # pose: guided # custody: held # face: fearful
- (opts)
* (walk_to_grass) [Walk him round the end of the rail # do: walk-together]
    He comes, as a door comes that has dropped on its hinge. # custody: free # effect: trust -4 -- he was led
    -> goes_down
* (sleeve_off) ["Sorry. I should have shown you. Hands off." # say: apologize # do: step-back # distance: 2]
    He takes the sleeve back, and smooths it. # custody: free # pose: withdrawn # face: listening
    -> pulse

// Cuffed for what he cannot help, or for what he can.
= cuffs_on
~ touched = touched + 1
~ in_lane = false
{seated:You bring him to his feet by one arm, with the cuffs open in your other hand.|You go in with the cuffs open in your hand.} # distance: 0.6 # sound: footsteps
{
- is_low() and not recovered:
    He fights them as a child does, with all of him and no plan. A lip is cut. Then they are on. # distance: 0.6 # pose: cuffed-behind # custody: cuffed-behind # holds: nothing # face: fearful # behavior: active # injury: warren minor face # sound: thump # fact: He struggled when he was handcuffed # bears: resistance # view: Three grown people, and a lamp. I told them no. I told them in every way I had.
- else:
    He looks at them going on, first the one and then the other. # distance: 0.6 # pose: cuffed-behind # custody: cuffed-behind # holds: nothing # face: sad # behavior: compliant # view: They were cold. I thought, D.
}
-> in_cuffs

=== in_cuffs
{is_low() and not recovered: He is trembling so that they ring. | He stands quite still in them. } # pose: cuffed-behind
- (opts)
* (cuffs_off) ["These are coming off. I had no reason for them. I’m sorry." # say: apologize # do: check-policy]
    {seated:He sits where he is. }It takes him a while to bring his hands around to the front, and look at them. # pose: {seated:sit-ground|withdrawn} # custody: free # behavior: passive # face: sad # effect: trust +5 -- it was taken back
    ~ onward = -> sit
    { seated:
        -> go(-> waiting)
    }
    -> go(-> sit)
* (book_him) ["You’re under arrest for driving under the influence." # say: tell-rights # end: arrest]
    {
    - vance_met:
        ~ outcome = "white-line"
        Not yet he isn’t, says Vance. # phase: outcome
        -> late_call
    - cause == "beer":
        ~ outcome = "right-by-luck"
        I figured. # speaker: warren # manner: plain # phase: outcome # pose: cuffed-behind # face: sad
        -> booked
    - else:
        ~ outcome = "cell-nine"
        He asks whether there is a piano. # phase: outcome # pose: cuffed-behind # face: distressed # view: I thought that was where we were going. To the Methodists.
        -> booked
    }
* (look_again) [Look at him: skin, hands, face # do: check-injury]
    -> what_skin_says ->
    -> in_cuffs.opts

// What follows: warren_forced is where every general consequence goes.
=== warren_forced
{
- force_result == "tolerated":
    ~ touched = touched + 1
    {seated:He sits as you have put him. # custody: free # at: grass # pose: sit-ground|He stands as you have put him. # custody: free # pose: withdrawn}
    -> pulse
- force_result == "shown":
    {&He looks at it with interest. It is not pointed at anything he has heard of.|He tells it that it is flat.} # face: fearful
    -> pulse
- force_result == "pulled-away":
    ~ touched = touched + 1
    { touched > 1 or seated:
        ~ outcome = "held-down"
        There is nowhere behind him but road, and then there is no more of him to get hold of but all of it. # pose: lie-front # behavior: active # distance: 0.6 # injury: warren minor face # sound: thump # view: Hands. From behind. I was on the table again, and there was the lamp.
        -> aftercare
    }
    -> pulse
- else:
    ~ outcome = "held-down"
    {
    - force_result == "grave":
        Nothing he did this morning was worth that. # custody: free # injury: warren serious {force_used == "firearm":chest|back}
    - force_result == "fight":
        You both go down, and you are the one on top. # pose: lie-front # pose: officer hands-on # distance: 0.6 # custody: held # behavior: active # injury: warren minor face # sound: thump # view: Hands. From behind. I was on the table again, and there was the lamp.
    - else:
        He does not get up. He has stopped making any kind of note. # custody: free # injury: warren serious arm # view: Hands. From behind. I was on the table again, and there was the lamp.
    }
    -> aftercare
}
