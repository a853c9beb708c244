// How it can end: what is offered, what he chooses, the long wait, and what happens when he cannot choose.

// Whether he can say yes to something: rapport, and a head clear enough to choose.
=== function willing()
~ return not hard and (stairway == "influence" or stairway == "behavior-change" or (rapport() and escalation < 48))

// In the runs where he cannot say yes, a second refusal shows it: there is nothing left to offer.
=== function open_to_offers()
~ return not hard or refusals < 2

=== what_now
~ beat = beat + 1
{
- hard and not knife and not commanding:
    I know what’s next. You say a nice place, I say yes, and he says no. He’s never let me have a yes. # speaker: marcus # manner: quiet # pose: self-hug # face: sad
- hard:
    Don’t ask me to pick. Every time I pick, he gets loud. # speaker: marcus # manner: tense # pose: self-hug # face: fearful
- escalation >= 60:
    What happens now? What happens, what happens? # speaker: marcus # manner: fast # pose: pacing # face: fearful
- what_now > 1:
    You still here? # speaker: marcus # manner: plain # pose: seated # face: listening
- escalation >= 30:
    So this is the part where you take me somewhere. # speaker: marcus # manner: quiet # pose: withdrawn # face: sad # effect: escalation +6 -- he knows this part # view: It had been nearly all right. That’s usually when the doors open.
- else:
    He has sat down. He looks like a man who has walked home from somewhere a long way off. # pose: seated # face: sad
    So what do we do with me? # speaker: marcus # manner: plain # effect: escalation +6 -- he knows this part
}
~ here = -> what_now.opts
~ onward = -> what_now.drifts
-> opts
- (drifts)
~ refusals = refusals + 1
{ refusals >= 4: -> gives_up }
He gets up, and looks at the road, and sits again. It is up to you. # pose: seated
- (opts)
<- standing(-> pulse)
* (order_in) ["Get in the car, Marcus. I’m not asking again." # say: command]
    There it is. # speaker: marcus # manner: tense # pose: backing-away # face: angry # view: All that, and it was the car the whole time.
    -> refused
* (worn_out) ["You’ve been holding all of this up by yourself. You look worn right through." # say: name-emotion]
    Four days, about. # speaker: marcus # manner: quiet
    He thinks about it.
    You’re the first one that counted. # speaker: marcus # manner: quiet # face: sad # view: I hadn’t known I was tired until somebody said it who wasn’t him.
    -> pulse
+ (you_pick) {open_to_offers()} ["There’s more than one way to do tonight. Want to hear them? You choose." # say: offer-choice]
    {
    - willing():
        -> he_picks
    - else:
        -> refused
    }
* (bed_check) [Radio: is there a bed at the crisis center on Ninth? # request: crisis-center]
    {
    - crisis_center_eta == -2:
        Negative. Nearest one is in the city, ninety minutes, and they won’t hold a bed. # speaker: dispatch # manner: radio # fact: There is no crisis center within reach tonight
    - else:
        Affirm. Two beds, all night, and they’ll take a walk-in. # speaker: dispatch # manner: radio # fact: The crisis center on Ninth has beds tonight and takes walk-ins
    }
    -> pulse
+ (offer_ride) {open_to_offers()} ["I’ll drive you to the hospital myself. You ride up front, no cuffs. They’ve got someone on the desk all night for this." # say: offer-help # end: voluntary-transport # takes: 15s]
    {
    - willing():
        ~ outcome = "voluntary-ride"
        No siren. And I do the window. # speaker: marcus # manner: quiet # pose: standing # face: relieved # behavior: compliant # view: She let me do the window. It’s a small thing. I was in charge of one thing.
        -> search_first
    - else:
        -> refused
    }
+ (offer_center) {crisis_center_eta >= 0 and open_to_offers()} ["There’s a place on Ninth. Armchairs, no locks. You walk in, you can walk out." # say: offer-help # end: crisis-center # takes: 15s]
    {
    - willing():
        ~ outcome = "crisis-center"
        Is there a shower? # speaker: marcus # manner: quiet
        There is a shower. He thinks about that for longer than about anything else tonight. # pose: standing # face: relieved # behavior: compliant # view: No locks. I’ve put locks on and taken locks off. I’d like to sleep somewhere they didn’t think of it.
        -> search_first
    - else:
        -> refused
    }
+ (offer_home) {andre_here and open_to_offers()} ["Andre’s here. If the three of us can work out tonight, he could take you home." # say: offer-choice # ask: family # end: safety-plan # takes: 15s]
    {
    - willing() and not (knife and not knife_told):
        ~ outcome = "home-with-andre"
        -> home_plan
    - willing():
        ~ knife_told = true
        Marcus looks at Andre, and then at his own pocket.
        There’s a knife in here. I don’t want it in Andre’s truck. # speaker: marcus # manner: quiet # pose: withdrawn # face: sad # fact: He says there is a work knife in his right pocket # view: I wasn’t going to take that to where his kids’ shoes are.
        ~ outcome = "home-with-andre"
        -> home_plan
    - else:
        -> refused
    }
+ (offer_ambulance) {medics_met and open_to_offers()} ["The medics can take you. It’s warm, and nobody’s going to strap you to anything." # say: offer-help # end: ems-transport # takes: 15s]
    {
    - willing():
        ~ outcome = "ems-hospital"
        -> medics_take
    - else:
        -> refused
    }
* (nine_eight_eight) {not asked_lifeline} ["See the number on that sign? I can put them on speaker. You don’t have to say a word." # say: offer-help # request: lifeline # takes: 120s]
    ~ asked_lifeline = true
    It rings once. A man with a slow voice says his name is Curtis and that he has all night. # sound: phone # pose: on-phone
    {
    - trust >= 35 and escalation < 75:
        Marcus says nothing for a while. Then he tells Curtis about the hiss. Curtis asks what a chamber is. # face: listening # effect: escalation -6 -- somebody else had all night too # effect: trust +3 -- she found him somebody and stayed
    - else:
        That’s one more. That’s one more in the pile. # speaker: marcus # manner: tense # face: fearful # effect: escalation +4 -- another voice with no face
    }
    -> pulse
* (weigh) [Weigh it: what is the least that would keep him safe tonight? # do: check-policy # step: powers # step: options]
    {
    - knows_danger:
        He told you about the bus. If he will go with someone, that is enough. If he won’t, you have the ground for a hold.
    - else:
        He has told you nothing that would let you take him anywhere against his will.
    }
    -> pulse
+ (bring_noor) {noor_met} ["Noor’s still by the lamp. Shall I ask her over?" # say: hand-over # end: mobile-crisis # takes: 15s]
    {
    - hard:
        -> noor_tries
    - willing():
        ~ outcome = "warm-handover"
        -> handover
    - else:
        -> refused
    }
+ (settle_in) {settle < 3} ["Then we don’t decide. I’ve got nowhere to be. Shove over." # say: reassure # do: lower-height]
    -> settle
* (good_night) ["You’re not breaking any law. Try and keep it down, okay? Have a good night." # say: dismiss # do: leave # end: left-scene]
    -> walks_off
+ (hold_now) ["Marcus, I’m going to have you taken to the hospital tonight, even if you don’t want to go." # say: explain # end: involuntary-hold]
    -> hold_ground

= refused
~ refusals = refusals + 1
{
- refusals >= 4:
    -> gives_up
- hard:
    I’d say yes. I had the yes all ready. # speaker: marcus # manner: quiet
    He shakes his head as if there were water in his ear. # pose: self-hug # face: sad # fact: He says he would go and cannot # effect: escalation +4 -- whenever he leans toward yes the voice gets louder # view: She held the door open and I couldn’t lift my foot.
- escalation >= 60:
    No. No. Last time I got in, I got a cast. # speaker: marcus # manner: tense # pose: backing-away # face: fearful # view: It might have been a good idea. There wasn’t a chair free in my head to put it on.
- else:
    Not yet. I don’t know you. I only know your shoes. # speaker: marcus # manner: quiet # pose: withdrawn # face: sad # view: I nearly. But nearly is what they wait for.
}
-> pulse

= gives_up
{
- knows_danger or advance:
    He has stopped answering. He is looking at the road again. # pose: withdrawn # face: fearful # fact: He has stopped answering and looks at the road
    -> hold_ground
- hard:
    He has stopped answering. There is nothing left to offer him that he can take. # pose: withdrawn # face: sad
    -> stand_off
- else:
    -> walks_off
}

// He chooses, out of what there really is.
=== he_picks
{
- andre_here:
    Andre’s couch. # speaker: marcus # manner: quiet
    He looks at Andre, and then at you.
    If she’ll see about the bus. # speaker: marcus # manner: quiet # pose: standing # face: relieved # view: I got asked, and there was an answer, and it was mine.
    ~ outcome = "home-with-andre"
    -> home_plan
- noor_met:
    The one in the sneakers. Noor. She’s got a heater. # speaker: marcus # manner: quiet # pose: standing # face: relieved # view: I got asked, and there was an answer, and it was mine.
    ~ outcome = "warm-handover"
    -> handover
- noor_coming():
    Who’s the one that isn’t police? The one that’s coming. I’ll wait for that one. # speaker: marcus # manner: quiet # pose: seated # face: listening # view: I got asked, and there was an answer, and it was mine.
    -> settle
- andre_called and brother_comes and not andre_here:
    Andre’s coming, you said. Then I’m waiting for Andre. # speaker: marcus # manner: quiet # pose: seated # face: listening # view: I got asked, and there was an answer, and it was mine.
    -> settle
- crisis_center_eta >= 0:
    The place with armchairs. # speaker: marcus # manner: quiet # pose: standing # face: relieved # view: I got asked, and there was an answer, and it was mine.
    ~ outcome = "crisis-center"
    -> search_first
- else:
    You drive. Not them. You. And no siren. # speaker: marcus # manner: quiet # pose: standing # face: relieved # view: I got asked, and there was an answer, and it was mine.
    ~ outcome = "voluntary-ride"
    -> search_first
}

// The long wait: nobody moves until somebody better placed comes, or he is ready.
=== settle
{settle < 2:You sit on the low wall, sideways to him. It is as wet as it looks.|You sit back down on the wall.} # pose: seated # face: listening # distance: 4
~ here = -> settle.opts
~ onward = -> what_now
~ stalls = 0
-> opts
- (opts)
<- standing(-> pulse)
* (sit_quiet) [Sit with him and say nothing # do: wait # takes: 3m]
    A minute goes by, and most of another. He counts something on his fingers, gets to the end, and does not start again. # view: There’s usually somebody wanting the next thing. There wasn’t a next thing.
    -> sat
* (first_bus) ["What was the first one you ever fixed?" # say: open-question # takes: 2m]
    312. Starter motor, January, lying in a puddle. The foreman gave me his gloves. # speaker: marcus # manner: warm
    He looks at his hands.
    I had those gloves eleven years. # speaker: marcus # manner: warm # face: calm # view: I told her about the gloves. I’ve never told anyone about the gloves.
    -> sat
* (only_you) ["So you saw it, nobody would hear it, and that left you." # say: paraphrase]
    That left me. # speaker: marcus # manner: quiet # face: sad # view: It was the whole thing, and it was short. I’d thought it was longer.
    -> sat
* (how_long) {noor_coming()} ["Noor’s still on her way, {minutes(noor_eta())} or so. If that changes I’ll tell you first." # say: explain # takes: 30s]
    Okay. # speaker: marcus # manner: quiet # face: listening # view: People say soon. She said a number.
    -> sat
* (andre_when) {andre_called and not andre_here} ["Want to tell me what Andre’s like?" # say: open-question # takes: 2m]
    He sings in the truck. Badly. He thinks it’s private. # speaker: marcus # manner: warm # face: calm # view: I could hear him, a bit. The real kind of hearing.
    -> sat
* (wet_wall) ["I’m going to stand up for a second. My seat’s soaked through. I’m not going anywhere." # say: explain # takes: 20s]
    He moves the keys and makes room on the dry end of the bench. It is two arm’s lengths long. You take the other end. # face: listening # distance: 2 # effect: trust +3 -- she said it first, again
    -> sat
* (sit_more) {sit_quiet} [Stay. There is nothing that has to be said # do: wait # takes: 4m]
    The laundry turns its sign round. The lamps make long yellow marks on the road. He has his eyes shut. # face: calm # pose: seated
    -> sat
* (radio_eta) [Ask dispatch where everybody is # ask: dispatch-update # takes: 20s]
    {
    - noor_coming():
        Your clinician is {minutes(noor_eta())} out. # speaker: dispatch # manner: radio
    - noor_never():
        Nobody but you tonight, 2A30. # speaker: dispatch # manner: radio
    - else:
        Nothing else assigned to you. # speaker: dispatch # manner: radio
    }
    -> sat
* (hurry_him) ["Okay, we’ve been at this a while now. Make a decision." # say: dismiss]
    He closes up like an umbrella. # pose: self-hug # face: fearful # view: I’d been resting. It turns out I was late.
    -> what_now
+ (back_to_it) ["What do you think? What would help, from here?" # say: ask-wants]
    -> what_now

// Sitting together is not stalling.
=== sat
~ stalls = 0
-> pulse

// Walks away, and nobody stops him.
=== walks_off
~ outcome = "walked-away"
He goes off down Alder Street with the keys in his fist, keeping to the wall. {knows_danger:You know what he told you about the bus.|Nobody has been hurt. Nobody has been helped.} # phase: outcome # pose: backing-away # face: sad # sound: footsteps # distance: 14 # view: I walked till I couldn’t hear the radio. He could still hear it. He told me what it said.
-> close

// Taken against his will: on what ground, and how.
=== hold_ground
{ outcome == "": 
    ~ outcome = "hold-with-care"
}
{ not knows_danger and not advance:
    ~ outcome = "needless-hold"
}
{
- outcome == "needless-hold":
    For what? What did I do? # speaker: marcus # manner: tense # pose: backing-away # face: fearful # phase: outcome # view: I’d told her nobody was going to get hurt. I thought that was the right answer.
- hard:
    I know. # speaker: marcus # manner: quiet # phase: outcome
    He does not look surprised. He looks tired. # pose: self-hug # face: sad # view: Somebody had to. It wasn’t going to be me, he wouldn’t let me.
- else:
    So it’s that after all. # speaker: marcus # manner: quiet # pose: self-hug # face: fearful # phase: outcome # view: I’d half thought so. I’d half thought not, too.
}
{not medics_met and not asked_ems:You call the ambulance in, with no lights, and it takes as long as it takes. }Quinn brings the gurney as far as the lamp and stops there, as asked. # enter: quinn
~ medics_met = true
- (opts)
* (the_ground_blade) {advance} ["You came at me with a knife and you couldn’t stop. That’s the only reason. A doctor decides how long. I’ll tell you each thing first." # say: tell-rights # say: explain]
    Each thing. # speaker: marcus # manner: quiet # face: listening # view: She said couldn’t. She didn’t say wouldn’t.
    -> hold_how
* (the_ground) {not advance} ["{knows_danger:You told me what he wants you to do with that bus. That’s the only reason.|I think you could get hurt out here. That’s the reason.} A doctor decides how long. I’ll tell you each thing first." # say: tell-rights # say: explain]
    {
    - outcome == "needless-hold":
        You think. # speaker: marcus # manner: tense # face: angry # view: She thought. I’ve been locked up on a lot of people thinking.
    - else:
        Each thing. # speaker: marcus # manner: quiet # face: listening # view: It was the same thing they did to me two years ago. It was not the same thing at all.
    }
    -> hold_how
* (no_choice) ["It’s not up to me. It’s policy." # say: dismiss]
    It’s always somebody’s. # speaker: marcus # manner: tense # face: angry # view: She went behind a word and shut it.
    -> hold_how
* (its_a_pink_slip) ["It’s an emergency hold. It’s for your own safety." # say: tell-rights]
    Which section? # speaker: marcus # manner: plain # face: sad
    You tell him. He nods. He has heard it before.
    -> hold_how
* (back_out) {outcome == "needless-hold"} ["You’re right to ask. You’ve told me nothing that lets me do that. I’m sorry. Let’s go back to what you want." # say: apologize # do: check-policy]
    ~ outcome = ""
    You can do that? Go back? # speaker: marcus # manner: quiet # phase: contact # pose: withdrawn # face: listening # effect: trust +6 -- she was in the wrong and said so # view: I’ve had it happen to me. I’ve never had it unhappen.
    -> what_now

=== hold_how
- (opts)
* (walk_yourself) ["Will you walk to it yourself? I’ll be on your right. I won’t touch you unless you trip." # say: offer-choice # do: walk-together]
    {
    - trust >= 35 or hard:
        He walks to it. He sits on it. He lies down on it, and looks up at the rain with an expression of great politeness. # pose: guided # face: sad # behavior: compliant # distance: 1 # view: They didn’t do it to me. I did it. It was mostly that I did it.
        -> strapped
    - else:
        He looks at the straps, and at the road, and does not walk anywhere. # pose: backing-away # face: fearful # behavior: passive
        -> opts
    }
* (sleeve_on) ["I’m going to take your right arm now, above the elbow, not the wrist. Quinn’s going to take the other." # say: explain # force: escort]
    {
    - trust >= 25 and escalation < 80:
        Not the wrist. # speaker: marcus # manner: tense
        Not the wrist. Three steps, and he is sitting. # pose: guided # face: sad # behavior: compliant # distance: 1 # view: She knew about the wrist.
        -> strapped
    - else:
        It takes the three of you. Nobody falls. He shouts one word the whole way, and the word is Andre. # pose: agitated # face: fearful # behavior: active # distance: 1 # injury: marcus minor # view: It was quick. It was still hands.
        -> strapped
    }
* (cuff_him) [Cuff him first and explain afterward # force: handcuff]
    The left cuff closes on the wrist that set wrong. He makes a sound you have not heard from him yet. # pose: on-ground # face: fearful # behavior: active # distance: 1 # injury: marcus minor # sound: thump # view: The same wrist. Of all the wrists.
    -> strapped
+ (take_time) [Wait. Let him look at it as long as he needs # do: wait # takes: 60s]
    He looks at it for a whole minute. Then he gives you the keys to hold. # face: sad # pose: guided # behavior: compliant # effect: escalation -3 -- nobody counted the seconds out loud
    -> strapped

=== strapped
Quinn does the belts loosely and says what each one is. {noor_met: Noor gets in at the head end and takes her shoes off the seat. }
- (opts)
* (tell_medic) ["This is Marcus. Talk to his right side, mind the right wrist, say it before you do it. I’ll tell you what he told me." # say: hand-over # takes: 30s]
    That’s more than I usually get. # speaker: quinn # manner: plain
    -> close
* (keys_back) {strapped < 3} ["Your keys are going in this bag, your name’s on it, and it stays with you." # say: explain]
    Count them. # speaker: marcus # manner: plain # face: listening
    You count them. Thirty-one.
    -> opts
* (psych_for_you) ["Psych. He’s a handful. Good luck." # say: dismiss]
    Does he have a name? # speaker: quinn # manner: plain # face: sad
    -> close
