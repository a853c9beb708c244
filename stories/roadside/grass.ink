// Behind the rail: getting him to sit, what goes into his mouth and what must not, and the wait.

=== sit
{
- sit > 1:
    {&He is still on his feet.|He has one hand on the end of the rail, and his feet on the gravel.|His knees dip, and lock.|He has turned his back to the field.}
- temper == "refusing":
    The rail ends a step to his side. Behind it is grass, wet and steep and safe. You have only to look at it. No, he says.
- temper == "agreeable":
    The rail ends a step to his side. Behind it is grass, wet and steep and safe. You have only to look at it. Sure, he says, and stays.
- else:
    The rail ends a step to his side. Behind it is grass, wet and steep and safe. Your shadow falls on him, and his elbow comes up.
}
~ here = -> sit.opts
~ onward = -> sit
-> opts
- (opts)
<- standing(-> pulse)
* (for_safety) ["For your safety and ours I’m going to need you to step away from the road and take a seat for me." # say: instruct]
    {
    - cause == "beer":
        Take it where? # speaker: warren # manner: warm # face: calm # view: I was ahead of him, there. It wasn’t far to be ahead.
        -> not_yet
    - else:
        He listens to it go by. # face: distressed # effect: comprehension -3 -- it was more words than he could hold # view: It went on. There was a seat in it somewhere, near the end.
        -> not_yet
    }
* (either_or) ["Would you rather sit in the grass, or in the back of my car?" # say: closed-question]
    {
    - cause == "beer":
        Grass, please. I know about the back. # speaker: warren # manner: plain
        -> goes_down
    - temper == "agreeable":
        Sure. # speaker: warren # manner: mumble # view: Both sounded nice.
        -> not_yet
    - else:
        No. # speaker: warren # manner: tense # face: wary # view: There were two of them. No did for both.
        -> not_yet
    }
* (as_he_says) ["{temper == "refusing":No. Okay. It’s a lot, all this|{temper == "agreeable":Sure, and still up. You’re worn out|Too close. That scared you}}." # say: reflect # say: name-emotion]
    {
    - cause == "beer":
        I’m deciding, he says. It’s a big field. # face: calm
    - temper == "refusing":
        His mouth does the no again, without much behind it. # face: listening # view: I’d been holding that up by myself. He took the other end.
    - temper == "agreeable":
        He looks down at his own knees, as at two men who were told something. # face: listening # view: Sure had worn off. He’d noticed. I had, too.
    - else:
        The elbow comes down by an inch. # face: listening # view: He said the thing the elbow was saying.
    }
    -> pulse
+ (sit_here) [Go round the end of the rail, get down, and pat the ground: "Sit. Here." # say: instruct # do: show # do: lower-height # at: officer behind-rail]
    {
    - temper == "refusing" and sit_here < 2 and trust < 45 and cause != "beer":
        I’m a standing man. # speaker: warren # manner: tense # pose: withdrawn # pose: officer crouch # face: listening # view: No, I said, or something with no in it. Then I looked to see what it was no to.
        -> not_yet
    - temper == "swatting" and sit_here < 3 and cause != "beer":
        He bats at the top of your hat. You are in his way, down there. # pose: agitated # pose: officer crouch # face: fearful # view: He was low and close and there was no way past him but over.
        -> not_yet
    - temper == "agreeable" and sit_here < 2 and cause != "beer":
        Sure. # speaker: warren # manner: mumble
        He pats the top of the rail, as you have patted the ground. # pose: officer crouch # face: listening # view: I did it. I did what he did. It was what he’d asked.
        -> not_yet
    - else:
        -> goes_down
    }
+ (sit_apart) {sit_apart < 3} [Sit down in the wet grass yourself, well off to one side, and look at the field # do: lower-height]
    {
    - (temper == "swatting" or sit_apart > 1) and cause != "beer":
        -> goes_down
    - temper == "agreeable" and trust >= 40:
        -> goes_down
    - else:
        He watches you get wet. # face: attentive # view: That man was sitting down in the wet in good pants. I felt for him.
        -> not_yet
    }
+ (show_how) {show_how < 2} ["Show me. Show me how you’d sit down here." # do: show # say: instruct]
    {
    - temper == "agreeable" or cause == "beer":
        -> goes_down
    - temper == "refusing":
        No. You. # speaker: warren # manner: tense # face: wary # view: A trick, I thought. First me, then the needle.
        -> not_yet
    - else:
        He shows you his elbow. # pose: agitated # face: angry
        -> not_yet
    }
* (told_once) {sit_tries > 0} ["I told you to sit down. Sit down!" # say: repeat-command]
    He stands straighter. # pose: withdrawn # face: fearful # view: When they raise it at the end they’re going to hold you down.
    -> not_yet

= not_yet
~ sit_tries = sit_tries + 1
{ sit_tries > 1: -> legs_go }
-> go(-> sit)

=== goes_down
{
- sit.sit_apart and temper == "swatting":
    He looks at the place you have left him. After a while he goes around the end of the rail and takes it. # at: grass # pose: sit-ground # face: sad # behavior: passive # view: There was nobody in it. It was a whole piece of ground with nobody in it.
- cause == "beer":
    He sits down in the grass as a man does who has done it before, one part at a time. # at: grass # pose: sit-ground # face: calm # behavior: passive
- else:
    He goes down beside the rail all at once, like a coat off a hook. # at: grass # pose: sit-ground # face: sad # behavior: passive # view: He went down, so down was where things were.
}
-> is_down

=== is_down
~ seated = true
~ in_lane = false
~ may_disengage = false
You get down where he can see your face. # distance: 1.8 # pose: officer crouch # sound: rustle
-> go(-> mouth)

// What goes into his mouth, and whether anything may.
=== mouth
{
- faded:
    {His head has gone over to one side.|He breathes, and nothing else about him moves.|His eyes are not quite shut.} # face: calm
- mouth > 1:
    {&He looks at the field.|He looks at your mouth, to see whether it is going to say something.|He leans on one arm, and it gives, and he puts it back.|The wire hums, over the field, and he hums it back.}
- cause == "beer":
    It’s a nice field, he says. Who’s it belong to?
- else:
    He holds on to the grass with both hands, as if it might be pulled out from under him.
}
~ here = -> mouth.opts
~ onward = -> waiting
-> opts
- (opts)
<- standing(-> pulse)
<- at_hand
* (anything_you_like) {knows_tag and not faded} ["Would you like some juice, or is there something else you’d rather have?" # say: closed-question]
    {
    - temper == "agreeable":
        Sure. # speaker: warren # manner: mumble
        He does not look at it. # face: listening # view: It was a kind voice. I said the kind word back.
    - else:
        No. # speaker: warren # manner: mumble # face: wary # view: No was the one word that always worked.
    }
    -> mouth_again
* (cola) {not (no_swallow or knows_droop)} [Grab the cola that Tully left in the cup holder, and get it into him # do: offer-item # do: hurry]
    -> cola_down
* (swallow) {not no_swallow} ["Swallow for me." # do: check-injury # say: ask-ability # distance: 1.5]
    -> swallow_seen
* (time_down) {knows_well and not (no_swallow or knows_droop) or knows_well and cause == "brain"} [Say the hour out loud when he was last himself, and write it on your glove # do: make-plan]
    It looks like nothing, on a glove. # fact: You have written down when he was last himself # bears: plan
    -> mouth_again
* (how_many) {not faded} ["So while we’re sitting here, how many did you really have?" # say: closed-question]
    -> drink_answer(-> mouth)
+ (leave_empty) [Give him nothing, and wait for the people who know # do: hold-for-resource]
    -> go(-> waiting)
= mouth_again
{ mouth >= 4: -> go(-> waiting) }
-> go(-> mouth)

// What there is to put into his mouth, and the other thing, as soon as one knows of it.
=== at_hand
* (fetch_glove) {knows_glove and may_offer()} [Take the juice box out of his glove box, and put it in his hand # do: offer-item]
    ~ sweet = "glove"
    ~ waits = 0
    -> in_hand
* (boys_juice) {knows_tag and not knows_glove and may_offer()} [Ask the woman from the pickup for something sweet to drink, not diet, and put it in his hand # ask: witness # do: offer-item]
    ~ sweet = "boy"
    ~ waits = 0
    ~ carol_met = true
    Apple juice. Why would. Oh. Oh, no. I said drunk. I said it to the operator. # speaker: carol # manner: quiet # face: listening # at: carol passenger-window # pose: carol talking
    She has it out of her boy’s lunch before she has finished.
    -> in_hand
* (juice_all_the_same) {knows_tag and (no_swallow or knows_droop) and not on_side()} [He wears the tag: get juice into him all the same, and quick # do: offer-item # do: hurry]
    -> chokes
* (nothing_in) {(no_swallow or knows_droop or faded) and not on_side()} [Nothing in his mouth: ease him onto his side, and watch him breathe # do: recovery-position # do: brief]
    You say what you are going to do, and do it a hand at a time. He lets his head down on your rolled-up jacket. # pose: recovery # face: calm # distance: 0.9 # pose: officer kneel-one # fact: Nothing has gone into his mouth, and he lies on his side # bears: plan # view: The field turned over, very slowly. Somebody had my head.
    -> go(-> waiting)
* (hold_chin) {knows_glove and sweet == "" and not on_side()} [Get the juice from his glove box, and hold his chin: "Come on, open up." # do: crowd]
    {
    - no_swallow or knows_droop or (faded and is_low()):
        His mouth opens, because you are holding it. # face: fearful
        -> chokes
    - else:
        ~ sweet = "glove"
        ~ waits = 0
        The hand comes up between his mouth and yours, and the box goes into the grass. You go and get it. # pose: curled # face: fearful # behavior: passive # effect: escalation +6 -- a hand came at his mouth # view: Three of them, and a lamp, and one to do the needle. I was eleven. I was eleven again.
        -> go(-> in_hand)
    }
-> DONE

// Whether he has been eased onto his side.
=== function on_side()
~ return at_hand.nothing_in > 0 or in_hand.take_it_back > 0

// Nothing sweet has been tried, and nothing seen of him forbids it.
=== function may_offer()
~ return sweet == "" and not no_swallow and not knows_droop and not on_side()

=== swallow_seen
{
- cause == "brain":
    ~ no_swallow = true
    ~ knows_droop = true
    He tries. Half of it comes back at the right corner of his mouth, and he does not feel it there. # pose: officer crouch # face: distressed # knows: droop # fact: He cannot swallow safely; one side of his mouth stays behind # bears: ability # view: I did it. I was sure that I did it. He wiped something off my chin.
- faded:
    ~ no_swallow = true
    Nothing moves in his throat. His chin is wet. # pose: officer crouch # face: calm # fact: He cannot swallow # bears: ability # view: He asked for something a long way down a hall.
- cause == "beer":
    ~ swallows = true
    He does it, with a sound effect. # pose: officer crouch # face: calm # fact: He can swallow # bears: ability
- else:
    ~ swallows = true
    He thinks about it, and does it. You see it go down. # pose: officer crouch # face: listening # effect: comprehension +2 -- it was three words, and one thing # fact: He can swallow # bears: ability # view: Three words. It was a thing I still knew how to do, and somebody wanted it.
}
-> go(-> mouth)

// He has it in his hand, which is not the same as in him.
=== in_hand
{
- in_hand < 2:
    -> the_box ->
- faded:
    {&The box lies in his open hand.|Juice runs from the straw into the grass.}
- else:
    {&The straw has a bend in it now.|He has both hands around it.|It is getting warm.}
}
~ here = -> in_hand.opts
~ onward = -> waiting
-> opts
- (opts)
<- standing(-> pulse)
* (if_you_want) {not faded} ["You can have that if you feel like you need it." # say: offer-help]
    {temper == "agreeable":Thank you. That’s kind. # speaker: warren # manner: mumble # face: calm # view: It was in my hand and everybody was pleased. I thought we were done.|No. # speaker: warren # manner: mumble # face: wary # view: I heard if. I can say no to if.}
    -> tried
* (whole_story) {not faded} ["This is juice. Your sugar’s low, that’s why you feel like this, and once you’ve had it you’ll feel better, okay?" # say: explain]
    He follows it with his eyes, the way you follow a train. # face: distressed # effect: comprehension -2 -- it was more words than he could hold # view: The end of it was okay. I said okay. I don’t think I said it out loud.
    -> tried
* (take_it_back) {faded} [Take the box out of his hand, and ease him onto his side # do: recovery-position]
    ~ no_swallow = true
    He does not notice that it goes. You turn him a hand at a time, and get his head down on your rolled-up jacket. # holds: nothing # pose: recovery # face: calm # distance: 0.9 # pose: officer kneel-one # fact: Nothing more has gone into his mouth, and he lies on his side # bears: plan # view: I had something, and then the field had it.
    -> go(-> waiting)
+ (drink_it) ["Drink it. All of it." # say: instruct # do: render-aid]
    {
    - cause == "beer" or cause == "brain" or faded:
        -> drinks
    - temper == "refusing" and (drink_it > 1 or in_hand.for_pip):
        -> drinks
    - temper == "refusing":
        No. # speaker: warren # manner: tense # face: wary # view: It came out by itself. I was already looking at the straw.
        -> tried
    - temper == "agreeable":
        Sure, he says, and holds it, and goes on holding it. # face: listening # view: I would, I said. That was me doing it, I thought.
        -> tried
    - else:
        It flies. It is a sturdy box. You go and get it out of the grass. # face: fearful # view: A voice and a thing together. I can only do one.
        -> tried
    }
* (for_pip) {knows_pip and not faded} ["Pip says drink it." # say: instruct # do: render-aid]
    {
    - temper == "refusing" or cause == "both":
        Pip says. # speaker: warren # manner: plain # face: listening
        He drinks like a man paying a fine. # view: I didn’t know him. I knew the boss.
        -> drinks
    - temper == "agreeable":
        Pip, he says, very warmly, and holds it. # face: relieved # view: Pip. I held it for her until she came.
        -> tried
    - else:
        He looks around for her, and the hand with the box goes with him. # face: listening
        -> tried
    }
+ (show_me_empty) {not faded} ["Show me it’s empty." # do: show # do: render-aid]
    {
    - temper == "agreeable" or cause == "beer":
        He looks into the straw. It isn’t, he says, surprised, and sees to it. # face: listening # view: He didn’t say drink. He said empty. That was a thing I could check.
        -> drinks
    - else:
        {temper == "refusing":He turns it over and looks at the bottom.|He lifts it to throw it.} # face: wary
        -> tried
    }
* (put_by) {not faded} [Set it in the grass by his knee, and go back two steps # do: step-back # do: render-aid]
    {
    - temper == "swatting":
        A minute goes by. You look at the field. When you look back there is a sound of a straw at the bottom of a box. # takes: 60s # holds: juice # face: listening # view: It was there and nobody had hold of it. So it was mine.
        -> drinks
    - else:
        {temper == "refusing":He looks at it, and then at you, to see what is next.|He gives it a pat.} # face: listening # takes: 20s
        -> tried
    }

= tried
~ give_tries = give_tries + 1
{ give_tries > 2:
    He is further off than he was when you began. You stop asking. # face: sad # effect: comprehension -4 -- it went on too long
    -> go(-> waiting)
}
-> go(-> in_hand)

=== the_box
{sweet == "glove": His own brand, with a straw in a sleeve. On it, in purple: DRINK ME, DAD. |A box with a dinosaur on it.} # holds: juice # face: {faded:calm|listening} # pose: {faded:lying|sit-legs-out}
->->

=== drinks
{
- cause == "brain" or (faded and is_low()):
    -> chokes
}
~ gave = "juice"
{
- cause == "beer":
    It goes down in one. He tells you it could use a little something. # holds: nothing # face: calm # fact: He drank a box of juice # bears: plan
- else:
    It goes down, all of it, and he looks at the empty box with respect. # holds: nothing # face: listening # pose: sit-ground # fact: He drank a whole box of juice, and you saw it go down # bears: plan # view: It was sweet. It was the only thing that morning that was what it said it was.
}
-> go(-> waiting)

=== cola_down
{
- cause == "brain" or (faded and is_low()):
    -> chokes
}
~ gave = "diet"
He drinks it. It is cold, and he likes it, and you feel better. # holds: nothing # face: listening # pose: sit-ground # fact: He drank half a can of Tully’s cola # bears: plan # view: It was cold. Nothing came after it.
-> go(-> waiting)

// Kindly meant, and it goes the wrong way.
=== chokes
~ outcome = "wrong-mouthful"
It goes in. Then he coughs, and does not stop. # holds: nothing # pose: sit-ground # face: distressed # behavior: passive # sound: breath # injury: warren serious chest # view: It was sweet, and then I was somewhere with no air in it.
-> aftercare

// Untreated, it gets to where he no longer swallows safely.
=== fades_now
~ faded = true
{
- seated:
    His head goes over slowly, onto his own shoulder, and the rest of him goes after it. # pose: lying # face: calm # effect: comprehension -14 -- nothing sweet had reached him # fact: He is drowsier than he was, and answers later # bears: ability # bears: danger-to-self # view: The notes were coming from under a door.
- else:
    Something goes out of him. He sits down in the grass where the rail ends, and then he is lying in it. # at: grass # pose: lying # face: calm # behavior: passive # effect: comprehension -14 -- nothing sweet had reached him # fact: He is drowsier than he was, and answers later # bears: ability # bears: danger-to-self # view: The notes were coming from under a door.
    -> is_down
}
-> here

// The wait: nobody moves until it works, or somebody comes who can see further.
=== waiting
~ waits = waits + 1
{ gave == "juice" and is_low() and not recovered and ((sat > 0 and not fades) or waiting.second_box):
    -> comes_back
}
{ waits > 3 and not medics_close():
    -> nobody_coming
}
{
- waits == 1 and gave == "juice":
    There is nothing to do now but watch it work, or not.
- waits == 1:
    The engine of your own car ticks as it cools.
- gave == "diet" and is_low() and waits >= 2 and not can_read:
    ~ can_read = true
    Nothing has changed. You turn the can around. DIET, it says, in letters you could read from the bridge. # fact: The cola was diet, and did nothing # bears: ability
- gave == "juice" and is_low() and fades and sat > 0 and not recovered and no_better == 0:
    -> no_better ->
- recovered:
    {He is looking at his own wet knees.|He rubs the mark that the rail has left on his hand.}
- faded:
    {&He breathes, and you count it.|His hand lies open in the grass.|A truck goes by with its window down, and looks.}
- else:
    {He pulls up grass, one blade at a time.|A truck goes by with its window down, and looks.|The sun finds the blue puddle, and loses it.|He breathes, and you count it.}
}
~ here = -> waiting.opts
~ onward = -> waiting
-> opts
- (opts)
<- standing(-> wait_goes_on)
<- at_hand
* (call_for_help) {not medics_sent()} [Radio: medical, now, and say what you have seen and given # request: ems # do: brief]
    ~ asked_ems = true
    Copy, medical, {minutes(ems_eta)} out. # speaker: dispatch # manner: radio # sound: radio
    -> pulse
* (i_am_staying) ["{gave == "juice":You drank it. Now we wait|Now we wait}. I’m staying." # say: honest-promise # promise: stay # takes: 60s]
    Okay, he says. It may be the first one that was meant. # face: listening # view: He said wait and he said staying. I put one on each side of me.
    -> wait_goes_on
* (carol_over) {not carol_met and not knows_well} [Wave the woman from the pickup and her boy over to the field side, and ask when it began # do: clear-bystanders # ask: witness # seeks: well]
    -> carol_called(-> wait_goes_on)
* (keys_now) {not keys_out} ["I’m turning your car off. The keys go in my pocket." # say: explain # do: secure-vehicle]
    -> keys(-> wait_goes_on)
* (worn_thin) {not faded} ["You look scared. I would be." # say: name-emotion]
    {
    - cause == "beer":
        Of you? No. Of Bea. # speaker: warren # manner: quiet # face: sad # view: He’d gotten round the back of the joke, somehow.
    - cause == "brain":
        He takes hold of your sleeve with the hand that works. # face: sad # view: I couldn’t tell him. He told me.
    - else:
        Which. Yes. # speaker: warren # manner: mumble # face: sad # view: He had the word for it. I’d been looking all over.
    }
    -> wait_goes_on
* (said_back) {waiting.what_now_then and not faded} ["{cause == "brain":You want her called.|{recovered:Sick. Not drunk.|On time. By eleven.}}" # say: paraphrase]
    {cause == "brain":He shuts his eyes and nods, and goes on nodding.|{recovered:Sick, he says. You can put an adverb on it.|Eleven, he says. You have it. He lets go of some grass.}} # face: relieved # view: It came back with nothing taken out of it.
    -> wait_goes_on
* (coat) [Put the coat from your trunk around his shoulders, saying so first # do: offer-item]
    {faded:It comes up to his chin.|He smells the collar, and keeps it.} # face: relieved # view: Somebody’s coat. It smelled of car and peppermint. I was so cold, and I’d thought that was the wind.
    -> wait_goes_on
* (what_now_then) {not faded} ["What would help, right now?" # say: ask-wants]
    {
    - cause == "brain":
        The. For Bea. The ring thing. # speaker: warren # manner: mumble # face: distressed
        He holds his hand to his ear. You nod. # fact: He wants his wife called # bears: family # bears: plan # view: He got it. It took both of us. He got it.
    - recovered:
        Don’t write drunk. Please. # speaker: warren # manner: quiet # face: sad # fact: He asks not to be written down as drunk # bears: plan
    - else:
        To be on time. # speaker: warren # manner: mumble # face: sad # fact: He wants to be at the Methodist church by eleven # bears: plan # view: It was the only one I had. It was a small one.
    }
    -> wait_goes_on
* (call_bea) {bea_phone == 0 and (knows_bea or knows_name)} [Call his wife{not knows_bea:, through dispatch}, and ask what she knows # ask: family # takes: 30s]
    -> bea_phone
* (talk_work) {knows_lever and not faded} ["That’s a piano tool, isn’t it? What’s the worst one you ever met?" # say: open-question # takes: 60s]
    {
    - recovered or cause == "beer":
        The Elks. Somebody kept a ham in it. # speaker: warren # manner: warm # face: calm # view: I had the whole ham story. He let me have it.
    - else:
        All of them, by March. # speaker: warren # manner: mumble # face: listening # view: I found one. It was about pianos, so I found it.
    }
    -> wait_goes_on
* (second_box) {gave == "juice" and not recovered and sat > 0 and is_low()} [Fifteen minutes and no better: the same again # do: render-aid]
    He takes it without being told, and that is the first sign. # face: listening # holds: nothing
    -> wait_goes_on
* (good_time_to_ask) {not faded and not mouth.how_many} ["So how many did you really have this morning?" # say: closed-question]
    -> drink_answer(-> wait_goes_on)
* (put_in_car) [Cuff him and put him in the back of your car, where it is warm # force: handcuff]
    ~ force_used = "handcuff"
    -> warren_force

=== wait_goes_on
{
- radioed:
    ~ radioed = false
    -> waiting
- ems_here and not vance_met:
    -> vance_comes
- medics_near():
    {&Time goes by in wet grass.|The field steams a little.} # takes: {ems_eta}s
    ~ here = -> vance_comes
- else:
    {&Time goes by in wet grass.|The field steams a little.|A bird tries the wire and goes on.|You look at your watch, and at him.} # takes: {recovered:1m|{medics_close():2m|8m}}
    ~ here = -> waiting
    { gave == "juice" and not medics_close():
        ~ sat = sat + 1
    }
}
{
- untreated() and fades and not faded:
    -> fades_now
- else:
    -> bea_by_now ->
}
-> here

=== no_better
He is no grayer, and no better. It has been fifteen minutes by your watch. # takes: 5m
->->

// Whether the medics are nearer than a long wait.
=== function medics_close()
~ return not vance_met and ems_eta > 0 and ems_eta <= 480

// Whether this wait ends with the medics.
=== function medics_near()
~ return not vance_met and ems_eta > 0 and (recovered or ems_eta <= 150 or (medics_close() and waits > 1))

// The juice has arrived where it was going.
=== comes_back
~ recovered = true
There is color in his face. He looks at the wet knees of his pants, and at you, and you watch him put it together. # pose: sit-ground # face: attentive # behavior: compliant # takes: 3m # effect: comprehension +30 -- there was sugar in his blood # effect: escalation -10 -- there was sugar in his blood # fact: He is clear again after the juice # bears: ability
{
- sensor:
    That’s a G. # speaker: warren # manner: plain
    He means the tone in the car. It was always a G, he says.
- else:
    You’re not flat. I was. # speaker: warren # manner: plain
}
What did I say to you? # speaker: warren # manner: quiet # view: It came up slowly, like a picture in a tray. First the rail. Then him. Then what I’d done.
-> waiting.opts

// As long as one can sit in the grass: nobody was sent for.
=== nobody_coming
{
- medics_sent():
    The radio says that they are on the bridge. # takes: {ems_eta}s
    -> vance_comes
- recovered:
    -> no_medic
- cause == "beer":
    -> beer_alone
- else:
    ~ outcome = "white-line"
    It does not pass. {faded:He no longer answers to anything|He has slid down onto his back, and his hands have stopped pulling at the grass}. Somebody says, Medical, now, into your radio, and it is you. # pose: lying # face: calm # behavior: passive # phase: outcome
    -> late_call
}
