### translation: original
### Words printed in what is made of a course.

# What can be made of a course

output-agenda = Agenda
output-slides = Slides
output-case-cards = Case cards
output-exercise-sheets = Exercise sheets
output-evaluation = Evaluation form
output-attendance = Attendance sheet
output-certificate = Certificate
output-materials = Materials list
output-reading-list = Reading list
output-test-key = Key to the knowledge test

# Agenda

agenda-when = { $date }, { $from }–{ $to }
agenda-time = Time
agenda-end = End

# Slides

slides-before = Before we begin
slides-back-at = Back at { $time }
slides-controls = Slides: controls
slides-previous = Previous
slides-next = Next
slides-all = All slides (Esc)
slides-presenter = Presenter view (P)
slides-keys = Arrow keys or space: forward and back. Home, End: first, last. Esc: all slides. P: presenter view.
slides-notes = Notes
slides-clock = Time since the start
slides-clock-start = Start the clock
slides-clock-reset = Back to zero

# Case cards and exercise sheets

case-cards-how = One card for each small group. Print, cut along the edges and hand out. What to listen for stands in the facilitator guide.
case-invented = This case is invented, put together from many. It is nobody’s own story.
exercise-notes = Notes
exercise-yours = This paper is yours. Write nothing about real people on it.

# Evaluation form

evaluation-how = Your answers help us to teach better. Do not write your name. You may leave out any question.
evaluation-goals = How well can you do this now?
evaluation-goals-scale = 1 = not at all, 5 = very well
evaluation-goal = Goal
evaluation-course = How was the course?
evaluation-course-scale = 1 = do not agree, 5 = fully agree
evaluation-statement = Statement
evaluation-useful = I can use this in my work.
evaluation-pace = The pace was right.
evaluation-safe = I felt free to speak, and free to be silent.
evaluation-warned = I was told in time before heavy material.
evaluation-respect = Everyone was spoken of with respect, the people in the cases too.
evaluation-words = In your own words
evaluation-tomorrow = What will you do differently from tomorrow?
evaluation-missing = What was missing, and what was too much?
evaluation-hard = Was something hard to hear, or unfair to anybody? How could we do it better?

# Attendance sheet

attendance-how = Sign only if you need to show that you took part. Nothing else is asked.
attendance-keep = For the organiser: keep this sheet where nobody else sees it, and destroy it when it is no longer needed. Count those who do not sign, too.
attendance-date = Date and place:
attendance-trainer = Trainer:
attendance-count = Participants in all:
attendance-signatures = Signatures

# Certificate

certificate-title = Certificate of attendance
certificate-name = Name, written by hand
certificate-took-part = has taken part in the course
certificate-goals = Goals of the course: participants can
certificate-date = Date and place
certificate-trainer = Trainer’s signature
certificate-says = It says that the holder took part. It does not show what they know, and gives nobody the right to decide who is a victim of trafficking.

# Materials list

materials-bring = To bring
materials-print = To print
materials-for = For: { $activities }
materials-each = one for each participant
materials-each-sheet = one of each sheet for each participant
materials-group = one of each for each small group
materials-trainer = one for each trainer
materials-one = one
materials-who-wants = one for each who wants it

# Reading list

reading-how = What the course states as fact comes from here. The numbers are those of the handout.
reading-used-in = Used in: { $activities }
reading-unverified = some facts from here are not verified

# Key to the knowledge test

test-key-apart = For the trainer. Keep it apart from the sheets until the last test has been answered. The test measures the course, not the people.
test-key-number = No.
test-key-question = Question
test-key-answer = Right answer
test-key-why = Why
test-key-objective = Tests: { $objective }

# A course fitted to the time there is

cuts = Fitted to the time
cuts-times = The whole course takes { $whole } minutes. There are { $available }, and this takes { $minutes }. Breaks are as long as in the whole course.
cuts-left-out = Left out:
cuts-shorter = Shorter:
cuts-from-to = { $now } minutes instead of { $before }
cuts-not-claimed = Nothing is left that teaches this, so the course no longer promises that participants can:
cuts-spare = { $minutes ->
        [one] One minute is
       *[other] { $minutes } minutes are
    } left over. Use them for questions.
