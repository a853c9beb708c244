// The call: what is asked on the way, and how one arrives.

=== call
Rain on the windshield. Along Alder Street the lamps have just come on. # phase: dispatch # sound: rain
2A30, disturbance at the bus stop, Alder and 4th. The driver of the 14 says a man in an orange coat is shouting and threatening to kill her passengers. # speaker: dispatch # manner: radio # sound: radio # fact: The driver reports a man threatening to kill passengers # bears: severity # bears: threat
{
- says_knife():
    She says he has a knife in his right hand. That is not confirmed. # speaker: dispatch # manner: radio # fact: The driver reports a knife in his right hand, not confirmed # bears: threat
- else:
    She saw no weapon. That is not confirmed. # speaker: dispatch # manner: radio # fact: The driver reports seeing no weapon, not confirmed # bears: threat
}
You are two minutes out. The wipers go over and back.
-> road

=== road
{
- clock > 95:
    The wipers go over and back.
    -> corner
- clock > 60 and not passed_second:
    ~ passed_second = true
    You pass 2nd Avenue.
}
- (opts)
* (ask_caller) [Ask for the driver’s exact words # ask: dispatch-caller # takes: 25s]
    ~ knows_words = true
    I have her on the other line. She says he told them, ‘Don’t get on, it’ll kill you.’ She took it as a threat. He slapped the side of the bus with his open hand. Nobody is hurt. # speaker: dispatch # manner: radio # fact: His words to the passengers were: don’t get on, it’ll kill you # bears: threat # bears: severity # fact: Nobody is hurt # bears: severity
    -> road
* (ask_weapons) [Ask what the driver saw in his hands # ask: dispatch-weapons # takes: 25s]
    {
    - says_knife() and knife:
        She says a short blade, black handle, and then he put it in his right coat pocket. She is sure. # speaker: dispatch # manner: radio # fact: The driver saw a short blade go into his right coat pocket # bears: threat
    - says_knife():
        I asked twice. Something metal, in his fist. She didn’t see an edge. She says knife because of how he held it. # speaker: dispatch # manner: radio # fact: The driver saw metal in his fist, and no edge # bears: threat
    - knife:
        She says none. She also says she never saw his right hand. It was in his pocket the whole time. # speaker: dispatch # manner: radio # fact: The driver never saw his right hand # bears: threat
    - else:
        She says no. He waved with both arms and had a bunch of keys, that’s all. # speaker: dispatch # manner: radio # fact: The driver saw only a bunch of keys # bears: threat
    }
    -> road
* (ask_history) [Ask who he might be, and what happened before # ask: dispatch-history # takes: 25s]
    ~ knows_name = true
    ~ knows_surname = true
    ~ knows_wrist = true
    That description at that stop comes back to Marcus Bell, thirty-four. Two welfare checks. One transport two years ago: four officers, sirens, and he came out of it with a broken wrist. No assaults, no warrants. # speaker: dispatch # manner: radio # knows: name # knows: surname # knows: wrist # fact: He is probably Marcus Bell, 34; no assaults and no warrants on record # bears: threat # bears: severity # fact: Two years ago four officers and sirens left him with a broken wrist # bears: ability
    -> road
* (ask_plan) [Ask for a care plan on file # ask: dispatch-plan # takes: 25s]
    ~ knows_plan = true
    ~ knows_andre = true
    ~ knows_surname = true
    {
    - knows_name:
        There is one. He wrote it himself, with the clinic. I’ll read it as he put it. # speaker: dispatch # manner: radio
    - else:
        ~ knows_name = true
        For that stop, that coat: Marcus Bell, and yes, there is one. He wrote it himself, with the clinic. I’ll read it as he put it. # speaker: dispatch # manner: radio # knows: name # fact: He is probably Marcus Bell, 34
    }
    ‘Call me Marcus. Mr. Bell is what the judge said. Tell me what you are going to do before you do it. No sirens, no flashing. Don’t touch me first. My left ear is shot from the garage. Call Andre.’ # speaker: dispatch # manner: radio # knows: plan # knows: surname # knows: ear # knows: andre # fact: His plan: call him Marcus, not Mr. Bell # bears: plan # fact: His plan: say what you will do before you do it; never touch first # bears: plan # fact: His plan: sirens and flashing lights frighten him # bears: plan # fact: His plan: his left ear is bad # bears: plan # bears: ability # fact: His plan: call his brother Andre # bears: plan # bears: family
    {
    - goes_if == "the-van-shut":
        ~ knows_van = true
        And at the bottom, in capitals: ‘NOT THE GRAY VAN. They said it was for coffee.’ # speaker: dispatch # manner: radio # knows: van # fact: His plan: he was once taken away in the gray van, and will not get into it # bears: plan
    - goes_if == "his-brother-told":
        ~ knows_andre_first = true
        And at the bottom, in capitals: ‘I GO NOWHERE UNTIL ANDRE KNOWS.’ # speaker: dispatch # manner: radio # fact: His plan: he goes nowhere before his brother knows # bears: plan # bears: family
    }
    -> road
* (ask_scene) [Ask what else is at the stop # ask: dispatch-scene # takes: 25s]
    The passengers have walked off. One male in a green jacket, filming from over the road. The driver took the bus around to the layover on 5th; another 14 will be along before long. # speaker: dispatch # manner: radio # fact: One man is filming across the street # bears: threat # fact: Another 14 is due by the stop before long # bears: danger-to-self
    -> road
* (hold_bus) {ask_scene or knows_words} [Have transit hold every 14 short of Alder # ask: dispatch-update # takes: 25s # step: options]
    ~ bus_held = true
    Transit copies. They will hold at 2nd and let people off there. # speaker: dispatch # manner: radio # fact: Transit is holding the buses short of the stop # bears: danger-to-self
    -> road
* (raise_brother) {knows_andre} [Have dispatch call the brother # ask: family # takes: 25s # calls: andre]
    {
    - brother_comes:
        Andre Bell. He’s leaving work for you now, nine minutes. He says, ‘Is he cold? He never puts the hood up.’ # speaker: dispatch # manner: radio # fact: His brother Andre is on the way # bears: family # fact: His brother asks whether he is cold # bears: family
    - else:
        Andre Bell. He’s on a job two hours north and can’t get down. He’ll pick up if you call. He says Marcus has never hurt anyone. # speaker: dispatch # manner: radio # fact: His brother Andre is two hours away and will answer his phone # bears: family # fact: His brother says he has never hurt anyone # bears: threat # bears: family
    }
    -> road
* (plan_two) [Say your plan out loud: slow, far, one voice, find out what he holds # do: make-plan]
    It sounds thin, said to a windshield. It is still better than none.
    -> road
* (powers) [Go over it: is there a crime here, and what may you do about it? # do: check-policy]
    {
    - knows_words:
        Open hand on a bus. Words that may be a warning. Nothing yet that anybody has to be arrested for.
    - else:
        A threat to kill, if he made it. Disturbance, if he didn’t. You would want to know his words.
    }
    -> road
* (req_backup) {not asked_backup} [Request a second unit # request: backup]
    ~ asked_backup = true
    ~ standing_back = -> road
    -> standing_radio(backup_eta)
* (req_cit) {not asked_cit} [Request a CIT officer # request: cit-officer]
    ~ asked_cit = true
    ~ standing_back = -> road
    -> standing_radio(cit_officer_eta)
* (req_mobile) {not asked_mobile} [Request mobile crisis # request: mobile-crisis]
    ~ asked_mobile = true
    ~ standing_back = -> road
    {
    - mobile_crisis_eta == -2:
        They stood down at six. For what it’s worth, 988 will pick up. # speaker: dispatch # manner: radio # fact: There is no mobile crisis team tonight; 988 answers by telephone # bears: plan
    - else:
        ~ knows_noor = true
        Noor Haddad has the van tonight. # speaker: dispatch # manner: radio # knows: noor # fact: The clinician on duty is Noor Haddad # bears: plan
    }
    -> standing_radio(mobile_crisis_eta)
* (req_ems) {not asked_ems} [Ask EMS to stage out of sight # request: ems]
    ~ asked_ems = true
    ~ standing_back = -> road
    -> standing_radio(ems_eta)
+ (enough) [That will do. Drive # do: proceed # takes: 5s]
    -> drive

// Two minutes out are two minutes, whatever was asked on the way: a question takes twenty-five seconds, and a request only as long as saying it.
=== drive
{
- clock < 20:
    The rest of the way is wipers and brake lights. # takes: 105s
- clock < 35:
    The rest of the way is wipers and brake lights. # takes: 90s
- clock < 50:
    The rest of the way is wipers and brake lights. # takes: 75s
- clock < 65:
    The rest of the way is wipers and brake lights. # takes: 60s
- clock < 80:
    The rest of the way is wipers and brake lights. # takes: 45s
- clock < 95:
    The rest of the way is wipers and brake lights. # takes: 30s
- else:
    The rest of the way is wipers and brake lights. # takes: 15s
}
-> corner

=== corner
{corner == 1:The corner of 3rd. From here you can see the lit roof of the shelter, and an orange coat going back and forth under it. # holds: keys # pose: pacing # sound: rain}
{ knife and corner == 1:
    One sleeve of it swings. The other one does not. # holds: keys # holds: knife hidden
}
- (opts)
* (hot) [Lights and siren, right up to the stop # do: arrive-hot # effect: escalation +6 -- the last time he heard a siren his wrist was broken # distance: 5]
    ~ came_hot = true
    The siren bounces off the shop fronts. Under the roof two hands go up to two ears. # sound: siren # pose: cover-ears # face: fearful # view: It came up through my feet. The last time I heard that, they had me on the ground and something in my wrist went.
    -> curb
* (pull_up) [No siren. Pull right up to the shelter # do: hurry # takes: 10s # distance: 4]
    You stop as near as the curb lets you. When you open the door there is nothing between you but the sidewalk. # sound: brakes # pose: back-away
    -> curb
* (short) [Dark and quiet. Stop two car lengths short, engine block toward him # do: arrive-quietly # distance: 9]
    You roll in with the rain. He does not look around until the door clicks. # sound: brakes # pose: pacing
    -> curb
* (hold_unit) {asked_backup and backup_eta > 0} [Hold here until the second unit comes # do: hold-for-resource # takes: 180s]
    {
    - backup_here:
        You wait with the engine off. Then Okafor pulls in behind you, dark.
    - backup_eta > 120:
        You give it time. Okafor is {minutes(backup_eta)} away, still. He has not gone anywhere. He has started talking to the timetable.
    - else:
        You wait with the engine off. He walks. He does not go near anyone. Okafor says she is at the light on 2nd.
    }
    -> corner
* (hold_cit) {asked_cit and cit_officer_eta > 0} [Hold here for the CIT officer # do: hold-for-resource # takes: 120s]
    ~ beat = beat + 1
    The wipers go over and back. Then dispatch: a second caller says he is getting louder. # sound: radio # fact: A second caller says he is getting louder # bears: threat # effect: escalation +2 -- nobody came, and the voices had him to themselves
    -> corner

=== curb
{
- backup_here:
    ~ okafor_met = true
    Okafor is already out of 2A31, collar up. # at: okafor car-side # sound: door
    You want me loud or quiet? # speaker: okafor # manner: quiet
- else:
    You cut the engine. The radio is very loud in a quiet car. # sound: radio
}
- (opts)
* (radio_down) [Turn the radio down to a murmur # do: radio-down]
    Now it is just the rain.
    -> opts
* (from_car) [Stay put a moment and look # do: observe]
    ~ saw_keys = not knife
    {
    - knife:
        Left hand: keys, and a lot of them. Right hand: in the coat pocket, and it stays there. # pose: pockets # fact: His right hand stays in his coat pocket # bears: threat
    - else:
        Something swings from his right fist when he turns. Keys. A whole jailer’s bunch of them. # pose: pacing # knows: hand # fact: What he holds is a bunch of keys # bears: threat
    }
    -> opts
* (agree_roles) {backup_here} [Agree with Okafor: you talk, she covers, nobody else says a word # do: one-voice # do: brief]
    ~ one_voice = true
    You talk, I’m furniture. Got it. # speaker: okafor # manner: quiet
    -> opts
* (dark) {light_bar or came_hot} [Kill the light bar before you open the door # do: lights-off]
    The street goes back to being a street. # pose: withdrawn # view: It stopped. So they could make it stop.
    -> opts
* (out_fast) [Get out and walk straight over # do: approach # distance: 3]
    -> first_words
* (out_cover) [Step out and stay behind the engine # do: take-cover]
    -> first_words
