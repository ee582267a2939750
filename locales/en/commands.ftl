### translation: original

## Help

help-usage = Usage
help-usage-options = [OPTIONS]
help-usage-command = <COMMAND>
help-commands = Commands
help-options = Options
help-arguments = Arguments

help-lyhty = Training material, screening conversations and rights leaflets against human trafficking. Works offline; stores nothing unless you ask.
    .examples =
        Begin with:
          lyhty build                      everything, as PDF and HTML, into the folder out
          lyhty leaflet rights --lang fi   a rights leaflet in Finnish, flat and folded
          lyhty screen                     a screening conversation
          lyhty list                       what there is

        Exit codes: 0 fine, 1 the content has errors, 2 the command line is wrong,
        3 it could not be done, 130 stopped by you. No exit code tells the result of a screening.
help-build = Makes handouts, guides, tests, checklists and leaflets as files
    .examples =
        Examples:
          lyhty build
          lyhty build recognise-health-social --lang fi --for health
          lyhty build rights --format html,text --out leaflets
help-watch = Shows documents in your browser while you write: always as their content is now
    .examples =
        Examples:
          lyhty watch
          lyhty watch our-leaflet --lang fi,sv
          lyhty watch night-shelter --port 8080

        Open the address that it prints. The page changes by itself when you save a file of your library;
        a mistake is shown there and in the terminal, above the last page without it. Only this computer
        can see it, and nothing is written. Ctrl-C ends it.
help-leaflet = Makes leaflets: flat, folded, as wallet cards, booklets or posters
    .examples =
        Examples:
          lyhty leaflet rights --lang fi,sv,en
          lyhty leaflet rights --lang all --paper large,booklet
          lyhty leaflet rights --lang fi,sv,en --format html
          lyhty leaflet rights --lang en --beside fi --area helsinki
          lyhty leaflet my-card --paper card --print-shop

        Papers: a4; large (large print); tri-fold; card (85 x 55 mm, several to a sheet); booklet
        (eight A6 pages of one A4 sheet); poster (A3); slides (16 : 9). Text shrinks to fit, within
        limits; what still does not fit is an error that says by how much. Nothing is cut off.
help-screen = Goes through a screening conversation, question by question
    .examples =
        Examples:
          lyhty screen
          lyhty screen first-conversation --lang sv
          lyhty screen --plain             numbered lines, for screen readers and simple terminals
          lyhty screen --beside sv         the questions in two languages
          lyhty screen --paper             a form to fill in, and its key
          lyhty screen --answers FILE      answers from a file, for training and tests
          lyhty screen --save talk.age     kept, encrypted, after every answer
          lyhty screen --resume talk.age   goes on with it
          lyhty screen --consult request.age --to age1…   at the end a request for advice

        Nothing is stored unless you ask with --save. Ctrl-C, or the word exit, leaves at once and clears the terminal. One that keeps a log
        of its own, or a recorded session, cannot be cleared from here.
help-list = Lists courses, modules, indicators, screenings, leaflets, services, sources or languages
    .examples =
        Examples:
          lyhty list
          lyhty list services --lang sv
          lyhty list sources --format json
help-show = Shows one thing whole
    .examples =
        Examples:
          lyhty show rights
          lyhty show nollalinja --lang fi
          lyhty show sexual-exploitation --format json
help-check = Finds problems in content: where, what is wrong, what to do
    .examples =
        Examples:
          lyhty check
          lyhty check curricula/my-course.yaml
          lyhty check --format json --deny warnings
help-prove = Proves what holds of a screening for all answers, and shows answers that lead to each question and ending
    .examples =
        Examples:
          lyhty prove first-conversation
          lyhty prove first-conversation --witness consult-now > answers.yaml
          lyhty screen first-conversation --answers answers.yaml
help-services = Takes services to a directory kept elsewhere and back (HSDS 3, JSON)
help-services-export = Writes services as HSDS 3 in JSON; confidential ones are left out
help-services-import = Reads services from HSDS 3 in JSON into your library; nothing is made up, and what comes from elsewhere is unverified
help-evaluate = Tells what the answers to a course's tests show: knowledge before, after and later, and what to teach again
    .examples =
        Examples:
          lyhty evaluate recognise-health-social --new-answers answers.xlsx
          lyhty evaluate recognise-health-social --answers answers.xlsx --invited pre=24,post=24
          lyhty evaluate recognise-health-social --answers before.csv after.csv --out report.pdf

        A row is a sheet. Columns: code (the word on the sheet, may be empty), time (pre, post or
        follow-up), and a column for each question with the letter or the id of the choice. No names.
        Code words are never shown. How it is computed: docs/evaluation.md.
help-new = Starts a new course, shared module, indicator set, screening, leaflet or library
    .examples =
        Examples:
          lyhty new library our-library
          lyhty new curriculum night-shelter --lang fi

help-schema = Tells editors what may stand in your files (JSON Schema)
    .examples =
        Examples:
          lyhty schema leaflet
          lyhty schema --all .lyhty/schemas

        `lyhty new` does this for you: files begin with a line that names their schema, and editors with
        YAML support (VS Code, Neovim, Emacs, Helix …) complete keys and words and explain them.
help-completions = Lets your shell complete commands, options, ids and languages
    .examples =
        Put one of these into the file that your shell reads at its start:
          bash         source <(lyhty completions bash)
          zsh          source <(lyhty completions zsh)
          fish         lyhty completions fish | source
          PowerShell   lyhty completions powershell | Out-String | Invoke-Expression
          elvish       eval (lyhty completions elvish | slurp)
help-man = Writes manual pages, in the language the program speaks
    .examples =
        Example:
          lyhty man ~/.local/share/man/man1
arg-help = Shows this help
arg-version = Shows the version
arg-library = Your own library folder, laid over the bundled one. Default: the folder of the nearest lyhty.yaml, upwards from here
arg-style = A style file (colours, logo, font, margins) in place of the library's style.yaml
arg-fonts = A folder with fonts (.ttf, .otf, .ttc) to use besides those that the program brings: for Japanese and Korean, or of your own
arg-system-fonts = Also uses fonts of your system, for scripts that no other font is for. Other computers may then make other files
arg-ui-lang = The language the program speaks. Default: your system's language, else English
arg-build-ids = What to make, by id. Default: everything
arg-build-lang = Languages, separated by commas. Default: all
arg-build-format = Formats, separated by commas: pdf, html, docx, markdown, text; pptx of slides; ics with --start. Default: pdf,html, and ics with --start
arg-build-output = Which documents, separated by commas. Default: all there are of each id
arg-build-audience = Only what is for this audience: { $audiences }
arg-build-start = When a course begins, as 2027-02-03T09:00: its agenda has times of day, and there is an .ics file for calendars
arg-build-paper = What PDFs are for, separated by commas: a4, large; slides and notes of a course’s slides; for leaflets also tri-fold, card, booklet, poster, slides. Default: a4; slides,notes for slides; leaflets what they say
arg-print-shop = For a print shop: with bleed, trim boxes and marks around each piece
arg-build-minutes = The time there is for a course: optional parts go, others are shortened, breaks stay
arg-out = The folder to write to. Default: out
arg-jobs = How many documents to make at the same time. Default: one a processor
arg-fresh = Makes everything again, whatever is there already. Otherwise only what would come out differently is made
arg-watch-ids = What to show, by id. Default: everything
arg-watch-lang = Languages, separated by commas, or all. Default: those of your own library
arg-port = The port of the address. Default: one that is free
arg-leaflet-ids = Which leaflets, by id
arg-leaflet-lang = Languages, separated by commas, or all. Default: the language the program speaks
arg-leaflet-paper = What for, separated by commas: a4, large, tri-fold, card, booklet, poster, slides. Default: what the leaflet says, else a4,tri-fold
arg-leaflet-format = Formats, separated by commas: pdf; html (one page for phones, with all languages in it); docx, markdown, text. Default: pdf
arg-leaflet-beside = Two languages side by side, line by line: in this one too. On a4 and large, and in html
arg-needs = Services for these needs, separated by commas: emergency, trafficking-victims, violence, legal-advice …
arg-area = Services for this area, and for the whole country
arg-services = These services in place of those that the leaflet names, by id, separated by commas
arg-speaks = Services that are known to serve in this language
arg-services-export-ids = Which services, by id. Default: all
arg-services-export-out = The file to write. Default: standard output
arg-services-import-file = The file to read
arg-services-import-needs = What services are for that do not say so themselves, separated by commas
arg-services-import-lang = The language the services are written in. Default: en
arg-services-import-force = Overwrites files
arg-screen-id = Which screening. Default: first-conversation
arg-screen-lang = The language of the conversation. Default: the language the program speaks
arg-screen-beside = Shows the questions in this language too
arg-answers = Takes the answers from this file and prints the result
arg-plain = Numbered lines instead of menus
arg-screen-paper = Makes a form to fill in and a separate key for the professional, and asks nothing
arg-screen-out = Writes the result to this file (.pdf, .html, .docx, .md or .txt). Nothing is written otherwise. With --paper: the folder, out by default
arg-screen-format = Formats of the form and its key: pdf, html, docx, markdown, text. Default: pdf
arg-what = One of: curricula, modules, indicators, screenings, leaflets, services, sources, languages. Default: all content
arg-lang = The language to show it in. Default: the language the program speaks
arg-list-format = table or json. Default: table
arg-show-format = table or json. Default: table
arg-show-id = What to show
arg-paths = Files or folders. Default: the whole library
arg-check-format = human, short or json. Default: human in a terminal, else short
arg-unsigned = Makes nothing of this kind: drafts, which nobody has signed in their language
arg-deny = Makes these count as errors: warnings, drafts
arg-prove-id = Which screening
arg-witness = Prints the shortest answers that lead to this question, ending or band, as a file for `lyhty screen --answers`
arg-prove-format = table or json. Default: table
arg-schema-kind = curriculum, module, indicators, screening, leaflet, service, style or library
arg-schema-all = Writes the schemas of all kinds of files to this folder
arg-shell = bash, zsh, fish, powershell or elvish
arg-folder = The folder to write to
arg-evaluate-course = Which course, by id
arg-evaluate-answers = Files of answers: .csv or .xlsx
arg-evaluate-new-answers = Writes an empty table (.xlsx or .csv) to enter answers in, and evaluates nothing
arg-evaluate-invited = How many could have answered, for the response rate: pre=24,post=24,follow-up=24
arg-evaluate-mark = Below so many percent of right answers something is to be taught again. Default: 80
arg-evaluate-lang = The language of the report. Default: the language the program speaks
arg-evaluate-out = Writes a report to this file (.pdf, .html, .docx, .md or .txt). Default: tables on the screen
arg-kind = curriculum, module, indicators, screening, leaflet or library
arg-new-id = The name: lower-case words joined by hyphens
arg-new-lang = The language you write in. Default: the language the program speaks

## Mistakes on the command line

usage-unknown-argument = there is no option `{ $argument }` here
usage-unknown-command = there is no command `{ $argument }`
usage-missing-value = `{ $argument }` needs a value
usage-wrong-value = `{ $value }` is not a value for `{ $argument }`
usage-missing-argument = something is missing: { $argument }
usage-missing-command = say what to do: a command is missing
usage-conflict = `{ $argument }` does not go together with `{ $other }`
usage-other = the command line cannot be understood: { $argument }
usage-did-you-mean = Did you mean `{ $suggestion }`?
usage-valid-values = Possible: { $values }
usage-see-help = `--help` shows what can be typed.
usage-unknown-audience = there is no audience `{ $given }`; there are: { $audiences }
usage-no-start = a file for calendars needs to know when the course begins: `--start 2027-02-03T09:00`
usage-minutes-no-course = `--minutes` is the time for a course, and none is made here
usage-too-short = `{ $id }` cannot be held in { $available } minutes: it takes at least { $least }, without everything optional and with the rest as short as it may be
usage-not-an-id = `{ $given }` is not a name: use lower-case words of a–z and 0–9, joined by hyphens
usage-which-screening = which screening is to be proved? There are: { $screenings }
usage-no-screening = `{ $given }` is no screening; there are: { $screenings }
usage-no-library = there is no library of yours here: make one with `lyhty new library NAME` and go to its folder, or name one with `--library`
usage-port-taken = another program uses the port { $port }: choose another one, or leave `--port` out
usage-no-content = `{ $path }` holds no content: content stands in the folders curricula, indicators, leaflets, services and locales of a library
usage-beside-flat = two languages side by side stand on the papers a4 and large only
usage-confidential = `{ $id }` is confidential and is never printed
usage-unknown-need = there is no need `{ $given }`; there are: { $known }
usage-unknown-area = no service is for the area `{ $given }`; there are: { $known }
usage-only-services = `--for`, `--area` and `--speaks` are about services: `lyhty list services`
usage-result-format = `{ $file }` does not end in .pdf, .html, .docx, .md or .txt

## What commands say

problems-drafts = { $files ->
        [one] 1 translation is a draft: no named person has reviewed it.
       *[other] { $files } translations are drafts: no named person has reviewed them.
    } `lyhty translate status` shows all.
problems-summary = { $errors ->
        [one] 1 error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] 1 warning
       *[other] { $warnings } warnings
    }
problems-none = No problems in { $files ->
        [one] 1 file
       *[other] { $files } files
    }.
build-progress = Making documents
build-done = { $files ->
        [one] 1 file
       *[other] { $files } files
    } in { $folder }
build-same = Nothing has changed: { $files ->
        [one] 1 file in { $folder } is
       *[other] all { $files } files in { $folder } are
    } as it should be.
build-some = { $files ->
        [one] 1 file
       *[other] { $files } files
    } in { $folder }; { $stand } of them unchanged
build-left-over = No longer made, but still there from an earlier run; delete them if nobody needs them: { $files }.
build-nothing = Nothing matches: no document was made.
build-fitted = `{ $id }` takes { $minutes } of { $available } minutes instead of { $whole }: { $gone ->
        [0] nothing is left out
        [one] 1 activity is left out
       *[other] { $gone } activities are left out
    }, { $shorter ->
        [0] none is shorter
        [one] 1 is shorter
       *[other] { $shorter } are shorter
    }. The facilitator guide says which.
man-name = Name
man-synopsis = Synopsis
man-description = Description
man-examples = Examples
man-version = Version
watch-serving = Preview: { $address } (on this computer only; Ctrl-C ends it)
watch-shown = Changed: the preview is up to date.
watch-documents = Documents
watch-problems = Problems
watch-choose = Choose a document.
watch-as = As
watch-ended = The preview has ended. Start `lyhty watch` again to go on.
print-tri-fold = Tri-fold: print on both sides, turning on the short edge; fold in the narrow panel first.
print-card = Cards: print on both sides, turning on the long edge, at 100 %; cut along the marks; fold where dashes are.
print-booklet = Booklet: print on both sides, turning on the long edge, at 100 %; cut across the middle; lay the lower half on the upper one, fold both, staple.
print-poster = Poster: the first page is A3; what follows is for whoever hangs it up.
print-shop = For a print shop: the finished size is the TrimBox of each page, with 3 mm of bleed. Booklets are single pages in reading order. Sources of leaflets are left out: they stand in the A4 file.
services-past = Past their date: the facts of these services were checked too long ago. Check them before you print: { $ids }.
services-language = Not known to serve in { $lang }: the leaflet says which languages these services have: { $ids }.
services-confidential = Left out because they are confidential: { $ids }.
services-lacking = the service “{ $service }” has no `{ $field }` { $field ->
        [taxonomy_term] that is known here: say what it is for with `--for`
       *[other] in the file
    }
services-exists = `{ $file }` is there already; `--force` overwrites it
services-check = Check the contacts, then `lyhty check`.
build-drafts = Drafts: { $count ->
        [one] 1 document is
       *[other] { $count } documents are
    } in a language no named person has reviewed yet, and say so on every page: { $languages }.
build-denied = Nothing was made: nobody has signed { $documents }. A reviewer signs with `lyhty translate accept`; without `--deny drafts` every page says that it is a draft.
build-unverified = Unverified: some facts and contacts have not been confirmed at their source, and are marked so: { $ids }.
table-claim = Claim
table-result = Result
table-things = Things
table-by-form = By form
table-queries = Queries
table-conflicts = Dead ends
table-goal = To
table-signs = Signs
table-one = One way
table-other = The other
table-id = Id
table-title = Title
table-kind = Kind
table-output = Document
table-needs = For
table-languages = Languages
table-papers = Papers
table-formats = Formats
table-files = Files
table-size = Size
table-pages = Pages
table-audience = For
table-minutes = Minutes
table-checked = Checked
table-status = Status
table-source = Source
table-publisher = Publisher
table-date = Date
table-address = Address
table-used-by = Used by
table-language = Language
table-content = Content
table-contact = Contact
table-hours = Hours
table-questions = Questions
table-indicators = Indicators
table-panels = Panels
table-summary = Summary
table-because = Why unverified
table-objective = Objective
table-method = Method
table-never-a-sign = Never a sign
table-why = Why
table-dimension = Group
table-sign = Sign
table-strength = Strength
table-also-seen = Also seen when
table-gate = Gate
table-version = Version, for files of answers
table-question = Question
table-otherwise = Otherwise
table-choices = Answers
table-ending = Ending
table-panel = Panel
table-article-4 = Art. 4
table-text = Text
table-note = Note
table-for = For
table-area = Area
table-anonymous = Anonymous
table-free = Free of charge
table-field = Field
table-value = Value
listing-curricula = Courses
listing-modules = Shared modules
listing-indicators = Indicators
listing-screenings = Screenings
listing-leaflets = Leaflets
listing-services = Services
listing-sources = Sources
listing-languages = Languages
kind-curriculum = course
kind-module = module
kind-indicators = indicators
kind-screening = screening
kind-leaflet = leaflet
kind-service = service
status-unknown = not known
status-verified = confirmed
status-unverified = unverified
status-original = original
status-draft = draft
status-reviewed = reviewed
status-missing = { $missing } texts missing
new-created = Created { $file }.
new-next = Next: change it to your needs, then run `lyhty check`.
new-library-next = Next: `cd { $folder }`, then for example `lyhty new leaflet my-leaflet`, and `lyhty check`.
paper-apart = The key tells what the answers count for: keep it apart from the form.
result-written = The result was written to { $file }.

## Proofs

verdict-proved = proved
verdict-refuted = refuted
verdict-not-decided = not decided
verdict-waits = other errors first
goal-question = Question
goal-ending = Ending
goal-band = Band
claim-questions-reached = Every question can be asked
claim-endings-reached = Every ending can come
claim-bands-reached = Every band can be reached
claim-bands-complete = The bands leave no gap and do not overlap
claim-always-an-ending = Every way has an ending
claim-gates-first = Nothing is asked before safety, consent and age
claim-conditions-matter = Every condition can hold and can fail
claim-trust-first = Nothing that may hurt is asked early
claim-signs-never-lower = More signs never lower the result
claim-skipping-is-gentle = Declining everything ends gently
claim-skipping-never-raises = Declining never raises the result
claim-context-never-raises = Facts that are never signs never raise the result
claim-answers-used = Every answer is used
proof-length = An adult is asked at least { $fewest } and at most { $most } questions.
proof-ways = The shortest ways. `--witness NAME` prints the answers.
proof-example = Two ways that show it; they differ in `{ $id }`:
proof-undecided = Not decided within the limits: { $claim } ({ $what })
proof-took = { $milliseconds } ms, { $size } clauses
proof-no-way = no answers lead to `{ $id }`; `lyhty prove { $screening }` says why
proof-way-undecided = whether answers lead to `{ $id }` could not be decided; see `lyhty prove { $screening }`
proof-witness = The shortest way to `{ $id }` in `{ $screening }`: { $questions } questions, { $signs } signs, ending `{ $ending }`.
    Try it: lyhty screen { $screening } --answers THIS-FILE

## Evaluation of tests

evaluate-blank = { $count ->
        [one] { $count } sheet has no answer at all and is not counted.
       *[other] { $count } sheets have no answer at all and are not counted.
    }
evaluate-refused = Nothing was evaluated.
# Parts of headings that ask who somebody is, one a line. Such columns are refused.
evaluate-personal-headings =
    name
    mail
    phone
    mobile
    birth
    born
    address
    social security
    identity
    signature
evaluate-form-answers = Answers
evaluate-form-key = Questions
evaluate-form-code = The code word on the sheet. Leave it empty if there is none. Never a name.
evaluate-form-time = pre: before the course. post: after it. follow-up: months later.
evaluate-form-answer = The letter of the answer that is ticked. Empty if none is.
evaluate-form-column = Column
evaluate-form-choices = Letters
evaluate-form-written = Written to { $file }: one row for each sheet, nothing but code words and letters. On the sheets each letter stands in front of its answer.
usage-evaluate-no-test = the course `{ $course }` has no test questions
usage-evaluate-file = `{ $file }` does not end in .csv or .xlsx: save the table as one of these
usage-evaluate-invited = `{ $given }` does not say how many were invited: write as in `--invited pre=24,post=24,follow-up=24`, each once
usage-evaluate-more-sheets = there are { $sheets } sheets of `{ $time }`, and only { $invited } were invited
