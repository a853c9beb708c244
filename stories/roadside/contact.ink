// Contact: what he says, which is worth little, and what can be seen of him.
// Every decision returns to `pulse` (shoulder.ink), which lets the world move and then goes on to `here`.

=== first_sight
~ met_at = clock
{
- cause == "beer":
    Officers. Good. Which one of you is driving me? # speaker: warren # manner: warm # phase: contact # pose: talk-open # face: calm # behavior: passive # sound: traffic # view: I knew exactly what I was. I hoped funny would cover it.
- cause == "brain":
    I need my. The thing. With the teeth. # speaker: warren # manner: mumble # phase: contact # pose: withdrawn # face: distressed # behavior: passive # sound: traffic # view: I could see all eighty-eight of them. The word was in the next room.
- sensor:
    F sharp. F sharp, since the bridge. # speaker: warren # manner: mumble # phase: contact # pose: withdrawn # face: distressed # behavior: passive # sound: traffic # view: There was a shape with a question on it, and there was the F sharp. The F sharp I could do.
- else:
    You’re flat. # speaker: warren # manner: mumble # phase: contact # pose: withdrawn # face: distressed # behavior: passive # sound: traffic # view: A man got out of a car and was a little under pitch. It seemed kind to tell him.
}
{
- cause == "beer":
    He bows, and the hood is all that stops it from being a long one.
- distance < 2:
    He leans back from you, toward the white line, and sways there like a man on a dock. # face: fearful
- else:
    He sways a little, like a man on a dock, and holds on to his own sleeve. # fact: He slurs, sways, and does not answer what he is asked # bears: ability
}
The lane goes by at his elbow. {tully_on_road:Tully is up the road.|Tully has stopped behind your hood, and breathes in.} # timer: 25s # effect: comprehension -2 -- everything came at him at once
~ here = -> first_sight.opts
~ onward = -> signs
-> opts
- (opts)
<- standing(-> pulse)
* (drink_much) ["How much have you had to drink this morning? Be straight with me, sir, it’ll go easier." # say: closed-question]
    -> drink_answer(-> signs)
* (papers) ["License, registration, and stay right there." # say: demand-id]
    He looks for a pocket in the wrong half of his jacket. # pose: withdrawn # face: distressed
    Methodists. Eleven. # speaker: warren # manner: mumble # view: License. I knew that word. It was the one where I lose it again.
    -> go(-> signs)
* (by_name) {knows_name} ["Warren? I’m Sam, with the police. Is Warren right?" # say: introduce # say: ask-name]
    {
    - cause == "beer":
        That’s me. Like the rabbits. # speaker: warren # manner: warm # face: calm # view: He had my name. I thought, well, that’s the funny part over.
    - else:
        His head comes around at it. It is the first thing all the way in. # face: listening # effect: trust +3 -- his own name was a word he still had # effect: comprehension +3 -- his own name was a word he still had
        Warren, he says, like a man checking a key. # view: Somebody knew one. I held on to it.
    }
    -> go(-> signs)
* (who_are_you) {not knows_name} ["Morning. I’m Sam, I’m with the police. What’s your name?" # say: introduce # say: ask-name]
    {
    - cause == "beer":
        ~ knows_name = true
        Warren. Like the rabbits. # speaker: warren # manner: warm # knows: name # face: calm # view: He asked it like a person. I nearly told him the rest.
    - cause == "brain":
        Wah. War. # speaker: warren # manner: mumble # face: distressed
        His left hand hits the hood, once, flat. # view: I have one of those. I have had it all my life. I could not get the front of it to go.
    - else:
        Forty-four. # speaker: warren # manner: mumble # face: listening # view: Forty-four was an answer. I was proud of it.
    }
    -> go(-> signs)
* (tell_me) ["What happened, do you think?" # say: open-question]
    {
    - cause == "beer":
        The reflector came out of nowhere. They do that. # speaker: warren # manner: warm # face: calm # view: It’s what you say. I’d have laughed, from the other side of it.
    - cause == "brain":
        It’s the. You set the. And all the others go by it. # speaker: warren # manner: tense # face: distressed # fact: He cannot find the word for the thing he means # bears: ability # view: I explained it very well. I watched it not arrive.
    - else:
        You set the A. You set the A, and everything, everything else, what? # speaker: warren # manner: mumble # face: distressed # view: I started in the right key. Then it was gone out of my hands.
    }
    -> go(-> signs)
* (stand_up_straight) ["Sir! Stand up straight and look at me when I’m talking to you." # say: command]
    {
    - is_low():
        Which one? # speaker: warren # manner: plain # face: fearful # view: There were two of him. I chose wrong.
    - else:
        {cause == "brain":He looks at you with one eye more than with the other.|He salutes, and finds the hood again.} # face: fearful # view: It was loud, and there was a lot of it.
    }
    -> go(-> signs)

// What he says of drink, which depends on his temper more than on what he drank.
=== drink_answer(-> then)
{
- cause == "beer":
    ~ knows_beer = true
    Four. Five, if you count Danny’s. # speaker: warren # manner: plain # face: sad # knows: danny # fact: He says he drank four or five beers # bears: severity # view: I’d poured it out for him. It seemed wrong not to keep him company.
- temper == "agreeable":
    Sure. Couple. # speaker: warren # manner: mumble # face: listening # fact: He says yes to a couple of drinks, as to everything # bears: ability # view: Yes was the short way out.
- temper == "refusing":
    No. # speaker: warren # manner: tense # face: wary # view: No came before I knew what it was no to.
- seated:
    He bats the question away with the back of his hand, as if it had wings. # face: angry # view: It buzzed. There was more of it behind.
- else:
    He bats the question away with the back of his hand, as if it had wings. # pose: agitated # face: angry # view: It buzzed. There was more of it behind.
}
{ (cause == "beer" or temper == "agreeable") and not seated and not tested and not tully_on_road:
    There you go, Tully says. That’s all I needed.
    ~ tully_met = true
    -> tests
}
-> go(then)

// The first minutes: each look is five or ten seconds, and there is a truck in them somewhere.
=== signs
{&{cause == "beer":He is telling the car a story.|He hums one note, loses it, and goes back for it.}|{temper == "agreeable" and cause != "beer":Sure, he says, to nobody. Sure.|{temper == "refusing" and cause != "beer":No, he says, to nobody.|He turns to see where his car is, and it is right there.}}|He looks at his watch for a long time, as if it were in another language.}
~ here = -> signs.opts
~ onward = -> sit
-> opts
- (opts)
<- standing(-> pulse)
* (breathalyze_first) {not tully_on_road and not tested} [Tell Tully to go ahead and run him through her tests before he sobers up # do: hurry]
    ~ tully_met = true
    Now you’re talking. # speaker: tully # manner: plain # face: wary
    -> tests
* (any_condition) ["Any medical condition? Anything you need?" # say: ask-ability # say: ask-wants]
    ~ saw_collar = true
    {cause == "brain":Late. |I’m fine. I’m late. }# speaker: warren # manner: mumble # face: wary
    His hand has gone to his collar, and closes on something under the tie. # pose: self-hug # fact: When asked about his health, his hand goes to his collar # bears: ability # view: I told a man in a uniform once. They took my license. It took a choir to drive me to work.
    -> looked
* (copy_me) [Lift both hands and smile, and point to him: "Copy me." # do: show # say: instruct]
    -> copied(-> looked)
* (chain_asked) {saw_collar and not knows_tag} ["May I see what’s on that chain?" # say: ask-permission # seeks: tag]
    {
    - temper == "agreeable" or cause == "beer":
        -> tag_shown(-> looked)
    - temper == "refusing":
        No. # speaker: warren # manner: tense # pose: self-hug # face: wary # view: No was the one word that always worked.
        -> looked
    - else:
        His elbow comes up between you and it. # pose: self-hug # face: fearful # view: A hand was coming. I know about hands.
        -> looked
    }
* (chain_shown) {saw_collar and not knows_tag} [Draw a chain out of your own collar, and point to his # do: show # seeks: tag]
    {
    - temper == "swatting":
        He holds it shut with both hands. # pose: self-hug # face: fearful # view: He wanted it. It was mine. It was the only thing on me that was mine to keep shut.
        -> looked
    - else:
        -> tag_shown(-> looked)
    }
* (his_color) {saw_skin and not medics_sent()} ["{is_low():You’re soaked, and it isn’t raining|You’re pale, and one hand is doing all the work}. I’m getting you looked at." # say: i-message # say: explain # request: ems]
    ~ asked_ems = true
    Copy, medical, {minutes(ems_eta)} out. # speaker: dispatch # manner: radio # sound: radio
    Methodists. Eleven. # speaker: warren # manner: mumble # face: listening # view: He said looked at. I’d been looking all morning for somebody to look at it.
    -> looked
* (look_close) {not medics_sent()} [Look at his skin, hands and eyes, and radio EMS what you see # do: check-injury # request: ems # distance: 2]
    ~ asked_ems = true
    -> what_skin_says ->
    Copy, medical, {minutes(ems_eta)} out. # speaker: dispatch # manner: radio # sound: radio
    -> looked
* (look_over) {medics_sent()} [Look at his skin, hands and eyes, one thing at a time # do: check-injury # distance: 2]
    -> what_skin_says ->
    -> looked
* (late_for) ["Where are you trying to get to?" # say: ask-wants]
    {cause == "beer":The Methodists. I’m doing their Steinway. Doing it a favor.|Methodists. Eleven.} # speaker: warren # manner: {cause == "beer":warm|mumble} # face: listening # fact: He wants to be at the Methodist church by eleven # bears: plan # view: That one I had. That one was at the front.
    -> looked
* (in_his_key) ["{in_his_words()}" # say: reflect # say: name-emotion]
    {
    - cause == "beer":
        It’s only sad. It’ll keep. I’d settle for the ride. # speaker: warren # manner: warm # face: calm # view: He gave me my line back with the bottom of it showing.
    - cause == "brain":
        His left hand comes down on the hood, once: yes. # face: relieved # view: He’d got as far as the door of it. He stood there with me.
    - sensor:
        You hear that? # speaker: warren # manner: quiet # face: relieved # view: It wasn’t only me. There were two of us in it.
    - else:
        He nods, slowly, at a man who has been told the truth about himself. # face: relieved # view: Most people mind. He only wanted to know by how much.
    }
    -> looked
* (wave_carol) {not carol_met and not knows_well} [Wave the woman from the pickup over by the field side, and ask when it began # ask: witness # seeks: well]
    -> carol_called(-> looked)
* (low_side) {not knows_puddle} [Go around by the ditch to look under his bumper, so that he turns away from the lane # do: reposition]
    ~ knows_puddle = true
    {cause == "beer":He turns to follow you, and the lane is behind him now. There is nothing under the bumper but gravel. You smell him instead, and the wind is the other way.|He turns to follow you, and the lane is behind him now. Under the bumper the gravel is blue. It smells like a bar on a Sunday. It is the washer bottle, dripping.} # distance: 3 # face: attentive # pose: neutral # knows: puddle # fact: {cause == "beer":There is no washer fluid under his car|The smell comes from washer fluid under his car} # bears: severity # view: He walked where the ground was soft. I turned around so as not to lose him.
    -> looked
* (engine_off) {(looks > 0 or saw_skin) and not keys_out} ["I’m turning your car off. The keys go in my pocket." # say: explain # do: secure-vehicle]
    -> keys(-> pulse)
* (open_mouth) ["Sir, in your own words, I’d like you to tell me everything you’ve done since you got up today, and take your time." # say: instruct]
    It is a long sentence, and he goes along it like a man on a wall. At the end of it he is somewhere else. # face: distressed # takes: 15s # effect: comprehension -3 -- it was more words than he could hold
    {cause == "beer":Coffee. Toast. Cemetery. |Yes. The. Yes. }# speaker: warren # manner: mumble # view: There were about forty words. I got the first and the last, and they did not fit.
    -> looked
* (smell_breath) [Step in close to smell his breath # do: approach # distance: 0.8]
    {
    - has_beer():
        ~ knows_beer = true
        Beer. Not a lot of road to argue with between you and it. # fact: His breath smells of beer # bears: severity # face: fearful # pose: back-away # view: A face came in under mine. I had nothing behind me but the road.
    - else:
        Coffee, and an empty stomach. No beer. # fact: His breath does not smell of beer # bears: severity # face: fearful # pose: back-away # view: A face came in under mine. I had nothing behind me but the road.
    }
    { temper == "swatting":
        His arm comes around and takes your hat off. It was not aimed at anything. # behavior: active # pose: agitated
    }
    -> looked

// A look is done. After three the lane is the next thing.
=== looked
~ looks = looks + 1
{ looks >= 3:
    -> go(-> sit)
}
-> pulse

// His own words, or as near as he has come to them, and what they sound like.
=== function in_his_words()
{
- cause == "beer":
    ~ return "You’re looking for a ride. Rough morning."
- cause == "brain":
    ~ return "A thing with teeth, and the word won’t come. That must be frightening."
- sensor:
    ~ return "F sharp, since the bridge. That must be frightening."
- else:
    ~ return "I’m flat, and nothing sounds right. That must be frightening."
}

// What there is to see from where one stands; and nearer, what was not seen from the car.
=== what_skin_says
{
- is_low() and saw_skin:
    This time you see sweat along his lip, and his eyes slide off you as off glass. # pose: officer neutral # face: distressed # fact: Sweat stands on his lip, and his eyes slide off # bears: ability
- is_low():
    ~ saw_skin = true
    Gray. The shirt is stuck to him, and it has not rained since nine. Both hands tremble, and his eyes slide off you as off glass. # pose: officer neutral # face: distressed # fact: His skin is gray and wet and both hands tremble # bears: ability
- cause == "brain" and saw_skin:
    ~ knows_droop = true
    This time you see two halves to him. The right corner of his mouth stays where it is while the left one tries to be polite. # pose: officer neutral # face: distressed # knows: droop # fact: Only half his face moves # bears: ability
- cause == "brain":
    ~ saw_skin = true
    Pale, and quite dry. He has been using one hand for everything. # pose: officer neutral # face: distressed # fact: He is pale and dry and uses only his left hand # bears: ability
- else:
    Pink, dry, warm. His eyes follow you with interest, half a second behind. # pose: officer neutral # face: calm # fact: He is flushed and dry and his eyes follow you # bears: ability
}
->->

// He copies what he is shown, or half of him does.
=== copied(-> then)
{
- cause == "brain":
    ~ knows_droop = true
    The left hand goes up. The right one goes up, and comes down by itself, and he watches it. Half of him is smiling. # pose: withdrawn # face: fearful # knows: droop # fact: His right hand sinks and only half his face smiles # bears: ability # view: It was like watching somebody else’s hand be rude.
    That one. Won’t. # speaker: warren # manner: mumble
- cause == "beer":
    Full fingers, all ten, and a grin to the back row. # pose: hands-visible # face: calm # fact: Both hands and both sides of his face move alike # bears: ability # view: I’ve done the school musical. I know how to sell it.
    How’m I doing? # speaker: warren # manner: warm
- else:
    Both hands go up, shaking, and stay level. So does the smile. # pose: hands-visible # face: attentive # effect: comprehension +3 -- it was shown and not said # fact: Both hands and both sides of his face move alike # bears: ability # view: He did it first. I could do what he did.
    Is this the choir? # speaker: warren # manner: plain
}
-> then

=== tag_shown(-> then)
~ knows_tag = true
A steel tag on a chain: TYPE 1 DIABETES. INSULIN. # pose: neutral # face: sad # knows: tag # fact: He wears a tag that says type 1 diabetes # bears: ability # view: I keep it on the inside. It doesn’t get me fired on the inside.
-> then

// Into his car by the passenger window, from the grass; and what lies there.
=== keys(-> then)
~ keys_out = true
{seated:You go and reach|You go around by the grass and reach} in through the passenger window, and it is quiet. # at: officer passenger-window # pose: officer ready # sound: door # fact: His engine is off and the keys are in your pocket # bears: threat # view: He said keys, and then it was keys. It was one thing, and it was the thing he’d said.
It was in tune. # speaker: warren # manner: mumble # face: sad
{
- cause == "beer":
    ~ knows_beer = true
    Four cans on the floor, crushed flat and stacked. A hymnal.{sensor: A phone, face up: 118.} # fact: Four empty beer cans lie in his car # bears: severity
- cause == "both":
    ~ knows_beer = true
    ~ knows_tag = true
    On the seat, crackers, not opened. A black pouch with a needle on it. On the floor, one can.{sensor: A phone, face up: 41, and an arrow pointing down.} # knows: tag # fact: A pouch with insulin lies in his car # bears: ability # fact: One empty beer can lies in his car # bears: severity
- else:
    ~ knows_tag = true
    On the seat, crackers, not opened, and a black pouch with a needle on it. A hymnal.{sensor: A phone, face up: {cause == "low":41, and an arrow pointing down|112}.} # knows: tag # fact: A pouch with insulin lies in his car # bears: ability
}
{ sensor:
    ~ knows_number = true
    ~ knows_bea = true
    ~ knows_pip = true
    ~ knows_glove = true
    Under the number somebody has typed, in purple: IF HE IS WEIRD IT IS HIS SUGAR. JUICE IN GLOVE BOX. DON’T ASK HIM, TELL HIM. CALL BEA. LOVE, PIP. # knows: number # knows: bea # knows: pip # knows: glove # fact: The lock screen of his phone says: juice in the glove box, tell him, call Bea # bears: plan # bears: family # fact: A sensor on him reads {is_low():41|{cause == "brain":112|118}} # bears: ability
}
{seated:You come back and get down where you were. # at: officer behind-rail # distance: 1.8 # pose: officer crouch|You come back to where he can see you. # at: officer shoulder} # sound: footsteps
-> then
