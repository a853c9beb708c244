// Contact: the first words, what is in his hand, the voices, whether he can hear you, harm, the buses, his brother.
// Every decision returns to `pulse` (events.ink), which lets the world move and then goes on to `here`.

=== first_words
~ beat = beat + 1
{
- came_hot and escalation >= 60:
    No, no, no. Turn it off. Turn it off. They’re laughing now, you made them laugh. # speaker: marcus # manner: shout # phase: contact # pose: cover-ears # face: fearful # behavior: passive # sound: rain # view: I could see her mouth. I could not hear one word that was hers.
- distance < 5:
    Four steps. It’s four steps and you’re standing in one of them. # speaker: marcus # manner: tense # phase: contact # pose: back-away # face: fearful # behavior: passive # sound: rain # view: She came in where I walk. There was nowhere left to put my feet.
- commanding:
    He said you’d come. He said, the police will come, and don’t let them near the curb. # speaker: marcus # manner: tense # phase: contact # pose: pacing # face: fearful # behavior: passive # sound: rain # view: He told me she would come and then she came. So the rest had to be true too.
- else:
    He’s been doing your footsteps since the corner. Left. Right. Left. You walk heavy. # speaker: marcus # manner: tense # phase: contact # pose: pacing # face: fearful # behavior: passive # sound: rain # view: The announcer had her before I did. He says everything a second before it happens.
}
{
- came_hot and escalation >= 60:
    He stands where the siren caught him, elbows out, and talks past you to somebody at his left shoulder.
- distance < 5:
    He has given you the front of the shelter and kept the back, talking low to somebody at his left shoulder.
- else:
    He goes up the shelter and back, four steps each way, talking low to somebody at his left shoulder. # pose: pacing
}
Across the street, by the laundry door, a man in a green jacket holds up a phone. # timer: 25s # at: bystander laundry-door # pose: bystander filming # holds: bystander phone # fact: He is frightened, and talks to somebody who is not there # bears: ability
~ here = -> first_words.opts
~ onward = -> object
-> opts
- (opts)
<- standing(-> pulse)
* (sir_hands) ["Police. Let me see your hands." # say: command]
    Hands, she says. Hands. # speaker: marcus # manner: mumble # pose: self-hug # face: fearful # view: I had two people talking and now three. The new one wanted my hands.
    -> go(-> object)
* (intro) ["Evening. I’m Ana Reyes, I’m a police officer. What should I call you?" # say: introduce # say: ask-name]
    ~ knows_name = true
    Marcus. They know that. Everybody on this street knows that. # speaker: marcus # manner: tense # pose: withdrawn # face: listening # knows: name # fact: He says his name is Marcus # view: She asked. You don’t ask what you already have in a file. Maybe she didn’t have the file.
    -> go(-> object)
* (by_plan) {knows_plan} ["Marcus? It’s Ana, from the police. I’m staying right here by my car. I won’t come closer unless I tell you first." # say: introduce # say: explain # promise: no-nearer # effect: trust +4 -- she told him what she would do before she did it, which his own plan asks for]
    He stops. The low talk stops. It starts again, slower. # pose: withdrawn # face: listening
    Somebody read it, then. The paper. # speaker: marcus # manner: quiet # view: I wrote that paper at the clinic with a bad pen. I never thought anybody would open it.
    -> go(-> object)
* (mr_bell) {knows_surname} ["Mr. Bell, I’m Officer Reyes. Could we talk for a minute?" # say: introduce # effect: escalation +5 -- only a judge has ever called him Mr. Bell # effect: trust -2 -- she has a file, and reads it to him]
    Mr. Bell will rise. Mr. Bell will sit. # speaker: marcus # manner: tense # face: angry # pose: agitated # view: That is what the judge said. Nobody who likes me says Mr. Bell.
    -> go(-> object)
* (whats_going_on) ["Hey. What’s going on tonight?" # say: open-question]
    What’s going on. The 14’s going on. And off. And nobody looks. # speaker: marcus # manner: fast # pose: pacing # face: listening # view: It was a real question. I had a real answer, but it came out sideways.
    -> go(-> object)
* (quiet_down) ["You’re scaring people. You need to quiet down." # say: calm-down]
    I’m scaring them? Me? # speaker: marcus # manner: shout # pose: agitated # face: angry # view: I was the only one out here trying to keep anybody safe.
    -> go(-> object)
* (lights_off) {light_bar} [Reach back in and kill the light bar # do: lights-off # effect: escalation -3 -- flashing lights frighten him, and they stopped because of him]
    The blue goes off the wet street. His hands come down an inch at a time. # pose: self-hug # face: fearful # view: It stopped. She did that with her own hand. I saw her do it.
    -> pulse
* (open_hands) [Show him both your hands, and turn side-on # do: open-stance]
    He counts them. You see him count them. # face: listening # pose: pacing
    -> pulse
* (walk_up) [Walk up to the shelter # do: approach]
    He backs until the bench stops him. # at: bench # pose: back-away # face: fearful # sound: footsteps # view: The announcer said: she is coming to get you. And she was coming.
    -> go(-> object)

// Whoever was not asked for his name says it to somebody else.
=== says_name
{ not knows_name:
    ~ knows_name = true
    Marcus. Marcus. Marcus. All right, I heard you, Marcus is here. # speaker: marcus # manner: mumble # knows: name # fact: The name he answers to is Marcus
}
->->

=== object
~ beat = beat + 1
-> says_name ->
{
- knife:
    His left hand holds keys. The right one stays in the coat pocket, and the pocket moves. # pose: pockets # effect: escalation +3 -- she was looking at his pocket, and so was the voice
- saw_keys:
    The keys go around and around in his fist. Through a windshield, in this light, you can see how somebody might say blade.
- else:
    Something metal in his right fist catches the shelter light. You cannot see what. # fact: He holds something metal in his right fist # bears: threat
}
~ here = -> object.opts
~ onward = -> voices
-> opts
- (opts)
<- standing(-> pulse)
* (ask_hand) {not knife_told} ["Marcus, anything in your hands or your pockets I should know about? I’d rather ask you than guess." # say: ask-about-weapon]
    {
    - knife and trust >= 27:
        ~ knife_told = true
        Right pocket. Work knife, the little one. I cut gaskets with it. I’m not taking it out. I want you to know I’m not taking it out. # speaker: marcus # manner: quiet # pose: withdrawn # face: fearful # fact: He says there is a work knife in his right pocket and he will not take it out # bears: threat # view: If I told her, then it wasn’t a secret, and if it wasn’t a secret he couldn’t make me use it.
    - knife:
        Pockets. Everybody wants to get in my pockets. # speaker: marcus # manner: tense # pose: self-hug # face: fearful # view: I had it in my palm. I didn’t know yet who she was.
    - else:
        ~ saw_keys = true
        Keys. Look. Keys. Harbor Street garage, every door they ever locked on me. # speaker: marcus # manner: fast # pose: withdrawn # face: listening # knows: hand # fact: What he holds is a bunch of keys # bears: threat # view: She asked instead of shouting. So I could open my hand.
    }
    -> go(-> voices)
* (drop_it) ["Drop it. Drop it now." # say: command]
    {
    - knife:
        Drop what? Drop what? I’m holding everything! # speaker: marcus # manner: shout # pose: self-hug # face: fearful # view: Both hands were full of the only things I had. She didn’t say which.
    - else:
        They’re mine! They’re the garage! # speaker: marcus # manner: shout # pose: self-hug # face: fearful # view: If I drop the keys then I never worked there. Then fourteen years didn’t happen.
    }
    -> go(-> voices)
* (i_see_metal) {not saw_keys and not knife_told} ["I can’t see what that is from here, and it’s got me worried." # say: i-message # seeks: hand]
    {
    - knife:
        It’s got me worried too. # speaker: marcus # manner: quiet # face: sad # pose: self-hug # view: She said worried. It’s the first word all day I agreed with.
    - else:
        ~ saw_keys = true
        What, these? # speaker: marcus # manner: plain
        He holds them out at the end of his arm, like something that smells.
        Keys. # speaker: marcus # manner: plain # face: listening # pose: neutral # knows: hand # fact: What he holds is a bunch of keys # bears: threat # view: I forgot I had them. I have carried them so long they’re a finger.
    }
    -> go(-> voices)
* (warn_hurt) {not saw_keys and not knife_told} ["If that’s a knife, this ends badly for you." # say: threaten]
    Everything ends badly for me. Ask around. # speaker: marcus # manner: tense # face: angry # pose: agitated # view: She had already seen the end of it. So had they.
    -> go(-> voices)
* (depot_keys) {saw_keys} ["That’s a lot of keys." # say: affirm]
    Harbor Street garage. Fourteen years. They changed the locks and never asked for them back. # speaker: marcus # manner: plain
    He almost smiles.
    So who’s the thief? # speaker: marcus # manner: plain # pose: withdrawn # face: listening # fact: He worked fourteen years at the bus garage # bears: ability # view: I don’t get to say that joke to many people.
    -> go(-> voices)
* (flashlight) {not saw_keys} [Put your flashlight on his hands # do: observe # seeks: hand # effect: escalation +3 -- a light came up at his face with no word before it]
    {
    - knife:
        Keys in the left. In the right, cloth, pulled tight over a closed fist. # face: fearful # pose: pockets # pose: officer flashlight # holds: officer flashlight # fact: His right hand is closed on something in his pocket # bears: threat
    - else:
        ~ saw_keys = true
        Keys. Only keys. He squints and turns his face to the glass. # face: fearful # pose: withdrawn # pose: officer flashlight # holds: officer flashlight # knows: hand # fact: What he holds is a bunch of keys # bears: threat
    }
    -> pulse
* (closer_look) {not saw_keys} [Go closer to see # do: approach # seeks: hand]
    ~ saw_keys = not knife
    {
    - knife:
        The pocket stops moving. It is a worse sign than moving. # pose: back-away # face: fearful # sound: footsteps # view: She wanted to look at me. She didn’t say so. She just came.
    - else:
        Keys. You can hear them from here, shaking. # pose: back-away # face: fearful # sound: footsteps # knows: hand # fact: What he holds is a bunch of keys # bears: threat # view: She wanted to look at me. She didn’t say so. She just came.
    }
    -> go(-> voices)

=== voices
~ beat = beat + 1
{
- commanding and escalation >= 60:
    There. There. You heard him. Tell me you heard him. # speaker: marcus # manner: tense # pose: agitated # face: fearful # view: He was so loud the roof was shaking. I thought: if she hears it too, then I can sit down. # effect: escalation +5 -- the voice came up over everything
- commanding:
    He’s saying it again. You can’t hear that? That’s the Inspector. # speaker: marcus # manner: tense # pose: self-hug # face: fearful # view: He has the voice from the depot speaker. You don’t sit down when the Inspector talks. # effect: escalation +5 -- the voice came up over everything
- escalation >= 60:
    Shut up about her shoes! Nobody cares about her shoes! # speaker: marcus # manner: shout # pose: agitated # face: angry # view: He would not stop doing her. I was embarrassed, as well as everything else. # effect: escalation +5 -- the voice came up over everything
- else:
    He says you’ve got your left lace undone. You going to tell me you can’t hear that? # speaker: marcus # manner: tense # pose: self-hug # face: fearful # view: He was right about the lace. He’s right about small things, that’s how he gets you. # effect: escalation +5 -- the voice came up over everything
}
{not commanding: You look down before you can stop yourself. The left lace is undone.}
~ here = -> voices.opts
~ onward = -> reach
-> opts
- (opts)
<- standing(-> pulse)
* (what_saying) {not knows_orders} ["What’s he saying to you?" # say: ask-about-voices # seeks: orders]
    {
    - commanding and trust >= 24:
        ~ knows_orders = true
        ~ knows_danger = true
        Stop the 14. Stand in front and put your hand up, like on the yard. She’ll stop, he says. She’s got to stop for the hand. # speaker: marcus # manner: quiet # pose: withdrawn # face: fearful # knows: orders # fact: The voice he hears orders him to stand in front of the bus # bears: danger-to-self # bears: suicide # view: I said it out loud. It sounded worse out loud. It sounded like something I didn’t have to do.
    - commanding:
        That’s between me and the depot. # speaker: marcus # manner: tense # face: fearful # pose: pacing # view: If I told her, she would put hands on me. I didn’t know her well enough to tell her.
    - else:
        ~ knows_orders = true
        Nothing. That’s the joke. He doesn’t want anything. He just announces. ‘Officer. Shifts. Weight.’ Like the recorded stops. # speaker: marcus # manner: plain # pose: withdrawn # face: listening # fact: The voice he hears comments and gives no orders # bears: danger-to-self # view: Nobody asked me that since the clinic. They always ask if. Never what.
    }
    -> after_voices
* (nobody_there) ["There’s nobody there, Marcus. I’m looking right at it, and it’s just you and me and the rain." # say: argue]
    Just you and me. Just you and me, she says. # speaker: marcus # manner: mumble # pose: cover-ears # face: angry # view: So either he was lying or she was. I’ve known him longer.
    -> after_voices
* (i_dont_but_you_do) ["I don’t hear him. I believe you do, and I can see it’s wearing you out." # say: validate # say: name-emotion]
    {
    - escalation >= 75:
        It’s wearing a hole. # speaker: marcus # manner: fast # pose: self-hug # face: sad # view: I heard the first half. The first half was honest.
    - else:
        ~ knows_sleep = true
        Since Tuesday. I haven’t lain down since Tuesday. # speaker: marcus # manner: quiet # pose: withdrawn # face: sad # knows: sleep # fact: He has not slept since Tuesday # bears: ability # view: She didn’t say I was wrong, and she didn’t pretend. There’s not much room between those two and she stood in it.
    }
    -> after_voices
* (me_too) ["Yeah, I hear him too. He’s telling you to come with me." # say: play-along]
    ~ lied = true
    His head comes around. He looks at you for the first time, and not as one looks at a friend. # face: angry # pose: agitated
    Then say what he sounds like. # speaker: marcus # manner: tense # view: She doesn’t know him. She wants to use him. Now there were two of them working together.
    -> after_voices
* (calm_down) ["Okay. Okay. I just need you to calm down." # say: calm-down]
    I was calm! I was calm at four o’clock! # speaker: marcus # manner: shout # pose: shouting # face: angry # view: As if it was a thing I had and wasn’t giving her.
    -> after_voices
* (laces) {not commanding} ["He’s right about the lace. I’m going to bend down and tie it." # say: explain # do: lower-height # effect: trust +3 -- she said it before she did it, and he could laugh at it]
    ~ laces_tied = true
    Your knee is on wet concrete. It is a ridiculous moment. He waits for you to finish, and to get up. # pose: officer ready
    Double knot. He’s never wrong, and he’s never any use. # speaker: marcus # manner: plain # face: listening # pose: neutral # view: A cop on one knee tying her shoe because my voice told her to. I’d have laughed, another night.
    -> pulse
* (radio_murmur) [Turn your shoulder radio down # do: radio-down]
    One voice fewer. He notices that before you do. # face: listening # pose: self-hug # sound: radio
    -> pulse

// Where she already knows how to be heard, the rain does not get between them.
=== after_voices
{ knows_ear and comprehension >= 50:
    -> go(-> harm)
}
-> go(-> reach)

=== reach
~ beat = beat + 1
The rain comes on hard. On the shelter roof it sounds like gravel. # sound: rain # effect: escalation +2 -- it was one more thing to shout over
{
- knows_ear:
    He has turned his right side to you, and he is watching your mouth. # pose: withdrawn # face: listening
- else:
    You say something, and nothing in his face moves. He is looking past your shoulder. You say it again, and it goes by him like a car. # pose: cover-ears # face: fearful # fact: He does not answer, and looks past you # bears: ability # bears: resistance # effect: comprehension -6 -- rain on the roof, a bad ear and another voice
}
~ here = -> reach.opts
~ onward = -> harm
-> opts
- (opts)
<- standing(-> pulse)
* (out_of_there) ["Come out from under there. Now." # say: command]
    He says something. It is not to you. # pose: cover-ears # face: fearful # view: Her mouth moved. It was a square sort of mouth, the shape of an order.
    -> go(-> harm)
* (i_said) ["I said come here. Don’t ignore me." # say: repeat-command # say: challenge]
    I’m not, I’m not ignoring, there’s a line! There’s people ahead of you! # speaker: marcus # manner: shout # pose: shouting # face: fearful # view: Three voices and a roof full of gravel, and the one with a gun thinks I’m being rude.
    -> go(-> harm)
* (can_you_hear) {not knows_ear} ["Marcus, can you hear me okay, over the rain and over him?" # say: ask-ability # effect: comprehension +8 -- he turned his good ear to her]
    ~ knows_ear = true
    He taps his left ear and shakes his head, and turns the other one to you.
    That one’s brake dust. Fourteen years of air guns. This side. And one thing at a time, he talks over you. # speaker: marcus # manner: plain # pose: point-ear # face: listening # knows: ear # fact: His left ear is bad, and the voice talks over people: one thing at a time # bears: ability # view: It’s the sensible question. It’s the first question you’d ask if the engine wouldn’t answer.
    -> go(-> harm)
* (good_side) {knows_plan and not knows_ear} ["I’m going to move so I’m on your right side, slow, and stay this far off." # say: explain # do: reposition # step: collect # effect: comprehension +8 -- she spoke to his good ear # effect: trust +3 -- she said it, and then did that and no more]
    ~ knows_ear = true
    You move sideways, as far off as you were, until it is his right ear that you talk to.
    That’s better. You were underwater. # speaker: marcus # manner: plain # pose: neutral # face: listening # knows: ear # fact: He hears much better on his right side # bears: ability # view: She told me where she’d be and then she was there. You’d be surprised how few people manage it.
    -> go(-> harm)
* (one_thing) ["Just one thing. Sit down for me." # say: instruct]
    {
    - knows_ear and trust >= 30:
        He sits on the edge of the bench, keys in his lap, ready to get up again. # at: bench # pose: calm-seated # face: listening # behavior: compliant # view: It was one thing. I could do one thing.
        It lasts as long as the loud rain does. Then he is up. # at: shelter # pose: neutral
    - else:
        He looks at your mouth, and then at the bench, and cannot seem to join them up. # pose: withdrawn # face: fearful
    }
    -> go(-> harm)
* (point_ear) {not knows_ear} [Raise your eyebrows, point at your own ear, and wait # do: show # takes: 12s # step: assess]
    ~ knows_ear = true
    He stares. Then he taps the left ear and cuts the air with his hand: nothing. Taps the right: yes. # pose: point-ear # face: listening # knows: ear # fact: His left ear is bad; he hears on the right # bears: ability # effect: comprehension +6 -- a question that needed no hearing
    -> go(-> harm)

=== harm
~ beat = beat + 1
{
- escalation >= 75:
    It’s going to be somebody! It’s going to be somebody tonight, and I’m the only one out here! # speaker: marcus # manner: shout # pose: agitated # face: fearful # view: I meant the bus. I meant whoever got on the bus. Nobody ever asks which somebody.
- escalation >= 50:
    Somebody’s going to get hurt tonight. I keep saying that, and they keep writing it down wrong. # speaker: marcus # manner: tense # pose: self-hug # face: fearful # fact: He says somebody will get hurt tonight # bears: threat # bears: danger-to-self # view: I meant the bus. I meant whoever got on the bus. # effect: escalation +4 -- he was thinking of the bus again
- else:
    I don’t want anybody hurt. I want that down on the paper. # speaker: marcus # manner: quiet # pose: withdrawn # face: sad # view: When it got quieter I could hear what I’d been shouting. # effect: escalation +6 -- he was thinking of the bus again
}
~ here = -> harm.opts
~ onward = -> work
-> opts
- (opts)
<- standing(-> pulse)
* (straight_out) ["I’ll ask you straight. Are you thinking of killing yourself, or hurting anyone?" # say: ask-about-harm]
    {
    - commanding and trust >= 24:
        ~ knows_danger = true
        ~ knows_orders = true
        Not killing. Stopping. He says stand in front and she’ll stop. I know what forty thousand pounds does. I know how long she takes, in the wet. # speaker: marcus # manner: quiet # pose: self-hug # face: sad # knows: orders # fact: He may step in front of a bus, and knows what that would do # bears: danger-to-self # view: She didn’t say it like it was catching. So I did the sum in front of her.
    - commanding:
        Ask the Inspector. He’s got the roster. # speaker: marcus # manner: tense # pose: pacing # face: fearful # view: She asked it right. I couldn’t get to the answer, he was standing on it.
    - else:
        No. God, no. I’d never. I can’t even change a mousetrap. # speaker: marcus # manner: plain # pose: withdrawn # face: sad # fact: He says he does not want to hurt himself or anyone # bears: threat # bears: danger-to-self # view: People ask that looking at your hands. She asked it looking at me.
    }
    -> go(-> work)
* (not_thinking) ["You’re not going to do anything stupid, are you?" # say: dismiss]
    Define stupid. # speaker: marcus # manner: tense # face: angry # pose: pacing # view: She wanted a no. I know what that question is for.
    -> go(-> work)
* (which_somebody) ["Who gets hurt? Tell me what you see happening." # say: open-question]
    The 14. 4471. Rear door’s bleeding air, and when she’s low enough the brakes come on by themselves, or they don’t. It’ll kill somebody. I told them. I told every one of them at the step. # speaker: marcus # manner: fast # pose: neutral # face: listening # knows: bus # fact: He was warning passengers about the brakes of bus 4471 # bears: threat # bears: severity # view: Somebody asked. I’ve been saying it since three o’clock and somebody asked.
    ~ knows_words = true
    ~ knows_bus = true
    -> go(-> work)
* (so_you_warned) {knows_words} ["You told them, ‘It’ll kill you.’ The bus would. You were warning them." # say: paraphrase]
    He stops walking. It is so sudden that the keys go on without him. # pose: neutral # face: listening
    Yes. Yes! That’s, yes. Not me. It. # speaker: marcus # manner: plain # fact: He was warning passengers, not threatening them # bears: threat # bears: severity # effect: trust +3 -- she gave his own sentence back to him the right way around # view: She turned it over and there I was underneath it, not a murderer.
    -> go(-> work)
* (threat_crime) ["You threatened people at that step, Marcus. That’s a crime. You understand I could take you in for it?" # say: challenge]
    I what? I saved them! I stood there and I saved them! # speaker: marcus # manner: shout # pose: shouting # face: angry # view: So that’s how they wrote it down.
    -> go(-> work)
* (think_ground) [Take stock: what has he done, and is anyone in danger right now? # do: check-policy]
    {
    - knows_danger:
        No crime you would book. A man who may walk in front of a bus: that is the danger, and it is his own.
    - else:
        No crime you would book. You do not know yet whether he is a danger to himself. You have not asked.
    }
    -> pulse
* (move_phone) {not bystander_gone} [Send the man in the green jacket indoors # do: clear-bystanders]
    ~ bystander_gone = true
    {
    - okafor_met:
        You tip your head, and Okafor calls across to him: he can film all he likes through the laundry window. He does. # leave: bystander # face: listening # pose: self-hug
    - else:
        You say it across the road without turning your back on Marcus: he can film all he likes, through the laundry window. He goes in, backward. # leave: bystander # face: listening # pose: self-hug
    }
    One less. # speaker: marcus # manner: quiet # view: He had me in that phone like a fish in a bag.
    -> pulse

=== work
~ beat = beat + 1
~ knows_bus = true
{
- bus_held or escalation < 50:
    He stands and listens up the street for something you cannot hear. His whole face changes when he listens. He looks like a man at work. # face: listening # pose: neutral
- else:
    He goes back and forth, and listens up the street, over the rain, over everything. # pose: pacing # face: fearful
}
4471. She’ll be on her third run. You can hear it in second, if you know. Nobody knows. # speaker: marcus # manner: quiet # knows: bus # effect: escalation +5 -- he could hear her, or thought he could
~ here = -> work.opts
~ onward = -> people
-> opts
- (opts)
<- standing(-> pulse)
* (teach_me) ["What would I be listening for?" # say: open-question # effect: trust +4 -- somebody asked the mechanic]
    Kneel the bus, doors open, and count. Ten, and there’s a hiss, like somebody telling you to hush, low down, by the back wheel. Should be nothing. Should be quiet as church. # speaker: marcus # manner: warm # face: listening # effect: escalation -3 -- for half a minute he was at work # view: I forgot to be frightened. I noticed after. It had been gone the whole time I was talking.
    -> after_work
* (all_off_road) ["I’ll have every one of those buses off the road tonight. You have my word." # say: false-promise]
    ~ lied = true
    Every one. # speaker: marcus # manner: plain
    He nods slowly.
    They all said every one. # speaker: marcus # manner: plain # face: sad # pose: withdrawn # view: The foreman said that. The judge said that. It’s what people say when they want you to get in the car.
    -> after_work
* (report_4471) ["I can’t pull a bus. I can call transit about 4471, now, and put your name on it as the mechanic who said so." # say: honest-promise]
    ~ promised_leak = true
    You make the call where he can hear it. 4471, rear door, air. # sound: radio
    You said mechanic. # speaker: marcus # manner: quiet # pose: withdrawn # face: relieved # fact: Transit was told about bus 4471 on his word # bears: plan # effect: escalation -4 -- what he has been shouting for since three o’clock was done # effect: trust +4 -- she promised a small thing and did it while he watched # view: Not subject. Not male, thirties. Mechanic.
    -> after_work
* (no_leak) ["Those buses get inspected every week. There’s no leak." # say: argue]
    He is on his feet. # pose: shouting # face: angry
    By who? They let go of everyone who could hear it! # speaker: marcus # manner: shout # view: The one thing I know. The one thing in the world I actually know.
    -> after_work
* (so_far) ["So: {knows_sleep:no sleep since Tuesday, }a bus nobody will listen to you about, and him in your ear all day. That’d scare me too." # say: summarize]
    And the rain. # speaker: marcus # manner: plain # pose: withdrawn # face: sad # view: She had all of it. She had it in the right order.
    -> after_work
* (wrap_it_up) ["Okay, I hear you on the bus, and I’ll see somebody gets told about it. But now let’s get you out of the rain and into the car." # say: yes-but # say: dismiss # say: suggest]
    He backs off, and turns to his left shoulder. # pose: back-away # face: fearful
    There’s the car. I told you there’d be a car. # speaker: marcus # manner: mumble # view: She’d been waiting to say car since she got out of it.
    -> after_work
* (uh_huh) ["Go on." # say: minimal-encourager]
    Drums, shoes, lines, chambers. I did the 300s and the 4400s. You could eat off my floor. # speaker: marcus # manner: quiet # face: listening # view: Two words. She left the rest of the room to me.
    -> pulse
* (get_tea) {not at_curb and not knife_out} [Get him something hot from the laundry # do: offer-item]
    ~ knows_sugar = true
    You say where you are going, and for how long, and that you will put it on the end of the bench. Then you do those things, with a paper cup, and go back to your car. He comes for it, and sits down with it. # takes: 2m # at: officer front-door # pose: officer ready # at: bench # pose: calm-seated
    {
    - knife and not knife_safe:
        Four sugars? # speaker: marcus # manner: plain # face: relieved # holds: cup # holds: knife hidden # knows: sugar
    - else:
        Four sugars? # speaker: marcus # manner: plain # face: relieved # holds: cup # holds: keys # knows: sugar
    }
    You look at the packets left in your hand. Four. # effect: escalation -3 -- something warm, and nobody’s hand came with it # view: It was terrible tea. I held it with both hands. You can’t hold anything else if you hold tea with both hands.
    -> pulse

// His brother is asked about only where he is not already part of it.
=== after_work
{ andre_met or andre_spoke:
    -> go(-> what_now)
}
-> go(-> people)

=== people
~ beat = beat + 1
-> says_name ->
{
- andre_met:
    {andre_comes.tell_andre:Andre has not moved from where you asked him to stand. It costs him something.|Andre has not taken his eyes off him. It costs him something.} # effect: escalation +3 -- it was getting to the part where they take you
- work.get_tea and here == -> people and escalation >= 50:
    He sits with the cup in both hands, and one knee goes up and down. # at: bench # pose: calm-seated # face: fearful
- escalation < 50:
    He sits, and gets up, and sits. The orange coat is wet through. # at: bench # pose: calm-seated # face: sad # effect: escalation +5 -- he was cold, and it was getting to the part where they take you
- else:
    He goes back and forth. He has worn a track in the wet, four steps long. # at: shelter # pose: pacing # face: fearful
}
~ here = -> people.opts
~ onward = -> what_now
-> opts
- (opts)
<- standing(-> pulse)
* (meds) ["Have you stopped taking your medication?" # say: closed-question]
    There it is. Five minutes. They usually ask it in two. # speaker: marcus # manner: tense # pose: withdrawn # face: angry # view: It turns you into a bottle with some left in it.
    -> go(-> what_now)
* (who_helps) {not knows_andre} ["Who’s good to have around, when it gets like this?" # say: open-question # seeks: andre]
    ~ knows_andre = true
    Andre. My brother. He doesn’t talk. He puts the ball game on. # speaker: marcus # manner: quiet # pose: withdrawn # face: sad # knows: andre # fact: He trusts his brother Andre # bears: family # bears: plan # view: I didn’t want to say Andre. He has work. But she asked who’s good, and he’s who’s good.
    -> go(-> what_now)
* (what_want) ["What do you want to happen now? Even if I can’t do all of it." # say: ask-wants]
    Dry socks. Him to shut up. Somebody to look at that bus. # speaker: marcus # manner: plain
    He sits with the list for a while. # at: bench # pose: calm-seated # face: listening
    {
    - goes_if == "the-van-shut" and not knows_van:
        ~ knows_van = true
        And not the gray van. Anything but that one. # speaker: marcus # manner: tense # knows: van # fact: He will not get into the gray van # bears: plan
    - goes_if == "his-brother-told" and andre_first():
        ~ knows_andre = true
        ~ knows_andre_first = true
        And Andre to know. Before anything. # speaker: marcus # manner: quiet # knows: andre # fact: He goes nowhere before his brother Andre knows # bears: plan # bears: family
    }
    In any order. # speaker: marcus # manner: plain # fact: He wants dry clothes, rest, and somebody to look at the bus # bears: plan # view: It’s a long time since I got to say a list.
    -> go(-> what_now)
* (call_andre) {knows_andre and not andre_spoke and not andre_here} ["I’d like to call Andre, on speaker, so you hear all of it. Okay?" # say: ask-permission # ask: family # takes: 45s]
    -> andre_phone
* (would_stop) {blade.get_shot} ["You said if you got shot, he’d stop. Are you thinking about dying, Marcus?" # say: ask-about-harm]
    ~ knows_danger = true
    Not dying. Quiet. # speaker: marcus # manner: quiet # pose: self-hug # face: sad
    He goes over that, too.
    Some nights I can’t tell them apart. # speaker: marcus # manner: quiet # fact: He says that some nights he cannot tell dying from quiet # bears: danger-to-self # view: I’d been carrying that since she said it. She came back for it.
    -> go(-> what_now)
* (get_in) ["You can get in the car or you can get put in the car." # say: threaten]
    Which arm? # speaker: marcus # manner: shout
    ~ knows_wrist = true
    He is on his feet and holds them out, and you see the wrist that set wrong. # knows: wrist # pose: agitated # face: angry
    Which arm do you want this time? # speaker: marcus # manner: shout # view: They gave me that choice last time too. Same words. It must be printed somewhere.
    -> go(-> what_now)
* (here_safe) ["Nobody’s in a hurry. I’m here so that nobody gets hurt, you included." # say: reassure]
    You’re getting wet. # speaker: marcus # manner: plain # pose: withdrawn # face: listening # view: She was. She’d been standing out in it the whole time so I could have the roof.
    -> pulse
* (my_mistake) {came_hot or grabs > 0 or lied or displays > 0} ["I came at this wrong, before. I’m sorry. You didn’t earn that." # say: apologize # effect: trust +5 -- he had never been told that by a uniform]
    ~ lied = false
    {
    - hard:
        He looks at you for a while.
        He told me you’d say that. # speaker: marcus # manner: quiet # pose: withdrawn # face: sad # view: I’d have liked to take it. He took it first.
    - else:
        Huh. # speaker: marcus # manner: quiet
        He gives it some thought.
        It was loud. # speaker: marcus # manner: plain # pose: withdrawn # face: listening # effect: escalation -4 -- a thing that had been done to him was given a name # view: Four officers, two years ago. None of them ever said it. It’s one word.
    }
    -> pulse

// Once he has said that his brother has to know, he can be rung where one sits with him, too.
=== ring_brother
* (let_andre_know) {knows_andre and knows_andre_first and andre_first() and not andre_spoke and not andre_here} ["You said Andre has to know first. Let’s call him now, on speaker. Okay?" # say: reflect # say: ask-permission # ask: family # takes: 45s]
    -> andre_phone

=== andre_phone
~ andre_spoke = true
It rings twice, flat and small in the rain. # sound: phone # pose: officer {posed("phone")} # holds: officer phone
{
- trust < 32 or escalation >= 70:
    Marky? It’s me. # speaker: andre # manner: phone
    That’s not him. That’s him doing Andre. Turn it off. # speaker: marcus # manner: shout # pose: cover-ears # face: fearful # fact: On the telephone he did not trust that it was his brother # bears: ability # effect: escalation +6 -- a voice with no body was the last thing he needed # view: A voice out of a box. I have enough of those. I couldn’t take the chance it was really him.
- brother_comes:
    {andre_eta > 0:Marky? It’s me. You eat? You got your hood up? I’m on my way. Stay where I can find you.|Marky? It’s me. You eat? You got your hood up? I’m coming down there. Ten minutes, less. Stay where I can find you.} # speaker: andre # manner: phone # calls: andre
    I’m at the 14. # speaker: marcus # manner: quiet # pose: withdrawn # face: relieved # fact: His brother Andre is coming # bears: family # effect: escalation -6 -- the one voice he knows is real # view: He asked if I ate. He’s asked me that since I was six.
- else:
    Marky? It’s me. I’m way up in Carver on a job, I can’t get to you. You listen to the lady. Is she all right? # speaker: andre # manner: phone
    He looks you up and down.
    {laces_tied:She tied her shoe. }She’s all right. # speaker: marcus # manner: quiet # pose: withdrawn # face: relieved # fact: His brother Andre cannot come, and has told him to trust you # bears: family # effect: escalation -5 -- the one voice he knows is real # effect: trust +5 -- Andre asked, and he found he had an answer # view: Andre never says that about anyone.
}
You put the phone away. # holds: officer nothing # pose: officer {posed("ready")}
-> go(-> what_now)
