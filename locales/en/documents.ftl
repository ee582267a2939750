### translation: original
### The words around content, in everything that is printed.

# Whole documents

checked-on = Facts checked { $date }
mark-draft = Draft translation: not yet reviewed by a named person
mark-incomplete = Some texts have not been translated yet
mark-unverified = Not verified
not-verified = not verified
not-verified-heading = Not verified
not-verified-note = Check it before you rely on it.
page-of = Page { $page } of { $pages }
contents = Contents
sources = Sources
sources-note = Numbers in square brackets in the text point to this list.
facts = Facts
case = Case
for-audience = For: { $audience }
also-seen-when = Also seen when:
quoted = “{ $text }”
list-comma = { ", " }
duration =
    { $hours ->
        [0] { $minutes } min
       *[other]
            { $minutes ->
                [0] { $hours } h
               *[other] { $hours } h { $minutes } min
            }
    }

# What can be made

output-facilitator-guide = Facilitator guide
output-handout = Handout
output-test = Knowledge test
output-checklist = Checklist
output-question-list = Question list
output-leaflet = Leaflet
output-beside = Leaflet in two languages
output-directory = Where to turn
output-result = Result

# Facilitator guide

guide-safety = Safety first
guide-say-this = Say at the start:
guide-distress = If someone is distressed:
guide-overview = Overview
guide-for = For:
guide-length = Length:
guide-group = Group:
guide-prerequisites = Take first:
guide-objectives = After the course, participants can
guide-running-order = Running order
guide-start = Start
guide-activity = Activity
guide-method = Method
guide-minutes = Min
guide-say-first = Say first:
guide-materials = Bring
guide-trainer = For the trainer
guide-participant = In the handout
guide-listen-for = Listen for:
guide-test-key = Knowledge test: right answers

# Handout and test

handout-before = Before you read
handout-objectives = After the course you can
test-sheet = Test: { $time }
test-how = Choose one answer for each question. The test shows what the course taught; it does not grade you.
test-code-word = Code word:
test-code-word-how = Choose a word that only you know, and use the same one each time. Do not write your name.
test-pre = before the course
test-post = after the course
test-follow-up = some months later

# Checklist

checklist-never = These are never signs
checklist-never-note = None of these says anything about trafficking, alone or together.
checklist-reading = How to read the list
checklist-strengths = Strong signs need little beside them, but alone they are never enough. Medium signs count together with others. Weak signs only support others, however many there are.
checklist-ask = You could ask:
checklist-meaning = What this does not say
no-verdict = This is no verdict on anybody. No number of signs shows that a person is a victim, and their absence does not show that all is well. Talk with the person, and if you are unsure, ask a specialist service; you can do so without giving a name.
strength-strong = strong
strength-medium = medium
strength-weak = weak
element-act = Act
element-means = Means
element-purpose = Purpose

# Question list

list-notice = Read this first
list-paper = Write no names and no answers on this paper: others may find it.
list-prepare = Before you meet anyone
list-gates = Before the first question
list-gates-note = Go on only when you can answer “yes” to each of these.
list-otherwise = If not: { $ending }
list-questions = Questions
list-questions-note = The person may leave any question unanswered and stop at any time. “Don’t know” and “rather not say” are good answers; they count neither as yes nor as no.
list-questions-note-alone = You may leave any question unanswered and stop at any time. “Don’t know” and “rather not say” are good answers; they count neither as yes nor as no.
list-only-if = Ask only if { $condition }.
list-children-true = Also if the person is or may be under 18.
list-children-only = Only if the person is or may be under 18.
list-sensitive = May be hard to answer: only when there is trust, and rather leave it out than press.
list-one = One of these:
list-several = Any of these:
list-scale = { $from } ({ $low }) … { $to } ({ $high })
list-number = { $from }–{ $to } { $unit }
list-note = A thought. It is not written down.
list-scoring = What the answers add up to
scoring-not-validated = This way of adding up has not been validated on people like those it is used with.
list-endings = How the conversation may end
list-endings-alone = How it may end
list-from-gate = When one of the conditions before the first question is not met.
list-ending-if = If { $condition }.
list-ending-else = In all other cases.
list-turn-to = → Where to turn: { $services }

# The key to a form

key-title = Key: { $title }
key-apart = For the professional only. Keep this sheet apart from the filled-in form, and never leave it with the person: it tells what the answers count for.
key-form = After the conversation destroy the form in the way your organisation destroys confidential papers, unless the person wants something else. It has no name on it; do not add one.
key-before = Before you hand out the form
key-before-note = Ask these aloud. Hand out the form only when you can answer “yes” to each of them.
key-answers = What the answers count as
key-counts = “{ $answer }” counts as: { $sign }
key-counts-group = { $group }, { $strength }
key-weight = weight { $weight }
key-nothing = Counts as nothing.
key-fact = Never counts: { $fact }
key-unsure = “Don’t know”, “rather not say” and what was left out count neither as yes nor as no.
key-rule = How it adds up
key-rule-dimensions = Add up the signs in each group. A group is positive in any of these cases, and one positive group is worth a closer look.
key-rule-elements = Add up the signs in each group. A group is positive in any of these cases. It is worth a closer look when a positive group each speaks for an act, a means and a purpose; under 18 no means is needed.
key-rule-group = A group is positive with { $needed }.
key-rule-count =
    { $count ->
        [one] One sign is worth a closer look.
       *[other] { $count } different signs or more are worth a closer look.
    }
key-rule-sum = Add up the weights. A sum of { $sum } or more is worth a closer look.
key-rule-yes-or-maybe =
    It is worth a closer look with { $yes } sign or more, or with { $maybe } or more questions that were
    answered with “don’t know”.
key-strong = { $count } strong
key-medium = { $count } medium
key-weak = { $count } weak
key-any-other = { $count } more of any strength
key-band =
    { $to ->
        [open] { $from } or more: { $title }
       *[other] { $from }–{ $to }: { $title }
    }
gate-device = Nobody can look into the devices
gate-safety = Safe now
gate-privacy = Nobody can overhear
gate-interpreter = An independent interpreter
gate-consent = The person has agreed
gate-age = An adult
answer-on-scale = { $value } of { $to }

# Conditions: parts of “ask only if …”

condition-and = { " " }and{ " " }
condition-or = { " " }or{ " " }
condition-not = it is not so that { $condition }
condition-answer = the answer to question { $number } is { $answers }
condition-gate = before the questions, “{ $gate }” is answered { $answers }
condition-from = the answer to question { $number } is { $least } or more
condition-to = the answer to question { $number } is { $most } or less
condition-between = the answer to question { $number } is from { $least } to { $most }
condition-element = the element “{ $element }” was seen
condition-dimension = there were enough signs in the group “{ $dimension }”
condition-count =
    { $count ->
        [one] at least one sign was seen
       *[other] at least { $count } signs were seen
    }
condition-band = the sum lies in the range “{ $band }”
condition-look-closer = the answers as a whole call for a closer look
condition-not-look-closer = the answers as a whole do not call for a closer look

# Leaflet and services

leaflet-about = Where this comes from
leaflet-checked-note = Numbers and hours change: if one does not answer, try another.
leave-page = Leave this page
leave-page-note = The button at the top closes this page at once, and “back” does not lead here. Your phone may still show in its history that the page was open. If that is a risk, delete the file and the history.
choose-language = Language
directory-note = Services that help, and how to reach them. Numbers and hours change: if one does not answer, try another.
service-free = Free of charge
service-anonymous = No name needed
hours-from-to = { $days } { $from }–{ $to }
hours-always = { $days }, 24 hours
hours-in-languages = { $hours } ({ $languages })
hours-time = { $hour }:{ $minute }
days-all = Every day
days-from-to = { $from }–{ $to }
day-mon = Mon
day-tue = Tue
day-wed = Wed
day-thu = Thu
day-fri = Fri
day-sat = Sat
day-sun = Sun
area-finland = all of Finland
need-emergency = emergency
need-trafficking-victims = victims of trafficking
need-professionals = advice for professionals
need-crime-victims = victims of crime
need-violence = violence
need-shelter = shelter
need-sexual-violence = sexual violence
need-sex-workers = people who do sex work
need-migrants = migrants
need-legal-advice = legal advice
need-workers = rights at work
need-compensation = compensation
need-police-report = reporting to the police

# Result of a screening

result-next-steps = Next steps
result-services = Where to turn
result-duty = What you have to do by law
result-consult = Whom you can ask without giving a name
result-services-other = Other places to turn to
result-elements = What the answers say
result-elements-note = Trafficking in an adult has three elements: an act, a means and a purpose of exploitation. “Not known” is an answer too.
result-elements-note-child = For someone under 18 the means do not matter: an act and a purpose of exploitation are enough. Only where the purpose is surrogacy, and the child is not the surrogate mother, the means count.
result-element = Element
result-dimension = Group of signs
result-state = Result
result-range = If the open questions were answered
result-from-to = from “{ $best }” to “{ $worst }”
result-together = Taken together
result-combination = What was seen fits the combination “{ $title }”. It is a name for groups of signs, not for a person.
result-no-combination =
    { $count ->
        [0] What was seen fits none of the combinations that have a name, and no element was seen.
       *[other] What was seen fits none of the combinations that have a name. Elements present: { $elements }.
    }
result-other-combinations = If open questions were answered, these could fit too:
result-count = Signs counted: { $best }.
result-count-range = Signs counted: { $best }, and at most { $worst } if what was left open were a sign.
result-sum = Sum: { $best }.
result-sum-range = Sum: { $best }, and at most { $worst } if what was left open counted.
result-band = This lies in the range “{ $band }”.
result-band-range = This lies between “{ $best }” and “{ $worst }”, depending on what was left open.
result-look-closer = By the rule of this screening, the answers are a reason to look closer, together with the person.
result-no-look-closer = By the rule of this screening, the answers are no reason to look closer. That excludes nothing.
result-may-look-closer = By the rule of this screening, what is known is no reason to look closer yet. What was left open may change that.
result-question = Question
result-answer = Answer
result-weight = Adds
result-signs = Answers that count as signs
result-because = Because “{ $question }” was answered “{ $answer }”.
result-unanswered = Left open
result-unanswered-note = These count neither as yes nor as no. They may become clear later, or never need to.
result-accuracy = How often such a result is right
accuracy-study = { $on } ({ $sample } people; trafficking was found with { $positives } of them).
accuracy-closer =
    { $concerned ->
        [0] Of 100 people with this result, trafficking was found with fewer than one.
       *[other] Of 100 people with this result, trafficking was found with about { $concerned }, and not with about { $others }.
    }
accuracy-not-closer =
    { $concerned ->
        [0] Of 100 people with this result, trafficking was found all the same with fewer than one.
       *[other] Of 100 people with this result, trafficking was found all the same with about { $concerned }.
    }
accuracy-prevalence-study = That is so where { $concerned } of 1000 people are concerned, as in the study. Where fewer are, more of the alarms are false.
accuracy-prevalence-stated = That is reckoned for people of whom { $concerned } of 1000 are concerned.
accuracy-elsewhere = These figures come from other people and other places. How often the result is right with the people you meet is not known.
accuracy-open = Questions were left open, so no figure fits this result.
accuracy-unknown = That is not known: there are no published figures for this way of asking. Count on false alarms, and on signs that stay hidden.
scoring-validated-on = Tried out with: { $on }.
state-seen = seen
state-signs = { $count ->
        [0] at least one sign
        [one] one sign
       *[other] { $count } signs
    }
state-not-seen = not seen
state-not-known = not known
state-not-asked = not asked
state-not-needed = not needed

# Words of content

method-lecture = short talk
method-discussion = discussion
method-exercise = exercise
method-case = case work
method-reflection = reflection
method-test = test
method-break = break
audience-health = health care
audience-social = social services
audience-police = police
audience-border = border guard
audience-reception = reception centres
audience-outreach = outreach work
audience-hotline = helplines
audience-volunteers = volunteers
audience-trainers = trainers
audience-reader = the reader

# Languages

language-am = Amharic
language-ar = Arabic
language-az = Azerbaijani
language-bg = Bulgarian
language-bn = Bengali
language-bs = Bosnian
language-ckb = Sorani Kurdish
language-cs = Czech
language-da = Danish
language-de = German
language-el = Greek
language-en = English
language-es = Spanish
language-et = Estonian
language-fa = Persian
language-fa-AF = Dari
language-fi = Finnish
language-fr = French
language-he = Hebrew
language-hi = Hindi
language-hr = Croatian
language-hu = Hungarian
language-it = Italian
language-ja = Japanese
language-ka = Georgian
language-km = Khmer
language-kmr = Kurmanji Kurdish
language-ko = Korean
language-lo = Lao
language-lt = Lithuanian
language-lv = Latvian
language-mn = Mongolian
language-my = Burmese
language-nb = Norwegian
language-ne = Nepali
language-nl = Dutch
language-pl = Polish
language-ps = Pashto
language-pt = Portuguese
language-ro = Romanian
language-ru = Russian
language-se = Northern Sámi
language-si = Sinhala
language-sk = Slovak
language-so = Somali
language-sq = Albanian
language-sr = Serbian
language-sv = Swedish
language-sw = Swahili
language-ta = Tamil
language-th = Thai
language-ti = Tigrinya
language-tl = Filipino
language-tr = Turkish
language-uk = Ukrainian
language-ur = Urdu
language-uz = Uzbek
language-vi = Vietnamese
language-zh = Chinese
language-zh-Hans = Chinese (simplified)
language-zh-Hant = Chinese (traditional)
