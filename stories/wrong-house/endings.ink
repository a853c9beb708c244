// What comes after: the hand-over, the woman inside, the record. Nothing is over when he has gone.

// Home, with somebody who knows what to do when he gets there.
=== home_with
{
- ill():
    ~ outcome = "next-morning"
- warmed and looked_over and denise_briefed and trust >= 60:
    ~ outcome = "daughter-home"
- else:
    ~ outcome = "fetched"
}
{ outcome == "fetched":
    He goes, because she has him by the arm. He looks back at the door all the way down. # phase: outcome # behavior: compliant # face: sad # at: walk # pose: guided # at: denise walk # pose: officer neutral
- else:
    Home, he says. Well, if my shift’s over. He gives her his arm. # phase: outcome # behavior: compliant # face: relieved # at: walk # pose: guided # at: denise walk # pose: officer neutral
}
-> tell_denise

// Home, although there was something to see to; or without a word between.
=== home_as_is
{
- ill():
    ~ outcome = "next-morning"
- else:
    ~ outcome = "fetched"
}
She takes him by the arm. {found and medics_met:I’d want him looked at, says Bruno, and nobody takes it up.|{found:She looks at you once more, to see whether you mean it.|Nobody has told her anything.}} # phase: outcome # behavior: compliant # face: sad # at: walk # pose: guided # at: denise walk # pose: officer neutral
-> tell_denise

=== tell_denise
- (opts)
* (whole_evening) ["He’s been out since before ten, in slippers. {knows_ears:{aids_in:He hears better on the left.|He can’t hear a thing, he has to see you talk.}}{found:{cause == "fall": There’s a wound behind his right ear.| He’s hot, and he breathes fast.}}{not warmed: He’s cold through.} Watch him tonight, and call if anything’s new." # say: hand-over # say: inform-family # takes: 40s]
    She says it back to you. She has a good memory. It runs in the family, she says, and then she has to stop for a moment.
    -> plan_tonight
* (all_yours) ["He’s all yours." # say: dismiss]
    He always is. # speaker: denise # manner: quiet # face: sad
    -> plan_tonight
* (lock_him_in) ["You’ll want to lock that door better." # say: lecture]
    She looks at her keys. # face: sad
    -> plan_tonight

=== plan_tonight
He has stopped to look at the step. He says that it is level.
- (opts)
* (let_them_go) [Let them go # do: proceed]
    -> off_home
* (give_key) {has_key} [Give him his key back, in front of her # do: offer-item]
    He puts it in his pocket, and pats the pocket. # holds: keys # face: relieved # view: You need your key. You can’t get home without it.
    -> opts
* (who_for_you) ["Who looks after you? Let’s write down what helps on nights like this." # say: offer-help # do: make-plan # do: follow-up]
    Nobody’s asked me that since Mom. # speaker: denise # manner: quiet
    You write down the alarm for the door, the registry, a number for nights, and who will call her about them tomorrow. She puts it in her shoe, so as not to lose it. # fact: His daughter has a plan for the nights # bears: plan # bears: family
    -> off_home

= off_home
They go off along Quarry Lane. He tells her about the lock. # custody: in-care # leave: leland # leave: denise # sound: door
-> close

// With the medics, because it was seen that it is not only that.
=== goes_with_medics
{
- trust < 75 or escalation >= 60 or not denise_told:
    ~ outcome = "taken-in"
    {temper == "thief-inside":And leave her in there? I’m the one who was robbed, and I’m the one they take.|I don’t know these people. # face: fearful} # speaker: leland # manner: tense # phase: outcome # behavior: passive # view: They were kind about it. They were kind the whole way.
- else:
    ~ outcome = "checked-first"
    {hears():Will there be coffee?|Is there a chair in it?} # speaker: leland # manner: plain # face: listening # phase: outcome # behavior: compliant # view: She’d said she’d stay till they had looked. She stayed till they had looked.
}
-> medics_take

=== medics_take
~ may_disengage = false
Bruno comes up from the front, slowly, smiling, with both hands where they can be seen. # phase: outcome # at: bruno foot-of-steps # pose: bruno neutral
- (opts)
* (nothing_said) [Hold the door for them # do: proceed]
    You hold the door. It is a good door.
    -> to_the_door
* (story_for_bruno) ["{knows_name:This is Mr. Pruett.|{knows_bread:He’s a baker, I don’t have his name.|I don’t have his name yet.}} {found:{cause == "fall":There’s a wound behind his right ear{knows_thinner:, and he’s on a blood thinner}.|He’s hot, he’s breathing fast, and it’s new.}|He’s been in the cold since before ten.} {knows_ears:{aids_in:Talk to his left.|He can’t hear a thing, show him your mouth.}}" # say: hand-over # takes: 40s]
    {knows_bread:Good evening, sir, says Bruno, to his face. I hear you know about bread.|Good evening, sir, says Bruno, to his face, and waits for the answer.}
    -> to_the_door
* (cross_him_off) ["Confused male, late seventies. Enjoy." # say: dismiss]
    Bruno waits, to see whether there is any more of him.
    -> to_the_door

=== to_the_door
{seat == "chair" or seat == "boards" or seat == "door":Nobody walks him. They carry the chair, with him in it, and he tells them which step is his.|They bring the bed to where he is, and he is asked to sit down on it.} # at: gurney-stop # pose: gurney # custody: in-care # face: {outcome == "checked-first":relieved|sad}
{denise_met:Denise gets in beside him without being asked. # leave: denise}
The doors shut on a lit box, and it goes. # leave: leland # leave: bruno # sound: door
-> close

// The last part of every run.
=== close
{ denise_met or not knows_number:
    -> next_door
}
There is a number that somebody is waiting beside. # phase: outcome
- (opts)
* (they_will_call) [Somebody will call her # do: proceed]
    Somebody does. It is not soon.
    -> next_door
* (call_her) ["Ms. Pruett? It’s Officer Reyes. {outcome == "another-porch":Your father was here, and I let him go. I want you to hear it from me.|{outcome == "on-the-steps" or outcome == "gravely-hurt":Your father’s been hurt. I’ll tell you where he is, and then I’ll tell you how.|I’ll tell you where he is, and then I’ll tell you how he is.}}" # say: inform-family]
    ~ denise_told = true
    She does not say anything until you have got to the end of it. # sound: phone
    {outcome == "another-porch":Which way did he go?|Which door do I go to?} # speaker: denise # manner: phone
    -> next_door

// The woman inside has been on the stairs all this time.
=== next_door
A chain is drawn back. She stands in the door in a bathrobe, with the baby asleep on her as if nothing had been the matter. # at: tamsin door # pose: tamsin hold-baby # holds: tamsin baby # sound: door # phase: outcome
Is he all right? # speaker: tamsin # manner: quiet
- (opts)
* (put_in_step) {knows_step} ["He did put that step in. He was telling the truth." # ask: witness]
    There’s pencil marks inside my pantry. ‘D, six.’ ‘D, seven.’ I was going to paint over them. # speaker: tamsin # manner: quiet
    She looks at the step.
    I’m not going to paint over them. # speaker: tamsin # manner: quiet
    -> paper
* (told_her) ["You did everything right, and so did he. He thought he was home." # ask: witness]
    {temper == "thief-inside":He kept telling me to come out. I would have, too, if it was my kitchen.|{temper == "silent-wife":I’d lie there and call for her, too. I’d never stop.|He said sorry about the hour. Who says sorry about the hour.}} # speaker: tamsin # manner: quiet
    -> paper
* (nothing_to_see) ["You’re fine, ma’am. Get some sleep." # do: hurry]
    Sure, she says, and puts the chain on.
    -> paper

=== paper
There is the report.
- (opts)
* (write_it) [Write it as it was, from the first key to the last word # do: report]
    Under “nature of call” it still says burglary. You change it.
    -> heard_nine_times
* (tomorrow) {not plan_tonight.who_for_you} [Ask for a call tomorrow: the registry, a door alarm{knows_number:, a bracelet with an address} # do: follow-up]
    {follow_up_set:Ito has the time written down already.|Dispatch puts it on the day shift’s board, with a name beside it.}
    -> opts
* (write_thin) [Two lines. No crime found, subject gone # do: hurry]
    It is the length of the one that was on file from August, in the other district.
    -> last

// What somebody else saw and heard, told when it is over.
=== heard_nine_times
{
- outcome == "needless-arrest" or not kessler_met:
    {temper == "thief-inside":Before he got mad he said ‘it’s only me’ nine times. I counted.|{temper == "silent-wife":He called for her nine times. I counted.|He said sorry nine times. I counted.}} I’d thought that it was a threat until the third. # speaker: dispatch # manner: radio # sound: radio # excuse: the dispatcher heard it on the caller’s telephone
- partner_rushes:
    I read burglary, and I saw a burglar. He was right there in front of me in slippers. # speaker: kessler # manner: quiet # at: kessler curb # at: officer engine-block
- else:
    My grandfather was a bus driver. He used to stand at the window at five and wait for the depot to call. # speaker: kessler # manner: quiet # at: kessler curb # at: officer engine-block
}
-> last

// How it ended.
=== last
{
- outcome == "daughter-home":
    He tells her the whole way how the lock has gone funny. She says that she will have somebody look at it. # ending: daughter-home
- outcome == "checked-first":
    {cause == "fall":It has bled on the inside, too, the doctor says, and it was found while it was small.|There is something to treat, the doctor says, and they have begun.} He tells the doctor that bread is the same. # ending: checked-first
- outcome == "fetched":
    He goes home. At two he gets up and dresses for work. She has put a chair against the door, and is sitting in it. # ending: fetched
- outcome == "taken-in":
    They find what there is to find. He asks each of them, all night, who is minding the door. # ending: taken-in
- outcome == "long-night":
    At four he gets up off a gurney in hallway seven, and dresses for work. There are eleven people in the corridor to stop him. # ending: long-night
- outcome == "next-morning":
    {cause == "fall":In the morning she cannot wake him. In the hospital, in the end, they can. It was behind the ear, they say, the whole time.|Before it is light he does not know her. In a hospital bed he does not know anybody. They think that he will, again.} # ending: next-morning
    -> wellness
- outcome == "another-porch":
    At two there is another porch, and another caller. By then it is twenty-nine degrees. They find him by his cane. He is alive. It is a long while before he can feel his feet. # ending: another-porch
    -> wellness
- outcome == "needless-arrest":
    He is booked at eleven. At midnight somebody reads the bracelet. The charge is dropped before the coffee is cold, and he asks the sergeant, politely, for his key. # ending: needless-arrest
    -> wellness
- outcome == "gravely-hurt":
    He is alive at midnight, and in the morning. After that they stop saying how long. # ending: gravely-hurt
    -> wellness
- else:
    A hip. On the ward he asks each of them, politely, for the key. # ending: on-the-steps
    -> wellness
}
-> END

=== wellness
If this one has a face you know, tell somebody on your shift. It is allowed. # speaker: dispatch # manner: radio # sound: radio
-> END
