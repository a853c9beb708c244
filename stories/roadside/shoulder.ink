// What happens meanwhile on the shoulder: who comes up, the truck, the pocket, the wheel. Every decision of the contact returns here.

// Goes on to the next part of the encounter, once the world has had its turn.
=== go(-> next)
~ here = next
~ stalls = 0
-> pulse

=== pulse
{ help_at < 0 and medics_sent():
    ~ help_at = clock - met_at
}
{ radioed:
    ~ radioed = false
- else:
    ~ stalls = stalls + 1
    ~ turns = turns + 1
}
{
- ems_here and not vance_met:
    -> vance_comes
- untreated() and fades and not faded and clock - met_at > 250:
    -> fades_now
- bea_here and not bea_met:
    -> bea_by_now ->
    -> here
- supervisor_here and not sergeant_met:
    ~ sergeant_met = true
    Sergeant Gill parks behind your car with everything flashing to the rear, and comes as far as your trunk. Whatever it is, he says, say it to me later, and do it now. # at: gill cone # pose: gill arms-folded # sound: brakes
    -> here
- seated:
    // In the grass nothing comes but those who were called.
    { waits == 0 and stalls > 2:
        ~ stalls = 0
        -> onward
    }
    -> here
- opens == "carol" and not carol_met:
    -> carol_comes
- opens == "truck" and not truck_gone_by and not tully_on_road and turns >= 4:
    -> truck
- not tully_met and not tully_on_road and (opens == "tully" or turns >= 3) and (opens != "truck" or truck_gone_by):
    -> tully_comes
- restless and not keys_out and not stirred() and turns >= 5:
    -> wheel
- (knows_medical or touched > 0 or temper == "agreeable") and not stirred() and turns >= 4:
    -> pocket
- not truck_gone_by and not tully_on_road and turns >= 7:
    -> truck
- truck < 2 and turns >= 12:
    -> truck
- turns > 14 or (stalls > 3 and here == -> sit.opts):
    -> legs_go
- stalls > 5:
    ~ stalls = 0
    {&A truck gears down somewhere behind the bend.|He shifts his feet, and the gravel shifts under them.|The wind has gone around, and he turns his back to it.}
    -> onward
}
-> here

// One thing happens to him on the shoulder; what the road brings after that, it brings because nobody has slowed it.
=== function stirred()
~ return truck_gone_by or pocket_seen or wheel > 0

// Back to where one was, once somebody else has had their say.
=== back_to_him
~ stalls = 0
{
- seated:
    -> onward
- looks >= 3:
    ~ here = -> sit.opts
    ~ onward = -> sit
    -> sit
- else:
    ~ here = -> signs.opts
    ~ onward = -> sit
    -> here
}

// A grain truck, and a note that he has to go and hear.
=== truck
~ truck_gone_by = true
~ in_lane = true
{truck > 1:The same horn, or its brother. He has been waiting for it.|A horn, long and low, behind his car. He lifts his head.} # sound: traffic # timer: 12s
B flat, he says, and walks toward the line to hear the rest of it. # at: white-line # pose: walk # face: listening # behavior: active # fact: A truck is coming and he is walking into the lane # bears: danger-to-self # bears: threat # view: It was the first clean thing all day. I only wanted to stand nearer.
- (opts)
<- standing(-> truck_passes)
* (out_of_road) ["Get out of the road! Sir! Get back here! Now!" # say: command]
    He stops, in it, to hear which of you is which. # pose: neutral # face: fearful # view: I heard five words and a horn. The horn was in tune.
    -> truck_passes
* (to_me) [Both arms wide, from the grass: "{knows_name:Warren. |}This way. To me." # do: show # say: instruct]
    {
    - distance > 4:
        It is a long way for a voice to come, with a truck in it. # face: listening
        -> not_quite
    - (comprehension >= 30 or trust >= 30) and temper != "refusing":
        -> out_of_lane
    - comprehension >= 36 or trust >= 36:
        -> out_of_lane
    - else:
        No, he says. It is not about you. # face: wary # pose: neutral # view: It was a good horn. I told him no so he’d hush.
        -> not_quite
    }
* (own_note) [Whistle the note back at him, from the grass side # do: show]
    {
    - cause == "beer":
        He points at you, delighted, with a truck behind him. # face: relieved # pose: talk-open
        -> not_quite
    - else:
        He turns. He has to. You are a quarter tone off. # face: listening # view: Somebody was flat, behind me. You can’t leave that.
        -> out_of_lane
    }
* (call_truck) [Radio Tully to stop the truck # ask: colleague # takes: 4s]
    {tully_on_road:Already on it. # speaker: tully # manner: radio|She has her eyes on him, and no radio in her hand.}
    -> truck_passes

= out_of_lane
~ in_lane = false
He comes, in no hurry. The truck goes through the place where he was. # at: other-car # pose: neutral # face: listening # behavior: passive # sound: traffic # view: He was big and yellow and easy to walk to. It got loud and then it was over.
-> here

// Something of it reached him, and not all.
=== not_quite
{ tully_on_road:
    -> truck_passes
}
-> brushed

=== truck_passes
{
- tully_on_road:
    ~ in_lane = false
    Up the road Tully walks out into the lane with her flashlight over her head, and a long way back from him the truck stops, and hisses. He listens to that, too. Then he comes back, and stands by his car. # at: other-car # pose: withdrawn # face: listening # behavior: passive # sound: brakes
    -> here
- else:
    -> struck
}

// He has stopped short of it, near enough to be pulled at by the wind of it.
=== brushed
~ in_lane = false
The truck goes by with its wheels on the paint. The wind of it turns him around and sets him down on one knee, facing you. # at: other-car # pose: kneel-one # face: fearful # behavior: passive # injury: warren minor hand # sound: traffic # effect: escalation +8 -- it went by close enough to touch # view: It was very loud and then I was looking at my hand. It had gravel in it.
He gets up by the bumper. # pose: withdrawn
-> here

=== struck
~ outcome = "in-the-lane"
The brakes lock, and the trailer comes around. Then it is between you and him. # sound: brakes # face: fearful
You find him in the grass on the far side of his car, where the mirror has thrown him. He is breathing. He is not humming. # at: grass # pose: lie-back # face: calm # behavior: passive # injury: warren serious # distance: 0.9 # sound: footsteps
-> aftercare

// He gets in behind the wheel; nobody has taken the keys.
=== wheel
He has remembered where he is going. He goes along his own fender with one hand on it, to the door on the lane side. # at: white-line # pose: walk # face: listening # behavior: active # timer: 12s # fact: He is going back to the wheel, and the engine is running # bears: threat # bears: flight # view: Eleven o’clock was a door, and it was closing. I had the car right there.
- (opts)
<- standing(-> wheel_turns)
* (stop_there) ["Stop! Step away from the vehicle!" # say: command]
    {
    - temper == "agreeable":
        Sure, he says, and opens the door.
    - else:
        No, he says, and opens the door.
    }
    -> wheel_turns
* (after_keys) [Go in by the passenger window from the grass, and take the keys # do: secure-vehicle]
    You lean in from one side as he leans in from the other. He turns a key that is not there, and listens. # at: white-line # pose: withdrawn
    After a while he comes back around the hood to look for it. # at: other-car # pose: withdrawn # face: sad # behavior: passive
    -> keys(here)
* (show_me_keys) [Hold your own keys up, and let them ring: "Show me yours." # do: show # say: instruct]
    {
    - temper == "swatting":
        He bats at the sound, and opens the door. # pose: agitated
        -> wheel_turns
    - else:
        ~ keys_out = true
        He stops. He reaches in, takes them out, and rings them, and frowns. Sharp, he says, and gives them to you. # at: other-car # pose: withdrawn # face: listening # behavior: passive # fact: His engine is off and the keys are in your pocket # bears: threat # view: His were in C. Mine never are. I wanted him to hear it.
        -> here
    }
* (round_to_door) [Run around to the driver’s door, and block it # do: hurry # at: officer white-line]
    Your back is to the lane, and a truck tells you so. He has stopped, because you are where the door was. # sound: traffic # at: other-car # at: officer shoulder # pose: back-away # face: fearful # behavior: passive # effect: escalation +6 -- somebody ran at him
    -> here

=== wheel_turns
{ escalation < 60 and temper == "agreeable":
    He stands with the door open and one foot in. Then he forgets why, and comes back around. # at: other-car # pose: withdrawn # face: distressed # behavior: passive
    -> here
}
~ outcome = "in-the-lane"
The door shuts. The car finds a gear by itself, and goes out across the lane as if nobody were in it. # at: gone # sound: traffic
It gets as far as the culvert. You are there before the wheels stop. # at: grass # pose: sit-ground # face: calm # behavior: passive # injury: warren serious # distance: 0.9 # sound: thump # takes: 20s # view: I was on time. I remember thinking that I was going to be on time.
-> aftercare

// Something steel in his back pocket.
=== pocket
~ pocket_seen = true
He reaches behind him, and his hand comes back around with steel in it, as long as the hand. # pose: pockets # face: wary # behavior: passive # timer: 15s # fact: He has taken something steel from his back pocket # bears: threat # view: He wanted to know who I was. I thought I’d show him.
{tully_on_road: Up the road Tully has stopped waving. She is watching your hands. | Hand! What’s in his hand? # speaker: tully # manner: shout # pose: tully ready}
- (opts)
<- standing(-> pocket_shown)
* (drop_that) ["Drop it! Drop it now!" # say: command]
    You don’t drop it. You lay it. # speaker: warren # manner: plain # face: angry # view: It was my father-in-law’s. I wanted to show him I had a job.
    -> pocket_shown
* (leave_it_there) [Lay your own hand on the hood, open: "On here. Like this." # do: show # say: instruct]
    He looks at your hand, and lays the thing beside it, very straight. # pose: neutral # face: listening # knows: lever # fact: The steel is a piano tuner’s lever, and he has laid it down # bears: threat # view: He put his down, so I put mine down. That’s a duet.
    ~ knows_lever = true
    -> here
* (what_is_it) ["What have you got there?" # say: ask-about-weapon # seeks: lever]
    ~ knows_lever = true
    The A. # speaker: warren # manner: plain
    He holds it out to you, handle first. A star-shaped mouth, and a worn wooden grip. A lever, for a piano. # face: listening # knows: lever # fact: The steel is a piano tuner’s lever, held out handle first # bears: threat # view: Everybody’s got an A. You only have to be allowed to fetch it.
    -> here

=== pocket_shown
~ knows_lever = true
He holds it out, handle first, and his arm gets tired, and he lays it on the hood. It has a star-shaped mouth. It is a lever for tuning pianos. # pose: neutral # face: sad # knows: lever # fact: The steel is a piano tuner’s lever # bears: threat
-> here

// He stood too long.
=== legs_go
{cause == "beer":He sits down where he is, carefully, as onto a stage, and then shifts over the end of the rail into the grass.|His legs have been asking for some time. He goes around the end of the rail by holding on to it, and sits down in the grass because it is there.} # at: grass # pose: sit-ground # face: sad # behavior: passive # view: Nobody told me to. I’d have done it if somebody had told me.
-> is_down

// EMS, when it was sent for.
=== vance_comes
~ vance_met = true
{seated:The ambulance pulls in past his car with everything lit to the rear. The woman with the bag has a pen behind each ear.|The ambulance pulls in past his car with everything lit to the rear. The woman with the bag looks at him, and at where he is standing. Grass first, she says.} # at: vance behind-rail # pose: vance bag # holds: vance bag # sound: brakes # sound: door # fact: EMS is here # bears: plan
{ not seated:
    He goes where she points. # at: grass # pose: sit-ground # face: listening # behavior: passive
    ~ seated = true
    ~ in_lane = false
}
-> hand_over

// His wife, by car, once.
=== bea_by_now
{ bea_here and not bea_met:
    -> bea_comes ->
}
->->

=== bea_comes
~ bea_met = true
Somebody from the school has driven her. The woman who gets out has a lanyard, an overcoat over one arm, and a juice box already open. # at: bea past-other-car # sound: door # fact: His wife is here # bears: family
{
- recovered:
    You’re wearing the good suit, she tells him, like somebody reading a charge. # face: relieved # pose: bea neutral
- else:
    She looks at him before she looks at anybody. # face: listening # pose: bea neutral # effect: escalation -4 -- it was Bea
}
->->
