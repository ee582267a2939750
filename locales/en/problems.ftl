### translation: original

## Around problems

problem-level-error = error
problem-level-warning = warning
problem-level-help = help
problem-suggestion = Did you mean `{ $suggestion }`?
problem-left-out = Of your fonts, these could not be used: { $left-out }.
problem-more-fonts = { $count ->
        [one] 1 more font
       *[other] { $count } more fonts
    } cannot be used.
problem-more = { $file }: { $count ->
        [one] 1 more problem is
       *[other] { $count } more problems are
    } not shown. Mend the first ones and run the command again.

## Reading files

problem-not-text = { $what ->
        [binary] this is not a text file
       *[other] this is not UTF-8 text
    }
    .help = Save the file as plain text in the encoding UTF-8.
problem-too-large = { $what ->
        [bytes] the file is larger than { $limit } MiB
        [depth] lists and mappings stand inside each other more than { $limit } deep
       *[other] the file has more than { $limit } keys and values
    }
    .help = Divide the content into several smaller files.
problem-syntax = { $what ->
        [quote] a quotation mark is open or closed in the wrong place
        [bracket] a bracket or comma is missing or stands in the wrong place
        [colon] a colon makes this a key, and no key can stand here
        [indentation] this line is indented too little or too much
        [key] a key with a colon is expected here
        [list] this does not fit the list it stands in
        [character] no value may begin with this character
       *[other] this is not valid YAML
    }
    .help = Look at this line and the one before it. Put text with `: `, ` #` or a mark at its beginning in quotation marks.
problem-tab = a tab stands where YAML wants spaces
    .help = Replace the tab with spaces.
problem-forbidden-yaml = { $what ->
        [documents] a second document begins here
        [alias] aliases (`*name`) are not used in content
        [merge] merge keys (`<<`) are not used in content
        [key] a list or mapping cannot be a key
        [anchor] anchors (`&name`) are not used in content
       *[other] tags (`!name`) are not used in content
    }
    .help = { $what ->
        [documents] Put it into a file of its own.
        [key] Use a word as the key.
       *[other] Write the text out. If it is meant as text, put it in quotation marks.
    }
problem-hidden-character = a character that cannot be seen stands here: { $character }
    .help = Delete it. Direction of text is taken care of by the program.
problem-duplicate-key = the key `{ $key }` is here twice
    .related = first here
    .help = Keep one of the two.
problem-unknown-key = the key `{ $key }` means nothing here
    .help = These keys can stand here: { $allowed }.
problem-missing-key = { $key ->
        [phone-email-web] a channel needs a phone number, an e-mail address or a web address
       *[other] the key `{ $key }` is missing
    }
    .help = { $key ->
        [phone-email-web] Add `phone`, `email` or `web`.
       *[other] Add `{ $key }:` with its value.
    }
problem-wrong-value = { $expected ->
        [text] a text is expected here
        [date] a date is expected here
        [condition] a condition is expected here
        [mapping] keys with values are expected here
        [list] a list is expected here
        [number] a whole number is expected here
        [decimal] a number is expected here
        [boolean] `true` or `false` is expected here
        [letter] a single letter is expected here
        [word] this is not one of the words that can stand here
        [language] this is not a language tag
        [one-contact] a channel has one contact only
        [phone] this is not a phone number
        [email] this is not an e-mail address
        [web] this is not a web address
        [time] a time of day is expected here
        [colour] this is no colour
        [text-size] text on A4 is from 9 to 16 points large
        [margin] margins of A4 pages are from 10 to 40 mm wide
       *[other] this value cannot stand here
    }
    .help = { $expected ->
        [text] Write a text. Put it in quotation marks if it begins with a mark.
        [date] Write it as year, month and day: `2026-11-23`.
        [condition] Write it as a question and its answer: `some-question: yes`.
        [mapping] Use these keys: { $words }.
        [list] Begin each item with `- `, or write `[one, two]`.
        [number] Write it in digits: `45`.
        [decimal] Write it in digits, with a point: `84.6`.
        [boolean] Write `true` or `false` without quotation marks.
        [letter] Write one letter.
        [word] Use one of these: { $words }.
        [language] Write it as `fi`, `en` or `zh-Hans`.
        [one-contact] Make a channel for each of { $words }.
        [phone] Use the digits 0 to 9, spaces and `+`.
        [email] Write it as `name@example.org`, in plain letters.
        [web] Write it without `https://`: `example.org/page`, in plain letters.
        [time] Write it as `09:30`.
        [colour] Write it as six digits after `#`, in quotation marks: `"#0b5563"`.
        [text-size] Write a number from 9 to 16.
        [margin] Write a number of millimetres from 10 to 40.
       *[other] Compare it with the same key in another file.
    }
problem-stray-file = { $why ->
        [link] this is a link to another file, and links are not followed
        [extension] this file is not read, because of the ending of its name
       *[other] this file is not read, because nothing is expected in this folder
    }
    .help = { $why ->
        [link] Put a copy of the file here.
        [extension] Give it the ending that files in this folder have, or move it out of the library.
       *[other] Move it to the folder of its kind, or out of the library.
    }

## Ids and references

problem-duplicate-id = the id `{ $id }` is here twice
    .related = first here
    .help = Give one of the two another id, in the translations too.
problem-taken-id = the module `{ $module }` brings the id `{ $id }`, which the course has already, or another source of that name
    .related = first here
    .help = Give one of the two another id, in the translations too.
problem-bad-id = { $why ->
        [file] the name of the file, `{ $id }`, is not made of lower-case words joined by hyphens
        [form] the id `{ $id }` is not made of lower-case words joined by hyphens
       *[other] the id `{ $id }` has a meaning of its own here
    }
    .help = { $why ->
        [reserved] Choose another id.
       *[other] Use the letters a to z, digits and hyphens, and begin with a letter: `first-steps`.
    }
problem-dangling-reference = { $what ->
        [curriculum] there is no curriculum `{ $id }`
        [objective] there is no objective `{ $id }` in this file, or in a module that it includes
        [module] there is no shared module `{ $id }`
        [activity] the module has no activity `{ $id }`
        [dimension] there is no dimension `{ $id }`
        [service] there is no service `{ $id }`
        [indicators] there is no indicator set `{ $id }`
        [ending] there is no ending `{ $id }` in this file
        [indicator] there is no indicator `{ $id }` in the set that this screening uses
        [question] there is no question `{ $id }` in this file
        [band] there is no band `{ $id }` in this file
        [context] there is no fact `{ $id }` in the context of the set that this screening uses
       *[other] there is no source `{ $id }` in this file
    }
    .help = Correct the id, or add what it names.
problem-unknown-variable = nothing fills the variable `{ $variable }`
    .help = Use `phone-` and the id of a service that has a phone number.

## Facts

problem-past-date = the facts were last checked on { $checked } and are not to be relied on since { $expires }
    .help = Check each fact at its source, then set `checked` to the day you did.
problem-future-date = { $date } is still to come
    .help = Write the day on which it was done.
problem-missing-source = no source is named
    .help = Name at least one id of the sources at the head of the file.
problem-unused-source = nothing refers to the source `{ $id }`
    .help = Name it where its facts stand, or delete it.

## Curricula

problem-minutes-differ = { $whole ->
        [module] the module says { $said } minutes, and its activities make { $sum }
       *[other] the course says { $said } minutes, and its modules make { $sum }
    }
    .help = Change `minutes` here, or in the parts.
problem-uncovered-objective = { $what ->
        [activity] no activity serves the objective `{ $id }`
       *[other] no test question is about the objective `{ $id }`
    }
    .help = { $what ->
        [activity] Name it under `objectives` of an activity, or delete it.
       *[other] Add a question with `objective: { $id }`, or delete the objective.
    }
problem-short-time = { $why ->
        [break] a break is never left out or shortened: `{ $key }` cannot stand here
        [tells-apart] what tells sex work and trafficking apart is never left out: `{ $key }` cannot stand here
       *[longer] `min-minutes` is not shorter than `minutes`
    }
    .help = { $why ->
        [break] Delete `{ $key }`.
        [tells-apart] Delete `{ $key }`.
       *[longer] Write how short it may be when time is short, or delete `{ $key }`.
    }
problem-vague-objective = nobody can see whether this objective is reached: it begins with “{ $verb }”
    .help = Begin with what participants do: names, explains, asks, sorts. What they understand shows in that.
problem-unknown-verb = the objective does not begin with a verb that is known for something others can see or hear: “{ $verb }”
    .help = Begin with what participants do: names, explains, asks, sorts. Verbs are listed in `teaching.ftl`.
problem-long-stretch = { $minutes } minutes without a break
    .help = People follow for about { $limit } minutes. Put a break before or within this module, or shorten it.
problem-long-day = day { $day } takes { $minutes } minutes
    .help = A day has at most { $limit }, breaks included. Put `day:` with the next number on the module that the next day begins with.
problem-much-lecture = { $lecture } of { $work } minutes are lecture
    .help = Adults learn by doing: let at most a third of the time that is no break be lecture.
problem-no-distinction = the course speaks of sexual exploitation and does not tell adults’ own sex work and trafficking apart
    .help = Take in `- include: { $module }`, or do it in an activity and write `tells-apart: true` there.
problem-not-warned = heavy material comes without a warning: “{ $phrase }”
    .help = Add `warning:` to the activity, or to one before it in the same module: what is coming, and that anyone may step out.
problem-unlisted-material = the trainer is to use “{ $thing }”, and no materials list it up to here
    .help = Add it under `materials:` of the activity.
problem-material-twice = this material is listed twice
    .related = first here
    .help = Keep one of the two, or write both in the same way: then the list of materials has it once.
problem-long-slide = the slide has { $words } words
    .help = Show at most { $limit }, and say the rest: put it into `notes:`.
problem-circular-prerequisite = the course `{ $first }` is to be taken before `{ $id }`, and `{ $id }` before `{ $first }`
    .help = Delete one of the prerequisites.
problem-no-right-answer = { $count ->
        [0] no answer to `{ $id }` is the right one
       *[other] { $count } answers to `{ $id }` are marked as right
    }
    .help = Mark exactly one choice with `right: true`.

## Leaflets

problem-long-sentence = a sentence of { $length } { $unit ->
        [letters] characters
       *[words] words
    } is long for this language: “{ $begin } …”
    .help = Make two sentences of it, or a list: up to { $limit } { $unit ->
        [letters] characters
       *[words] words
    } are easy to read.
problem-missing-right = nothing tells right { $letter } of Directive 2012/29/EU Article 4: { $letter ->
        [a] what support there is, and from whom
        [b] how to report a crime, and one’s part in what follows
        [c] how to get protection
        [d] how to get legal advice and legal aid
        [e] how to get compensation
        [f] interpretation and translation
        [g] what to do if one lives in another EU country
        [h] how to complain if one’s rights are not respected
        [i] whom to ask about one’s own case
        [j] restorative justice
       *[other] how to get expenses back
    }
    .help = Add an item with `article-4: [{ $letter }]`, or say under `not-applicable` why it is left out.

## Services

problem-phone-form = `{ $phone }` cannot be dialled { $why ->
        [national-zero] with a 0 after the country code
        [double-zero] from every country: 00 is not the same everywhere
        [no-prefix] as it is: it begins with neither 0 nor +
       *[length] because of how many digits it has
    }
    .help = Write it as one dials it: `029 546 3177`, or `+358 29 546 3177` from abroad.
problem-dead-address = `{ $host }` looks like an address that leads nowhere
    .help = Compare it with the service's own pages.
problem-duplicate-contact = `{ $contact }` is also a contact of `{ $other }`
    .related = there
    .help = See which of the two is right, or make one service of them.

## Indicators

problem-context-counted = this counts `{ $id }`, which says nothing about exploitation
    .related = stated here as never a sign
    .help = Ask about control, deception or force instead.

## Screenings

problem-later-question = `{ $id }` is not known yet when this question is asked
    .help = Ask it earlier, or let the question depend on an earlier one.
problem-impossible-answer = `{ $value }` is not an answer to `{ $id }`
    .help = Its answers are: { $values }.
problem-no-ending = { $why ->
        [itself] the ending `{ $id }` can never come: its condition cannot be met
        [covered] the ending `{ $id }` can never come: one before it always comes first
        [never] the ending `{ $id }` can never come
       *[none] no ending is left for some answers ({ $answers })
    }
    .related = because of this
    .help = { $why ->
        [itself] Change or delete the condition, or delete the ending.
        [covered] Put it before the others, or make their conditions narrower.
        [never] Change one of the conditions marked here, or delete the ending.
       *[none] Add a last ending without `when`.
    }
problem-circular-condition = { $why ->
        [itself] `{ $id }` waits for its own answer
       *[circle] these questions wait for each other’s answers: { $circle }
    }
    .related = this waits too
    .help = { $why ->
        [itself] Name an earlier question, or leave the condition out.
       *[circle] Ask one of them without this condition, before the others.
    }
problem-unreachable-question = { $why ->
        [itself] `{ $id }` is never asked: this condition cannot be met
        [chain] `{ $id }` is never asked: it needs an answer to `{ $by }`, which is never asked either
       *[others] `{ $id }` is never asked: this condition and others exclude each other
    }
    .related = because of this
    .help = { $why ->
        [chain] Mend `{ $by }` first.
       *[others] Change one of the conditions marked here, or delete the question.
    }
problem-idle-condition = { $why ->
        [never] this part of the condition never holds
       *[always] this part of the condition always holds
    }
    .related = because of this
    .help = { $why ->
        [never] Correct it, or delete it.
       *[always] Delete it, or name only the answers that are meant.
    }
problem-impossible-range = no number lies in this range of `{ $id }`
    .help = Put the lower number first, and stay within what can be answered.
problem-bands-overlap = the number { $number } lies in two bands, `{ $other }` and `{ $id }`
    .related = the other band
    .help = Begin each band one above the end of the one before.
problem-band-gap = a result can lie outside all bands; the first number in none of them is { $number }
    .help = Add a band, or let the bands follow each other without gaps. The last may leave out `to`.
problem-unreachable-band = no answers lead to the band `{ $id }`
    .help = Change its numbers to what the answers can add up to, or delete it.
## What of the result is different, as a part of a sentence.
problem-change = { $what ->
        [ending] the ending is `{ $after }` and no longer `{ $before }`
        [element] the elements seen are { $after } and no longer { $before }
        [look-closer] “look closer” is { $after } and no longer { $before }
        [band] the band is `{ $after }` and no longer `{ $before }`
       *[dimension] the positive dimensions are { $after } and no longer { $before }
    }
problem-lowers-result = one more sign lowers the result: if `{ $id }` is answered “{ $to }” instead of “{ $from }”, { problem-change }
    .related = asked after only one of the two answers
    .help = The other answers: { $answers }. Ask further also after the stronger answer, or put the more urgent ending first.
problem-skipping-raises = { $why ->
        [all] who declines every question comes to `{ $after }`; nobody comes there who has answered and shown no sign
       *[one] declining raises the result: if `{ $id }` is declined instead of answered “{ $from }”, { problem-change }
    }
    .related = this holds when everything is declined
    .help = { $why ->
        [all] Let no condition hold because nothing was said: look for `declined`, and for `not` around an answer.
       *[one] The other answers: { $answers }. Let no condition hold because nothing was said: look for `declined`, and for `not` around an answer.
    }
problem-context-raises = { $why ->
        [alone] what says nothing about exploitation raises the result: if `{ $id }` is answered “{ $to }” instead of “{ $from }”, { problem-change }
       *[together] facts that say nothing about exploitation raise the result together: with { $to } instead of { $from }, { problem-change }
    }
    .related = together with this
    .help = The other answers: { $answers }. Let the conditions of endings ask about control, deception or force instead.
problem-unused-answer = { $why ->
        [no-effect] whatever is answered to `{ $id }`, nothing changes
       *[not-used] nothing uses the answers to `{ $id }`
    }
    .help = Ask less: delete the question. If it is asked for the person’s own sake, say so with `counts-for: nothing`.
problem-too-early = `{ $id }` may hurt, and can come after { $asked ->
        [0] no other question
        [one] one other question
       *[other] { $asked } other questions
    } only
    .help = Ask it later: at least { $least } questions that are not sensitive come first, whatever is answered.
problem-duplicate-choice = two choices of `{ $id }` read alike
    .related = the other one
    .help = Delete one of them, or say what makes the difference.
problem-no-service = { $why ->
        [confidential] `{ $id }` is confidential and is never shown
        [anonymous] this ending is for services that need no name, and `{ $id }` is not known to be one
        [need] `{ $id }` is for none of the needs named here, and is not shown
        [language] no service of the ending `{ $ending }` is known to speak the language `{ $lang }`
       *[none] no service fits, so that the ending `{ $ending }` offers none
    }
    .help = { $why ->
        [language] Add a service that speaks it, or one whose languages are not known.
       *[none] Name other services, or change what is asked of them.
    }
problem-gate-order = the gate `{ $id }` comes after `{ $before }`
    .related = this should come after it
    .help = Ask in this order: device, safety, privacy, interpreter, consent, age.
problem-not-decided = not decided within the limits of the proof, for: { $what }
    .help = `lyhty prove` shows which claim (`{ $claim }`). Conditions that look less far back are easier to prove.
problem-missing-gate = { $gate ->
        [device] no gate asks whether nobody can look into the devices
        [safety] no gate asks whether the person is safe now
        [privacy] no gate asks whether nobody can overhear
        [interpreter] no gate asks whether the interpreter is independent
        [consent] no gate asks whether the person knows the purpose and agrees
       *[other] no gate asks whether the person is an adult
    }
    .help = Add a gate with `protects: { $gate }`.
problem-consent-untold = the gate does not say what the person must hear before they agree
    .help = Add `tells:` with `purpose`, `kept`, `skip-and-stop` and `limits`.
problem-unprepared = nothing is said about how to prepare for: { $topics }
    .help = Add to `prepare:` an item that covers it.
problem-no-emergency = the ending `{ $id }` is for people who are not safe, and offers no emergency service
    .help = Add `services: { "{" } for: [emergency] { "}" }`.
problem-no-duty = the ending `{ $id }` is for children, and does not say what the law makes a duty
    .help = Add `duty:`, such as the child welfare notification.
problem-long-child-path = a child would be asked { $count } questions
    .help = Ask at most { $most }. Listen, and let specialists ask the rest.
problem-question-kind = { $why ->
        [second-kind] `{ $key }` makes this a question of two kinds
        [no-number] `{ $key }` is for scales and numbers only
        [choices-count] `{ $key }` stands beside choices, which count each for itself
        [which-numbers] it is not said which numbers count
        [as-what] it is not said what these numbers count as
        [note-counts] a free observation never counts
        [note-condition] `{ $key }` is a free observation, which is never an answer
       *[yes-or-no] `{ $key }` is for questions answered with yes or no
    }
    .help = { $why ->
        [second-kind] Keep one of the kinds, or make two questions.
        [choices-count] Move it to the choices.
        [which-numbers] Add `counts-when: { "{" } at-least: 7 { "}" }`.
        [as-what] Add `indicator:` or `weight:`, or delete it.
        [note-condition] Let the condition be about another question.
       *[other] Delete it.
    }
problem-scoring-kind = { $why ->
        [other-method] the method does not use `{ $key }`
        [no-threshold] the method needs `at-least`
        [always] with this, everybody would need a closer look
        [no-weights] the method adds weights, and nothing has one
       *[answer] `{ $key }` is an answer, and combinations are about what was scored
    }
    .help = { $why ->
        [other-method] Delete it, or choose the method that does.
        [no-threshold] Add it: from which number on is a closer look worth while?
        [always] Give a number above zero.
        [no-weights] Add `weight:` to questions or choices.
       *[answer] Use `dimension`, `element` or `count-at-least`.
    }
problem-accuracy = { $why ->
        [percent] this is no percentage
        [sample] of a sample some are concerned, and some are not
        [no-source] it is not said where the prevalence is known from
        [no-prevalence] there is a source for a prevalence that is not there
       *[on-whom] it is not said on whom it was validated
    }
    .help = { $why ->
        [percent] Write a number from 0 to 100.
        [sample] Write how many people were tried in `sample`, and how many of them were concerned in `positives`.
        [no-source] Add `prevalence-source:` with the id of a source.
        [no-prevalence] Add `prevalence:`, or delete it.
       *[on-whom] Add `validated-on:`, or write `validated: false`.
    }
problem-verdict = “{ $phrase }” gives a verdict on a person
    .help = Say what was seen, what is not known, and where to turn.
## Only in sentences without one of the exceptions, one a line.
verdict-phrases =
    you are a victim
    you are not a victim
    the person is a victim
    the person is not a victim
    this person is a victim
    this person is not a victim
    she is a victim
    he is a victim
    is a victim of trafficking
    is not a victim of trafficking
    has been trafficked
    has not been trafficked
    they are a victim
    a person is a victim
    a person is not a victim
    they are not a victim
    is a trafficking victim
    is not a trafficking victim
    is being trafficked
    is not being trafficked
    this is trafficking
    this is not trafficking
    this is a case of trafficking
    this is not a case of trafficking
verdict-exceptions =
    whether
    if
    does not mean
    does not say
    cannot say
    never says
    not decide
    no number of signs shows
    does not show
problem-false-duty = this says that the Assistance System tells the police (“{ $phrase }”), which is false since 2023
    .help = Say: the Assistance System does not report its clients to the police.
problem-harmful-word = “{ $word }” hurts those it is said of
    .help = Better: { $better }. If you only speak of the word, put it in quotation marks.
problem-promise = “{ $phrase }” promises what may not come true
    .help = Say what can be tried, and who decides.
problem-identifying = “{ $phrase }” asks who the person is
    .help = Leave it out: nothing here needs a name, an address or a date of birth.
identifying-phrases =
    your name
    full name
    first name
    last name
    surname
    date of birth
    when were you born
    your address
    home address
    where do you live
    your phone number
    passport number
    identity code
    identity number
    social security number
problem-unmarked-sensitive = “{ $phrase }” may hurt or endanger, and the question does not say so
    .help = Add `sensitive:` with `status`, `sexual-details`, `exploiter` or `violence`, so that it never comes among the first.
sensitive-phrases =
    residence permit
    right to stay
    asylum
    visa
    undocumented
    sexual acts
    sexual services do you
    who exploits
    who forces
    name of the person who
    beaten
    raped
    rape
## Facts that are no signs, and words that speak of control, deception or force. A text with one of
## the first and none of the second says nothing about exploitation.
context-phrases =
    sell sex
    sells sex
    selling sex
    sex work
    sex worker
    condom*
    tattoo*
    advertises
    advertisement*
    ads
    clothes
    clothing
    short skirt*
    travels
    from town to town
    shares a flat
    share a flat
    shared flat
    nationality
    comes from abroad
    looks young
    residence permit
control-phrases =
    someone
    somebody
    anyone
    another person
    control*
    forc*
    threat*
    against
    decide*
    takes
    taken
    keep*
    kept
    make*
    made
    must
    cannot
    not allowed
    misled
    lied
    lie
    decei*
    promised
    uses
    used
    holds
    debt
    violence
    without the person

## Translations

problem-fluent-syntax = { $what ->
        [equals] `=` is missing after the name of a message
        [brace] a curly bracket is missing, or one too many
        [default] the choices need exactly one default, marked with `*`
        [value] this message has no text
        [quote] a quotation mark is not closed
        [name] a name is expected here
       *[other] this cannot be read as Fluent
    }
    .help = Messages are written `name = text`; lines that go on are indented. Write a curly bracket as `{ "{" } "{ "{" }" { "}" }`.
problem-duplicate-message = `{ $id }` is here twice
    .related = first here
    .help = Keep one of the two.
problem-missing-translation = { $count ->
        [1] `{ $id }` is missing in the language `{ $lang }`
       *[other] there is no translation into `{ $lang }` ({ $count } texts)
    }
    .related = the original
    .help = { $count ->
        [1] Translate it.
       *[other] Add the file to `locales/{ $lang }`.
    }
problem-changed-since-review = { $by } signed this on { $on }; the source text or the translation has changed since
    .help = Have it reviewed again: `lyhty translate accept`.
problem-outdated = the text that `{ $id }` was translated from has changed since
    .help = Compare it with the source text; when it says the same again, delete the line `# of:` and run `lyhty translate extract`.
problem-unknown-message = { $why ->
        [file] there is no `{ $id }` that this could be a translation of
        [value] `{ $id }` has a text of its own, and nothing uses it
       *[other] `{ $id }` is a translation of nothing
    }
    .help = { $why ->
        [file] Correct the name of the file, or delete it.
        [value] Write it as an attribute, such as `.text = …`.
       *[other] Correct the name, or delete it.
    }
problem-exchange = { $what ->
        [encoding] this is not UTF-8 text
        [xml] the XML is broken here
        [entity] XML entities other than the five usual ones are not read
        [doctype] a document type is not read: XLIFF has none
        [not-xliff] this is no XLIFF 2 with a target language (`trgLang`)
        [inline] this element inside a text cannot be taken back
        [no-name] it does not say which text this is
        [no-language] the header does not say the language
        [po] this is no Gettext PO
        [po-plural] plural forms of PO are not used here: each form is an entry of its own
        [forms] some plural forms of this text are translated, and these are not: { $forms }
        [headings] the headings are not those that were exported
       *[sheet] this is no spreadsheet that can be read
    }
    .help = Use a file that `lyhty translate export` has written, and change nothing in it but the translations.
problem-answers = { $what ->
        [encoding] this is not UTF-8 text
        [format] this is no XLSX file that can be read
        [empty] there are no answers here
        [no-time-column] there is no column `time`
        [no-questions] there is no column for any question of this course
        [no-heading] there is something below no heading
        [personal] the column `{ $value }` asks who somebody is
        [column] `{ $value }` is no question of this course
        [column-twice] there is a second column `{ $value }`
        [no-time] it is not said which test this sheet is of
        [time] `{ $value }` is no test
        [other-course] this is a sheet of the course `{ $value }`, not of `{ $course }`
        [not-asked] the question `{ $question }` is not in the test `{ $time }`
        [identifying-code] this code word looks like an address, a telephone number or a date of birth
        [code-twice] this code word is on another sheet of `{ $time }` already
       *[choice] `{ $value }` is no answer to `{ $question }`
    }
    .help = { $what ->
        [encoding] Save it as “CSV UTF-8”, or as XLSX.
        [format] Save it as an Excel workbook (.xlsx) or as “CSV UTF-8”.
        [empty] Write one row for each sheet below the headings. `--new-answers` makes an empty table.
        [no-time-column] Say of each sheet whether it is of `pre`, `post` or `follow-up`. `--new-answers` makes an empty table.
        [no-questions] Is it the right course? `--new-answers` makes an empty table for it.
        [no-heading] Write above it which question it is, or remove it.
        [personal] Remove it, also from other copies of the file: the tests are anonymous, and nothing here needs it.
        [column] Use the ids of the questions as headings. `--new-answers` makes a table that has them.
        [column-twice] Keep one of the two.
        [no-time] Write `pre`, `post` or `follow-up`.
        [time] Write `pre`, `post` or `follow-up`.
        [other-course] Evaluate each course on its own.
        [not-asked] Is it the right test, and the right row? Leave the cell empty otherwise.
        [identifying-code] Remove it; the sheet counts without it. Ask for a word that nobody else can guess.
        [code-twice] If two people chose the same word, leave it empty on all their sheets. If a sheet was entered twice, remove one row. If these are two groups, evaluate each on its own.
       *[choice] Write a letter from `a` to `{ $last }`, or one of: { $choices }. Leave it empty if nothing was ticked.
    }
    .related = first here
problem-empty-translation = there is no text here yet
    .help = Write the translation in place of `{ "{" } "" { "}" }`.
problem-untranslated = this is still the original, not a translation into `{ $lang }`
    .help = Translate it.
problem-plural-forms = the language `{ $lang }` has forms for `${ $variable }` that are missing here: { $forms }
    .help = Add a variant for each. The forms of each language are those of Unicode CLDR.
problem-value-differs = { $what ->
        [address] an address is another here than in the original
        [phone] a telephone number is another here than in the original
       *[number] a number is another here than in the original
    }: { $lost ->
        [none] { $added } is not in the original
       *[other] { $added ->
            [none] { $lost } is missing
           *[other] { $lost } there, { $added } here
        }
    }
    .help = Write it exactly as the original does. If the original is wrong, mend it there first.
problem-mixed-scripts = the word “{ $word }” has letters of different scripts that look alike
    .help = Type the word again on one keyboard.
problem-unknown-term = { $what ->
        [term] there is no term `-{ $name }` in the glossary of this language
        [parameter] the term has no parameter `{ $name }`
        [form] the term has no form `{ $name }`
        [function] there is no function `{ $name }`
       *[message] there is no message `{ $name }` to refer to
    }
    .help = { $what ->
        [term] Correct the name, or add the term to `glossary.ftl`.
        [message] Correct the name. Curly brackets as text are written `{ "{" } "{ "{" }" { "}" }`.
       *[other] There are: { $known }.
    }
problem-term-not-used = the original takes `-{ $term }` from the glossary, the translation does not
    .help = Write `{ "{" } -{ $term } { "}" }`, in the form that fits, so that the word is the same everywhere.
problem-variables-differ = { $how ->
        [lost] the original has { $variables }, the translation does not
       *[other] the translation has { $variables }, the original does not
    }
    .help = Use the same variables as the original.
problem-no-translation-state = the file does not say whether a person has reviewed the translation
    .help = Begin it with `### translation: draft`, or with `### translation: reviewed by` and a name, a comma and a date.
problem-draft = no named person has reviewed this translation yet
    .help = When a person has: `### translation: reviewed by` and a name, a comma and a date.

## Templates and pages

problem-template = { $wrong ->
        [engine] the template `{ $template }` cannot be run: { $detail }
        [no-content] the template `{ $template }` asks for content that is not there: { $detail }
        [unknown-box] a `:::` block of a kind there is none of: { $detail }
        [stray-fence] this `:::` closes nothing
        [open-fence] this `:::` block is never closed: { $detail }
        [too-deep] too many blocks stand inside each other
        [heading-gap] this heading skips a level: { $detail }
        [unsupported] documents have no such thing: { $detail }
        [bad-link] this link leads to no web page, phone number or e-mail address: { $detail }
        [unknown-picture] this is no picture: { $detail }. Pictures are icons, `![](icon:phone)`, and QR codes, `![](qr:https://…)`
        [long-qr] this address is too long for a QR code on paper: { $detail }
        [loose-note] a note needs both `[^{ $detail }]` in the text and its words on a line `[^{ $detail }]: …`
        [no-bars] bars need a paragraph that says what they show, and after it a table of at least two columns
       *[blocks-in-line] paragraphs or a list stand in the middle of a line: { $detail }
    }
    .help = Correct the template, or delete it to use the one of the program.
problem-contrast = `{ $text }` ({ $ink }) on `{ $ground }` ({ $paper }) has a contrast of { $found } : 1, and text needs at least { $least } : 1 to be read
    .help = The nearest colour that can be read is { $near }: set `{ $name }` to it.
problem-logo = { $what ->
        [missing] there is no logo in the file { $detail }
        [outside] the logo must lie in the folder of the style file: { $detail }
        [unsupported] the logo has something in it that cannot be drawn: { $detail }
        [syntax] the logo is no SVG: { $detail }
       *[empty] the logo shows nothing: { $detail }
    }
    .help = Logos are SVG files of plain shapes in plain colours. Turn letters into paths, and leave out photographs, gradients, transparency and masks.
problem-unknown-font = there is no font family called `{ $family }`
    .help = Use one of the program's, { $families }, or name the folder that has it: `--fonts DIR`.
problem-no-glyph = no font has the character `{ $character }`
    .help = Use another character in “{ $text }”, or name a folder with a font that has it: `--fonts DIR`. Japanese and Korean need one, or a program made with the feature `cjk`.
problem-does-not-fit = { $what ->
        [wide] under “{ $panel }” something that stays on one line is { $by } mm too wide for its place on the paper { $paper }
       *[high] “{ $panel }” is { $by } mm too long for its place on the paper { $paper }
    }
    .help = Shorten the text, or make it for larger paper (`--paper`). It is already set as small as it can be read.

## Failures

failure-read = `{ $path }` could not be read: { $reason }
    .help = Check the path and whether you may read it.
failure-write = `{ $path }` could not be written: { $reason }
    .help = Choose another place with `--out`. What was there before is still there.
failure-unknown-id = there is nothing called `{ $given }`
    .help = { $suggestion ->
        [none] `lyhty list` shows what there is.
       *[other] Did you mean `{ $suggestion }`? `lyhty list` shows what there is.
    }
failure-unknown-language = there is nothing in the language `{ $given }`
    .help = These languages are there: { $known }.
failure-usage = { $text }
failure-not-a-terminal = this command asks questions, and there is no terminal to ask in
    .help = Run it in a terminal, or give the answers with `--answers FILE`.
failure-exists = `{ $path }` is there already
    .help = Choose another id, or delete the file first.
failure-bad-font = the font `{ $path }` cannot be used: { $problem ->
        [closed] it cannot be opened
        [kind] it is of another kind than TrueType and OpenType
        [outlines] its letters are pictures, not outlines
        [licence] its licence does not allow to embed it
       *[unreadable] it is no font, or it is damaged
    }
    .help = Take it out of the folder.
failure-no-fonts = there are no fonts in `{ $path }`
    .help = Name a folder with font files (.ttf, .otf, .ttc).
failure-content = the content has errors
    .help = `lyhty check` shows them.
failure-cancelled = stopped
failure-answers = the answers in `{ $path }` do not fit: { $what }
    .help = Compare them with the questions that `lyhty show` lists.
failure-internal = something went wrong in the program: { $what }
    .help = This is a mistake in lyhty. Please report it, with the command you ran.
failure-reason-not-found = there is no such file or folder
failure-reason-permission-denied = it is not permitted
failure-reason-is-a-folder = it is a folder
failure-reason-not-a-folder = a part of the path is not a folder
failure-reason-disk-full = the disk is full
failure-reason-read-only = the disk can only be read
failure-reason-exists = it is there already
