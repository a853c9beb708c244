// The others: Tully, who is sure; the woman who called; his wife on the telephone.

// Tully has breathed in. What can move her is drawn, and she says what it is to whoever asks.
=== tully_comes
~ tully_met = true
Tully has come up to your shoulder. # at: tully cone # pose: tully arms-folded # sound: footsteps
{
- knows_medical:
    I can smell it from here. Medical review or no. Let’s do the line and go. # speaker: tully # manner: quiet # face: wary # timer: 20s
- suspension_heard():
    I can smell it from here, and they’ve had his license before. Let’s do the line and go. # speaker: tully # manner: quiet # face: wary # timer: 20s
- else:
    I can smell it from here. Let’s do the line and go. # speaker: tully # manner: quiet # face: wary # timer: 20s
}
~ here = -> tully_comes.opts
-> opts
- (opts)
<- standing(-> tully_late)
* (your_call) ["Your call, Gwen." # do: hurry]
    -> tests
* (her_road) {not tully_on_road} [Give her the road: a vest, past the pickup, and slow the trucks # do: direct-traffic # do: brief]
    {
    - moved_by == "the-road":
        And if he walks into one, that’s on both of us. Okay. Okay, I’m going. # speaker: tully # manner: plain
        -> tully_goes
    - else:
        Somebody should. After. # speaker: tully # manner: plain
        -> tully_refuses
    }
* (five_minutes) ["Give me five minutes. If I’m wrong, he’s still drunk in five minutes." # do: one-voice]
    She looks at her watch so that you see her do it, and drops back behind the hood. Nobody has the road. # at: tully engine-block # pose: tully arms-folded # face: listening # view: They stopped being two. One of them was enough to be going on with.
    -> back_to_him
* (why_sure) [Ask her, low, what makes her so sure # ask: colleague # takes: 15s]
    {
    - moved_by == "the-road":
        Mile fourteen, in April. I did the notification. I’m not doing another because we were polite to a man on a shoulder. # speaker: tully # manner: quiet # fact: Tully is afraid of what happens when he is on the road # bears: threat
    - moved_by == "the-smell":
        My nose. Twenty years it’s never once been wrong, and that gravel smells like last call. # speaker: tully # manner: quiet # fact: Tully goes by what she smells at his car # bears: severity
    - else:
        The eyes. You look a man in the face and nobody’s home, that’s drink. # speaker: tully # manner: quiet # fact: Tully goes by how his face looks # bears: severity
    }
    -> opts
* (her_nose) {knows_puddle and cause != "beer"} [Point at the blue gravel, and then at her nose # do: brief # do: show]
    {
    - moved_by == "the-smell":
        She goes and squats by it. # at: tully rail-end # pose: tully crouch
        Washer fluid. Okay. That’s one for you. # speaker: tully # manner: plain
        -> tully_goes
    - else:
        So he’s drunk and his car leaks. # speaker: tully # manner: plain
        -> tully_refuses
    }
* (her_eyes) {saw_skin or knows_droop} [Tell her what you see on him, top to bottom, and nothing you think # do: brief # step: assess]
    {
    - moved_by == "the-face":
        She looks at him again, the way you look at a bill that does not add up. # pose: tully neutral
        All right. That’s not what I’ve been calling it. # speaker: tully # manner: quiet
        -> tully_goes
    - else:
        Drunks sweat. Drunks shake. I’ve met one. # speaker: tully # manner: plain
        -> tully_refuses
    }
* (not_a_kid) ["Back off, Gwen. I’ve got this. I’m not a kid." # say: dismiss]
    Eleven months. You’ve got eleven months. # speaker: tully # manner: tense # face: fearful # view: They were loud at each other over my head. I thought it was about the tuning.
    -> tests

// Whether the suspension was heard of.
=== function suspension_heard()
~ return nine.ask_history > 0

=== tully_late
{ radioed:
    ~ radioed = false
    -> tully_comes.opts
}
Nobody has said anything, so Tully does.
-> tests

=== tully_refuses
~ tully_refused = tully_refused + 1
{ tully_refused > 1:
    That’s two, Sam. I trained you to talk faster than that. # speaker: tully # manner: plain
    -> tests
}
-> tully_comes.opts

=== tully_goes
~ tully_on_road = true
She takes the vest out of the trunk, and goes up past the pickup with a flashlight. The next thing that comes around the bend comes around it slowly. # at: tully up-the-road # pose: tully neutral # sound: footsteps # face: listening # fact: Tully is up the road, slowing the trucks # bears: plan # view: One went away. It got quieter by exactly one.
-> back_to_him

// The line walk, on the edge of the lane. It is Tully’s, and it is yours while you watch it.
=== tests
~ in_lane = true
Sir, heel to toe, nine steps, along the white. # speaker: tully # manner: firm # at: tully rail-end # pose: tully command # timer: 15s
He looks at the line with interest, and steps onto it. The next truck moves his jacket. # at: white-line # pose: walk # face: distressed # behavior: passive # sound: traffic # effect: escalation +6 -- two voices, and the wind of a truck # effect: comprehension -4 -- two voices, and the wind of a truck # fact: He is on the edge of the lane # bears: threat # view: It was a very long white key. I couldn’t find where it stopped.
- (opts)
<- standing(-> tests_go_on)
* (nine_steps) ["Just finish the nine steps for her, sir, and then we’re done out here." # say: instruct]
    Nine, he says, and looks along the line for it. # face: distressed # view: He wanted nine of something. I didn’t see where they were kept.
    -> tests_go_on
* (off_the_line) ["Gwen. Stop. He goes in the grass, now." # do: intervene # do: one-voice]
    ~ in_lane = false
    ~ tully_on_road = true
    It takes her one breath. Then she has an arm between him and the lane, and he turns around, because that is where there is room. # at: other-car # pose: neutral # face: listening # behavior: passive # view: Somebody said stop. I’d been wanting to.
    Your report, she says. She goes up the road with a face like a shut door, and slows the next one with her flashlight. # at: tully up-the-road # pose: tully neutral # sound: footsteps # fact: Tully is up the road, slowing the trucks # bears: plan
    -> back_to_him
* (watch_clues) [Stand by and count the clues with her # do: hurry]
    You hold up two fingers, and then three. He thinks that you are giving him the chord. # face: listening # view: Three. A triad. I tried to tell him which.
    -> tests_go_on

=== tests_go_on
~ tested = true
~ in_lane = false
{
- cause == "beer":
    Step off, step off, arms out. Six clues, Tully says, and she is not wrong about one of them. # at: other-car # pose: neutral # face: sad # behavior: passive # effect: trust -4 -- it was a show, and he was it # fact: He could not walk the line # bears: severity
- tully_on_road or cause == "brain":
    On the fourth step his {cause == "brain":right }leg goes. Tully has him by the lapel before he is all the way down. # at: other-car # pose: withdrawn # face: fearful # behavior: passive # injury: warren minor hand # sound: traffic # effect: escalation +6 -- he was pulled up by his clothes # fact: His leg gave way on the line # bears: ability # view: I was all right until the fourth. They were very pleased with the fourth.
- else:
    On the fourth step he stops to listen to something, and leans toward it. Tully gets him back by the lapel. # at: other-car # pose: back-away # face: fearful # behavior: passive # sound: traffic # effect: escalation +8 -- he was pulled back by his clothes # fact: He could not walk the line # bears: ability # view: It wasn’t nine. It was never going to be nine. I was counting the trucks.
}
Well, there you are, Tully says. She looks less pleased than she meant to. # at: tully cone # pose: tully neutral
~ onward = -> sit
-> go(-> sit)

// The woman who called. She is the best witness there is, once somebody has thanked her.
=== carol_comes
~ carol_met = true
The woman from the pickup has come as far as his back bumper, holding her own elbows. # at: carol past-other-car # pose: carol self-hug # sound: footsteps
I’ve got my boy in the truck. He could have killed us. # speaker: carol # manner: tense # timer: 25s
~ here = -> carol_comes.opts
-> opts
- (opts)
<- standing(-> carol_waits)
* (in_your_truck) ["You’re safe now, ma’am. You go and sit in your truck with your boy." # say: reassure]
    She goes, and takes everything she knows with her. # at: carol past-other-car # pose: carol arms-folded # sound: footsteps # face: distressed
    -> back_to_him
* (it_hit) ["Did he hit anything?" # say: closed-question]
    The reflector. And my nerves. # speaker: carol # manner: plain # fact: He hit a reflector and nothing else # bears: severity
    She waits for the next question, and it does not come.
    -> back_to_him
* (thank_her) [Thank her for stopping, and ask when it began # ask: witness # seeks: well]
    -> carol_tells ->
    -> carol_asked
* (off_road_both) [Ask her to take the boy out on the field side, and stand in the grass # do: clear-bystanders]
    She had not thought of what is behind her. You watch her think of it. A boy of six climbs out across the seats, and the two of them stand in the wet with his hood up. # at: carol passenger-window # pose: carol arm-round # sound: door # fact: The caller and her boy are off the road # bears: threat
    -> carol_asked

// Two things at most, and then he is the one who needs you.
=== carol_asked
{ carol_comes.thank_her and carol_comes.off_road_both:
    -> back_to_him
}
-> carol_comes.opts

=== carol_waits
{ radioed:
    ~ radioed = false
    -> carol_comes.opts
}
She waits for somebody to ask her something. Then she goes back to her truck. # at: carol past-other-car # pose: carol arms-folded # sound: footsteps
-> back_to_him

// She is asked over.
=== carol_called(-> then)
~ carol_met = true
You point her to the field side, and she has not thought of what is behind her until now. She comes around by the grass, with a boy of six who has his hood up. # at: carol passenger-window # pose: carol arm-round # sound: door # fact: The caller and her boy are off the road # bears: threat
-> carol_tells ->
-> then

=== carol_tells
~ knows_well = true
At the feed store light he was fine. Signaled and everything. The ten-thirty news was coming on. Then at the bridge it was like somebody else was driving. # speaker: carol # manner: plain # knows: well # fact: At ten-thirty, at the feed store, he was driving normally # bears: ability # bears: severity
{cause == "brain": She touches her own mouth, at the right corner. It was already like that when he looked at me, she says.|{cause == "beer": She looks at him. He thanked me, she says. He was nice about it.| She looks at him. He doesn’t look happy, she says. Drunks look happy.}}
->->

// His wife, on the telephone: brisk, because that is how she is afraid.
=== bea_phone
~ knows_bea = true
~ knows_name = true
You call on your feet, with your back to the road. It rings once. # sound: phone # pose: officer phone # holds: officer phone
{
- is_low():
    ~ knows_tag = true
    ~ knows_glove = true
    ~ knows_pip = true
    This is Bea Tice, Warren’s wife. Is he sweating? Then it’s that. He’s type 1. There’s juice in the glove box. Don’t ask him, he’ll say no. Tell him. Say Pip says. # speaker: bea # manner: phone # knows: bea # knows: name # knows: tag # knows: glove # knows: pip # fact: His wife says he is a type 1 diabetic, and sweating means low # bears: ability # bears: family # fact: His wife says: juice in the glove box; don’t ask him, tell him # bears: plan # bears: family
- cause == "brain":
    ~ knows_tag = true
    ~ knows_glove = true
    This is Bea Tice. He sent me his number at ten. He always does. One-twelve, that’s a good number. He said his head hurt. Warren doesn’t get headaches. # speaker: bea # manner: phone # knows: bea # knows: name # knows: tag # knows: glove # fact: His wife says his sugar was good at ten, and that his head hurt, which is new # bears: ability # bears: family
- else:
    This is Bea Tice. What’s today? The eleventh? Oh, Warren. It’s his brother’s birthday. Danny died in the winter. He’ll have gone up there with a six-pack. # speaker: bea # manner: phone # knows: bea # knows: name # knows: danny # fact: It is the birthday of his brother, who died last winter # bears: family
}
{ cause == "both":
    Wait. What’s today? The eleventh? It’s Danny’s birthday. If he’s had a beer up there, the crackers are still in the car. # speaker: bea # manner: phone # knows: danny # fact: His wife thinks he may have had a beer at his brother’s grave # bears: family # bears: severity
}
She has the school office behind her, all phones.
~ here = -> bea_phone.opts
-> opts
- (opts)
<- standing(-> bea_phone.bea_listens)
* (going_to_be_fine) ["He’s going to be fine, ma’am. I promise you." # say: false-promise]
    You don’t know that. You don’t know him. # speaker: bea # manner: phone # calls: bea
    -> hangs_up
* (honest_word) ["I’m with him. I don’t know yet how bad it is. I’ll call you myself when I do." # say: inform-family # say: honest-promise]
    All right. I’m getting my keys. # speaker: bea # manner: phone # calls: bea # fact: His wife is on the way # bears: family
    -> hangs_up
* (last_well) {not knows_well} [Ask her when he was last himself # ask: family # seeks: well]
    ~ knows_well = true
    {cause == "brain":Ten. I have it in writing. He wrote ‘on my way to the Methodists, be nice’.|Six. He ate an egg over the sink and told me the dishwasher was in D.} # speaker: bea # manner: phone # knows: well # fact: His wife last heard him well this morning, and knows the hour # bears: ability # bears: family
    I’m getting my keys. # speaker: bea # manner: phone # calls: bea # fact: His wife is on the way # bears: family
    -> hangs_up
* (to_his_ear) {not faded} [Hold the phone out to him # ask: family]
    {
    - is_low():
        Warren. It’s me. Do what they tell you. # speaker: bea # manner: phone
        His face comes around to it like a plant. # face: listening # effect: trust +4 -- it was the one voice that could tell him # effect: comprehension +4 -- it was the one voice that could tell him # view: That was Bea. Bea is always in tune.
    - cause == "brain":
        ~ knows_droop = true
        Warren? Say something. # speaker: bea # manner: phone
        He smiles at the phone with the left side of his face. # face: sad # knows: droop # fact: Only half his face smiles # bears: ability # view: I said it. I said it perfectly well. Nobody in the room heard me but me.
    - else:
        Oh, Warren. # speaker: bea # manner: phone
        I know, he tells the phone. I know it. # face: sad # view: She didn’t even say it angry.
    }
    I’m getting my keys. # speaker: bea # manner: phone # calls: bea # fact: His wife is on the way # bears: family
    -> hangs_up

= bea_listens
{ radioed:
    ~ radioed = false
    -> bea_phone.opts
}
Hello? she says. Then: I’m getting my keys. # calls: bea # fact: His wife is on the way # bears: family
-> hangs_up

= hangs_up
You put the phone away. # holds: officer nothing # pose: officer ready
-> back_to_him
