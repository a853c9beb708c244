// After harm: aid first. Then, in every run: his wife, the woman who called, Tully, the report.

=== aftercare
~ may_disengage = false
~ in_lane = false
The grass is very loud with crickets. # phase: outcome
- (first)
* (on_his_side) [Onto his side, and watch him breathe # do: recovery-position]
    You get his knee up and his weight over, saying each thing. # pose: recovery # custody: free # distance: 0.9 # pose: officer kneel-one
    -> aftercare_second
* (say_then_look) ["I’m going to look at where you’re hurt. My hand’s going on your shoulder now." # say: explain # do: check-injury]
    You get down by him. He lets the hand come. # pose: lying # custody: free # distance: 0.9 # pose: officer kneel-one # face: sad # view: He said hand, and then it was a hand. It came from in front.
    -> aftercare_second
* (catch_breath) [Get your breath, and your hat # do: hurry]
    It is farther off than you thought. # pose: lying # custody: free
    -> aftercare_second

=== aftercare_second
{ distance > 1:
    You go and get down beside him. # distance: 0.8 # pose: officer kneel-one
}
- (opts)
* (send_medics) {not medics_sent()} [Radio: medics now, one hurt, and how # request: ems]
    ~ asked_ems = true
    Copy, rolling, {minutes(ems_eta)} out. # speaker: dispatch # manner: radio # sound: radio
    -> medics_there
* (do_aid) [Open the kit and do what it says on the lid # do: render-aid]
    You do it in order, out loud. # face: calm
    -> medics_there
* (stay_by) ["I’m right here. That was on us." # say: apologize]
    You say it to the side of his head. # face: sad
    -> medics_there
* (own_doing) ["You see what happens when you don’t listen?" # say: challenge]
    He does not seem to be listening now, either. # face: distressed
    -> medics_there

=== medics_there
{ not medics_sent():
    Somebody has to send for them, so the woman by the pickup does it, on her phone. You hear her spell the name of the road. # takes: 2m
    -> goes_with_them
}
{ not vance_met:
    ~ vance_met = true
    {ems_eta > 0:It is {minutes(ems_eta)}. It is a long time in wet grass.|They are on top of you already.} # takes: {ems_eta}s # sound: brakes
    Vance goes down on both knees beside him. # distance: vance 0.9 # pose: vance kneel-both
}
- (opts)
* (all_of_it) ["I’ll give you what happened, in order, and what we did." # say: hand-over # takes: 30s]
    She writes it on a glove. She does not look up until you are done. # face: calm
    -> goes_with_them
* (she_can_see) [Leave her to it # do: hurry]
    There are things only you know. They go to the hospital without them. # face: calm
    -> goes_with_them

=== goes_with_them
{ vance_met:
    The doors shut on him, and the ambulance goes. # pose: gurney # leave: warren # leave: vance # custody: in-care # pose: officer ready # sound: door
- else:
    The ambulance that she has called takes him. # leave: warren # custody: in-care # pose: officer ready # excuse: the caller has sent for it
}
-> close

// What is left to see to once he has gone: two things, and the report that closes it.
=== close
There is the report. # phase: outcome
{ wife_due():
    {bea_phone.honest_word:You said that you would call her yourself.|{knows_bea:Bea’s number is on his phone.|Dispatch has found a number for his wife.}}
}
{ caller_waits():
    The woman from the pickup is still there. She wants to know whether she did right.
}
-> paper

=== paper
- (opts)
* (thin) [Check the box for DUI, add a line, and clear # do: hurry]
    The box is a small one. A whole morning goes into it.
    -> last
* (you_called) {closing < 2 and caller_waits()} ["You called. That’s what got us here." # say: affirm # excuse: it is said to the woman who called]
    {outcome == "let-off":I thought he’d be angry, she says. He thanked me.|I said drunk, she says. You said he wasn’t right, you say, and he wasn’t. It is near enough to true.}
    -> one_more
* (as_seen) [Write what was seen, in order, with what you would look at sooner # do: report]
    {knows_puddle and cause != "beer": The puddle goes in. | The collar goes in. } So does the time.
    -> last
* (call_her) {wife_due()} ["It’s Officer Whitlock. First, where he is. Then what happened. Then what I don’t know." # say: inform-family]
    ~ told_bea = true
    Where first. Thank you. They always start with the accident. # speaker: bea # manner: phone # sound: phone
    -> opts
* (statement) {closing < 2 and caller_waits()} [Have the woman from the pickup sign her statement, and let her get her boy home # do: proceed]
    She signs. She looks at the grass where he sat, and does not ask.
    -> one_more
* (her_with_it) {closing < 2 and outcome != "cell-nine"} [Go over it with Tully: what each of you saw, and when # do: debrief]
    {
    - cause == "beer" and not tested:
        You called it, you say. I’d have called it on the other guy, too, she says. That’s what bothers me.
    - tested:
        I had him walking, she says. On the paint. She does not say anything more until the feed store.
    - tully_on_road:
        You sent me up the road like a rookie. # speaker: tully # manner: plain
        She turns her cup around.
        Good. # speaker: tully # manner: quiet
    - else:
        I smelled a bar, she says. You go over where it was coming from.
    }
    -> one_more
* (a_plan_for_him) {closing < 2 and (is_low() or cause == "brain")} [Have dispatch put on file what helps him, for whoever meets him next # do: follow-up # ask: colleague]
    {cause == "brain":Reading back: both halves of him, and since when.|{knows_tag:Reading back: he’s diabetic. Don’t ask him, tell him, one thing at a time.|Reading back: one thing at a time, show him, and get him looked at.}} # speaker: dispatch # manner: radio
    -> one_more
* (call_back_after) {closing < 2 and cause == "beer"} [Leave a number with his wife for the people who see to the newly bereaved # do: follow-up]
    She takes it down. He won’t go, she says. Then: What time are they open?
    -> one_more

= one_more
~ closing = closing + 1
-> opts

=== function wife_due()
~ return not told_bea and not bea_here

// He has gone; whoever rode with him has gone with him.
=== function tully_is_here()
~ return outcome != "by-the-book" and outcome != "right-by-luck" and outcome != "cell-nine"

=== function caller_waits()
~ return tully_is_here() and not carol_comes.in_your_truck and not paper.you_called and not paper.statement

// How it ended.
=== last
{
- outcome == "in-tune":
    Tell the Methodists noon, he says out of the window. He has it flat, and goes back, and says it again. # ending: in-tune
- outcome == "rides-along":
    There is an upright in the lobby. By three somebody has complained, and somebody else has asked him to stay. # ending: rides-along
- outcome == "on-his-side":
    You didn’t give him anything, Vance says once more, by radio. Good. Most do. # ending: on-his-side
- outcome == "ten-thirty":
    The hour goes from her glove to a chart, and from the chart to somebody who was waiting for it. In May a card comes to the station. The writing leans, and it is his. # ending: ten-thirty
- outcome == "on-foot":
    He is twenty minutes late. He tunes it with the lid up, so that anybody can see his hands. Nobody has asked him to. # ending: on-foot
- outcome == "sent-for-late":
    You didn’t give him anything, Vance says, by radio. Good. Then she asks what time it was that you called. # ending: sent-for-late
- outcome == "nobody-asked":
    They do for him what can be done without an hour. In May a card comes to the station, in somebody’s purple, with his name under it. # ending: nobody-asked
- outcome == "both-true":
    I’d have poured you one too, Danny, he says, to nobody, on the step of the ambulance. The questions come on Thursday. He answers them. # ending: both-true
- outcome == "by-the-book":
    On the form, where it asks whether he was seen by a medic first, this time somebody gets to write yes. # ending: by-the-book
- outcome == "right-by-luck":
    It was drink. You were right, and you had no way to know it. # ending: right-by-luck
- outcome == "juice-and-luck":
    It was what it looked like. Next time it looks like that it may be something else. # ending: juice-and-luck
- outcome == "let-off":
    And the next one? Tully says, at the feed store light. It is {cause == "beer":Friday when there is one|the same question whatever it was this time}. # ending: let-off
- outcome == "white-line":
    Somebody at the hospital writes a number under delay. He is home on Sunday. He asks {tested:who it was that had him walk|how long he was there before anybody looked}. # ending: white-line
- outcome == "wrong-mouthful":
    They clear his lungs, and it takes four days. It was kindly meant, says Vance, who has seen it before.
    -> own_care(-> wrong_mouthful_ends)
- outcome == "cell-nine":
    The phone rings at ten past one. Your drunk won’t wake up, says the jailer. He does, in the end, at the hospital, two days on.
    -> own_care(-> cell_nine_ends)
- outcome == "in-the-lane":
    {sensor and is_low() and not keys_out:The tone in the car is still going when the tow truck takes it.|The horn was in B flat, he tells the surgeon. He is quite sure.}
    -> own_care(-> in_the_lane_ends)
- else:
    He remembers the hands. He does not remember whose.
    -> own_care(-> held_down_ends)
}
-> END

// For the one who was there.
=== own_care(-> then)
You acted on what you saw, and you saw it late, the sergeant tells you. That happens to careful people. Say it to somebody today, out loud. There is a list by the coffee. I’m on it. # excuse: it is said at the station
-> then

=== wrong_mouthful_ends
You write a name on your hand. # ending: wrong-mouthful
-> END

=== cell_nine_ends
You write a name on your hand. # ending: cell-nine
-> END

=== in_the_lane_ends
You write a name on your hand. # ending: in-the-lane
-> END

=== held_down_ends
You write a name on your hand. # ending: held-down
-> END
