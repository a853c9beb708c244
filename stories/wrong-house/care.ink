// What can be seen on him: the cold, the bracelet, and whether it is only that.

=== cold
~ here = -> cold.opts
~ onward = -> next_part
{
- cause == "fever":
    Somebody’s left the dock door open. # speaker: leland # manner: tense
    His teeth are going. His cardigan is open, and there is sweat on his lip. # face: distressed # effect: escalation +2 -- the cold had got to him
- else:
    Somebody’s left the dock door open. # speaker: leland # manner: tense
    His jaw has begun to go. He holds it still with two fingers, so that you will not notice. # face: distressed # effect: escalation +2 -- the cold had got to him
}
-> opts
- (opts)
<- standing(-> pulse)
<- calls_for_him
<- asks_ears
* (put_this_on) ["You’re freezing. Put this on." # say: command]
    { not hears(): -> misheard }
    I run hot. Bakers do. # speaker: leland # manner: plain # pose: cane # face: wary # view: She held it out like you’d hold a coat for a child.
    -> go(-> next_part)
* (hold_this) ["My hands are full. Would you hold this for me?" # say: ask-permission # do: offer-item # distance: 2.1]
    ~ warmed = true
    You have come up to the foot of the steps with the blanket, and hold it out. He takes hold of it. By and by it is around him. # face: listening # pose: withdrawn # effect: comprehension +4 -- he was warmer # view: She was loaded down. You don’t let a woman stand there loaded down.
    -> go(-> next_part)
* (all_night) ["Sir, it’s thirty-six degrees, I’ve been on since two and we can’t stand out here all night." # say: dismiss]
    { not hears(): -> misheard }
    Nobody asked you to stand. # speaker: leland # manner: plain # face: angry # view: She’d looked at her watch. You can hear a person do that.
    -> go(-> next_part)
* (which_one) ["Blanket, or my jacket?" # say: offer-choice # do: show # distance: 2.1]
    {
    - trust >= 30:
        ~ warmed = true
        You hold up the one and then the other. He points the cane at the blanket, and lets you hand it to him. # face: listening # pose: withdrawn # effect: comprehension +4 -- he was warmer # view: The jacket had her name on it. She’d want it back.
    - else:
        You hold up the one and then the other. He looks from the one to the other, and past both. # face: wary
    }
    -> go(-> next_part)
* (warm_in_no_time) ["Don’t you worry about a thing. We’ll have you warm in no time." # say: false-promise]
    { not hears(): -> misheard }
    That’s kind. # speaker: leland # manner: plain # face: sad
    Nothing happens. It goes on not happening. # view: They say that on the telephone, too, and then there’s music.
    -> go(-> next_part)
* (how_cold) ["Your hands are shaking." # say: reflect]
    { not hears(): -> misheard }
    So they are. # speaker: leland # manner: quiet # face: sad
    He watches them do it.
    I’d put them in the oven, if somebody’d let me at it. # speaker: leland # manner: plain # view: I’d been hoping it was somebody else’s hands.
    -> pulse

// His left wrist, his right ear, his hand in yours.
=== wristband
~ here = -> wristband.opts
~ onward = -> next_part
{wristband > 1:Did I ask you about that board?|Mind that board. I keep meaning to get to that board.} # speaker: leland # manner: plain
{wristband > 1:He reaches for the frame, and the cuff slides up again, off the metal band.|He points at something with the cane, and the cuff slides up. There is a metal band on his left wrist.} # pose: show-bracelet # face: attentive # effect: escalation +2 -- nobody had opened yet
-> opts
- (opts)
<- standing(-> pulse)
<- calls_for_him
<- asks_ears
* (wrist) ["Give me your wrist." # say: command]
    { not hears(): -> misheard }
    The hand becomes a fist, and the fist goes behind him. # pose: cane # face: wary # view: She wanted it off me.
    -> go(-> next_part)
* (president) ["Do you know what day it is, sir? Do you know where you are? Can you tell me who the president is?" # say: challenge]
    { not hears(): -> misheard }
    Some fellow. # speaker: leland # manner: plain # pose: cane # face: angry
    He thinks it over.
    Not a baker. # speaker: leland # manner: plain # view: They ask you that, and they write down how you did. Nobody’s ever told me how I did.
    -> go(-> next_part)
* (may_i_see) ["That’s a handsome bracelet. May I? What should I call you?" # say: affirm # say: ask-permission # say: ask-name # distance: 1.6]
    ~ knows_name = true
    ~ knows_number = true
    ~ knows_thinner = true
    You have come to the top step. {hears():He gives you the wrist as one gives it to a lady.|He sees where you are looking, and gives you the wrist as one gives it to a lady.} LELAND PRUETT. MEMORY. BLOOD THINNER. A telephone number, and no address. # face: listening # knows: name # knows: thinner # fact: His bracelet: Leland Pruett, memory, blood thinner, a telephone number # bears: ability # bears: danger-to-self # bears: family # view: Denise bought it. I told her I don’t wear jewelry. I wear it for Denise.
    {not hears():He taps the first word of it.}
    Lee, at work. Leland if I’ve left the back door open. # speaker: leland # manner: warm
    You go back down the two steps. # at: officer foot-of-steps
    { looked_over: -> go(-> next_part) }
    -> pulse
* (any_fall) ["Did you fall tonight?" # say: closed-question]
    { not hears(): -> misheard }
    No. # speaker: leland # manner: plain # face: wary # view: You say yes to that once, and they move your bed downstairs.
    -> pulse
* (look_over) {not looked_over} [Look him over by the lantern: ears, hands, feet, breath # do: check-injury # distance: 2.1]
    -> looked_over
* (in_his_eyes) [Put your flashlight on his face, to see how he is # do: lights-on]
    Both arms go up. His heel is half off the boards. # pose: back-away # face: fearful # view: The oven again. And no floor.
    -> go(-> next_part)

// On offer until it is known how one has to speak to him.
=== asks_ears
+ (can_you_hear) {not knows_ears} ["Can you hear me all right?" # say: ask-ability # do: show]
    You point to your ear while you say it.
    -> shows_ears
-> DONE

=== shows_ears
~ knows_ears = true
{
- aids_in:
    He taps the right one, and turns the left to you. # pose: point-ear
    This one does mornings. # speaker: leland # manner: plain # face: listening # knows: aids # fact: He wears hearing aids, and hears better on the left # bears: ability # view: She asked with her hand. You don’t have to hear a hand.
- else:
    He puts a finger to one ear, and then to the other, and looks surprised both times. # pose: point-ear # face: attentive
    Saucer. On the nightstand. # speaker: leland # manner: plain # knows: aids # fact: He has no hearing aids in, and has to see who speaks # bears: ability # effect: comprehension +8 -- from here on she spoke to his eyes # view: I’d thought it had got quiet.
}
{distance > 3:You come up as far as the foot of the steps, slowly, where he can see your mouth. # at: officer foot-of-steps}
-> pulse

// Looking is what decides it. He will not say. What the signs call for is Talkdown’s default, until a clinician has read it: a wound on the head of
// somebody who takes a blood thinner, and heat and quick breath that are new today, are looked at tonight.
=== looked_over
{
- cause == "fall":
    ~ found = true
    You ask him to turn to the light, with your hand, and he does. There is a dark line behind his right ear, and it has got to the collar. # face: attentive # pose: officer {is_seated():crouch|neutral} # injury: leland minor head # knows: fell # fact: There is a wound behind his right ear, and it bleeds # bears: danger-to-self # bears: ability # view: She looked where it hurt. I’d forgotten there was a where.
    If it isn’t catching. # speaker: leland # manner: plain
- cause == "fever":
    ~ found = true
    You ask for his hand, with yours, and he gives it. It is hot. The breath is quick and short, and the other hand picks at his sleeve and does not stop. # face: attentive # pose: officer {is_seated():crouch|neutral} # knows: fever # fact: His hand is hot, and his breath is quick and short # bears: danger-to-self # bears: ability # view: Her hand was so nice and cold.
    Bakers. # speaker: leland # manner: plain
- else:
    You ask him to turn to the light, with your hand, and he does. Ears, neck, palms, ankles. All of it is cold, and none of it is cut or hot. # face: attentive # pose: officer {is_seated():crouch|neutral} # fact: He is cold, and nothing else shows # bears: ability # view: She went over me like a loaf. She only looked, she didn’t thump.
    Well? Am I done? # speaker: leland # manner: warm
}
{
- found:
    -> go(-> only_that)
- wristband.may_i_see and not where:
    -> go(-> next_part)
}
-> pulse

VAR after_that = -> next_part

// It is not only that. What is done about it does not wait for where he is going to sit.
=== only_that
~ here = -> only_that.opts
~ onward = after_that
{
- cause == "fall":
    He touches the ear, and looks at his fingers, and wipes them on the inside of the cardigan, where it will not show.
    Jam. I’ve had my hands in it all night. # speaker: leland # manner: quiet # face: distressed # effect: escalation +5 -- his hand had come away wet
- else:
    He looks over your shoulder at somebody, and nods. There is nobody.
    That’s only Walter. He does the ovens. # speaker: leland # manner: quiet # face: distressed # effect: escalation +5 -- there was somebody in the yard who ought not to be
}
-> opts
- (opts)
<- standing(-> pulse)
<- calls_for_him
<- asks_ears
* (somebody_coming) {not asked_ems and hears()} ["I’ll have somebody look at that. I’m staying till they have." # say: explain # say: honest-promise # request: ems]
    ~ asked_ems = true
    ~ standing_back = after_that
    You’ll be late for your supper. # speaker: leland # manner: quiet # face: listening # view: It was the staying I heard.
    -> standing_radio(ems_eta)
* (sign_it) {not asked_ems and not hears()} [Show him: sit, stay, and a telephone to your ear. Then call for EMS # do: show # request: ems]
    ~ asked_ems = true
    ~ standing_back = after_that
    He follows each of them like a card trick. # face: listening # view: Sit, and somebody on the telephone. All right.
    -> standing_radio(ems_eta)
* (his_age) ["You just got yourself mixed up, that’s all it is. Happens at your age, happens to everybody, especially at night." # say: minimize]
    { not hears(): -> misheard }
    Does it. # speaker: leland # manner: plain # face: sad # view: She’d stopped looking.
    -> go(after_that)
* (keep_still) {asked_ems and hears()} ["Somebody’s coming to look at that. I’m staying till they have." # say: explain # say: honest-promise]
    You’ll be late for your supper. # speaker: leland # manner: quiet # face: listening # view: It was the staying I heard.
    -> go(after_that)
* (sign_still) {asked_ems and not hears()} [Show him with your hands: sit, stay, and who is coming # do: show]
    He follows each of them like a card trick. # face: listening # view: Sit, and somebody coming. All right.
    -> go(after_that)
* (wipe_it_off) ["Here, let’s just clean you up a bit, and you’ll be good as new." # say: dismiss]
    { not hears(): -> misheard }
    You do it with a tissue. It looks better. It looks a good deal better than it is. # view: She was tidying.
    -> go(after_that)
* (frightened_too) ["That gave you a turn." # say: name-emotion]
    { not hears(): -> misheard }
    It’s been a strange sort of evening. # speaker: leland # manner: quiet # face: sad # view: So she’d noticed.
    -> pulse
* (thinner_radio) {knows_thinner and asked_ems and cause == "fall"} [Tell dispatch about the blood thinner, for the crew # ask: dispatch-update # takes: 15s]
    Copy. They’ll have it before they see you. # speaker: dispatch # manner: radio # sound: radio # fact: The crew knows of the blood thinner # bears: plan
    -> pulse
