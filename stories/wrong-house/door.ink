// His door: what he takes it for, and what he would go along with. Which of three it is, the seed says, and so does he.

=== next_part
{
- medics_met and found and door and cold:
    -> decide
- first_thing == "cold" and not door:
    -> door
- wristband == 1 and not knows_number and cold and not where:
    -> wristband
- first_thing == "bracelet" and not cold:
    -> cold
- not door:
    -> door
- not wristband:
    -> wristband
- not cold:
    -> cold
- else:
    -> where
}

=== door
{
- temper == "stuck-lock":
    -> host
- temper == "silent-wife":
    -> ruth
- else:
    -> thief
}

// What he does not hear he answers all the same: manners fill any gap.
=== misheard
{&No, they’re in the saucer.|It’s the yeast, you smell that for a week.|Tuesday. Tuesday’s the delivery.|Thirty-four years, thank you. And yours?} # speaker: leland # manner: warm # face: attentive # fact: What he answers is not what he was asked # bears: ability # effect: escalation +4 -- he had to guess at every word # effect: trust -5 -- he was talked at, and could not tell by whom # view: {&I could see her mouth going. I gave her something, so she wouldn’t feel foolish.|People like to be answered. It doesn’t much matter what with.}
-> pulse

// He is told that it is not his. It is true, and it is no use to him.
=== told_not_his
~ knows_step = true
Isn’t my. I put in that step. I put in that step you’re standing by. I mixed it in a wheelbarrow. # speaker: leland # manner: tense # pose: cane # face: angry # knows: step # fact: He says that he put in the front step himself # bears: ability # view: If it isn’t my house, then where have I been coming home to?
-> go(-> next_part)

// Host: you are a guest, and the lock is an embarrassment.
=== host
~ here = -> host.opts
~ onward = -> next_part
I’d ask you in. I’ve been on since eleven, and the key’s gone funny. # speaker: leland # manner: plain # pose: keys # face: attentive # view: You don’t leave a person standing on a porch. It’s a question of how you were raised. # effect: escalation +2 -- the door did not open
-> opts
- (opts)
<- standing(-> pulse)
<- calls_for_him
<- asks_ears
* (not_yours) ["Sir, this isn’t your house. A lady lives here, with her baby." # say: argue]
    { not hears(): -> misheard }
    -> told_not_his
* (key_trouble) {knows_key and not has_key} ["What is that key doing?" # say: open-question]
    { not hears(): -> misheard }
    ~ knows_bread = true
    Thirty years it goes in like butter. Tonight it’s like pushing a rope. # speaker: leland # manner: warm
    He holds it up for you to see the fault in it. There is none. # face: listening # knows: bread # fact: His key is for a lock that is not there any more # bears: ability # view: She asked what was wrong with it. Most people just take a thing away from you.
    -> go(-> next_part)
* (cozy) ["Come on now, sweetie, let’s go get you all nice and cozy in my great big car, okay?" # say: minimize # say: suggest]
    { not hears(): -> misheard }
    I have a name, sweetie. # speaker: leland # manner: plain # face: angry # view: I’ve spoken to puppies like that. I liked the puppies.
    -> go(-> next_part)
* (what_next) ["If it won’t open tonight, what would you want to do?" # say: ask-wants]
    { not hears(): -> misheard }
    ~ knows_way = true
    I’d want to see you to your car. It’s black as a hat out past that light, and you on your own. Then I’d see. # speaker: leland # manner: warm # face: listening # fact: He would walk with her to the car, to see her safe # bears: plan # view: She asked what I wanted. And there it was, I wanted to be some use.
    -> go(-> next_part)
* (long_night) ["On since eleven, and then a door that won’t. You must be worn out." # say: reflect # say: name-emotion]
    { not hears(): -> misheard }
    ~ knows_bread = true
    They’ll be wanting the rye. # speaker: leland # manner: plain
    He looks at the door as one looks at an oven.
    Bread’s easy. It’s the people who won’t rise. # speaker: leland # manner: warm # face: listening # knows: bread # fact: He was a baker, and works nights # bears: ability # view: That joke’s older than she is. She laughed in the right place.
    -> pulse
* (hold_key) {knows_key and not has_key} ["May I hold that key a minute?" # say: ask-permission]
    { not hears(): -> misheard }
    -> gives_key
* (your_wife) {knows_ruth} ["Is Ruth home, sir? Could she come to the door for you?" # say: closed-question]
    { not hears(): -> misheard }
    Ruth? She’ll be. # speaker: leland # manner: plain
    He stops there, and goes around it.
    She’ll be up at six. # speaker: leland # manner: plain # face: fearful # view: I had hold of it, and then I had hold of a piece of air.
    -> go(-> next_part)

// The key out of his hand: metal gone, and the woman inside can breathe.
=== gives_key
~ has_key = true
He puts it in your palm and folds your fingers over it. # holds: nothing # pose: cane # face: attentive # fact: He gave up the key when he was asked # bears: threat # bears: resistance # view: She’d give it back. You could see that about her.
-> pulse

// Ruth: his wife is inside and not answering.
=== ruth
~ here = -> ruth.opts
~ onward = -> next_part
She’s in there and she’s not answering. She sleeps light. Forty-six years she’s had that chain off before I’m up the steps. # speaker: leland # manner: tense # pose: keys # face: fearful # view: She’d never not come. So something had happened to her, and I was out here, with a key. # effect: escalation +3 -- she did not answer
-> opts
- (opts)
<- standing(-> pulse)
<- calls_for_him
<- asks_ears
* (no_ruth) ["There’s no Ruth in there, sir. There’s a lady with a baby, and she bought this house. Have a look at the name on the mailbox." # say: argue]
    { not hears(): -> misheard }
    ~ knows_step = true
    He looks at the mailbox. He looks at it for a long time.
    I dug the hole for that. And the step. I put in that step. # speaker: leland # manner: quiet # pose: cane # face: fearful # knows: step # fact: He says that he put in the front step himself # bears: ability # view: Somebody had written over us.
    -> go(-> next_part)
* (wait_up) ["Does she always wait up for you?" # say: open-question]
    { not hears(): -> misheard }
    ~ knows_bread = true
    She warms the plate. Two eggs, and the end of last night’s rye. She says she’s not waiting, she’s just not asleep. # speaker: leland # manner: warm # face: listening # knows: bread # fact: He was a baker, and his wife waited up for him # bears: family # view: I could smell the plate.
    -> pulse
* (at_station) ["Ruth’s down at the station, sir. Come on, I’ll drive you to her." # say: false-promise]
    { not hears(): -> misheard }
    Well, why didn’t you say so. # speaker: leland # manner: plain # pose: cane # face: relieved
    He gets as far as the top step, and looks back at the door.
    Then who’s got the chain on? # speaker: leland # manner: tense # face: fearful # view: It nearly held. It had everything but Ruth in it.
    -> go(-> next_part)
* (worried_for_her) ["You’re worried about her." # say: name-emotion]
    { not hears(): -> misheard }
    She doesn’t care for the dark. She’ll never say so. You have to notice. # speaker: leland # manner: quiet # pose: cane # face: sad # fact: He is afraid for his wife # bears: family # view: She’d said it so that I didn’t have to.
    -> pulse
* (shell_be_fine) ["I’m sure she’s just fine, sir. She’s probably sound asleep, and you’re letting yourself get worked up over nothing." # say: minimize]
    { not hears(): -> misheard }
    You don’t know her. # speaker: leland # manner: tense # face: angry # view: Everybody’s always sure.
    -> go(-> next_part)
* (what_would_help) ["While nobody’s answering, what would help?" # say: ask-wants]
    { not hears(): -> misheard }
    ~ knows_way = true
    Somebody to stay. I’m not going and sitting in some car, with her in there. But you could stay. You could both be here when she comes down. # speaker: leland # manner: quiet # face: listening # fact: He will not leave the porch while his wife is inside; he wants somebody to stay # bears: plan # view: I thought she’d say, come with me. They all say, come with me.
    -> go(-> next_part)
* (died) {knows_dead} ["Ruth died, Mr. Pruett. Four years ago. You remember that." # say: argue]
    { not hears(): -> misheard }
    -> told_of_ruth
* (hold_key) {knows_key and not has_key} ["May I try that key for you?" # say: ask-permission]
    { not hears(): -> misheard }
    -> gives_key

// He hears it for the first time.
=== told_of_ruth
He looks at you for as long as it takes.
When? # speaker: leland # manner: quiet # pose: withdrawn # face: sad # effect: escalation +8 -- he heard for the first time that she was dead # effect: comprehension -10 -- nothing else could get in # view: Nobody told me. I was at work.
You have said when. He did not hear it, and for a good while he hears nothing else. # takes: 60s
-> go(-> next_part)

// Thief: a strange woman is in his kitchen.
=== thief
~ here = -> thief.opts
~ onward = -> next_part
There’s a woman in my kitchen. Bold as brass, with every light on. # speaker: leland # manner: tense # pose: cane # face: angry # view: You lock up, you go to work, you come home, and somebody’s living in it. # effect: escalation +3 -- the thief was still inside
-> opts
- (opts)
<- standing(-> pulse)
<- calls_for_him
<- asks_ears
* (what_seen) ["What did you see?" # say: open-question]
    { not hears(): -> misheard }
    Went right past the glass with a bundle on her arm. That’ll be the silver. We’ve got six spoons. # speaker: leland # manner: fast # face: attentive # fact: He takes the mother and baby for a thief with a bundle # bears: ability # view: She wanted the particulars. That’s how you know they’re going to do something.
    -> pulse
* (her_house) ["That lady owns this house, sir. If anybody’s breaking in tonight, it’s you." # say: argue # say: challenge]
    { not hears(): -> misheard }
    So she’s told you that. And you believed it. # speaker: leland # manner: shout # face: angry # effect: escalation +6 -- the police were on the side of the thief # view: She’d got to them first. That’s how it’s done.
    -> go(-> next_part)
* (family_questions) ["Who else lives here with you? Do you have family I could call? What’s the number there, do you know it?" # say: closed-question # say: demand-id]
    { not hears(): -> misheard }
    Who’s asking? # speaker: leland # manner: tense # face: wary # view: I’m robbed, and I’m the one who gets the questions.
    -> go(-> next_part)
* (be_mad) ["I don’t see her from here. But somebody in your kitchen, I’d be mad, too." # say: validate]
    { not hears(): -> misheard }
    Ruth’s spoons. They were her mother’s. They’re plate. Don’t tell Ruth. # speaker: leland # manner: quiet # face: listening # knows: ruth # fact: He is angry, and he is afraid # bears: ability # view: She didn’t say I was right. She said she’d mind it. That’ll do.
    ~ knows_ruth = true
    -> pulse
* (nobody_there) ["There’s nobody in your kitchen, sir. It’s all okay. It’s all in order." # say: minimize]
    { not hears(): -> misheard }
    Right behind the door, a baby begins to cry. He looks at you as one looks at a liar. # face: angry # effect: trust -4 -- he could hear for himself that somebody was there # view: I’m old. I’m not furniture.
    -> go(-> next_part)
* (want_done) ["What do you want done about it?" # say: ask-wants]
    { not hears(): -> misheard }
    ~ knows_way = true
    I want that door watched. By somebody official. And I want to sit where I can see them do it. # speaker: leland # manner: firm # face: listening # fact: He would sit down if somebody watched the door for him # bears: plan # view: That’s all. I never wanted anybody hurt. I’d have given her a spoon.
    -> go(-> next_part)
* (arms_length) {not has_key and knows_key} ["Put the key down and come away from the door. Now." # say: command]
    { not hears(): -> misheard }
    And leave it to her? # speaker: leland # manner: tense # face: angry # view: She was minding the wrong person.
    -> go(-> next_part)
