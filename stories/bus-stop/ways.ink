// How it can end: what is offered, what he chooses, the long wait, and what happens when he cannot choose.

// Whether he can say yes to something: rapport, and a head clear enough to choose. Nobody agitated chooses, however much he likes you, and nobody
// whom a voice orders about chooses before somebody has asked what it says. Where he has promised his brother, his brother has to know first.
=== function willing()
~ return not hard and (not commanding or knows_orders) and not andre_first() and escalation < 50 and (stairway == "influence" or stairway == "behavior-change" or rapport())

// In the runs where he cannot say yes, a second refusal shows it: there is nothing left to offer.
=== function open_to_offers()
~ return not hard or refusals < 2

=== what_now
~ beat = beat + 1
{
- hard and what_now > 1:
    {I still can’t pick one. I’m trying.|I can’t. I keep getting as far as the first word of it.|Don’t wait for me to say it. I can’t say it.} # speaker: marcus # manner: quiet # pose: self-hug # face: sad
- hard and not knife and not commanding:
    I know what’s next. You say a nice place, I say yes, and he says no. He’s never let me have a yes. # speaker: marcus # manner: quiet # pose: self-hug # face: sad
- hard:
    Don’t ask me to pick. Every time I pick, he gets loud. # speaker: marcus # manner: tense # pose: self-hug # face: fearful
- escalation >= 60:
    He goes up the shelter and back. # at: shelter # pose: pacing # face: fearful
    {What happens now? What happens, what happens?|You keep asking. I can’t hear you asking.|Is it now? Is this it now?} # speaker: marcus # manner: fast
- what_now > 1:
    He sits with his hands between his knees. # at: bench # pose: calm-seated # face: listening
    {settle:{You’re still here. I’m thinking.|I’m still thinking.|Nearly.}|{You still here?|I thought you’d have gone by now.|Still here, then.}} # speaker: marcus # manner: plain
- escalation >= 30:
    So this is the part where you take me somewhere. # speaker: marcus # manner: quiet # pose: withdrawn # face: sad # effect: escalation +6 -- he knows this part # view: It had been nearly all right. That’s usually when the doors open.
- else:
    He has sat down. He looks like a man who has walked home from somewhere a long way off. # at: bench # pose: calm-seated # face: sad
    So what do we do with me? # speaker: marcus # manner: plain # effect: escalation +6 -- he knows this part
}
~ here = -> what_now.opts
~ onward = -> what_now.drifts
-> opts
- (drifts)
~ refusals = refusals + 1
{ refusals >= 4: -> gives_up }
{He gets up, and looks at the road, and sits again. It is up to you.|He sits and folds the hem of the coat, over and over. He does not ask again.|From the bench he reads the timetable aloud, the last line of it, twice.} # at: bench # pose: calm-seated
- (opts)
<- standing(-> pulse)
* (order_in) ["Get in the car, Marcus. I’m not asking again." # say: command]
    He backs away from you. # pose: back-away # face: angry
    There it is. # speaker: marcus # manner: tense # view: All that, and it was the car the whole time.
    -> refused
* (worn_out) ["You’ve been holding all of this up by yourself. You look worn right through." # say: name-emotion]
    Four days, about. # speaker: marcus # manner: quiet
    He thinks about it.
    You’re the first one that counted. # speaker: marcus # manner: quiet # face: sad # view: I hadn’t known I was tired until somebody said it who wasn’t him.
    -> pulse
* (what_about_going) {not knows_orders and refusals > 0} ["When I ask you to come along, what does he say?" # say: ask-about-voices # seeks: orders]
    {
    - commanding and trust >= 24:
        ~ knows_orders = true
        ~ knows_danger = true
        That I’m on till the 14. Stop the 14, stand in front, hand up. Then I can go. # speaker: marcus # manner: quiet # pose: withdrawn # face: fearful # knows: orders # fact: The voice he hears orders him to stand in front of the bus # bears: danger-to-self # bears: suicide # view: She asked what he says. Then it was out, and it was smaller outside than in.
    - commanding:
        Ask him. # speaker: marcus # manner: tense # face: fearful # pose: self-hug
    - else:
        ~ knows_orders = true
        He says my shoes are wet. That’s all he ever says, what there is. # speaker: marcus # manner: plain # pose: withdrawn # face: listening # fact: The voice he hears comments and gives no orders # bears: danger-to-self # view: She asked what he says, like he was anybody.
    }
    -> pulse
+ (you_pick) {open_to_offers()} ["There’s more than one way to do tonight. Want to hear them? You choose." # say: offer-choice]
    {
    - willing():
        -> he_picks
    - else:
        {You get as far as the second one.|You get as far as the first one.|He has begun to shake his head before you start.}
        -> refused
    }
* (andre_should_know) {knows_andre_first and andre_first() and not andre_spoke and not andre_here} ["You said Andre has to know first. Let’s call him now, on speaker. Okay?" # say: reflect # say: ask-permission # ask: family # takes: 45s]
    -> andre_phone
* (bed_check) [Radio: is there a bed at the crisis center on Ninth? # request: crisis-center]
    {
    - crisis_center_eta == -2:
        Negative. Nearest one is in the city, ninety minutes, and they won’t hold a bed. # speaker: dispatch # manner: radio # fact: There is no crisis center within reach tonight # bears: plan
    - else:
        Affirm. Two beds, all night, and they’ll take a walk-in. # speaker: dispatch # manner: radio # fact: The crisis center on Ninth has beds tonight and takes walk-ins # bears: plan
    }
    -> pulse
+ (offer_ride) {open_to_offers()} ["I’ll drive you to the hospital myself. You ride up front, no cuffs. They’ve got someone on the desk all night for this." # say: offer-help # promise: no-cuffs # end: voluntary-transport # takes: 15s]
    {
    - willing():
        ~ outcome = "voluntary-ride"
        No siren. And I do the window. # speaker: marcus # manner: quiet # face: relieved # behavior: compliant # view: She let me do the window. It’s a small thing. I was in charge of one thing.
        -> search_first
    - else:
        -> refused
    }
+ (offer_center) {crisis_center_eta >= 0 and open_to_offers()} ["There’s a place on Ninth. Armchairs, no locks. You walk in, you can walk out." # say: offer-help # end: crisis-center # takes: 15s]
    {
    - willing():
        ~ outcome = "crisis-center"
        Is there a shower? # speaker: marcus # manner: quiet
        There is a shower. He thinks about that for longer than about anything else tonight. # face: relieved # behavior: compliant # view: No locks. I’ve put locks on and taken locks off. I’d like to sleep somewhere they didn’t think of it.
        -> search_first
    - else:
        {He asks his left shoulder what no locks means.|No locks, he says, as one says a word in another language.}
        -> refused
    }
+ (offer_home) {andre_met and open_to_offers()} ["Andre’s here. If the three of us can work out tonight, he could take you home." # say: offer-choice # ask: family # end: safety-plan # takes: 15s]
    {
    - willing() and not (knife and not knife_told):
        ~ outcome = "home-with-andre"
        -> home_plan
    - willing():
        ~ knife_told = true
        Marcus looks at Andre, and then at his own pocket.
        There’s a knife in here. I don’t want it in Andre’s truck. # speaker: marcus # manner: quiet # pose: withdrawn # face: sad # fact: He says there is a work knife in his right pocket # bears: threat # view: I wasn’t going to take that to where his kids’ shoes are.
        ~ outcome = "home-with-andre"
        -> home_plan
    - else:
        -> refused
    }
+ (offer_ambulance) {medics_met and open_to_offers()} ["There are medics {medics_in:here|around the corner}. It’s warm in there, and nobody’s going to strap you to anything." # say: offer-help # end: ems-transport # takes: 15s]
    {
    - willing():
        ~ outcome = "ems-hospital"
        -> medics_take
    - else:
        {medics_in:He looks past you at the ambulance, and for a while at the back doors of it.|He looks up the street, to where an ambulance would come from.}
        -> refused
    }
* (nine_eight_eight) {not asked_lifeline} ["See the number on that sign? I can put them on speaker. You don’t have to say a word." # say: offer-help # request: lifeline # takes: 120s]
    ~ asked_lifeline = true
    It rings once. A man with a slow voice says his name is Curtis and that he has all night. # sound: phone # pose: officer {posed("phone")} # holds: officer phone
    {
    - trust >= 35 and escalation < 75:
        Marcus says nothing for a while. Then he tells Curtis about the hiss. Curtis asks what a chamber is. # holds: officer nothing # pose: officer {posed("ready")} # face: listening # effect: escalation -6 -- somebody else had all night too # effect: trust +3 -- she found him somebody and stayed
    - else:
        That’s one more. That’s one more in the pile. # speaker: marcus # manner: tense # holds: officer nothing # pose: officer {posed("ready")} # face: fearful # effect: escalation +4 -- another voice with no face
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
    - fears_van():
        -> not_that_van
    - willing():
        ~ outcome = "warm-handover"
        -> handover
    - else:
        -> refused
    }
+ (noor_on_foot) {noor_met and fears_van() and knows_van} ["The van stays shut, Marcus, and nobody gets in it. May I ask Noor to walk over, just her?" # say: ask-permission # say: hand-over # end: mobile-crisis # takes: 15s]
    -> just_her
+ (settle_in) {settle < 3} ["Then we don’t decide. I’ve got nowhere to be. I’m going to sit down over here." # say: reassure # do: lower-height # promise: stay]
    -> settle
* (good_night) ["You’re not breaking any law. Try and keep it down, okay? Have a good night." # say: dismiss # do: leave # end: left-scene]
    -> walks_off
+ (hold_now) ["Marcus, I’m going to have you taken to the hospital tonight, even if you don’t want to go." # say: explain # end: involuntary-hold]
    -> taken_in

= refused
~ refusals = refusals + 1
{
- refusals >= 4:
    -> gives_up
- hard:
    {I’d say yes. I had the yes all ready.|Yes is right there. He’s standing on it.} # speaker: marcus # manner: quiet
    He shakes his head as if there were water in his ear. # pose: self-hug # face: sad # fact: He says he would go and cannot # bears: resistance # bears: ability # effect: escalation +4 -- whenever he leans toward yes the voice gets louder # view: She held the door open and I couldn’t lift my foot.
- commanding and not knows_orders:
    {He says no. I said, let me just, and he says no.|No, he says. He doesn’t even wait till you’ve finished.|He’s saying it with you. Everything you say, he says no on top.} # speaker: marcus # manner: quiet # pose: self-hug # face: fearful # view: It wasn’t me she had to ask.
- andre_first() and escalation < 60:
    -> not_without_andre
- escalation >= 60:
    He backs off a step. # pose: back-away # face: fearful
    {No. No. Last time I got in, I got a cast.|No. I can’t hear it. No.|You said that. No.} # speaker: marcus # manner: tense # view: It might have been a good idea. There wasn’t a chair free in my head to put it on.
- trust >= 60:
    {Not yet. It’s a good offer. I can’t hear it right. He’s too close.|Ask me again. Not yet, but ask me again.|I want to. Not yet.} # speaker: marcus # manner: quiet # pose: withdrawn # face: sad # view: I wanted to. But I wasn’t quiet enough inside to hear myself say yes.
- else:
    {Not yet. I don’t know you. I only know your shoes.|You’re asking, and you haven’t listened.|Not with you. Not yet.} # speaker: marcus # manner: quiet # pose: withdrawn # face: sad # view: I nearly. But nearly is what they wait for.
}
-> pulse

= gives_up
{
- knows_danger or advance:
    He has stopped answering. He is looking at the road again. # pose: withdrawn # face: fearful # fact: He has stopped answering and looks at the road # bears: danger-to-self
    -> taken_in
- hard:
    He has stopped answering. There is nothing left to offer him that he can take. # pose: withdrawn # face: sad
    ~ seated = false
    You tell him where you are going, and walk to the corner. # at: officer corner # pose: officer ready # sound: footsteps
    -> stand_off
- else:
    -> walks_off
}

// He chooses, out of what there really is.
=== he_picks
{
- andre_met:
    Andre’s couch. # speaker: marcus # manner: quiet
    He looks at Andre, and then at you.
    If she’ll see about the bus. # speaker: marcus # manner: quiet # face: relieved # view: I got asked, and there was an answer, and it was mine.
    ~ outcome = "home-with-andre"
    -> home_plan
- noor_met and not fears_van():
    The one in the sneakers. Noor. She’s got a heater. # speaker: marcus # manner: quiet # face: relieved # view: I got asked, and there was an answer, and it was mine.
    ~ outcome = "warm-handover"
    -> handover
- noor_coming():
    {he_picks < 2:Who’s the one that isn’t police? The one that’s coming. I’ll wait for that one.|Still the one that isn’t police. I’m waiting.} # speaker: marcus # manner: quiet # face: listening # view: I got asked, and there was an answer, and it was mine.
    -> settle
- andre_eta > 0:
    {he_picks < 2:Andre’s coming? Then I’m waiting for Andre.|Andre. I’m waiting for Andre.} # speaker: marcus # manner: quiet # face: listening # view: I got asked, and there was an answer, and it was mine.
    -> settle
- crisis_center_eta >= 0:
    The place with armchairs. # speaker: marcus # manner: quiet # face: relieved # view: I got asked, and there was an answer, and it was mine.
    ~ outcome = "crisis-center"
    -> search_first
- else:
    You drive. Not them. You. And no siren. # speaker: marcus # manner: quiet # face: relieved # view: I got asked, and there was an answer, and it was mine.
    ~ outcome = "voluntary-ride"
    -> search_first
}

// How the officer is while something is done that needs no standing.
=== function posed(upright)
{
- not seated:
    ~ return upright
- settle.wet_wall:
    ~ return "calm-seated"
- else:
    ~ return "sit-wall"
}

// Whoever has sat down by him gets up for what is done standing, and gives others the place.
=== on_your_feet
{ seated:
    ~ seated = false
    You tell him that you are getting up, and get up, and stand by the lamp. # at: officer beside-lamp # pose: officer ready
}
->->

// The long wait: nobody moves until somebody better placed comes, or he is ready.
=== settle
~ seated = true
{
- settle.wet_wall:
    You sit, on the dry end, and say that you are not going anywhere. # at: bench # at: officer dry-end # pose: officer calm-seated # pose: calm-seated # face: listening
- settle < 2:
    You say where you are going to sit, and then you go and sit there: on the low wall, sideways to him. It is as wet as it looks. He has the bench. # at: officer low-wall # pose: officer sit-wall # at: bench # pose: calm-seated # face: listening
- else:
    You sit, on the wall, and say that you are not going anywhere. He has the bench. # at: officer low-wall # pose: officer sit-wall # at: bench # pose: calm-seated # face: listening
}
~ here = -> settle.opts
~ onward = -> what_now
~ stalls = 0
-> opts
- (opts)
<- standing(-> pulse)
<- ring_brother
* (sit_quiet) [Sit with him and say nothing # do: wait # takes: 3m]
    He counts something on his fingers, gets to the end, and does not start again. # view: There’s usually somebody wanting the next thing. There wasn’t a next thing.
    -> sat
* (first_bus) {knows_bus} ["What was the first one you ever fixed?" # say: open-question # takes: 2m]
    312. Starter motor, January, lying in a puddle. The foreman gave me his gloves. # speaker: marcus # manner: warm
    He looks at his hands.
    I had those gloves eleven years. # speaker: marcus # manner: warm # face: calm # view: I told her about the gloves. I’ve never told anyone about the gloves.
    -> sat
* (only_you) {knows_bus} ["So you saw it, nobody would hear it, and that left you." # say: paraphrase]
    That left me. # speaker: marcus # manner: quiet # face: sad # view: It was the whole thing, and it was short. I’d thought it was longer.
    -> sat
* (how_long) {noor_coming()} ["{knows_noor:Noor’s|The clinician’s} still on her way, {minutes(noor_eta())} or so. If that changes I’ll tell you first." # say: explain # takes: 30s]
    Okay. # speaker: marcus # manner: quiet # face: listening # view: People say soon. She said a number.
    -> sat
* (andre_when) {andre_eta > 0} ["Want to tell me what Andre’s like?" # say: open-question # takes: 2m]
    He sings in the truck. Badly. He thinks it’s private. # speaker: marcus # manner: warm # face: calm # view: I could hear him, a bit. The real kind of hearing.
    -> sat
* (wet_wall) ["I’m going to stand up for a second. My seat’s soaked through. I’m not going anywhere." # say: explain # promise: stay # takes: 20s]
    He moves the keys and makes room on the dry end of the bench. You say that you are coming over to it, and then you come. It is a short bench, and he lets you. # at: bench # at: officer dry-end # pose: calm-seated # pose: officer calm-seated # face: listening # effect: trust +3 -- she said it first, again
    -> sat
* (sit_more) {sit_quiet} [Stay. There is nothing that has to be said # do: wait # takes: 4m]
    The laundry turns its sign around. The lamps make long yellow marks on the road. He has stopped counting. # face: calm # at: bench # pose: calm-seated
    -> sat
* (radio_eta) [Ask dispatch where everybody is # ask: dispatch-update # takes: 20s]
    {noor_coming():Your clinician is {minutes(noor_eta())} out. # speaker: dispatch # manner: radio}
    {cit_officer_eta > 0:Your CIT officer is {minutes(cit_officer_eta)} out. # speaker: dispatch # manner: radio}
    {backup_eta > 0:Your second unit is {minutes(backup_eta)} out. # speaker: dispatch # manner: radio}
    {ems_eta > 0:Your ambulance is {minutes(ems_eta)} out. # speaker: dispatch # manner: radio}
    {andre_eta > 0:The brother is {minutes(andre_eta)} out. # speaker: dispatch # manner: radio}
    {
    - noor_coming() or cit_officer_eta > 0 or backup_eta > 0 or ems_eta > 0 or andre_eta > 0:
        -> sat
    - noor_never() and not (backup_here or ems_here or supervisor_here):
        Nobody but you tonight, 2A30. # speaker: dispatch # manner: radio
    - else:
        Nothing else assigned to you. # speaker: dispatch # manner: radio
    }
    -> sat
* (hurry_him) ["Okay, we’ve been at this a while now. Make a decision." # say: dismiss]
    He closes up like an umbrella. # pose: self-hug # face: fearful # view: I’d been resting. It turns out I was late.
    -> what_now
+ (back_to_it) ["What do you think? What would help, from here?" # say: ask-wants]
    -> go(-> what_now)

// Sitting together is not stalling.
=== sat
~ stalls = 0
-> pulse

// Whether nobody has come to harm in a struggle.
=== function unharmed()
~ return not scuffle and grabs == 0

// Walks away, and nobody stops him.
=== walks_off
~ outcome = "walked-away"
{chased:You stand by the car and get your breath.|{not flees:He goes off down Alder Street, keeping to the wall.|The last you see of him is the coat, at the far end of Alder Street.}} {knows_danger:You know what he told you about the bus.|{unharmed():Nobody has been hurt. }Nobody has been helped.} # phase: outcome # leave: marcus # sound: footsteps # fact: He left on foot # bears: flight # view: I walked till I couldn’t hear the radio. He could still hear it. He told me what it said.
-> close

// Taken against his will: on what ground, and how.
=== taken_in
{ outcome == "": 
    ~ outcome = "hold-with-care"
}
{ not knows_danger and not advance:
    ~ outcome = "needless-hold"
}
{
- outcome == "needless-hold":
    He is on his feet, and both his hands are up. # pose: hands-visible # face: fearful # phase: outcome
    For what? What did I do? # speaker: marcus # manner: tense # view: I’d told her nobody was going to get hurt. I thought that was the right answer.
- hard:
    I know. # speaker: marcus # manner: quiet # phase: outcome
    He does not look surprised. He looks tired. # pose: self-hug # face: sad # view: Somebody had to. It wasn’t going to be me, he wouldn’t let me.
- else:
    So it’s that after all. # speaker: marcus # manner: quiet # pose: self-hug # face: fearful # phase: outcome # view: I’d half thought so. I’d half thought not, too.
}
-> ambulance

// Nobody is taken anywhere before there is an ambulance, and there is none before somebody sends for it.
=== ambulance
{
- ems_here:
    -> called_in -> on_your_feet -> hold_ground
- ems_eta == -1:
    There is no ambulance here, and none on the way.
- else:
    -> ambulance_comes
}
* (send_quietly) [Radio: an ambulance, no lights, no siren, and stop at the lamp # request: ems]
    ~ asked_ems = true
    Copy, quiet approach, {minutes(ems_eta)}. # speaker: dispatch # manner: radio # sound: radio
    -> ambulance_comes
* (send_for_psych) [Radio: ambulance for a psych transport # request: ems # do: hurry]
    ~ asked_ems = true
    Copy, {minutes(ems_eta)}. # speaker: dispatch # manner: radio # sound: radio
    Psych, he tells his left shoulder. # face: sad # view: She had a name for me all evening, and then she had a word.
    -> ambulance_comes

// Whoever waits out of sight comes when told to, and comes as quietly.
=== called_in
{ not medics_in:
    ~ medics_in = true
    ~ medics_met = true
    You call the medics in, where he can hear it: no lights, no siren, past the shelter. The ambulance rolls in dark. # takes: 40s # at: quinn curbside # pose: quinn car-slump # sound: brakes
}
->->

=== ambulance_comes
It takes as long as it takes, and you tell him each time dispatch tells you. # takes: {ems_eta}s
-> on_your_feet -> hold_ground

=== hold_ground
~ medics_met = true
~ medics_in = true
Quinn brings the gurney as far as the lamp and stops there{ambulance.send_quietly:, as asked}. # at: quinn gurney-head # pose: quinn neutral
- (opts)
* (the_ground_blade) {advance} ["You came at me with a knife and you couldn’t stop. That’s the only reason. A doctor decides how long. I’ll tell you each thing first." # say: tell-rights # say: explain # promise: tell-first]
    Each thing. # speaker: marcus # manner: quiet # face: listening # view: She said couldn’t. She didn’t say wouldn’t.
    -> hold_how
* (the_ground) {not advance} ["{knows_danger:You told me what he wants you to do with that bus. That’s the only reason.|I think you could get hurt out here. That’s the reason.} A doctor decides how long. I’ll tell you each thing first." # say: tell-rights # say: explain # promise: tell-first]
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
        You tell him that you are coming up beside him now. He walks to it, and you walk on his right. He sits on it. He lies down on it, and looks up at the rain with an expression of great politeness. # at: gurney-stop # pose: gurney # face: sad # behavior: compliant # distance: 0.9 # view: They didn’t do it to me. I did it. It was mostly that I did it.
        -> strapped
    - else:
        He looks at the straps, and at the road, and does not walk anywhere. # pose: self-hug # face: fearful # behavior: passive
        -> opts
    }
* (sleeve_on) ["I’m going to take your right arm now, above the elbow{knows_wrist:, not the wrist}. Quinn’s going to take the other." # say: explain # force: escort]
    {
    - trust >= 25 and escalation < 80:
        Not the wrist. # speaker: marcus # manner: tense # knows: wrist
        ~ knows_wrist = true
        Not the wrist. You walk him three steps, and he is sitting on it. # at: gurney-stop # pose: calm-seated # custody: held # face: sad # behavior: compliant # distance: 0.6 # view: I said it, and she did it.
        -> strapped
    - else:
        You go in with everybody there is. Nobody falls. He shouts one word the whole way, and the word is Andre. # at: gurney-stop # pose: agitated # custody: held # face: fearful # behavior: active # distance: 0.6 # injury: marcus minor arm # view: It was quick. It was still hands.
        -> strapped
    }
* (cuff_him) [Cuff him first and explain afterward # force: handcuff]
    The left cuff closes on the wrist that set wrong. He makes a sound you have not heard from him yet. # distance: 0.6 # pose: cuffed-behind # custody: cuffed-behind # holds: nothing # face: fearful # behavior: active # injury: marcus minor arm # view: The same wrist. Of all the wrists.
    -> strapped
+ (take_time) [Wait. Let him look at it as long as he needs # do: wait # takes: 60s]
    He looks at it, and nobody hurries him. You ask whether you may come over. He gives you the keys to hold, and goes and sits on it. # at: gurney-stop # face: sad # pose: calm-seated # holds: nothing # distance: 0.9 # behavior: compliant # effect: escalation -3 -- nobody counted the seconds out loud
    -> strapped

=== strapped
{ knife and not knife_safe:
    ~ knife_safe = true
    Before the belts you ask about the right pocket, and take out what is in it, slowly: a work knife, closed. # fact: The knife from his right pocket is secured # bears: threat
}
Quinn does the belts loosely and says what each one is. # at: gurney-stop # pose: gurney # custody: strapped # holds: nothing # pose: quinn neutral
- (opts)
* (tell_medic) ["This is Marcus. {ear_known():Talk to his right side. }{knows_wrist:Mind the wrist. }Say it before you do it. I’ll tell you what he told me." # say: hand-over # takes: 30s]
    That’s more than I usually get. # speaker: quinn # manner: plain
    -> doors_close
* (keys_back) {strapped < 3} ["Your keys are going in this bag, your name’s on it, and it stays with you." # say: explain]
    Count them. # speaker: marcus # manner: plain # face: listening
    You count them. Thirty-one.
    -> opts
* (psych_for_you) ["Psych. He’s a handful. Good luck." # say: dismiss]
    Does he have a name? # speaker: quinn # manner: plain # face: sad
    -> doors_close

= doors_close
{noor_met:Noor gets in at the head end and takes her shoes off the seat. # leave: noor}
The doors close on a lit box, and it goes. # leave: marcus # leave: quinn # sound: door
-> close
