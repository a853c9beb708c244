// What comes after: custody, care, hand-over, family, the report. Nothing is over when the talking is.

// Before anybody rides anywhere.
=== search_first
~ may_disengage = false
There is the matter of his pockets. # phase: outcome # behavior: compliant
- (opts)
* (hands_behind) [Cuff him for the ride, the way it is usually done # force: handcuff]
    You said no cuffs. # speaker: marcus # manner: quiet # pose: withdrawn # face: sad # view: She said it and then she did it. They always do the second thing.
    He puts the bad wrist behind him himself, so that you will not have to bend it. # effect: trust -10 -- she had promised otherwise
    ~ lied = true
    -> ride
* (each_pocket) ["Before the car I have to check your pockets. I’ll say each one, and you can watch." # say: explain # do: search]
    {
    - knife and not knife_safe:
        ~ knife_safe = true
        Right one. Careful. It’s sharp, I keep it sharp. # speaker: marcus # manner: quiet # face: listening # weapon: secured in an evidence bag # fact: The knife from his right pocket is secured
    - else:
        Keys. Four sugar packets. A transit transfer from 2019. You give it all back but the keys, and the keys you let him carry. # face: listening
    }
    -> ride
* (just_go) [Skip it. He has been through enough # do: hurry]
    {
    - knife and not knife_safe:
        You are at the second light.
        I should have told you. There’s a knife in this pocket. # speaker: marcus # manner: quiet # face: sad # fact: He still had a knife in the car # view: I’d forgotten it. Then it was all I could think of, and her hands were on the wheel.
        You pull over. It goes in the trunk. Neither of you says anything for a block.
        ~ knife_safe = true
    - else:
        Nothing comes of it. Tonight.
    }
    -> ride
* (empty_out) ["Would you turn your pockets out for me? On the bench is fine." # say: instruct # do: search]
    {
    - knife and not knife_safe:
        ~ knife_safe = true
        Keys, sugar, a transfer. Then, last and at arm’s length, a work knife, closed. # weapon: secured in an evidence bag # fact: The knife from his right pocket is secured # face: listening
    - else:
        Keys, sugar, a transfer from 2019, and a button he seems glad to see.
    }
    -> ride

=== ride
{outcome == "crisis-center": It is eleven minutes to Ninth. | It is a way to the hospital. } He has his window down an inch. # pose: calm-seated # face: listening # sound: door # distance: 1
- (opts)
* (each_turn) ["Left here. Then straight for a while. I’ll say when we’re close." # say: explain # takes: 60s]
    He listens to the floor of your car.
    Front pads are good on this. Rears are going. # speaker: marcus # manner: plain # face: calm # view: She told me the turns. I told her the brakes. It was a fair trade.
    -> arrive
* (ride_quiet) [Drive, and let him have the quiet # do: wait # takes: 60s]
    He hums something that could be a ball game. # face: calm
    -> arrive
* (so_what_is_it) ["So what is it you’ve got, exactly?" # say: closed-question]
    A brother. # speaker: marcus # manner: plain # face: sad
    He puts the window up. # view: It had been going so well.
    -> arrive

=== arrive
{outcome == "crisis-center":A door with a lamp over it. A woman in a cardigan knows his name already, and tells him shoes on or off, up to him.|The desk at the county hospital. A nurse with her glasses pushed up comes round to the front of it.}
- (opts)
* (drop_off) ["He’s all yours. Can somebody sign?" # say: dismiss]
    Somebody signs.
    -> close
* (tell_all) ["This is Marcus. He came because he chose to. Can I tell them what helped, Marcus? You stop me if I get it wrong." # say: hand-over # takes: 40s]
    You tell them: the good ear, the sugars, say it before you do it. He corrects you once, about the sugars. # pose: neutral # face: relieved # view: She told it with me there. So it was about me and not over me.
    -> close
* (stay_till) [Stay until somebody has sat down with him # do: wait # takes: 120s]
    It takes a while. You miss a call. When someone sits down with him he looks over at you and nods, one shift to another. # face: relieved
    -> close

// To mobile crisis.
=== handover
~ may_disengage = false
{outcome == "warm-handover": Noor comes as far as the end of the bench and sits on it, a good way along. | Noor comes over to a man who has just watched you walk away. } # phase: outcome # pose: calm-seated # face: listening # behavior: compliant
{
- knife and not knife_safe:
    ~ knife_told = true
    I’ve got a heater that works and a radio that doesn’t. Anything on you I should know about before I sit in a small van with you? # speaker: noor # manner: warm
    Right pocket. # speaker: marcus # manner: quiet # fact: He told the clinician about a work knife in his right pocket
- else:
    I’ve got a heater that works and a radio that doesn’t. # speaker: noor # manner: warm
}
- (opts)
* (three_of_us) ["Let me say what I’ve understood, and you both tell me what I’ve missed." # say: summarize # say: hand-over]
    You get the bus right, and the ear. You leave out the rain. Marcus puts it in. # face: relieved # view: It was the first time all day that it was one story.
    -> knife_check
* (stay_near) ["I’ll be at my car. If you want me, say so, and I’ll come back." # say: honest-promise # do: step-back]
    He looks to see which car. # face: listening
    -> knife_check
* (out_of_here) [Clear the call and get to the next one # do: hurry]
    You are in the car before Noor has her seat belt out of the way.
    -> knife_check

= knife_check
{ not knife or knife_safe: -> close }
He is still wearing the coat with the pocket. # face: sad
- (opts_two)
* (ask_for_it) ["Marcus, before the van: could you take that out with two fingers and put it down by the sign? I’ll stay here till you’ve stepped away." # say: instruct # do: secure-weapon]
    ~ knife_safe = true
    Two fingers. He makes a small ceremony of it. # weapon: secured in an evidence bag # fact: The knife from his right pocket is secured # face: relieved
    -> close
* (noor_deals) [Leave it to Noor # do: hurry]
    Noor gets it from him a minute later with a sandwich bag and a joke. It should not have been hers to get.
    ~ knife_safe = true
    -> close

// Home with his brother.
=== home_plan
~ may_disengage = false
Andre rubs his face with both hands. # phase: outcome # pose: neutral # face: relieved # behavior: compliant
Okay. What do I do? Tell me what to do. # speaker: andre # manner: quiet
- (opts)
* (whole_plan) ["What’s the first sign, who do you call, what stays out of the house tonight. Marcus first, then Andre." # say: offer-choice # do: make-plan # takes: 90s]
    If I won’t take the coat off. That’s the first one. # speaker: marcus # manner: quiet
    Then I call the clinic. Then 988. Then you. And the kitchen knives go in my truck box. # speaker: andre # manner: plain
    He writes it on the back of an old transfer. They both sign it, and then, because Marcus holds out the pen, so do you. # face: relieved # fact: The brothers have a written plan for tonight # view: I’ve signed a lot of papers. I never signed one I wrote.
    ~ knife_safe = true
    -> clinic
* (take_him_home) ["He’s good to go. Keep an eye on him." # say: dismiss]
    On what? An eye on what? # speaker: andre # manner: tense # face: sad
    -> clinic
* (the_pocket) {knife and not knife_safe} ["Before anything: the knife. Lay it on the hood of my car, Marcus, and come back over to Andre." # say: instruct # do: secure-weapon]
    ~ knife_safe = true
    He does it as he would put down a borrowed tool. # weapon: secured in the car # fact: The knife is secured
    -> opts
* (road_talk) {knows_danger} ["Andre, he told me something tonight about the bus. Marcus, do you want to say it or shall I?" # say: inform-family # say: offer-choice]
    Marcus says it. It takes him three goes. Andre does not say anything. He takes hold of the edge of the vest and holds on to that. # face: sad # fact: Andre knows about the order to stand in front of the bus # view: I watched his face. It didn’t go away from me.
    -> opts

=== clinic
The rain is letting up. Marcus is looking at the passenger door of the truck as if it were a long way up.
- (opts)
* (nine_oclock) ["Can I have the clinic call you both in the morning? Nine, not eight." # say: offer-help # ask: colleague]
    Nine. At eight I’m not fit to be seen. # speaker: marcus # manner: plain # face: calm # fact: The clinic will call at nine
    -> close
* (enough_said) [Let them go # do: wait]
    The truck starts on the third try. Marcus says something about the starter, through the glass. # sound: door
    -> close

// With the medics, because he said yes.
=== medics_take
~ may_disengage = false
Quinn opens the back doors and puts the inside lights on low. # phase: outcome # pose: neutral # face: listening # behavior: compliant # enter: quinn
Sit, lie down, hang on to the rail. Up to you. # speaker: quinn # manner: warm
- (opts)
* (medic_story) ["This is Marcus. He hasn’t slept since Tuesday, talk to his right side, and he fixes buses." # say: hand-over]
    So you can tell me what that noise is. # speaker: quinn # manner: warm
    Marcus is already listening for it. # pose: calm-seated # face: relieved # view: I fix buses. Present tense.
    -> medic_pockets
* (medic_code) ["Ten fifty-six, voluntary. Nothing on him that I know of." # say: dismiss]
    Quinn waits for there to be more. There is no more.
    -> medic_pockets

= medic_pockets
{ not knife or knife_safe: -> close }
He climbs in with one hand in his coat pocket.
- (opts_two)
* (pocket_first) ["One thing before you sit. The right pocket. Tell me what’s in it and we’ll do it slowly." # say: ask-about-weapon # do: search]
    ~ knife_safe = true
    You find out, slowly. It goes in a bag with his name on it. # weapon: secured in an evidence bag # fact: The knife from his right pocket is secured
    -> close
* (doors) [Close the doors # do: hurry]
    Quinn finds it at the hospital, cutting nothing, in a pocket nobody asked about. There is an email.
    -> close

// In handcuffs.
=== cuffed
He tells somebody on his left that they are cold. # phase: outcome # pose: withdrawn # face: sad # behavior: compliant # distance: 1 # view: I looked for what I’d done. I went back over the whole evening and I couldn’t find it.
- (opts)
* (undo) ["I’ve got no reason to have these on you. They’re coming off. I’m sorry." # say: apologize # do: check-policy # do: step-back # distance: 3]
    ~ outcome = ""
    He rubs the wrist. He keeps on rubbing it. # phase: contact # pose: withdrawn # face: sad # effect: trust +6 -- she took it back
    ~ here = -> people
    ~ onward = -> what_now
    -> pulse
* (book_it) ["Marcus Bell, you’re under arrest for disorderly conduct." # say: tell-rights # end: arrest]
    Disorderly. # speaker: marcus # manner: quiet # face: sad
    He is standing quite still.
    -> close
* (seat_him) [Sit him on the bench, upright, and loosen the left one # do: recovery-position # do: check-injury]
    It helps the wrist. It does not answer the question. # pose: calm-seated
    -> opts

// After force, or after the road: aid first.
=== aftercare
~ may_disengage = false
{ aftercare > 1: -> second_look }
{outcome == "officer-hurt": You are bleeding, and you can move your fingers. Marcus is on the ground. | {outcome == "bystander-hurt": The man in green is sitting down holding his arm, swearing in a high voice. Marcus is on the ground. | He is on the ground.}} # phase: outcome # pose: on-ground # face: fearful # behavior: passive
- (first)
* (on_side) [Get him off his stomach, onto his side, and watch him breathe # do: recovery-position]
    ~ aided = true
    His ribs go out and in. You count four of them before you notice that you are counting aloud. # pose: recovery # view: I could breathe. Somebody was counting.
    -> second_look
* (keep_down) [Keep your weight on him till somebody comes # force: prone-weight]
    I can’t. I can’t. I can’t get it in. # speaker: marcus # manner: quiet # face: fearful # view: There was no room for it in there. I had rain in my mouth.
    You get off when his legs stop moving. # injury: marcus serious
    -> second_look
* (medics_now) [Radio: medics to my location, now # request: ems]
    ~ asked_ems = true
    Copy, rolling. # speaker: dispatch # manner: radio
    -> second_look
* (catch_breath) [Get your breath back # do: hurry]
    It takes longer than you would have thought. He is lying in the gutter water for all of it.
    -> second_look
* (hand_on) ["Marcus. It’s over. I’m going to look at where you’re hurt. My hand’s going on your shoulder now." # say: explain # do: check-injury]
    ~ aided = true
    Yes. Okay. Yes. # speaker: marcus # manner: quiet # face: sad # pose: recovery # view: She said it before she did it. After all that. She still said it.
    -> second_look

=== second_look
Dispatch is asking for your status. {outcome == "officer-hurt":Your sleeve is heavy.|There is a siren a long way off.} # sound: siren
- (opts)
* (hands_on_aid) [Open the kit and do what it says on the lid # do: render-aid]
    ~ aided = true
    Pressure, then cover. You tell him what each thing is for. His teeth are chattering. # pose: recovery # face: sad
    -> told
* (i_am_here) ["The medics are nearly here. I’m not going anywhere. That was frightening." # say: reassure # say: name-emotion]
    You were scared. I could see you were. # speaker: marcus # manner: quiet # face: sad # pose: recovery
    -> told
* (brought_it) ["You did this. You brought this on yourself." # say: challenge]
    Yes. That’s what he says too. # speaker: marcus # manner: quiet # face: sad
    -> told
* (tape) [Put up tape and move the phones back # do: clear-bystanders]
    ~ bystander_gone = true
    It is tidier now. He is still on the ground.
    -> told

=== told
{aided:Quinn kneels down in the wet, and sees how he is lying, and nods.|Quinn kneels down in the wet, and turns him over, and does not say anything to you.} # enter: quinn
- (opts)
* (medic_facts) ["I’ll give you what was used, when, where it landed, and what he’s said since." # say: hand-over # takes: 30s]
    Quinn writes it on the back of a glove.
    -> close
* (ride_along) ["His name’s Marcus. Left ear’s bad. Tell him before you touch him." # say: hand-over]
    Marcus? I’m on your right. I’m going to touch your wrist now. # speaker: quinn # manner: warm # face: listening
    -> close
* (nothing_more) [Leave it to Quinn # do: hurry]
    There are things only you know. They go to the hospital without them.
    -> close

// The last part of every run: his brother, the record, the people you worked with.
=== close
{ andre_here or andre_told:
    -> paper
}
{ not knows_plan:
    -> paper
}
Andre’s number is on the plan. # phase: outcome
- (opts)
* (call_lost) {outcome == "walked-away"} ["Andre? It’s Officer Reyes. Marcus went off on foot up Alder. I lost him, and I want you to hear it from me." # say: inform-family]
    ~ andre_told = true
    Who’s looking? # speaker: andre # manner: phone # sound: phone
    -> paper
* (call_him) {outcome != "walked-away"} ["Andre? It’s Officer Reyes. He’s alive, I’ll tell you where he is, and then I’ll tell you what happened." # say: inform-family]
    ~ andre_told = true
    You hear him pull the truck over. # sound: phone
    Okay. Okay. In that order. Thank you. # speaker: andre # manner: phone
    -> paper
* (let_them_call) [Leave that to the hospital # do: hurry]
    They will get to it around midnight.
    -> paper

=== paper
{promised_leak or lied: You said you would do something about the bus. | There is the report. }
- (opts)
* (write_true) [Write it as it happened, with what you would do otherwise and what his plan should add # do: report]
    {knows_plan: Under "what helped" there is a line left over. You fill it. | You look for a plan on file, to add to it, and there it is. It was there the whole time. }
    -> last
* (write_thin) [Two lines. Subject contacted, call cleared # do: hurry]
    It is the length of the last three reports about him. That was the trouble with them.
    -> last
* (talk_over) {okafor_met or hale_met or noor_met} [Five minutes in the lee of the car: what worked, what did we miss? # do: debrief]
    {
    - okafor_met and partner_pushes and one_voice:
        You shushed me. In front of everybody. # speaker: okafor # manner: plain
        She looks at the empty shelter for a bit.
        Yeah. Good. # speaker: okafor # manner: quiet
    - noor_met:
        You told me about the ear. Nobody ever tells me about the ear. # speaker: noor # manner: warm
    - else:
        It was long, for a bus stop. You go over it in order, what each of you saw, and find that neither saw the same thing.
    }
    -> opts
* (call_transit) {promised_leak or knows_words} [Ring transit about 4471 # ask: colleague]
    {leak_true: They had it up on the lift an hour ago. Slow bleed at the rear door, down by the wheel. The man on the phone wants to know who caught it. You spell the name for him. | They checked it twice. Nothing. You ask them to check a third time, and to log who asked. }
    -> opts

// How it ended.
=== last
{
- outcome == "voluntary-ride":
    He stays nine days, because he chooses to. {leak_true:On the third somebody from the garage sends a card with a bus on it.|On the fifth he asks what became of 4471.} # ending: voluntary-ride
- outcome == "crisis-center":
    He sleeps fourteen hours in a room with no lock. He has the shower first. # ending: crisis-center
- outcome == "warm-handover":
    The gray van sits at the curb with its heater running until nearly nine. Then it goes, not fast. He waves at the wrong car, and then at the right one. # ending: warm-handover
- outcome == "cold-handover":
    Noor starts again from the beginning, with a man who has just been left. She gets there. It takes two hours. # ending: cold-handover
- outcome == "home-with-andre":
    The truck goes off up Alder with its one good tail light. At nine the next morning the clinic calls, and somebody picks up. # ending: home-with-andre
- outcome == "ems-hospital":
    The ambulance goes without its siren. The intake sheet says: tired, talkative, fixed our door. # ending: ems-hospital
- outcome == "hold-with-care":
    He is held for two days. On the form where it asks how the patient was brought in, he has written: they said each thing first. # ending: hold-with-care
- outcome == "needless-hold":
    The doctor lets him go at three in the morning: nothing he said gave ground for it. There are no buses at three in the morning. He walks. # ending: needless-hold
- outcome == "needless-arrest":
    He spends the night in a cell with a light that does not go off. The charge is dropped at ten. Next time he sees a uniform he will run sooner. # ending: needless-arrest
- outcome == "arrest-after-assault":
    Assault on an officer, in handwriting not your best. His lawyer’s first question is how close you were standing. # ending: arrest-after-assault
- outcome == "hurt-by-force":
    The arm is set again, at the same hospital, by a doctor who remembers it. # ending: hurt-by-force
- outcome == "gravely-hurt":
    He is alive at midnight. He is alive in the morning. After that they stop saying how long. # ending: gravely-hurt
- outcome == "officer-hurt":
    Eleven stitches. The surgeon says the word tendon, and then the word lucky. In the next bay somebody is saying sorry to the wall. # ending: officer-hurt
- outcome == "bystander-hurt":
    The man in green keeps his fingers. The film he took is on every screen in town by breakfast, and it starts where you stopped backing up. # ending: bystander-hurt
- outcome == "into-the-road":
    A shoulder, a hip, a long scrape. The driver is still sitting in her seat with both feet on the brake when they come to take her statement. # ending: into-the-road
- outcome == "last-resort":
    He keeps the leg, the arm, his life. The board asks what else you tried. There is a list. # ending: last-resort
- outcome == "shot-advancing":
    He lives. You said his name until they closed the doors. The board asks what else you tried, and when, and from how far. # ending: shot-advancing
- outcome == "stood-off":
    From the corner you watch an hour go by. Then {brother_comes:a truck stops, and a man in a vest gets out|a small red car stops, and a woman with an umbrella gets out} and sits down next to him, and neither of them says anything. # ending: stood-off
- else:
    The shelter is empty. On the bench, in the wet, somebody has squared up four packets of sugar with the edge of the wood. # ending: walked-away
}
-> END
