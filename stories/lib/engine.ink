// What the engine tells a story, set before every passage and again before its choices. The values here are for playing in Inky without the engine.
VAR escalation = 60
VAR trust = 20
VAR comprehension = 50
VAR level = "agitated"
VAR stairway = "listening"
VAR behavior = "passive"
// Whole meters between officer and subject, and seconds on the incident clock.
VAR distance = 6
VAR clock = 0
// Silences since something was last said to the person, up to 6.
VAR silences = 0
VAR in_cover = false
VAR light_bar = false
VAR weapon_seen = false
// Whether endings in which somebody dies can be reached; a run may be started without them.
VAR deaths = true
// What the subject of this run is called: as the cast says, or as the seed has drawn it.
VAR subject_name = "The person"
// Who is here, and how many seconds away: -1 when not asked for, -2 when this agency does not have it now.
VAR backup_here = false
VAR backup_eta = -1
VAR supervisor_here = false
VAR supervisor_eta = -1
VAR cit_officer_here = false
VAR cit_officer_eta = -1
VAR co_responder_here = false
VAR co_responder_eta = -1
VAR mobile_crisis_here = false
VAR mobile_crisis_eta = -1
VAR ems_here = false
VAR ems_eta = -1
VAR interpreter_here = false
VAR interpreter_eta = -1
VAR peer_here = false
VAR peer_eta = -1
VAR crisis_center_here = false
VAR crisis_center_eta = -1
VAR emergency_department_here = false
VAR emergency_department_eta = -1
VAR case_management_here = false
VAR case_management_eta = -1
VAR lifeline_here = false
VAR lifeline_eta = -1
