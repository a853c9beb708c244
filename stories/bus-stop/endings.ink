// What comes after: custody, care, hand-over, family, the report. Nothing is over when the talking is.

// Before anybody rides anywhere.
=== search_first
~ may_disengage = false
-> on_your_feet ->
He straightens up. There is the matter of his pockets. # phase: outcome # behavior: compliant # pose: neutral # pose: officer neutral
- (opts)
* (hands_behind) [Cuff him for the ride, the way it is usually done # force: handcuff]
    {what_now.offer_ride:You said no cuffs.|I said yes. I thought yes meant no cuffs.} # speaker: marcus # manner: quiet # face: sad # view: {what_now.offer_ride:She said it and then she did it. They always do the second thing.|I’d said yes. It turned out there was a second question that nobody had asked.}
    He puts the bad wrist behind him himself, so that you will not have to bend it. # distance: 0.7 # pose: cuffed-behind # custody: cuffed-behind # holds: nothing # effect: trust -10 -- he had come along of his own accord, and was cuffed for it
    ~ lied = true
    -> ride
* (each_pocket) ["Before the car I have to check your pockets. I’ll say each one, and you can watch." # say: explain # do: search]
    {
    - knife and not knife_safe:
        ~ knife_safe = true
        Right one. Careful. It’s sharp, I keep it sharp. # speaker: marcus # manner: quiet # face: listening # holds: keys # fact: The knife from his right pocket is secured # bears: threat
    - else:
        Keys. Four sugar packets. A transit transfer from 2019. You give it all back but the keys, and the keys you let him carry. # holds: keys # face: listening
    }
    -> ride
* (just_go) [Skip it. He has been through enough # do: hurry]
    {
    - knife and not knife_safe:
        You are at the second light, with him beside you. # pose: car-slump # pose: officer car-slump # leave: marcus # leave: officer
        I should have told you. There’s a knife in this pocket. # speaker: marcus # manner: quiet # face: sad # holds: keys # fact: He still had a knife in the car # bears: threat # view: I’d forgotten it. Then it was all I could think of, and her hands were on the wheel.
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
        Keys, sugar, a transfer. Then, last and at arm’s length, a work knife, closed. # holds: nothing # fact: The knife from his right pocket is secured # bears: threat # face: listening
    - else:
        Keys, sugar, a transfer from 2019, and a button he seems glad to see.
    }
    -> ride

=== ride
-> meanwhile ->
{outcome == "crisis-center":It is eleven minutes to Ninth.|It is a way to the hospital.} {search_first.hands_behind:You have put his window down an inch for him.|He has his window down an inch.} # pose: car-slump # pose: officer car-slump # leave: marcus # leave: officer # custody: {search_first.hands_behind:cuffed-behind|free} # face: listening # sound: door
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
    {search_first.hands_behind:He turns to the window.|He puts the window up.} # view: It had been going so well.
    -> arrive

=== arrive
{outcome == "crisis-center":A door with a lamp over it. A woman in a cardigan knows his name already, and tells him shoes on or off, up to him.|A lit door at the county hospital. A nurse with her glasses pushed up comes out to meet you.} # takes: 10m # custody: in-care # pose: neutral # pose: officer neutral
{search_first.hands_behind:The cuffs come off at the door.}
- (opts)
* (drop_off) ["He’s all yours. Can somebody sign?" # say: dismiss]
    Somebody signs.
    -> close
* (tell_all) ["This is Marcus. He came because he chose to. Can I tell them what helped, Marcus? You stop me if I get it wrong." # say: hand-over # takes: 40s]
    You tell them: {ear_known():the good ear, }{knows_sugar:the sugars, }{knows_orders and commanding:what the voice wants of him and the bus, }{knife:where the knife is now, }say it before you do it. He corrects you once{knows_sugar:, about the sugars}. # face: relieved # view: She told it with me there. So it was about me and not over me.
    -> close
* (stay_till) [Stay until somebody has sat down with him # do: wait # takes: 120s]
    It takes a while. You miss a call. When someone sits down with him he looks over at you and nods, one shift to another. # face: relieved
    -> close

// To mobile crisis.
=== handover
~ may_disengage = false
-> on_your_feet ->
{outcome == "warm-handover": Noor comes as far as the end of the bench and sits on it, a good way along. | {noor_takes_over:Noor gets to the end of the bench a step at a time, and sits down on it.|Noor comes over to a man who has just watched you turn your back, and sits down on the end of the bench.} Marcus has the other end. } # phase: outcome # at: noor dry-end # pose: noor calm-seated # at: bench # pose: calm-seated # face: listening # behavior: compliant
{
- knife and not knife_safe:
    ~ knife_told = true
    {fears_van():I’ve got a thermos, and nobody has to get into anything.|I’ve got a heater that works and a radio that doesn’t.} {noor_comes.tell_noor:What have you still got in the right pocket?|Anything on you I should know about before I sit {fears_van():down|in a small {mobile_crisis_here:van|car}} with you?} # speaker: noor # manner: warm
    Right pocket. Work knife. It’s closed. # speaker: marcus # manner: quiet # fact: He told the clinician about a work knife in his right pocket # bears: threat
- else:
    {fears_van():I’ve got a thermos, and nobody has to get into anything.|I’ve got a heater that works and a radio that doesn’t.} # speaker: noor # manner: warm
}
- (opts)
* (three_of_us) ["Let me say what I’ve understood, and you both tell me what I’ve missed." # say: summarize # say: hand-over]
    You get {knows_bus:the bus right|him right, mostly}{ear_known():, and the ear}{knows_orders and commanding:, and what the voice wants of him}. You leave out the rain. Marcus puts it in. # face: relieved # view: It was the first time all day that it was one story.
    -> knife_check
* (stay_near) ["I’ll be at my car. If you want me, say so, and I’ll come back." # say: honest-promise # do: step-back]
    He looks to see which car. # face: listening
    -> knife_check
* (out_of_here) [Clear the call and get to the next one # do: hurry # do: leave]
    You are in the car before Noor has opened her thermos. # at: officer front-door # pose: officer car-slump
    -> knife_check

= knife_check
{ not knife or knife_safe: -> to_van }
He is still wearing the coat with the pocket. # face: sad
- (opts_two)
* (ask_for_it) ["Marcus, before you two go: could you take that out with two fingers and put it down by the sign? I’ll stay here till you’ve stepped away." # say: instruct # do: secure-weapon]
    ~ knife_safe = true
    Two fingers. He makes a small ceremony of it, and steps away, and you bag it. # at: sign # pose: neutral # holds: keys # fact: The knife from his right pocket is secured # bears: threat # face: relieved
    -> to_van
* (noor_deals) [Leave it to Noor # do: hurry]
    Noor gets it from him a minute later with a sandwich bag and a joke. It should not have been hers to get. # holds: keys
    ~ knife_safe = true
    -> to_van

= to_van
-> meanwhile ->
{ fears_van():
    They go up Alder together on foot, Noor half a step behind him and on the side of the road. The van stays where it is, shut. # leave: marcus # leave: noor # custody: in-care # sound: footsteps # takes: 30s
    -> close
}
They go over to the {mobile_crisis_here:van|car} together, Noor half a step behind him. He gets in by himself, out of the rain. # at: curbside # pose: car-slump # at: noor sign # pose: noor neutral # custody: in-care # takes: 30s
-> close

// Home with his brother.
=== home_plan
~ may_disengage = false
-> on_your_feet ->
Andre comes over, and rubs his face with both hands. Marcus comes to the front of the shelter. # phase: outcome # at: andre shelter-end # pose: andre neutral # at: shelter # pose: neutral # face: relieved # behavior: compliant
Okay. What do I do? Tell me what to do. # speaker: andre # manner: quiet
- (opts)
* (whole_plan) ["What’s the first sign, who do you call, what stays out of the house tonight. Marcus first, then Andre." # say: offer-choice # do: make-plan # takes: 90s]
    If I won’t take the coat off. That’s the first one. # speaker: marcus # manner: quiet
    Then I call the clinic. Then 988. Then you. And the kitchen knives go in my truck box. # speaker: andre # manner: plain
    {knife and not knife_safe:He holds out a hand for the one in the pocket, and gets it. # holds: keys # fact: Andre has the knife from his pocket # bears: threat}
    He writes it on the back of an old transfer. They both sign it, and then, because Marcus holds out the pen, so do you. # face: relieved # fact: The brothers have a written plan for tonight # bears: plan # bears: family # view: I’ve signed a lot of papers. I never signed one I wrote.
    ~ knife_safe = true
    -> clinic
* (take_him_home) ["He’s good to go. Keep an eye on him." # say: dismiss]
    On what? An eye on what? # speaker: andre # manner: tense # face: sad
    -> clinic
* (the_pocket) {knife and not knife_safe} ["Before anything: the knife. Lay it on the hood of my car, Marcus, and come back over to Andre." # say: instruct # do: secure-weapon]
    ~ knife_safe = true
    He does it as he would put down a borrowed tool. # holds: keys # fact: The knife is secured # bears: threat
    -> opts
* (road_talk) {knows_danger} ["Andre, he told me something tonight about the bus. Marcus, do you want to say it or shall I?" # say: inform-family # say: offer-choice]
    Marcus says it. It takes him three goes. Andre does not say anything. He takes hold of the edge of the vest and holds on to that. # face: sad # fact: Andre knows about the order to stand in front of the bus # bears: family # bears: danger-to-self # view: I watched his face. It didn’t go away from me.
    -> opts

=== clinic
The rain is letting up. Marcus is looking across at the door of the truck as if it were a long way up.
- (opts)
* (nine_oclock) ["Can I have the clinic call you both in the morning? Nine, not eight." # say: ask-permission # do: follow-up # ask: colleague]
    Nine. At eight I’m not fit to be seen. # speaker: marcus # manner: plain # face: calm # fact: The clinic will call at nine # bears: plan
    -> truck_goes
* (enough_said) [Let them go # do: wait]
    You let them. Marcus stops at the door of the truck, and lets Andre be the one to open it.
    -> truck_goes

= truck_goes
The truck starts on the third try. Marcus says something about the starter, through the glass. # pose: car-slump # pose: andre car-slump # leave: marcus # leave: andre # vehicle: pickup gone # custody: in-care # sound: door
-> close

// With the medics, because he said yes.
=== medics_take
~ may_disengage = false
-> called_in -> on_your_feet ->
You stand by while Quinn opens the back doors and puts the inside lights on low. Marcus comes over to look. # phase: outcome # pose: officer neutral # at: sign # pose: neutral # face: listening # behavior: compliant # at: quinn curbside # pose: quinn neutral
Sit, lie down, hang on to the rail. Up to you. # speaker: quinn # manner: warm
- (opts)
* (medic_story) ["This is Marcus. {knows_sleep:He hasn’t slept since Tuesday. }{ear_known():Talk to his right side. }{knows_bus:He fixes buses.|He’s had a long day.}" # say: hand-over]
    {knows_danger:You tell Quinn, low, what he said of the road, so that nobody has to find it out.}
    {knows_bus:So you can tell me what that noise is.|Then sit. Mine’s been one too.} # speaker: quinn # manner: warm
    {knows_bus:Marcus is already listening for it. # face: relieved # view: I fix buses. Present tense.|Marcus looks at the lights, and at Quinn’s hands. # face: relieved # view: She asked me to sit. She didn’t say where.}
    -> medic_pockets
* (medic_code) ["Ten fifty-six, voluntary. Nothing on him that I know of." # say: dismiss]
    Quinn waits for there to be more. There is no more.
    -> medic_pockets

= medic_pockets
{ not knife or knife_safe: -> doors_shut }
He has one foot on the step, and one hand in his coat pocket.
- (opts_two)
* (pocket_first) ["One thing before you sit. The right pocket. Tell me what’s in it and we’ll do it slowly." # say: ask-about-weapon # do: search]
    ~ knife_safe = true
    You find out, slowly. It goes in a bag with his name on it. # holds: keys # fact: The knife from his right pocket is secured # bears: threat
    -> doors_shut
* (doors) [Close the doors # do: hurry]
    Quinn finds it at the hospital, cutting nothing, in a pocket nobody asked about. There is an email.
    -> doors_shut

= doors_shut
-> meanwhile ->
The doors shut, and the ambulance goes, with its lights off. # pose: car-slump # pose: quinn car-slump # leave: marcus # leave: quinn # custody: in-care # sound: door
-> close

// Whoever was sent for and comes only now is met, and not passed over: while he is still here, or after he has gone.
=== meanwhile
{ backup_here and not okafor_met:
    ~ okafor_met = true
    {is_there():Okafor is out of 2A31. She looks, and goes to keep the street clear.|Okafor pulls in with her window down. You tell her that it is over, and how.} # at: okafor lamp # pose: okafor ready # sound: door
}
{ cit_officer_here and not hale_met:
    ~ hale_met = true
    {is_there():Hale comes up the last half block, and looks from one of you to the other. He stays by your car, where Marcus can see him.|Hale comes up the last half block to an empty shelter, and asks how he was.} # at: hale car-side # sound: footsteps
}
{ (mobile_crisis_here or co_responder_here) and not noor_met:
    ~ noor_met = true
    ~ knows_noor = true
    {is_there():The clinician you sent for gets out by the lamp. Noor Haddad, she says, and hears in four sentences what she has missed.|The clinician you sent for gets out by the lamp, and nobody is left to talk to. Noor Haddad, she says. She asks for his name, and writes it down for the morning.} # at: noor lamp # sound: door # knows: noor
}
{ supervisor_here and not sergeant_met:
    ~ sergeant_met = true
    Sergeant Voss parks behind your car, and comes no nearer than she has to. # at: voss behind-car # pose: voss arms-folded # sound: brakes
}
{ andre_here and not andre_met: -> his_brother_now }
->->

= his_brother_now
~ andre_met = true
A pickup stops across the street with its flashers on. The man who gets out has a high-visibility vest and Marcus’s forehead. # vehicle: pickup across-street # at: andre across # sound: door # fact: His brother Andre is here # bears: family
{is_there():Marky! Where are you taking him?|Where is he? Where’s Marky?} # speaker: andre # manner: shout
- (opts)
* (tell_him_now) {outcome != "walked-away"} ["Andre? I’m Officer Reyes. {condition()} I’ll tell you where he’s going, and you can come along behind." # say: inform-family]
    ~ andre_told = true
    {is_there():He looks past you at his brother, from the hood to the shoes, and breathes out.|He looks at the shelter, and then at you, and breathes out.} # face: relieved
    Okay. I’m right behind you. Wherever it is. # speaker: andre # manner: quiet
    ->->
* (lost_him_now) {outcome == "walked-away"} ["Andre? I’m Officer Reyes. He went off on foot down Alder, and I let him. You should hear it from me." # say: inform-family]
    ~ andre_told = true
    Then I’ll look. # speaker: andre # manner: quiet
    ->->
* (not_now) ["Sir, it’s done. Call the station in the morning." # say: dismiss # excuse: it is said to his brother]
    I drove as fast as I could. # speaker: andre # manner: tense
    He is still standing in the road with the keys in his hand when you look around. # face: sad
    ->->

// In handcuffs.
=== cuffed
He tells somebody on his left that the cuffs are cold. # phase: outcome # pose: cuffed-behind # custody: cuffed-behind # holds: nothing # face: sad # behavior: compliant # view: I looked for what I’d done. I went back over the whole evening and I couldn’t find it.
{ knife and not knife_safe:
    ~ knife_safe = true
    There is a work knife in the right pocket, closed. It goes in a bag. # fact: The knife from his right pocket is secured # bears: threat
}
- (opts)
* (undo) ["I’ve got no reason to have these on you. They’re coming off. I’m sorry." # say: apologize # do: check-policy # do: step-back # distance: 3]
    ~ outcome = ""
    He goes to the front of the shelter, rubbing the wrist. He keeps on rubbing it. # phase: contact # at: shelter # pose: withdrawn # custody: free # holds: keys # behavior: passive # face: sad # effect: trust +6 -- she took it back
    ~ here = -> people
    ~ onward = -> what_now
    -> pulse
* (book_it) ["{knows_surname:Marcus Bell, you|{knows_name:Marcus, you|You}}’re under arrest for disorderly conduct." # say: tell-rights # end: arrest]
    Disorderly. # speaker: marcus # manner: quiet # face: sad
    {cuffed.seat_him:He is sitting quite still.|He is standing quite still.}
    -> close
* (seat_him) [Sit him on the bench, upright, and loosen the left one # do: recovery-position # do: check-injury]
    It helps the wrist. It does not answer the question. # at: bench # pose: cuffed-sit
    -> opts

// After force, or after the road: aid first.
=== aftercare
~ may_disengage = false
{ outcome == "officer-hurt": -> own_wound }
{ aftercare > 1: -> second_look }
{outcome == "bystander-hurt":The man in green is sitting down holding his arm, swearing in a high voice.} {scuffle_on or advance.stopped_late:Nobody says anything. There is the rain.|{on_front:Marcus is face down on the ground.|Marcus is on the ground.}} # phase: outcome # behavior: passive
- (first)
* (on_side) [{on_front:Get him off his stomach, onto his side, and watch him breathe|Help him down onto his side, and watch him breathe} # do: recovery-position]
    ~ aided = true
    ~ on_front = false
    His ribs go out and in. You count four of them before you notice that you are counting aloud. # pose: recovery # view: I could breathe. Somebody was counting.
    -> second_look
* (keep_down) {on_front} [Keep your weight on him till somebody comes # force: prone-weight]
    I can’t. I can’t. I can’t get it in. # speaker: marcus # manner: quiet # face: fearful # view: There was no room for it in there. I had rain in my mouth.
    ~ outcome = "gravely-hurt"
    You get off when his legs stop moving. # injury: marcus serious back
    -> second_look
* (medics_now) {ems_eta == -1} [Radio: medics to my location, now # request: ems]
    ~ asked_ems = true
    Copy, rolling, {minutes(ems_eta)} out. # speaker: dispatch # manner: radio
    -> second_look
* (catch_breath) [Get your breath back # do: hurry]
    It takes longer than you would have thought. He is down in the wet for all of it.
    -> second_look
* (hand_on) ["{knows_name:Marcus. }It’s over. I’m going to look at where you’re hurt. My hand’s going on your shoulder now." # say: explain # do: check-injury]
    ~ aided = true
    {
    - answers():
        Yes. Okay. Yes. # speaker: marcus # manner: quiet # face: sad # view: She said it before she did it. After all that. She still said it.
    - else:
        He does not answer. You say each thing before you do it all the same.
    }
    -> turned(-> second_look)

// Whether he is in a state to answer.
=== function answers()
~ return outcome != "gravely-hurt"

// Nobody is looked after on their front.
=== turned(-> next)
{ on_front:
    ~ on_front = false
    ~ turned_over = true
    You help him over onto his side. # pose: recovery
}
-> next

// By now nobody holds him down; cuffs that are on stay on.
=== second_look
{ distance > 1:
    You go and get down beside him. # distance: 0.8 # pose: officer aid
}
-> meanwhile ->
{
- ems_here and medics_in:
    Quinn has the bag out already. # distance: quinn 3 # pose: quinn ready
- ems_here:
    ~ medics_in = true
    You call the medics in from around the corner. The ambulance is there in no time, and Quinn has the bag out already. # takes: 20s # enter: quinn # distance: quinn 3 # pose: quinn ready # sound: brakes
}
Dispatch is asking for your status. # custody: {outcome == "needless-arrest":cuffed-behind|free}
{ems_eta > 0 and ems_eta < 300:There is a siren a long way off. # sound: siren}
- (opts)
* (hands_on_aid) [Open the kit and do what it says on the lid # do: render-aid]
    ~ aided = true
    {outcome == "bystander-hurt":The man in green first: pressure, then cover. Then Marcus. You tell each of them what each thing is for.|Pressure, then cover. You tell him what each thing is for.{answers(): His teeth are chattering.}} # face: sad
    -> turned(-> help_comes)
* (i_am_here) ["{ems_eta > 0:The medics are coming. }I’m not going anywhere. That was frightening." # say: reassure # say: name-emotion]
    {
    - answers():
        You were scared. I could see you were. # speaker: marcus # manner: quiet # face: sad
    - else:
        He does not answer. You say it again.
    }
    -> turned(-> help_comes)
* (brought_it) ["You did this. You brought this on yourself." # say: challenge]
    {
    - answers():
        Yes. That’s what he says too. # speaker: marcus # manner: quiet # face: sad
    - else:
        He does not answer.
    }
    -> help_comes
* (tape) {not bystander_gone and outcome != "bystander-hurt"} [Put up tape and move the man with the phone back # do: clear-bystanders]
    ~ bystander_gone = true
    It is tidier now, and nobody is filming. He is still on the ground. # leave: bystander
    -> help_comes

// The officer is the one who is hurt, and he is not.
=== own_wound
You are bleeding, and you can move your fingers. Marcus sits on the ground with his hands held out, where anybody can see them. # phase: outcome # behavior: passive
- (first)
* (press) [Clamp your other hand on it, and sit down where you can see him # do: hold-for-resource]
    You press. It is warm, and then it is less. He watches your hand the whole time. # pose: officer sit-ground # face: sad
    -> own_second
* (medics_now) {ems_eta == -1} [Radio: officer cut, medics to my location # request: ems]
    ~ asked_ems = true
    Copy, officer injured, {minutes(ems_eta)} out. # speaker: dispatch # manner: radio
    -> own_second
* (hand_on) ["{knows_name:Marcus. }It’s over. Are you hurt too? I’m going to look at your hands." # say: explain # do: check-injury]
    ~ aided = true
    No. It’s you. You’re the one. # speaker: marcus # manner: quiet # face: sad # view: She was bleeding on my sleeve and she asked if I was hurt.
    -> own_second
* (cuffs_on) ["I’m going to cuff you in front, one-handed, because of the knife." # say: explain # force: handcuff]
    Yes. # speaker: marcus # manner: quiet # pose: sit-ground # custody: cuffed-front # holds: nothing # face: sad
    -> own_second

=== own_second
-> meanwhile ->
Dispatch is asking for your status. Your sleeve is heavy.
{ems_eta > 0 and ems_eta < 300:There is a siren a long way off. # sound: siren}
- (opts)
* (wrap_it) [Open the kit and wrap it # do: hold-for-resource # takes: 40s]
    You cannot do it with one hand. He holds the end of the bandage for you, at arm’s length, as if it might go off. # face: sad # view: I held it. I held it as still as I’ve ever held anything.
    -> help_comes
* (i_am_here) ["I’m still here. That was frightening." # say: reassure # say: name-emotion]
    You were scared. I could see you were. # speaker: marcus # manner: quiet # face: sad
    -> help_comes
* (brought_it) ["You did this. You brought this on yourself." # say: challenge]
    Yes. That’s what he says too. # speaker: marcus # manner: quiet # face: sad
    -> help_comes

// Medics come if somebody sent for them, and when they can.
=== help_comes
{
- ems_eta == -1:
    No ambulance has been sent for. There is the rain, and the radio.
- else:
    -> told
}
* (call_now) [Radio: medics to my location, now # request: ems]
    ~ asked_ems = true
    Copy, rolling, {minutes(ems_eta)} out. # speaker: dispatch # manner: radio
    -> told
* (when_free) [Radio: one injured, send an ambulance when there is one # request: ems # do: hurry]
    ~ asked_ems = true
    Copy, {minutes(ems_eta)}. # speaker: dispatch # manner: radio
    {
    - outcome == "officer-hurt":
        You’re bleeding, he says. You should tell them you’re bleeding. # face: fearful # view: She said when there is one. There was all that blood, and she said when there is one.
    - answers():
        When there is one, he says after you. # face: sad # view: I was cold. I thought, they’ll send it when I’m colder.
    }
    -> told

=== told
{ems_eta > 0:It is {minutes(ems_eta)}. It is a long time on the ground. # takes: {ems_eta}s # sound: brakes}
-> meanwhile ->
{ not medics_in:
    ~ medics_in = true
    The ambulance pulls in past the shelter, and Quinn is out of it with the bag. # enter: quinn # pose: quinn ready # sound: brakes
}
{
- outcome == "officer-hurt":
    Quinn kneels down in the wet and cuts your sleeve open to the shoulder, and asks Marcus his name while she does it. # distance: quinn 0.8 # pose: quinn give-aid # pose: officer sit-ground
- outcome == "bystander-hurt":
    Quinn kneels down in the wet by the man in green, and tells Marcus that he is next. # at: quinn lamp # pose: quinn give-aid
- aided:
    Quinn kneels down in the wet, and sees that he has been looked after, and nods. # distance: 0.8 # distance: quinn 1 # pose: quinn give-aid
- turned_over:
    Quinn kneels down in the wet, and does not say anything to you. # distance: 0.8 # distance: quinn 1 # pose: quinn give-aid
- else:
    Quinn kneels down in the wet, and gets him onto his side, and does not say anything to you. # distance: 0.8 # distance: quinn 1 # pose: quinn give-aid # pose: recovery
}
- (opts)
* (medic_facts) ["I’ll give you {outcome == "officer-hurt":what happened, when, how close we were|{outcome == "into-the-road":what hit him, when, how he fell|what was used, when, where it landed}}, and what he’s said since." # say: hand-over # takes: 30s]
    Quinn writes it on the back of a glove.
    -> taken
* (ride_along) ["{knows_name:His name’s Marcus. }{ear_known():Left ear’s bad. }Tell him before you touch him." # say: hand-over]
    {ear_known():I’m on your right. I’m going to touch your wrist now.|I’m going to touch your wrist now.} # speaker: quinn # manner: warm # face: listening
    -> taken
* (nothing_more) [Leave it to Quinn # do: hurry]
    There are things only you know. They go to the hospital without them.
    -> taken

= taken
~ medics_met = true
{outcome == "bystander-hurt":They take the man in green first. # leave: bystander}
{knife and not knife_safe:Quinn finds a work knife in his pocket, closed, and hands it to you. # holds: keys # fact: The knife from his right pocket is secured # bears: threat}
{ outcome == "officer-hurt":
    There is room in it for two. He sits on the one side and you on the other, with Quinn between. # pose: car-slump # pose: officer car-slump # pose: quinn car-slump # leave: marcus # leave: quinn # leave: officer # custody: in-care # sound: door
    A door at the county hospital, and a nurse who looks at your sleeve first. # takes: 8m # pose: neutral # pose: officer neutral # pose: quinn neutral # custody: officer in-care
    -> close
}
They have him on the gurney, and then the doors are shut, and you are on your feet in the rain. # leave: marcus # leave: quinn # custody: in-care # pose: officer neutral # sound: door
-> close

// The last part of every run: his brother, the record, the people you worked with.
=== close
{ not (ride or own_wound): -> meanwhile -> }
{ andre_met or andre_told or not knows_andre:
    -> paper
}
{knows_plan:Andre’s number is on the plan.|Dispatch has Andre’s number by now.} # phase: outcome
- (opts)
* (call_lost) {outcome == "walked-away"} ["Andre? It’s Officer Reyes. Marcus went off on foot down Alder. I lost him, and I want you to hear it from me." # say: inform-family]
    ~ andre_told = true
    Who’s looking? # speaker: andre # manner: phone # sound: phone
    -> paper
* (call_him) {outcome != "walked-away"} ["Andre? It’s Officer Reyes. {condition()} I’ll tell you where he is, and then I’ll tell you what happened." # say: inform-family]
    ~ andre_told = true
    {andre_here:He is at the stop. You can hear the rain on the roof of the shelter, and then his truck door.|{andre_eta > 0:You hear him pull the truck over.|You hear him put down whatever he was holding.}} # sound: phone
    Okay. Okay. In that order. Thank you. # speaker: andre # manner: phone
    -> paper
* (let_them_call) {to_hospital()} [Leave that to the hospital # do: hurry]
    {andre_eta > 0:He gets to the stop before anybody has called him, and finds nobody there. }They will get to it around midnight.
    -> paper
* (let_it_lie) {not to_hospital()} [Leave it for somebody else to tell him # do: hurry]
    {andre_eta > 0:He gets to the stop, and finds nobody there. }Somebody does, in the end.
    -> paper

// How he is, in the first words to his brother.
=== function condition()
{
- outcome == "gravely-hurt" or outcome == "shot-advancing" or outcome == "into-the-road":
    ~ return "He’s alive."
- outcome == "hurt-by-force" or outcome == "last-resort" or outcome == "bystander-hurt" or scuffle or force_result == "down":
    ~ return "He’s hurt, and he’s being seen to."
- outcome == "officer-hurt" or cuffed or outcome == "needless-hold":
    ~ return "He’s not hurt."
- else:
    ~ return "He’s all right."
}

// Whether there is a hospital that could ring the family.
=== function to_hospital()
~ return not (outcome == "walked-away" or outcome == "warm-handover" or outcome == "cold-handover" or outcome == "crisis-center" or outcome == "needless-arrest" or outcome == "arrest-after-assault" or outcome == "bystander-hurt")

=== paper
{ not (ride or own_wound): -> meanwhile -> }
{promised_leak or work.all_off_road: You said you would do something about the bus. | There is the report. }
- (opts)
* (write_true) [Write it as it happened, with what you would do otherwise and what {knows_plan:his plan should add|would help next time} # do: report]
    {knows_plan: Under "what helped" there is a line left over. You fill it. | You look for a plan on file, to add to it, and there it is. It was there the whole time. }
    -> last
* (look_for_him) {outcome == "walked-away"} [Radio: a man in an orange coat, on foot down Alder. Look for him, and nobody chases him # ask: dispatch-update # do: follow-up # takes: 15s]
    Copy. They will look, and keep back{backup_eta > 0:. Your second unit comes by way of Alder, slow and dark}. # speaker: dispatch # manner: radio # sound: radio
    -> opts
* (knock_tonight) {outcome == "walked-away" and knows_surname} [Ask for somebody to knock at his door tonight # do: follow-up # ask: colleague # takes: 15s]
    They will knock at ten, and again at six, and ask how he is and nothing else. # speaker: dispatch # manner: radio
    -> opts
* (tell_clinic) {outcome == "walked-away" and knows_plan} [Leave word with the clinic: what he said tonight, and how he went # do: follow-up # ask: colleague # takes: 60s]
    It is a machine. You say it slowly, and give your number twice. # pose: officer phone # holds: officer phone
    -> opts
* (write_thin) [Two lines. Subject contacted, call cleared # do: hurry]
    It is the length of the last three reports about him. That was the trouble with them.
    -> last
* (talk_over) {not arrive and not own_wound and (okafor_met or hale_met or noor_stays())} [Five minutes in the lee of the car: what worked, what did we miss? # do: debrief]
    You stand in front of the car, out of the wind. # at: officer curb-by-car # pose: officer talking
    {
    - okafor_met and partner_pushes and one_voice:
        You shushed me. In front of everybody. # speaker: okafor # manner: plain # pose: okafor neutral
        {is_there():She looks across at him for a bit.|She looks at the empty shelter for a bit.}
        Yeah. Good. # speaker: okafor # manner: quiet
    - noor_stays() and noor_comes.tell_noor and ear_known():
        You told me about the ear. Nobody ever tells me about the ear. # speaker: noor # manner: warm
    - else:
        It was long, for a bus stop. You go over it in order, what each of you saw, and find that neither saw the same thing.
    }
    -> opts
* (call_transit) {knows_bus} [Ring transit about 4471 # ask: colleague]
    {leak_true:They have it up on the lift now. Slow bleed at the rear door, down by the wheel. The man on the phone wants to know who caught it. {knows_surname:You spell the name for him.|Marcus, you say. A mechanic.}|They checked it twice. Nothing. You ask them to check a third time, and to log who asked.} # holds: officer phone # pose: officer phone
    -> opts

// Whether the clinician is still here when he has gone.
=== function noor_stays()
~ return noor_met and not strapped and not (handover and fears_van())

// How it ended.
=== last
{
- outcome == "voluntary-ride":
    He stays nine days, because he chooses to. {leak_true:On the third somebody from the garage sends a card with a bus on it.|On the fifth he asks what became of 4471.} # ending: voluntary-ride
- outcome == "crisis-center":
    He sleeps fourteen hours in a room with no lock. He has the shower first. # ending: crisis-center
- outcome == "warm-handover":
    {fears_van():The gray van is at the curb all night, with nobody in it. They walked the whole way, and Noor says he told her the make of every bus that went by.|{mobile_crisis_here:The gray van|The car with no markings} sits at the curb with its heater running until nearly nine. Then it goes, not fast. He waves at the wrong car, and then at the right one.} # ending: warm-handover
- outcome == "cold-handover":
    Noor starts again from the beginning, with a man who has just been left. She gets there. It takes two hours. # ending: cold-handover
- outcome == "without-a-word":
    The truck’s one good tail light goes around the corner. At nine the next morning nobody calls, because nobody asked anybody to. # ending: without-a-word
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
    From the corner you watch an hour go by. {andre_met:Andre has sat down|Then {brother_comes:a truck stops, and a man in a vest gets out|a small red car stops, and a woman with an umbrella gets out} and sits down} next to him, and neither of them says anything. # takes: 60m # at: andre {brother_comes:dry-end|gone} # vehicle: {andre_met or brother_comes:pickup|car} across-street # pose: andre calm-seated # ending: stood-off
- else:
    The shelter is empty. On the bench, in the wet, somebody has squared up four packets of sugar with the edge of the wood. # ending: walked-away
}
-> END
