// What it comes to: the medic’s questions, what he hears when he is clear, and where he goes.

=== hand_over
~ seated = true
{ medic_number() }
Ruth, she says, Vance, county. Tell me about him. # behavior: compliant
- (opts)
* (glad_to_see_you) ["I’m only glad you’re here." # say: i-message]
    People say that. She waits for the rest of it, and there is none. # face: wary
    -> her_finding
* (just_drunk) ["Drunk, if you ask me. He was all over the road." # say: dismiss]
    I’ll ask him, then. # speaker: vance # manner: plain # face: sad
    -> her_finding
* (as_it_was) ["Here’s how he looked, what he’s had, and when." # say: hand-over # takes: 30s]
    You tell her: {saw_skin:{is_low():gray and soaked from the first, both hands shaking|pale, dry, one hand doing all the work}|slurring and swaying}{knows_droop:, the right side slow}{knows_tag:, a diabetic, on insulin}{knows_number:, the number on his phone}{swallows:, swallowing}{no_swallow:, not swallowing}. {gave == "juice":One box of juice, all of it, and you watched it go.|{gave == "diet":Half a cola, diet, for what that’s worth.|Nothing by mouth.}}{knows_puddle and cause != "beer": The smell is washer fluid.}{knows_beer: The beer is beer.}{tested: He was walked on the line first. You say that, too.}{touched > 0: There were hands on him. You say by whom.}{knows_well: And the hour when he was last himself, and who says so.}
    {saw_skin or knows_droop or knows_tag:That’s a hand-over. I don’t get many.|Okay. That’s somewhere to start.} # speaker: vance # manner: plain # face: listening
    -> her_finding
* (its_sugar) {knows_tag} ["He’s diabetic, so it’s his sugar. It’s all yours." # do: hurry]
    {is_low():You’re right this time.|You’re sure? I’m not.} # speaker: vance # manner: plain
    -> her_finding

= her_finding
{
- cause == "brain":
    One-fifteen. So it’s not that. Smile for me, {knows_name:Mr. Tice|sir}? # speaker: vance # manner: plain
    She has stopped hurrying, which is how you know. # face: distressed
- cause == "beer":
    One-eighteen, and he can touch his nose with both hands. Sugar’s not it, and nothing else is, that I can see. # speaker: vance # manner: plain
- recovered:
    One-oh-four, and climbing. Somebody fed this man. # speaker: vance # manner: plain
- gave == "juice":
    Sixty-two, and climbing. Somebody fed this man. # speaker: vance # manner: plain
- else:
    Thirty-eight. {faded:And nobody gives him anything by mouth.|How’s he even sitting?} # speaker: vance # manner: plain
}
{ knows_well and as_it_was:
    ~ hour_told = true
    She has the hour on the back of her glove, where she cannot lose it. # face: listening # fact: EMS has the hour when he was last himself # bears: plan
    -> now_what
}
When was he last himself? # speaker: vance # manner: plain
- (hour)
* (a_guess) ["Twenty minutes ago? Half an hour?" # do: hurry]
    She writes it down with a question mark. # face: sad
    -> now_what
* (the_hour) {knows_well} [Give her the hour, and who says so # do: brief]
    ~ hour_told = true
    She writes it on the back of her glove, where she cannot lose it. # face: listening # fact: EMS has the hour when he was last himself # bears: plan
    -> now_what
* (ask_across) {not knows_well and not carol_comes.in_your_truck} [Call across to the woman who saw him, and ask her for the hour # ask: witness # seeks: well]
    ~ knows_well = true
    ~ hour_told = true
    Ten-thirty! The feed store! The news was coming on! # speaker: carol # manner: shout # knows: well # fact: At ten-thirty, at the feed store, he was driving normally # bears: ability
    She writes it on the back of her glove. # face: listening
    -> now_what
* (never_asked) {not knows_well} ["I don’t know. I never asked anybody." # say: i-message]
    Then I’ve got nothing to give them. Okay. # speaker: vance # manner: plain # face: sad
    -> now_what

// Whether the medics have the hour.
VAR hour_told = false

=== function medic_number()
{
- in_cuffs > 0:
    The medic looks at his wrists before she looks at his face.
- gave == "juice":
    The medic looks at the empty box, and then at you.
- no_swallow and gave == "":
    You didn’t give him anything? Good. Most do, the medic says.
- else:
    The medic has a finger-stick in one hand before she has both knees down.
}

=== now_what
-> bea_by_now ->
{
- tested and cause != "beer":
    ~ outcome = "white-line"
    Who had him walking? # speaker: vance # manner: plain # face: sad
    -> settle_go
- cause == "brain":
    -> settle_go
- cause == "beer":
    -> settle_beer
- (no_swallow or on_side()) and gave == "":
    ~ outcome = after_fading()
    -> settle_go
- gave != "juice" and not recovered and not sent_early():
    ~ outcome = "white-line"
    How long has he been sitting here like this? # speaker: vance # manner: plain # face: sad
    -> settle_go
- gave != "juice" and not recovered:
    ~ outcome = "rides-along"
    She does it with a needle, from in front, and tells him each thing. {faded:He was still swallowing when you came, she says. That was the time for juice.|He shuts his eyes for all of them. Somebody could have had juice in him by now, she says.} # face: fearful
    -> settle_go
- not recovered:
    She has him eat the crackers out of his car, one at a time, and sits back on her heels. # takes: 8m
    -> clears
- else:
    -> clear_words
}

// It clears with what the medic gave.
=== clears
~ recovered = true
There is color in his face. He looks at his wet knees, and at the two of you, and you watch him put it together. # pose: sit-ground # face: attentive # effect: comprehension +30 -- there was sugar in his blood # effect: escalation -10 -- there was sugar in his blood
What did I say to you? # speaker: warren # manner: quiet # view: It came up slowly, like a picture in a tray. First the rail. Then him. Then what I’d done.
-> clear_words

// He is back, and ashamed, and can hear.
=== clear_words
He holds the empty sleeve of the straw. Did I swing at anybody? he says. # face: sad
- (opts)
* (dont_worry) ["Don’t worry about your license. Nobody loses one over a thing like this. I’ll see to it." # say: false-promise]
    You people said that last time. # speaker: warren # manner: plain # face: wary # view: He was nice about it. So was the last one.
    -> where_to
* (what_was_true) ["{touched > 0:I took hold of you, and you swung. Nobody’s hurt|No. You drove off the road. Nobody’s hurt}. One reflector." # say: explain]
    {touched > 0:I’m sorry. I don’t like hands.|What key?} # speaker: warren # manner: quiet # face: relieved # view: He told me the size of it. I’d had it much bigger.
    -> where_to
* (why_not_say) ["Why didn’t you just tell us?" # say: challenge]
    I think I did. It came out wrong. # speaker: warren # manner: quiet # face: sad # view: I had told him. It was in the wrong language.
    -> where_to
* (sick_not_rude) ["You were sick. You weren’t rude." # say: validate]
    I’m usually both. # speaker: warren # manner: plain # face: relieved # view: He handed it back to me the right way around.
    -> where_to
* (i_write) ["I write what I saw. I can’t tell you what the state does about the license." # say: honest-promise]
    That’s the first straight thing anybody’s told me about it. # speaker: warren # manner: plain # face: listening # view: It wasn’t good news. It was news.
    -> where_to

=== where_to
-> bea_by_now ->
{
- cause == "both":
    Bea doesn’t need to hear about the beer, he says{bea_here:, low,} to the grass. # face: sad # phase: outcome # knows: bea
    ~ knows_bea = true
- bea_here:
    His wife has the passenger door open, and a look on her face that he seems to find restful. # phase: outcome
- else:
    He looks at where his keys are not. The Methodists, he says, in another voice. # phase: outcome
}
- (opts)
* (make_eleven) [Give him his keys, so that he can make the Methodists # do: hurry # end: left-scene]
    ~ outcome = "let-off"
    {cause == "both":He holds them away from him, like a fish. Vance takes them out of his hand.|Vance looks at you until you take them back. By then he has seen it.} # face: sad
    Bea drives him in the end. Nobody has told her what for. # leave: warren # pose: officer ready # custody: in-care # takes: 2m
    -> close
* (his_to_say) {cause != "both"} ["You’re not driving today. {bea_here:She can take you home|We can have {knows_bea:Bea|your wife} come for you}, or you ride with Ruth and get looked at in town. Which?" # say: offer-choice # end: resolved-on-scene # calls: bea]
    { proud:
        Neither. # speaker: warren # manner: plain # pose: neutral # face: wary # view: I’d been sat down, and given things, and spoken of. I wanted to go somewhere on my own feet.
        -> neither
    }
    { trust < 30:
        ~ outcome = "rides-along"
        The one that’s done quickest. # speaker: warren # manner: quiet # face: sad # view: He asked me. I’d have liked to pick Bea. I couldn’t have her see it yet.
        -> rides_off
    }
    ~ outcome = "in-tune"
    ~ told_bea = true
    ~ knows_bea = true
    She’ll want to hear all of it. In order. # speaker: warren # manner: plain # face: relieved
    She gets it in order. He corrects the pitch of one thing, and gets in beside her. # pose: neutral # leave: warren # custody: in-care # takes: {bea_here:2m|9m}
    -> close
* (beer_too) {cause == "both"} ["The medics hear about the beer, and I’ll have questions, later. What you tell Bea is yours." # say: explain # end: emergency-department]
    ~ outcome = "both-true"
    You were nice first. That’s a dirty trick. # speaker: warren # manner: plain # face: relieved # view: It was two things. He didn’t make me pick.
    -> rides_off
* (vance_takes) ["If I were you I’d go along with Ruth, and have them look at me in town." # say: suggest # end: ems-transport]
    { proud and cause == "low":
        Not on my back, and not with the light on. # speaker: warren # manner: plain # pose: neutral # face: wary # view: They’d all have been at the window of the church. I wanted to go in by the door.
        -> neither
    }
    ~ outcome = "rides-along"
    {cause == "both":Then I’d go. I could stand to be looked at.|Do they still have that upright in the lobby?} # speaker: warren # manner: plain # face: relieved
    -> rides_off
* (both_arrest) {cause == "both" or knows_medical} ["I’ve got a crash and {cause == "both":a can|a record}. You’re under arrest." # say: tell-rights # end: arrest]
    ~ outcome = "white-line"
    Vance does not stop packing. He goes with me, she says, and you can come and visit. # face: fearful
    -> rides_off

// He is clear, and he has had enough of being carried.
=== neither
~ outcome = "on-foot"
He signs Vance’s form on the roof of his own car, thanks her by name, and asks which side a man walks on.
- (opts)
* (your_funeral) ["Suit yourself." # say: dismiss]
    He goes along the rail on the grass side, in the good suit, toward the steeple. # leave: warren # face: sad # sound: footsteps
    -> close
* (walk_facing) ["On the grass, facing them. Tully rolls behind you with everything lit. {bea_here:Bea knows|I’ll tell {knows_bea:Bea|your wife}} where you’re headed." # say: honest-promise # do: make-plan]
    ~ told_bea = true
    He considers the offer of an escort. Tell her not over forty, he says, and goes, on the grass side, in the good suit, toward the steeple. # leave: warren # face: relieved # sound: footsteps # fact: Tully follows him to the church, and his wife knows # bears: plan # bears: family
    -> close

=== settle_go
{
- outcome == "white-line":
    {is_low() and gave != "juice": She gives him what she carries for it, from in front, saying each thing.}
    He’s coming with me. Whose idea it was can wait. # speaker: vance # manner: plain # phase: outcome
- cause == "brain":
    He’s coming with me. They’ll want it by the minute. # speaker: vance # manner: plain # phase: outcome
- else:
    He’s coming with me. # speaker: vance # manner: plain # phase: outcome
}
- (opts)
* (drive_him) ["Put him in my car. I can be there before you’ve got him strapped." # do: hurry # end: voluntary-transport]
    And if he stops breathing at the light? # speaker: vance # manner: plain # face: distressed
    -> settle_end
* (tell_him_where) ["{knows_name:Warren. |}This is Ruth. She’s taking you to the hospital. {bea_here:Bea is right here|I’ll tell {knows_bea:Bea|your wife}}." # say: explain # say: hand-over # end: ems-transport]
    {cause == "brain":He takes the front of your jacket with his left hand, and lets go of it again.|Okay, he says, or the shape of it.} # face: listening # view: One thing, and then one thing. The second one was Bea.
    -> settle_end
* (load_him) [Help her load him # do: proceed]
    He looks at each of you in turn, to see which one is going to say. # face: distressed
    -> settle_end

= settle_end
{
- outcome != "":
    -> rides_off
- cause == "brain" and hour_told and sent_early():
    ~ outcome = "ten-thirty"
- cause == "brain" and hour_told:
    ~ outcome = "sent-for-late"
- cause == "brain":
    ~ outcome = "nobody-asked"
- else:
    ~ outcome = after_fading()
}
-> rides_off

// He could no longer swallow: it was seen, and the rest is how early anybody was sent for.
=== function after_fading()
{ sent_early():
    ~ return "on-his-side"
}
~ return "sent-for-late"

=== rides_off
{ vance_met:
    The doors shut on him, and the ambulance goes. # pose: gurney # pose: officer ready # leave: warren # leave: vance # custody: in-care # sound: door
- else:
    They take him. # leave: warren # custody: in-care
}
-> close

// Beer, and only beer: somebody medical has looked, and said so.
=== settle_beer
~ knows_beer = true
Vance folds up her meter. He’s all yours, she says. Whatever it is you do. # phase: outcome # face: sad # fact: EMS has looked at him and found nothing that explains it but drink # bears: severity
- (opts)
* (off_you_go) [He has had a bad year: no tests, and let his wife take him home # end: resolved-on-scene # do: hurry]
    ~ outcome = "let-off"
    He cannot believe it. Then he can, and that is worse. # pose: neutral # face: relieved # leave: warren # custody: in-care # takes: 5m
    -> close
* (now_i_ask) ["The medics say you’re okay. So now I have to ask about the drinking, and you don’t have to answer." # say: tell-rights # say: explain]
    ~ outcome = "by-the-book"
    { tested:
        ~ outcome = "right-by-luck"
        You asked already, he says. On the paint. # face: sad # view: He said it nicely. He’d said it the other way around.
        -> booked
    }
    You were nice for twenty minutes first. That’s a dirty trick. # speaker: warren # manner: plain # face: sad # view: He looked after me before he arrested me. I went over it all night and couldn’t find the insult.
    -> booked
* (knew_it) ["I knew it the minute I saw you. You could have killed that woman’s kid." # say: lecture]
    I know it, he says. That’s what I was doing up there, was knowing it. # face: sad # view: He was right. I’d have liked to be told it by somebody who hadn’t been waiting to.
    -> opts

// The rest of it, by the book of whatever agency this is.
=== booked
{
- outcome == "cell-nine":
    He is asleep before the bridge. You and Tully talk about lunch. # pose: car-slump # pose: officer car-slump # custody: in-car # leave: warren # leave: officer # leave: tully # takes: 15m # excuse: whoever is here rides with them
    The jailer asks whether he walked in by himself, and you say, more or less. # pose: sit-ground # pose: officer neutral # custody: in-care
    -> close
- outcome == "by-the-book":
    He stands up for the tests, on the grass, where it is flat, one at a time, with a reason for each. He fails them politely. # pose: neutral # takes: 10m
- vance_met:
    There is nothing left to test. It was done on the paint, before anybody had looked at him. # takes: 10m
- else:
    Nobody medical has looked at him. He turns out not to have needed it. # takes: 10m
}
- (opts)
* (lever_along) ["{knows_lever:The lever goes|Your things go} in a bag with your name on it. Who should know where you are?" # say: explain # ask: family]
    ~ told_bea = true
    ~ knows_bea = true
    {knows_lever:Mind it. It’s older than you are.|There’s a lever in the back pocket. Mind it. It’s older than you are.} {bea_here:Tell Bea|And Bea. Tell her} where. Don’t tell her it was a nice field. # speaker: warren # manner: plain # face: sad # knows: bea # view: He’d thought of the lever. He’d seen that it was what I am.
    -> gone_with_tully
* (just_drive) [Put him in the car and drive # do: hurry]
    He watches the field go. # face: sad
    -> gone_with_tully

= gone_with_tully
He rides in the back of your car with Tully beside him. # pose: car-slump # pose: officer car-slump # custody: in-car # leave: warren # leave: officer # sound: door
A desk, a form, a paper cup of water. # pose: neutral # pose: officer neutral # custody: in-care # takes: 12m
-> close

// Juice, and luck: he is clear again, and nobody medical was sent for.
=== no_medic
He is on his feet, and says that he is fine, and this time he may be. # pose: neutral # face: relieved # phase: outcome # behavior: compliant
- (opts)
* (wave_off) [Give him his keys, so that he can make the Methodists # do: hurry # end: left-scene]
    ~ outcome = "let-off"
    He is late for them. Nobody has looked at him but you. # leave: warren # face: relieved
    -> close
* (have_him_seen) ["I want a medic to look at you before anybody goes anywhere. Will you sit back down?" # say: ask-agreement # request: ems]
    ~ asked_ems = true
    Copy, medical, {minutes(ems_eta)} out. # speaker: dispatch # manner: radio # sound: radio
    He sits. He asks whether you do this for everybody. # pose: sit-ground # face: listening
    You tell him each time the radio tells you. # takes: {ems_eta}s
    -> vance_comes
* (bea_for_him) ["You’re not driving today. {bea_here:Your wife takes|I’m calling your wife to take} you home." # say: explain # end: resolved-on-scene # calls: bea]
    ~ outcome = "juice-and-luck"
    ~ told_bea = true
    She does not ask what happened. She asks what he had, and how much, and writes it on her hand. # pose: neutral # leave: warren # custody: in-care # takes: 10m
    -> close

// Beer alone, and nobody medical to say so.
=== beer_alone
He is where he was, and so is the field. What you have not got is anybody who could tell you that it is only drink. # phase: outcome # behavior: compliant
- (opts)
* (by_nose) ["I’m arresting you for driving under the influence." # say: tell-rights # end: arrest]
    ~ outcome = "right-by-luck"
    I figured. # speaker: warren # manner: plain # face: sad
    -> booked
* (medics_first) [Radio: medical to look at him, before anything else # request: ems]
    ~ asked_ems = true
    Copy, medical, {minutes(ems_eta)} out. # speaker: dispatch # manner: radio # sound: radio
    It takes as long as it takes. # takes: {ems_eta}s
    -> vance_comes
* (send_home) [{bea_here:Let|Call} his wife{not bea_here: to} take him home, and leave it there # do: hurry # end: resolved-on-scene # calls: bea]
    ~ outcome = "let-off"
    She takes him home. # pose: neutral # leave: warren # custody: in-care # takes: 12m
    -> close

// Too late to be early.
=== late_call
- (opts)
* (say_it_straight) [Radio: unresponsive, what you saw, and for how long you saw it # request: ems # do: recovery-position]
    ~ asked_ems = true
    You get him onto his side while you talk. # pose: recovery # custody: free # distance: 0.9 # pose: officer kneel-one # face: calm
    -> late_medic
* (man_down) [Radio: man down, Route 9, and hurry # request: ems # do: hurry]
    ~ asked_ems = true
    Copy. # speaker: dispatch # manner: radio # sound: radio
    -> late_medic

= late_medic
{ not vance_met:
    ~ vance_met = true
    {ems_eta > 0:It is {minutes(ems_eta)}. It is a long time to watch a man breathe.|They are on top of you already.} # takes: {ems_eta}s # sound: brakes
    Vance goes down on both knees in the grass beside him. # at: vance behind-rail # pose: vance kneel-both
}
- (opts_two)
* (whole_truth) ["He looked like this when I got here, and I took it for drink." # say: hand-over]
    She looks up, once. Okay, she says. That helps. # face: calm
    -> rides_off
* (found_him) ["We just found him like this." # do: hurry]
    She looks at the tire marks, and the cans, and your notebook. Okay, she says. # face: calm
    -> rides_off
