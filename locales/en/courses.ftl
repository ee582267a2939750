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
agenda-day = Day { $day }
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

# What the tests show

output-evaluation-report = Evaluation
evaluation-title = What the tests show
evaluation-time-pre = Before
evaluation-time-post = After
evaluation-time-follow-up = Later
# In a column's heading: which test, and how many sheets it had.
evaluation-column = { $time }: { $sheets }
evaluation-between = { $from } → { $to }
# How many answered, of how many who could have.
evaluation-count = { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
evaluation-count-of = { $count } of { $invited } invited, { $rate }
evaluation-percent = { $share } %
# A share with the interval it is likely to lie in, all in percent.
evaluation-share = { $share } % ({ $low }–{ $high })
# Of few people: right answers of all there could be.
evaluation-right-of = { $right } of { $of }
# A change in percentage points with the interval it is likely to lie in.
evaluation-difference = { $difference } ({ $low } to { $high })
# A correlation with its interval.
evaluation-r = { $r } ({ $low } to { $high })
# What stands between whole numbers and fractions.
evaluation-decimal = .
evaluation-not-known = not known
evaluation-not-asked = not asked
evaluation-fewer-than = fewer than { $few }
evaluation-who-answered = Who answered
evaluation-test = Test
evaluation-sheets = Sheets with answers
evaluation-invited = Invited
evaluation-rate = Response rate
evaluation-few = { $time }: fewer than { $few } sheets. Nothing is told of them, because everybody would know whose they are.
evaluation-left-out = { $time }: { $count ->
        [one] { $count } sheet is
       *[other] { $count } sheets are
    } in no figure. They match no other sheet, and fewer than { $few } such people could be recognised by comparing figures.
evaluation-invited-unknown = Where it is not known how many were invited, it is not known either whether those who answered are like the others.
evaluation-knowledge = Knowledge by objective
evaluation-objective = Objective
evaluation-all-questions = All questions
evaluation-questions-count = { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
evaluation-bars = Bars: the share of right answers by objective, in percent, a bar for each test, with a line for where it is likely to lie. The table that follows has all the numbers.
evaluation-reading = How to read this: the share of right answers, and in brackets where it is likely to lie for people like these (95 % interval). A question left empty counts as not right.
evaluation-counts-only = Where fewer than { $least } people answered there are only counts, as in “7 of 12 right answers”. So few say little about anybody else.
evaluation-not-compared = Not in the figures by objective, because these questions were not in all the tests:
evaluation-not-entered = In no figure, because a file of answers has no column for these questions:
evaluation-nothing-common = No question was in all of these tests, so knowledge cannot be compared.
evaluation-again = What to teach again
evaluation-again-nothing = No objective has less than { $mark } % right answers. { $time }.
evaluation-again-how = Objectives with less than { $mark } % right answers, the least known first. { $time }. The mark is a choice, not a law of nature.
evaluation-again-sure = { $share }. Clearly below { $mark } %.
evaluation-again-open = { $share }. Below { $mark } % here; for people like these it may be above.
evaluation-again-few = { $share } right answers. Too few people to say more.
evaluation-drawn-to = { $count } chose “{ $choice }”
evaluation-changes = What changed
evaluation-change-reading = The change in percentage points, and in brackets where it is likely to lie (95 % interval). If that has 0 in it, there may have been no change at all.
evaluation-people = { $between }: { $count } people are compared with themselves, by their code words. If nobody had learned or forgotten anything, chance alone would change the number of right answers at least as much with a probability p { $p } (exact permutation test).
evaluation-groups = { $between }: all sheets of one test are compared with all of the other, because too few can be linked by code words. Others may have answered; how single people changed is not known. No significance test is made.
evaluation-too-few = { $between }: fewer than { $least } people on one side. No change is computed and no test is made.
evaluation-questions = Questions
evaluation-question = Question
evaluation-difficulty = How hard the questions were: the share who had each right. The more, the easier.
evaluation-empty = { $count } left it empty
evaluation-discrimination = How well each question tells those who know more from those who know less: its correlation with the number right in the other questions (corrected item-total correlation), and the 95 % interval. Around 0 it tells nobody apart; below 0 those who knew more had it wrong: look at its wording and its key. Nearly all right after a course is a success, and then there is little to tell apart.
evaluation-all-alike = all alike
evaluation-moves = Who learned and who forgot, question by question. { $compared }. The last column is the probability of at least such an imbalance by chance alone (McNemar's exact test, with Holm's correction for the number of questions).
evaluation-gained = Wrong, then right
evaluation-lost = Right, then wrong
evaluation-p = p
evaluation-limits = What these figures do not show
evaluation-limit-cause = That the course was the cause. There is no group without it, and who has seen a question once answers it better the second time.
evaluation-limit-answered = What those know who did not answer. The lower the response rate, the less.
evaluation-limit-work = What people do at work. Choosing a right answer is not yet meeting a person well.
evaluation-limit-many = Which single change is certain. Of twenty intervals like these about one misses, and this report has many.
