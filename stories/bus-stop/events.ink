// What happens meanwhile: people arrive, a bus comes, he moves. Every decision of the contact returns here.

// Goes on to the next part of the encounter, once the world has had its turn.
=== go(-> next)
{ distance >= 13 and distance < 99 and not knife_out and not at_curb:
    You come back as far as the front door of your car, hands open, and tell him that is where you will stop. # at: officer front-door # sound: footsteps
}
~ here = next
~ stalls = 0
-> pulse

=== pulse
{ radioed:
    ~ radioed = false
- else:
    ~ stalls = stalls + 1
}
{
- knife and not knife_out and not knife_safe and beat >= 2 and (escalation >= 82 or (distance < 2 and escalation >= 58 and trust < 45) or (hard and beat >= 6)):
    -> blade
- not knife and distance <= 2 and escalation >= 78 and trust < 40 and not shove:
    -> shove
- escalation >= 92 and beat >= 2 and not bolt:
    -> bolt
- backup_here and not okafor_met:
    -> okafor_comes
- okafor_met and partner_pushes and not one_voice and not okafor_pushes and beat >= 2:
    -> okafor_pushes
- cit_officer_here and not hale_met:
    -> hale_comes
- (mobile_crisis_here or co_responder_here) and not noor_met and beat >= 2:
    -> noor_comes
- andre_here and not andre_met and beat >= 3:
    -> andre_comes
- bus_comes and not bus_held and not bus and beat >= 4:
    -> bus
- hard and not knife and commanding and beat >= 6 and not pull:
    -> pull
- supervisor_here and not sergeant_met:
    ~ sergeant_met = true
    Sergeant Voss leaves her car dark, comes as far as yours, and stays behind it, arms folded, in the rain. On the radio she tells you to take what time you need. # at: voss behind-car # pose: voss arms-folded # sound: radio
    -> here
- ems_here and not medics_met:
    ~ medics_met = true
    2A30, your medics are staged around the corner on 3rd, dark. They will not move till you call them in. # speaker: dispatch # manner: radio # sound: radio
    -> here
- stalls > 3:
    ~ stalls = 0
    {
    - escalation >= 50:
        {&It has gone on too long for him. He is off again.|He shakes his head, as at a fly, and starts over.|Something in him moves on without you.} # sound: footsteps
    - else:
        {&He looks at you as if it were your turn, and then takes it himself.|The moment goes by. Another comes.|He looks at the road, and back, and begins again.}
    }
    -> onward
}
-> here

// Whoever has sat down with him and gets up for something else is not sitting with him.
=== function get_up()
~ seated = false
{ here == -> settle.opts:
    ~ here = -> what_now.opts
}

// The standing acts, as Marcus takes them.

=== marcus_wait
{
- standing_back == -> scuffle_on:
    You say nothing. There is no breath to say it with.
- flees:
    You stand still. The footsteps go on without you.
- standing_back == -> kneels_on:
    You say nothing. The rain says it for you.
- advancing:
    You say nothing. It makes no difference to him.
- weapon_seen:
    The rain goes on. He looks at the thing in his hand, and at you.
- silences <= 1 and escalation >= 60:
    {&You let it be quiet. He talks into the gap, to his left shoulder, then to you, then to nobody.|You leave the gap open. He puts half a sentence into it and takes it out again.|You say nothing. He says it all twice, the second time lower.} # view: She didn’t push in. There was room on the line for once.
- silences <= 1:
    {&You let it be quiet. He listens to you not talking.|You leave it at that for a while. So does he.|You say nothing more. He turns a key over, and back.} # face: listening # view: Nobody ever waits. They think if they stop I’ll go off.
- silences == 2:
    {&The rain fills it. A drip comes through the shelter roof on the same spot, over and over, and you both watch it.|The rain has the word. Neither of you takes it back.|A car goes by, slow, and you both wait for the end of it.}
- escalation >= 60:
    {&You wait. He has begun to walk faster, as if something were expected of him.|You wait. He looks at your hands, your face, your hands.|You wait. He asks his left shoulder what you are waiting for.} # pose: pacing # face: fearful # view: I couldn’t tell if she was waiting or getting ready.
- silences == 3:
    You wait. It is nobody’s turn to speak. # face: sad
- silences == 4:
    You wait. He has begun to look past you, up the street. # face: sad # view: She’d run out. People run out.
- else:
    You wait. He is counting under his breath, and not for you. # face: sad # view: I thought: I’ll count to ten, and then I’ll go.
}
-> standing_back

// He has waited as long as he can. Whoever came takes over; else he does what he was going to do.
=== marcus_patience
{ standing_back != -> pulse or weapon_seen or advancing or at_curb or flees:
    -> marcus_wait
}
{
- noor_met:
    -> noor_takes_over
- commanding and bus_comes and not bus_held and not bus:
    He has stopped looking at you. Somebody else is talking, and he is listening. # pose: neutral # face: fearful
    -> bus
- andre_met:
    ~ outcome = "without-a-word"
    Andre comes past you without asking. # phase: outcome # at: andre shelter-end # at: shelter # pose: neutral # behavior: compliant # face: sad
    Come on, he says, and Marcus goes, because it is Andre. The truck starts on the third try. You never hear where to. # pose: car-slump # pose: andre car-slump # leave: marcus # leave: andre # vehicle: pickup gone # custody: in-care # sound: door # view: She stood there like somebody at a stop. So I went with the one who’d come for me.
    -> close
- else:
    He has stopped looking at you. He picks up one foot, and finds that nothing happens, and picks up the other. # pose: walk # face: sad # view: Nobody was saying anything but him. He said, walk.
    -> walks_off
}

=== marcus_observe
{
- standing_back == -> scuffle_on:
    Sleeve, collar, rain. You cannot see anything whole.
- standing_back == -> kneels_on:
    You look. His ankles are crossed. He knows that part too.
- advancing:
    The blade is the length of a finger, and level. He is looking at where you are about to be. # fact: He comes with the blade level # bears: threat
- weapon_seen:
    The blade is the length of a finger. His knuckles are white. He is pointing it at the ground.
- knife and not knife_told and not knife_safe:
    {&You look. Every time you shift your weight, the right hand goes back to that pocket.|You look. The left hand swings the keys. The right arm does not swing at all.|You look. Whatever is in that pocket, the right hand is never far from it.} # fact: When you move, his right hand goes to his pocket # bears: threat
- not saw_keys and not knife:
    ~ saw_keys = true
    You look. The thing in his fist turns in the light, and it is keys. Thirty of them, on a ring as big as a bracelet. # knows: hand # fact: What he holds is a bunch of keys # bears: threat
- escalation >= 75:
    {&You look. Breath high in the chest, white around the eyes. He is frightened enough to do anything at all.|You look. His mouth does not stop, and he does not seem to know that it is going.|You look. His weight is on the front foot, and it is not the same foot for long.}
- escalation >= 50:
    {&You look. He checks three places, over and over: you, the curb, his left shoulder.|You look. The curb, again. Then you, to see whether you saw.|You look. He has rubbed one cuff of the coat pale with his thumb.} # fact: He keeps looking at the curb # bears: danger-to-self
- else:
    {&You look. His shoulders have come down. He has stopped checking the curb.|You look. He is looking at the rain, the way anybody would.|You look. One hand is open. He may not have noticed.}
}
-> standing_back

=== marcus_step_back
~ get_up()
{
- standing_back == -> scuffle_on:
    You try to make room, and he comes with you, holding on. # distance: 0.6
    -> standing_back
- advancing:
    You go back. His eyes come with you. # sound: footsteps
    -> standing_back
- standing_back == -> kneels_on:
    You go back two steps. He hears them, and does not turn around. # sound: footsteps
    -> standing_back
}
{&You give him two slow steps, palms out. His eyes follow your feet.|You go back a little more. He breathes out, and you hear it.|You ease off again. He lets his back touch the glass.} # sound: footsteps
-> standing_back

=== marcus_cover
~ get_up()
{
- not in_cover:
    You back along the car, and there is nothing between you yet. # sound: footsteps
- advancing:
    You get the engine between you and him. # sound: footsteps
- weapon_seen:
    You go around the car, and keep it between you and him. # sound: footsteps
- else:
    You go around the car and lean on it with both hands, so that it looks like leaning. # sound: footsteps
}
-> standing_back

=== marcus_disengage
~ get_up()
~ may_disengage = false
You tell him you are going to move off to the corner, and that you are not leaving. Then you do that. # at: officer corner # sound: footsteps
{
- weapon_seen or knows_danger:
    He looks at the space you have made, and then past it, at the road.
    -> standing_back
- escalation >= 55 or beat < 5 or hard:
    He walks his four steps. After a while he walks them more slowly. # at: shelter # pose: pacing # effect: escalation -4 -- there was nobody left to keep off # view: She went to the corner and stood where I could see her. That’s further than anyone’s ever gone who was still there.
    -> standing_back
- else:
    -> stand_off
}

// Pulling back as a way to end it: nobody is in danger, and there is a plan.
=== stand_off
~ may_disengage = false
{ commanding and bus_comes and not bus_held and not bus:
    From the corner you can see all of him. You can also see the lights of the 14, and how he stands up.
    -> struck
}
From the corner you can see all of him. {andre_met:Andre stands where he is, and does not push.|Nobody is near.} {unharmed() and not shove:He has hurt no one.|He is getting his breath.} # fact: From a distance, nobody is in danger from him # bears: threat
- (opts)
<- standing(-> stand_off_waits)
* (plan_morning) [Leave it there tonight, with {knows_andre:Andre|his family} told and the clinic set to see him at nine # ask: family # do: follow-up # end: disengaged # calls: andre # takes: 60s]
    ~ andre_told = true
    ~ outcome = "stood-off"
    { andre_met:
        You wave Andre over, and tell him about nine o’clock. # phase: outcome # behavior: compliant # at: andre lamp
        I’ll sit with him, and then I’ll walk him home. I’ve done it before. # speaker: andre # manner: quiet
        -> close
    }
    {knows_andre:Andre picks up on the first ring.|Dispatch finds a brother, Andre, and his number. It rings twice.} # phase: outcome # knows: andre # behavior: compliant # sound: phone
    I know that stop. {brother_comes:I’ll walk him home from there. I’ve done it before.|I’ll get our cousin to walk him home. She’s done it before.} # speaker: andre # manner: phone
    -> close
* (check_in) ["I’m still here, Marcus. I’m just not in your way." # say: reassure # promise: stay]
    He sits down in the middle of the bench. # at: bench # pose: calm-seated # face: listening
    I see you. # speaker: marcus # manner: plain # view: I had the whole shelter. I sat down in it.
    -> go(onward)
* (drive_off) [Clear the call. No crime, no complaint # do: leave # end: left-scene]
    -> walks_off

=== stand_off_waits
He sits. After a time he looks around for you, and finds you, and seems to be waiting. # at: bench # pose: calm-seated # face: listening
-> go(onward)

// A second unit.

=== okafor_comes
~ okafor_met = true
Okafor comes up behind the hood of your car with her collar turned up. # at: okafor engine-block # sound: footsteps
{
- one_voice:
    She finds the corner of the hood, and becomes furniture.
    -> here
- partner_pushes:
    -> okafor_pushes
- else:
    Loud or quiet? # speaker: okafor # manner: whisper
    You tip your hand: quiet. She moves off to where she can see his hands and he can forget her.
    ~ one_voice = true
    -> here
}

=== okafor_pushes
{knife and not knife_safe: She sees the pocket before she sees the man. | She sees a man shouting at nothing with metal in his hand.}
Hey! Hands! Hands where I can see them! Now! # speaker: okafor # manner: shout # at: okafor headlights # pose: okafor command # effect: escalation +6 -- a second voice, and it was shouting
He backs away from it. # pose: back-away # face: fearful
Two. Two of them. I told you there’d be two. # speaker: marcus # manner: tense # timer: 20s # view: The new one was coming in from my bad side. I couldn’t hear her, I could only see the size of her mouth.
- (opts)
<- standing(-> okafor_late)
* (you_heard) ["You heard her. Hands." # say: repeat-command]
    He gets both arms around his own head. # pose: cover-ears # face: fearful # effect: comprehension -6 -- two officers, two orders
    -> here
* (i_have_him) [Put your palm up to Okafor, and shake your head: you have him, one voice # do: intervene # do: one-voice]
    ~ one_voice = true
    ~ get_up()
    It takes her a second. Then she shuts her mouth and takes three steps back. # at: okafor engine-block # pose: okafor ready # pose: self-hug # face: listening
    You can do that? # speaker: marcus # manner: quiet # view: She told a cop to stop and the cop stopped. I filed that.
    -> here
* (thats_okafor) ["That’s Okafor. She’s loud when she’s worried. I’m still the one who’s talking to you." # say: explain # do: intervene # do: one-voice]
    ~ one_voice = true
    ~ get_up()
    Worried. # speaker: okafor # manner: quiet # pose: okafor ready
    But she stays where she is. # pose: withdrawn # face: listening
    Tell her it’s catching. # speaker: marcus # manner: tense # view: She explained the other one to me. Like I was owed it.
    -> here
* (watch_her) [Let Okafor have a go # do: hurry]
    ~ get_up()
    Okafor takes two more steps. So does he. He runs out of shelter before she runs out of steps. # at: okafor beside-lamp # pose: okafor command # at: shelter-end # pose: agitated # face: fearful # behavior: passive # effect: escalation +5 -- he was backed against the glass
    -> here

=== okafor_late
{
- weapon_seen:
    -> here
- else:
    ~ get_up()
    Nobody tells Okafor anything, so she says it again, closer. # at: okafor beside-lamp # pose: okafor command # pose: agitated # face: fearful # effect: escalation +4 -- the shouting came nearer
    -> here
}

// The CIT officer.

=== hale_comes
~ hale_met = true
Hale walks the last half block, hatless, hands out of his pockets. He stops at your car and waits for you to look. # at: hale car-side # sound: footsteps
{ not knows_ear:
    I know him from the clinic van. Marcus. Left ear’s no good. Get on his right. # speaker: hale # manner: whisper # knows: name # knows: ear # fact: Officer Hale says his left ear is bad # bears: ability
}
~ knows_name = true
~ knows_ear = true
- (opts)
<- standing(-> hale_settles)
* (hale_covers) {not bystander_gone} [Ten words to Hale: you keep talking, he keeps the street clear # do: brief # do: clear-bystanders]
    ~ bystander_gone = true
    Copy. # speaker: hale # manner: quiet # leave: bystander
    He has a way with people who film. In half a minute there is nobody left on the street to do it. # face: listening
    -> here
* (hale_talks) ["Marcus, this is Hale. I think you know each other. He’ll say hello, and it’s still me you’re talking to." # say: explain # do: brief # at: hale fender]
    {
    - trust >= 45:
        We were just getting somewhere. # speaker: marcus # manner: tense # face: sad # effect: escalation +2 -- he had only just got used to one person # view: I’d got used to her. You get used to one and they bring another.
        Then I’ll shut up and listen. # speaker: hale # manner: warm
    - else:
        ~ knows_sugar = true
        Evening, Marcus. Still on four sugars? # speaker: hale # manner: warm # knows: sugar # effect: escalation -6 -- a face he knew, and a small joke # effect: trust +6 -- a face he knew
        Five now. Prices are going up. # speaker: marcus # manner: plain # face: listening # view: Hale from the van. He once sat on the step of it for an hour and didn’t write anything.
    }
    -> here
* (hale_rush) ["Good. Two of us. Let’s go hands-on before he goes off again." # say: dismiss]
    ~ get_up()
    Hale looks at him, and then at you. # face: fearful
    Why? He’s talking. # speaker: hale # manner: quiet
    Marcus has heard all of it, and backs away. # pose: back-away # view: They don’t whisper as well as they think.
    -> here

=== hale_settles
Hale stays where he is, and folds his hands. # pose: hale arms-folded
-> here

// The mobile crisis clinician.

=== noor_comes
~ noor_met = true
{ mobile_crisis_here:
    A gray van with a county seal, no lights. The woman who gets out is in a raincoat and sneakers, and she does not come any nearer than the lamp. # at: noor lamp # sound: door # fact: The clinician of mobile crisis is here # bears: plan
- else:
    A car with no markings. The woman who gets out of the passenger side is in a raincoat and sneakers, and she does not come any nearer than the lamp. # at: noor lamp # sound: door # fact: The clinician who rides with police is here # bears: plan
}
{ not knows_noor:
    ~ knows_noor = true
    Noor Haddad. {mobile_crisis_here:Mobile crisis.|I’m the clinician.} Whenever you two are ready. # speaker: noor # manner: quiet # knows: noor
}
{settle.how_long: You had said that he would hear it first. You nod toward the lamp and tell him that this is the one, before she has shut the door.}
~ here = -> noor_comes.opts
~ onward = -> noor_comes.she_waits
-> opts
- (she_waits)
~ noor_waits = noor_waits + 1
{ noor_waits > 2: -> noor_takes_over }
{Noor shifts from one sneaker to the other. She would wait all night. She is hoping not to.|Noor has put her hood up. She looks at you, and raises her eyebrows.}
- (opts)
<- standing(-> pulse)
* (tell_noor) [Have a quiet word with Noor by the lamp: what you know, before anything else # do: brief]
    ~ get_up()
    ~ here = -> noor_comes.opts
    You tell Marcus that you are going as far as the lamp and no further, and go. # at: officer beside-lamp # sound: footsteps
    Marcus. {knows_surname:Not Mr. Bell. }{ear_known():Left ear. }{knows_sleep:No sleep since Tuesday. }{knows_sugar:Sugar in the tea. }{andre_first() and knows_andre_first:Nowhere before his brother knows. }{knows_bus:Bus 4471{knows_orders and commanding:, and a voice that wants him in front of it|{knows_danger:, and he may step out in front of it}}. }Okay. # speaker: noor # manner: quiet
    {
    - knife and not knife_safe and knife_told:
        And a work knife in the right pocket. Thank you for not leaving that for last. # speaker: noor # manner: quiet
    - knife and not knife_safe:
        And a right hand that stays in its pocket{says_knife():, on a call that said knife}. Thank you for not leaving that for last. # speaker: noor # manner: quiet
    - knife:
        And the knife is put by. Good. # speaker: noor # manner: quiet
    - says_knife() and saw_keys:
        And the knife on the call was keys. Good. # speaker: noor # manner: quiet
    - says_knife():
        And somebody said knife, and you have not seen his hand. # speaker: noor # manner: quiet
    }
    {
    - fears_van() and knows_van:
        And not the van. Then it stays shut, and I stay out here. # speaker: noor # manner: quiet
    - fears_van():
        ~ knows_van = true
        He’s in my notes. Somebody put him in this van once and told him it was for coffee. I’d leave it shut. # speaker: noor # manner: quiet # knows: van # fact: He was once taken away in the gray van, and told it was for coffee # bears: plan
    }
    -> pulse
+ (this_is_noor) ["Marcus, this is Noor{settle.how_long:, like I said}. She isn’t police. I’ve asked her to help, and I’m staying until you tell me to go." # say: hand-over # promise: stay # end: mobile-crisis # takes: 20s]
    {
    - weapon_seen or advancing:
        He looks at the knife as though it were in somebody else’s hand.
        Not with this. # speaker: marcus # manner: quiet # face: fearful
        -> blade.opts
    - hard:
        -> noor_tries
    - fears_van():
        -> not_that_van
    - andre_first():
        -> not_without_andre
    - escalation < 72:
        ~ outcome = "warm-handover"
        -> handover
    - else:
        He is on his feet. # pose: agitated # face: fearful
        Another one! How many are there? How many are in the {mobile_crisis_here:van|car}? # speaker: marcus # manner: shout # view: Every time I got one sorted out there was another.
        I’m in no rush. # speaker: noor # manner: warm # effect: escalation -3 -- she stayed where she was
        -> pulse
    }
+ (van_stays_shut) {fears_van() and knows_van and not weapon_seen} ["Marcus, nobody gets in the van. It stays shut, over there. This is Noor. Would it be okay if she walked over, just her?" # say: ask-permission # say: hand-over # end: mobile-crisis # takes: 20s]
    -> just_her
* (all_yours) ["He’s all yours. Good luck." # say: dismiss # end: mobile-crisis # takes: 10s]
    {
    - hard or escalation >= 60:
        Hand-over by slamming the door. Great. # speaker: noor # manner: quiet
        -> pulse
    - fears_van():
        -> not_that_van
    - else:
        ~ outcome = "cold-handover"
        -> handover
    }
* (not_yet) ["Give us a few more minutes, Noor. We’re in the middle of something." # say: affirm]
    Take them. # speaker: noor # manner: warm
    In the middle. # speaker: marcus # manner: quiet # face: listening # pose: withdrawn
    ~ here = -> what_now
    -> here

// She walks over by herself, and the van he fears stays out of it.
=== just_her
{
- hard:
    -> noor_tries
- escalation < 72:
    He looks at the van until he is sure of it, and then at her shoes. # pose: withdrawn # face: listening
    Just her. # speaker: marcus # manner: quiet # view: They asked about the van before they asked about me. So somebody had read it, or somebody had listened.
    ~ outcome = "warm-handover"
    -> handover
- else:
    He is on his feet. # pose: agitated # face: fearful
    Shut. You said shut. Then who’s in it? Who’s in it? # speaker: marcus # manner: shout # view: Shut was what I wanted. I couldn’t stop looking to see if it was.
    I’m in no rush. # speaker: noor # manner: warm # effect: escalation -3 -- she stayed where she was
    -> pulse
}

// The van has come for him once before.
=== not_that_van
~ knows_van = true
He backs off until the glass stops him. # pose: back-away # face: fearful
In that? That’s the one. They said it was for coffee. They said coffee, and it had straps. # speaker: marcus # manner: tense # knows: van # fact: He was once taken away in the gray van, and will not get into it # bears: plan # bears: ability # effect: escalation +6 -- the van that took him away once had come again # view: She had a nice voice and sneakers. The last one had a nice voice. I don’t think it was her. It was that van.
Then nobody gets in it. I hear you. # speaker: noor # manner: warm
-> pulse

// He has promised his brother, and he keeps it.
=== not_without_andre
~ knows_andre = true
~ knows_andre_first = true
{Does Andre know? My brother. I don’t go with anybody until Andre knows. I promised him.|I said. Not until Andre knows.|Andre first. I told you, Andre first.} # speaker: marcus # manner: tense # pose: self-hug # face: fearful # knows: andre # fact: He goes nowhere before his brother Andre knows # bears: plan # bears: family # view: Last time it took Andre two days to find me. He sat in his truck outside the wrong hospital.
-> pulse

// Nobody asks her over, so she comes by herself.
=== noor_takes_over
I’m going to come over there, Marcus, if that’s all right. Nobody’s introduced us. # speaker: noor # manner: warm # at: noor sign
{
- hard:
    -> noor_tries
- else:
    ~ outcome = "cold-handover"
    -> handover
}

=== noor_tries
{
- knife and not knife_safe:
    Noor talks to him for six minutes from beside the lamp, and you could not fault a word. His hand never leaves the pocket. # takes: 6m # pose: self-hug # face: fearful
- else:
    Noor talks to him for six minutes from beside the lamp, and you could not fault a word. Twice he nearly sits. Twice he gets up and looks at the road. # takes: 6m # pose: pacing # face: fearful
}
I want to. He won’t have it. You don’t know what he does after. # speaker: marcus # manner: tense # fact: He says he wants to go with them and the voice will not let him # bears: resistance # bears: danger-to-self # view: {fears_van():I wanted to sit down with her. She had a kind way of waiting.|I wanted to be where her heater was. I could see the light of it.} Every time I put my foot that way he put his on it.
{ not commanding and (not knife or knife_safe):
    Then nobody chooses anything. I’ve got a thermos and a dry coat and I’m on till midnight. I’ll sit here with you. # speaker: noor # manner: warm
    He sits down to look at the thermos. It is not a yes. It does not have to be. # at: bench # pose: calm-seated # face: listening
    ~ outcome = "warm-handover"
    { noor_takes_over:
        ~ outcome = "cold-handover"
    }
    -> handover
}
~ knows_danger = true
He can’t choose it tonight. I don’t think that’s anybody’s fault. I’d support a hold, and I’d ride with him. # speaker: noor # manner: quiet # fact: The clinician supports a hold and will ride with him # bears: danger-to-self # bears: plan
-> taken_in

// His brother.

=== andre_comes
~ andre_met = true
A pickup stops across the street with its flashers on. The man who gets out has a high-visibility vest and Marcus’s forehead. # vehicle: pickup across-street # at: andre across # sound: door # fact: His brother Andre is here # bears: family
Marky! # speaker: andre # manner: shout
- (opts)
<- standing(-> andre_comes_in)
* (tell_andre) [Wave him over to the front of your car: how to do this, where to stand, one at a time # do: brief # ask: family # at: andre curb-by-car]
    ~ andre_told = true
    Okay. Okay. I just stand here and look like me. # speaker: andre # manner: quiet
    Hood! # speaker: andre # manner: warm
    Marcus, without looking, shakes his head. It is an old argument, and he breathes out. # pose: withdrawn # face: relieved # effect: escalation -6 -- his brother was there, and did not rush him # effect: trust +4 -- she let Andre come # view: He stood where she told him and he said hood. So it was him.
    -> here
* (stay_behind) ["Sir! Police scene. Stay by the truck." # say: dismiss]
    That’s my brother! # speaker: andre # manner: shout
    Marcus is on his feet. # pose: agitated # face: angry
    That’s my brother! # speaker: marcus # manner: shout # effect: escalation +5 -- the one person he wanted was sent away # view: He was right there. He was in the vest and everything.
    -> here
* (wave_in) [Wave him straight in # do: hurry]
    Andre comes over in five strides and takes him by both arms. {escalation < 55:It is a near thing. Then Marcus puts his forehead down on the vest.|Marcus tears loose, and the glass booms behind him.} # at: andre shelter-end # at: shelter # pose: andre arm-round
    {
    - escalation < 55:
        You’re wet, you idiot. # speaker: andre # manner: warm # pose: withdrawn # face: relieved # effect: escalation -4 -- it was his brother after all
    - else:
        Don’t grab! You know you can’t grab! # speaker: marcus # manner: shout # pose: agitated # pose: andre hands-visible # face: fearful # effect: escalation +7 -- he was taken hold of, by someone he trusts
    }
    -> here

=== andre_comes_in
Nobody tells Andre anything, so he comes over as far as the front of your car, and stops there by himself, with his hands on his head. # at: andre curb-by-car # pose: andre hands-on-head # face: listening
-> here

// A bus at a bad time.

=== bus
~ at_curb = true
Headlights swing into Alder, high and wide, and the air goes out of a set of brakes two blocks up. # sound: brakes
{
- commanding:
    That’s her. That’s her. He says now. Stand in front, he says, and put your hand up. # speaker: marcus # manner: fast # face: fearful # behavior: active # fact: A bus is coming and he is moving toward the curb # bears: danger-to-self # timer: 15s # view: There was nothing else in the world but his voice and the two lights. It was simple. It was the simplest thing all day.
- else:
    Listen! Listen to her! You hear that? Low, by the wheel! Don’t let them on! # speaker: marcus # manner: shout # face: fearful # behavior: active # fact: A bus is coming and he is moving toward the curb # bears: danger-to-self # timer: 15s # view: I could hear the leak from there. I only wanted to be at the step before anyone else was.
}
He is walking to the curb, and not looking at his feet. # at: curb # pose: walk
- (opts)
<- standing(-> bus_passes)
* (wave_it_down) ["I’ve got the bus, Marcus. I’m stopping it. You stay on the sidewalk." # say: explain # do: direct-traffic # at: officer behind-car]
    ~ get_up()
    You say it, and you are already in the road behind your car with your flashlight over your head. The brakes come on, up the street. The lights stay where they are. # vehicle: bus up-street # pose: officer flashlight # holds: officer flashlight # sound: brakes
    She stopped it. {commanding:She put her hand up and it stopped.|Nobody got on.} # speaker: marcus # manner: quiet # pose: neutral # face: relieved # effect: trust +4 -- she said she would stop it, and she stopped it # view: {commanding:He said it would take me. It took a flashlight.|I’d been trying to stop it since three. She did it in ten seconds.}
    The driver keeps the bus where it is. You come out of the road, and stay behind your car. # at: officer behind-car # holds: officer nothing # pose: officer ready
    ~ at_curb = false
    ~ bus_held = true
    -> bus_stands
* (back_up) ["Get back! Get out of the road!" # say: command]
    {
    - commanding and (escalation >= 75 or trust < 15):
        -> struck
    - else:
        He stops with his toes over the edge. The bus goes by so close that it moves his coat, and he backs away from it until the bench stops him. # sound: bus # at: shelter # pose: back-away # face: fearful # behavior: passive # view: I heard get back. I don’t know whose voice it was.
        ~ at_curb = false
        -> here
    }
* (look_at_me) ["Marcus. Here. Look at me. Take one step this way." # say: instruct]
    {
    - trust >= 34 or (not commanding and trust >= 24):
        It is like watching someone turn a ship. He looks. He takes the step. The bus goes by behind him, all lit up and empty. # sound: bus # at: shelter # pose: neutral # face: listening # behavior: compliant # view: One step. She didn’t ask for the whole way.
        ~ at_curb = false
        -> here
    - commanding:
        -> struck
    - else:
        He waves both arms at the driver, out in the gutter, and she swerves and leans on the horn and is gone. He comes back up under the roof, still shouting after her. # sound: bus # at: shelter # pose: agitated # face: angry # behavior: passive # effect: escalation +5 -- she nearly hit him, and people got on at the next stop
        ~ at_curb = false
        -> here
    }
* (radio_bus) [Radio: hold that bus, hold it now # ask: dispatch-update # takes: 8s]
    Stand by, I’ll raise transit. # speaker: dispatch # manner: radio
    -> bus_passes

// The bus has stopped, and stands there. What he needs of it is another thing in each run, and he says which.
=== bus_stands
He does not go back under the roof. He stands at the edge of the curb and looks up the street at the two lights. # pose: neutral # face: fearful
{
- commanding:
    She’s still there. He says I’m not off till she’s gone. He says go up there, then, and stand. # speaker: marcus # manner: tense # behavior: active # timer: 25s # fact: He cannot rest while the bus stands there # bears: danger-to-self # view: Stopped wasn’t what he’d ordered. As long as I could see her I was still on shift.
- else:
    There’s people on her. I can see heads. If she moves with them on her, it’s on me. # speaker: marcus # manner: tense # behavior: active # timer: 25s # fact: He fears for the people on the bus # bears: danger-to-self # view: I didn’t care about the bus. It was the heads, all in a row, looking at their phones.
}
- (opts)
<- standing(-> bus_stands.still)
* (over_now) ["Come back under the roof, Marcus. It’s stopped. It’s over." # say: instruct]
    {
    - trust >= 45:
        He comes, backward, and does not take his eyes off the lights. # at: shelter # pose: self-hug # face: fearful # behavior: passive # view: I came because it was her. It wasn’t over. It was only behind me.
        You have the driver back her off around the corner. When he looks up the street again, there is only the street. # vehicle: bus back
        -> here
    - else:
        It’s not over. I can see it. # speaker: marcus # manner: tense # face: fearful
        -> bus_stands.still
    }
* (let_them_off) {not commanding} ["I’ll have the driver let everybody off, right there, and shut her down. Watch them get off." # say: explain # do: direct-traffic # takes: 40s]
    You say it on the radio where he can hear it, and lift the flashlight, and the doors fold open. People get down, one after another, and put up umbrellas. # sound: radio
    Eleven. Eleven, and the driver. # speaker: marcus # manner: quiet # at: shelter # pose: withdrawn # face: relieved # behavior: passive # effect: escalation -4 -- the people he feared for were out of it # view: I counted them down the step. All day I’d been trying to get eleven people off a bus.
    -> here
* (they_are_fine) {not commanding} ["I’ll wave her on, and she’ll be gone in a second. They’ll be fine." # say: reassure # effect: escalation +7 -- the people he feared for were to ride on]
    On? With them on her? # speaker: marcus # manner: shout # face: angry # view: She’d got it the wrong way around. She thought I wanted it to go.
    -> bus_stands.still
* (what_about_her) ["What has to happen with that bus?" # say: open-question]
    {
    - commanding:
        Gone. All the way, where I can’t hear her. # speaker: marcus # manner: tense # face: listening # fact: He wants the bus gone from the street # bears: plan
    - else:
        Them off. All of them. Then she can stand there till she rusts. # speaker: marcus # manner: tense # face: listening # fact: He wants everybody off the bus # bears: plan
    }
    -> bus_stands.still
* (just_parked) {commanding} ["She’s only parked, Marcus. She’ll sit right there and she won’t move. You’re okay." # say: reassure # effect: escalation +7 -- the bus was to stay where the voice could point at it]
    She can’t sit there! He says not while she sits there! # speaker: marcus # manner: shout # face: angry # view: She thought it was the moving that scared me. It was the being there.
    -> bus_stands.still
* (send_her_round) {commanding} ["I’m sending her back and around by 3rd, all the way out of sight. Watch her go." # say: explain # do: direct-traffic # takes: 40s]
    You say it on the radio where he can hear it, and wave her back with the flashlight. She goes backward to the corner, beeping, and around it, and there is only the street. # vehicle: bus back # sound: radio
    Gone. # speaker: marcus # manner: quiet # at: shelter # pose: withdrawn # face: relieved # behavior: passive # effect: escalation -4 -- what the voice pointed at was not there any more # view: He said, there’s nothing to stop. For once he and I could both see it.
    -> here

= still
{ bus_stands.still >= 3:
    {
    - commanding:
        The driver has waited long enough. She backs to the corner and around it, and nobody has said a word to him about it. # vehicle: bus back # at: shelter # pose: withdrawn # face: fearful # behavior: passive # effect: escalation +4 -- it was settled over his head
    - else:
        The driver has waited long enough. She opens her doors and lets everybody off, and nobody has said a word to him about it. # at: shelter # pose: withdrawn # face: fearful # behavior: passive # effect: escalation +4 -- it was settled over his head
    }
    -> here
}
{&He is at the very edge of it, on his toes.|He goes a step up the gutter, and a step back.} # timer: 25s
-> bus_stands.opts

=== bus_passes
{
- commanding and (escalation >= 50 or trust < 30) and distance > 2:
    -> struck
- else:
    He gets as far as the gutter. The bus pulls out around him with its horn going, and for a moment the water it throws up hides him altogether. Then he is there, back on the sidewalk, dripping. # sound: bus # at: shelter # pose: withdrawn # face: fearful # behavior: passive # effect: escalation +5 -- it went by close enough to touch # view: It was close. I felt it go by my face. After that I was mostly cold.
    ~ at_curb = false
    -> here
}

// In some runs the order to stop the bus does not let go of him, however well he is spoken to.
=== pull
~ at_curb = true
~ knows_danger = true
~ knows_orders = true
He has been doing so well that you do not see it at once. He has come to the curb. His left foot is in the gutter. # at: curb # pose: neutral # face: fearful
I’m not doing that. I want you to know that’s not me doing that. # speaker: marcus # manner: quiet # behavior: active # effect: escalation +10 -- the voice came back, with orders # knows: orders # fact: He is being drawn to the road against his will # bears: danger-to-self # timer: 20s # view: It was like my own leg belonged to the depot. I could hear her fine. I could hear her and I couldn’t do what she said.
- (opts)
<- standing(-> pulled)
* (hold_traffic) [Put yourself upstream of him and stop the lane # do: direct-traffic # step: act # at: officer upstream]
    A van stops for your flashlight, and a car behind the van. Nothing is moving on Alder Street but the rain. # vehicle: van upstream # vehicle: car far-upstream # sound: brakes # pose: officer flashlight # holds: officer flashlight # behavior: passive # pose: self-hug
    He gets the foot back by himself. Then you wave the van around, and say that you will be by the lamp, and come out of the road. # vehicle: van gone # vehicle: car gone # at: shelter # at: officer beside-lamp # holds: officer nothing # pose: officer ready # takes: 20s
    ~ at_curb = false
    -> here
* (say_what_you_see) ["I believe you. I’m going to stand between you and the road. I won’t touch you." # say: explain # do: reposition # at: officer lane]
    You step down off the curb, slowly, out and around him. Now there is somebody between him and it. # pose: self-hug # face: sad # behavior: passive
    It’s cold in there. # speaker: marcus # manner: quiet # view: She got her feet wet so I didn’t have to. He was still shouting. He just couldn’t get past her.
    He gets the foot back. When he is under the roof again you say that you will be by the lamp, and come up out of the road too. # at: shelter # at: officer beside-lamp # takes: 20s
    ~ at_curb = false
    -> here
* (out_of_gutter) ["Get out of the street. Come on. Now." # say: command]
    I’m trying! I’m trying! Don’t shout, there’s two of you shouting! # speaker: marcus # manner: shout # pose: hands-on-head # face: fearful
    -> pulled
* (his_sleeve) ["I’m going to take hold of your sleeve. Just the sleeve. Okay?" # say: explain # force: escort]
    {
    - trust >= 40:
        You have two fingers of wet orange cloth. He looks at them. He steps up. You let go. # distance: 0.8 # at: shelter # pose: neutral # face: sad # behavior: compliant # view: Just the sleeve, she said, and it was just the sleeve.
        ~ at_curb = false
        -> here
    - else:
        ~ grabs = grabs + 1
        He pulls, you hold, and you both sit down hard on the curb. # pose: sit-curb # pose: officer sit-curb # face: fearful # behavior: active # sound: thump # injury: marcus minor hand
        You get up first, and let go of the sleeve. # pose: officer ready # at: shelter # pose: self-hug # behavior: passive
        ~ at_curb = false
        -> here
    }

=== pulled
{
- escalation >= 70 or trust < 30:
    -> struck
- else:
    He stands with one foot in the water until the lights change and the cars have gone by. Then he gets the foot back. # takes: 40s # at: shelter # pose: withdrawn # face: fearful # behavior: passive
    ~ at_curb = false
    -> here
}

// He is within reach, and pushes.
=== shove
You are close enough to smell the rain in his coat. He puts both hands on your vest and pushes. # distance: 0.7 # pose: push # face: fearful # behavior: assaultive # sound: thump # fact: He pushed you with both hands # bears: threat # bears: resistance # timer: 15s # view: She was where he said she’d be. I just wanted there to be air.
- (opts)
<- standing(-> shoved)
* (own_it) ["I got too close. That’s on me. I’m backing up." # say: apologize # do: step-back]
    You go back, and keep going. { hard: He stands with both hands still out, shaking. | His hands stay up in the air between you, as surprised as you are. } # distance: 4 # pose: hands-visible # face: fearful # behavior: passive # view: I thought, that’s it, that’s four of them on me now. And she went backward.
    -> here
* (thats_assault) ["That’s assault on an officer. You’re done." # say: threaten]
    -> scuffle
* (hands_up) [Go back with the push, and keep going, hands open # do: step-back # do: open-stance # distance: 5]
    You let it carry you. There is air between you again. # pose: back-away # face: fearful # behavior: passive
    -> here

=== shoved
{
- distance < 2:
    He pushes again, and your heel finds the edge of the curb. # injury: officer minor leg # sound: thump # behavior: assaultive
    -> scuffle
- else:
    He does not follow. He holds his own hands as if they had done it. # pose: self-hug # face: fearful # behavior: passive
    -> here
}

// He runs.
=== bolt
~ flees = true
He goes. One moment he is shouting, and the next there is only the coat, getting smaller. # at: down-alder # pose: run-away # face: fearful # behavior: active # sound: footsteps # fact: He ran from you # bears: flight # timer: 15s # view: There were too many of them and every one was right. Legs. I still had legs.
- (opts)
<- standing(-> bolted)
* (after_him) [Run after him # do: hurry]
    -> chased
* (keep_sight) [Let him run, keep him in sight, call the street names # do: disengage # ask: dispatch-update]
    -> bolted
* (not_chasing) ["Nobody’s chasing you! I’m staying here!" # say: reassure]
    You say it loud, and once, and stand still to make it true.
    -> bolted

=== chased
{
- commanding and not bus_held:
    Your boots are very loud. He hears them, and doubles back to where there is room, which is the road. # at: lane # pose: running # sound: footsteps
    ~ flees = false
    -> struck
- else:
    Two blocks, and a fence. You come around the end of it and there is only rain. You walk back to the car. # leave: marcus # at: officer front-door # sound: footsteps # takes: 3m
    -> walks_off
}

=== bolted
{
- hard or trust < 12:
    He does not stop at the corner, and he does not stop at the next.
    -> walks_off
- else:
    ~ flees = false
    He runs as far as the next lamp. Then his legs stop, the way they do after days without sleep. He stands there with his hands on his head. # pose: hands-on-head # face: sad # behavior: passive # effect: escalation -16 -- he ran, and nobody ran after him # view: I looked around and there was nobody behind me. That’s never happened.
    By and by he comes back to the only roof on the street, and sits down under it. # takes: 1m # at: bench # pose: seated-bowed
    ~ here = -> people
    ~ onward = -> people
    -> pulse
}
