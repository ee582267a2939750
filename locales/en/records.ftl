### translation: original
### Records of conversations: encrypted, and only if somebody asks for them.

## Help

help-records = Works with encrypted records of conversations: shows, deletes, counts, asks for advice
    .examples =
        A record is made only when asked for: `lyhty screen --save FILE`. It holds answers and what they
        add up to, the month, and the day it is to be deleted by. It holds no name, place or day.

        Examples:
          lyhty records show conversation.age
          lyhty records forget --expired records
          lyhty records summary records --out summary.pdf
          lyhty records consult conversation.age --to age1… --out request.age
          lyhty records new-key our-key.age
help-records-show = Opens records and requests for advice, and shows them
    .examples =
        Examples:
          lyhty records show conversation.age
          lyhty records show request.age --key our-key.age
          lyhty records show conversation.age --format json
help-records-forget = Deletes records, after asking
    .examples =
        Examples:
          lyhty records forget conversation.age
          lyhty records forget --expired records     those whose day to be deleted is over

        A deleted record can no longer be opened by its name. Its encrypted bytes may stay on the disk, in
        copies and in backups: on flash disks overwriting does not reach them, so it is not tried. What
        protects them then is the passphrase or the key. Delete a key, and nothing sealed for it opens.
help-records-summary = Counts over many records, so that the numbers identify nobody
    .examples =
        Examples:
          lyhty records summary records
          lyhty records summary records --key our-key.age --out summary.html
          lyhty records summary records --k 20 --out summary.csv

        Numbers from 1 up to below k are not printed, and neither is anything they could be computed
        from. Do not publish summaries of almost the same records: their differences tell more.
help-records-htcds = Writes one line a record in the words of the Human Trafficking Case Data Standard, as CSV
    .examples =
        Example:
          lyhty records htcds records --out cases.csv

        Fills the standard's seventeen fields on methods of control, as far as the answers say something:
        TRUE if a sign of the method was seen, FALSE if all its signs were asked about and none was seen,
        otherwise nothing. One line is one conversation: such a file is not for publication.
help-records-consult = Makes an anonymous request for advice from a record, sealed for a specialist
    .examples =
        Examples:
          lyhty records consult conversation.age --show
          lyhty records consult conversation.age --to age1… --out request.age

        The request is shown before it is sealed. What can be asked (--ask): how-to-go-on, understanding,
        safety, services, rights, meeting. What can have been agreed with the person (--agreed):
        consultation, meet-again, contact, no-contact, nothing.
help-records-new-key = Makes a key with which you open what others seal for you
    .examples =
        Example:
          lyhty records new-key our-key.age

        Prints the recipient, `age1…`. Give it to those who will seal for you; it opens nothing. Keep the
        key file and its passphrase: without them nobody can open what was sealed. Compare the recipient
        over another way, such as the phone, before you rely on it.
help-records-recipient = Shows the recipient of a key again
    .examples =
        Example:
          lyhty records recipient our-key.age

arg-save = Keeps an encrypted record in this file, from the first answer on. Nothing is kept otherwise
arg-resume = Goes on with the conversation in this record
arg-consult = At the end asks a specialist: seals a request that names nobody in this file, for those --to names. No record is kept
arg-to = Who can open it: age1…, or a file with one on each line. May be given several times. Without it a passphrase is asked for
arg-keep-days = After how many days the record is to be deleted; the end of that month is taken. Default: 90
arg-key = Your key, made by `lyhty records new-key`
arg-passphrase-file = Takes the passphrase from the first line of this file, where there is no terminal to ask in
arg-force = Writes over a file that is there already
arg-screen-force = Writes over a file that is there already; with --resume goes on though the questions have changed
arg-yes = Does not ask
arg-records-show-files = Which files
arg-records-show-format = table or json. Default: table
arg-records-forget-files = Which files
arg-expired = All in this folder whose day to be deleted is over
arg-records-summary-paths = Files or folders
arg-records-htcds-paths = Files or folders
arg-k = The least number that is printed. Default: 11
arg-records-summary-lang = The language of the summary. Default: the language the program speaks
arg-records-summary-out = Writes to this file (.csv, .pdf, .html, .md or .txt). Default: a table on the screen
arg-records-htcds-out = Writes to this file. Default: standard output
arg-records-consult-file = The record it is about
arg-records-consult-out = The file to write the sealed request to
arg-records-consult-show = Only shows what would be sent
arg-records-consult-lang = The language of the request. Default: the language the program speaks
arg-ask = What is asked, separated by commas
arg-agreed = What has been agreed with the person, separated by commas
arg-records-new-key-file = The file to write the key to
arg-records-recipient-file = The file of the key

## Mistakes

usage-not-a-recipient = `{ $given }` is no recipient: that is a word like age1…, or a file of such words
usage-secret-recipient = that is a key, not a recipient. A key opens what is sealed: never show it to anybody, and make a new one if others may have seen this one
usage-no-passphrase = `{ $path }` has no passphrase on its first line
usage-forget-yes = nobody is there to be asked; `--yes` deletes without asking
usage-consult-to = say for whom the request is sealed, with `--to`, or only look at it, with `--show`
usage-consult-yes = nobody is there to look at the request; `--show` shows it, `--yes` seals it without asking
usage-screen-consult = `--consult` asks at the end what is to be sent, and nobody is there to be asked. Run it in a terminal, or keep a record and use `lyhty records consult`
usage-summary-format = `{ $file }` does not end in .csv, .pdf, .html, .md or .txt
usage-resume-to = `{ $file }` was sealed for recipients, and does not tell who they are: say again with `--to` who shall be able to open it from now on
failure-sealed-foreign = `{ $path }` is no record
    .help = Records are made with `lyhty screen --save FILE`.
failure-sealed-truncated = the end of `{ $path }` is missing
    .help = It was not copied whole. Take another copy; this one cannot be opened.
failure-sealed-damaged = `{ $path }` was changed or damaged after it was sealed
    .help = Nothing of it is shown, because nothing of it can be relied on. Take another copy.
failure-sealed-wrong-passphrase = that is not the passphrase of `{ $path }`
    .help = Try again: capital letters and spaces count. Without the passphrase nobody can open it.
failure-sealed-wrong-key = `{ $path }` was sealed for somebody else
    .help = Only the key of one of its recipients opens it.
failure-sealed-needs-key = `{ $path }` is sealed for a key
    .help = Say which with `--key FILE`.
failure-sealed-needs-passphrase = `{ $path }` is sealed with a passphrase, not for a key
    .help = Leave out `--key`.
failure-sealed-too-much-work = `{ $path }` asks for so much work to check the passphrase that it is refused
    .help = It was not made by this program. If you trust it, open it with the program that made it.
failure-sealed-newer = `{ $path }` was made by a newer version of the program
    .help = Nothing of it is lost: open it with that version.
failure-sealed-not-a-key = `{ $path }` holds no key
    .help = Keys are made with `lyhty records new-key FILE`.
failure-sealed-exists = `{ $path }` is there already
    .help = Choose another name, or delete it first. Where the command takes it, `--force` writes over it.
failure-sealed-no-terminal = a passphrase is needed, and there is no terminal to ask in
    .help = Run it in a terminal, or give the passphrase with `{ $path } FILE`.
failure-sealed-other-questions = the questions have changed since `{ $path }` was saved
    .help = `lyhty records show` shows it as it is. With `--force` the conversation goes on with the answers that still fit; the others are asked again.
failure-sealed-unknown-screening = `{ $path }` is of a screening that is not in this library
    .help = Name the library it was held with: `--library DIR`.
failure-sealed-not-kept = the record `{ $path }` could not be written during the conversation
    .help = The last version that could be written is still there.

## Passphrases and keys

records-yes = yes
records-yes-no = (yes or no; Enter alone is no):
records-passphrase-new = A new passphrase for this record (nothing is shown as you type; Enter alone stops):
records-passphrase-new-key = A new passphrase for this key (nothing is shown as you type; Enter alone stops):
records-passphrase-again = The same once more:
records-passphrase-differs = That was not the same. Again from the beginning.
records-passphrase-short = A passphrase has at least { $shortest } characters. Four or five words that do not belong together are good.
records-passphrase-hint = Without the passphrase nobody can open the record, not even its maker. Four or five words that do not belong together are good.
records-passphrase-open = The passphrase of { $file }:
records-passphrase-key = The passphrase of the key { $file }:
records-passphrase-readable = `{ $path }` can be read by other users of this machine: keep passphrases where only you can read them.
records-key-made = The key is in { $file }. Above is its recipient: give that to those who will seal for you. Keep the file and the passphrase; without them nobody can open what was sealed.

## What is done with records

records-kept = This conversation is kept, encrypted, in { $file }, to be deleted by { $date }. Tell the person so. If you stop, this goes on with it: lyhty screen --resume { $file }
records-saved = The encrypted record is in { $file }, to be deleted by { $date }.
records-under-way = not ended yet
records-month = Month
records-delete-by = Delete by
records-answer = Answer
records-finding = What was looked for
records-other-version = The questions have changed since: some of this may have another wording now.
records-date-changed = The day on the first line of { $file } is not the one it was sealed with. Somebody has changed it.
records-nothing-expired = There is no record whose day to be deleted is over.
records-undated = { $count ->
        [one] 1 file does not
       *[other] { $count } files do not
    } tell when to be deleted, and stay.
records-forget-question = { $count ->
        [one] Delete this record for good?
       *[other] Delete these { $count } records for good?
    }
records-forget-kept = Nothing was deleted.
records-forgotten = { $count ->
        [one] 1 record was deleted.
       *[other] { $count } records were deleted.
    } Copies and backups are not: delete those too.
records-left-out = { $count ->
        [one] 1 record could not be opened, and is not counted.
       *[other] { $count } records could not be opened, and are not counted.
    }
records-copies = { $count ->
        [one] 1 file is a copy of another record, and is not counted twice.
       *[other] { $count } files are copies of other records, and are not counted twice.
    }
records-not-ended = { $count ->
        [one] 1 conversation has not ended, and is not counted.
       *[other] { $count } conversations have not ended, and are not counted.
    }
htcds-note = Field names: Human Trafficking Case Data Standard 2.0, IOM, licensed under CC BY 4.0. IOM has not endorsed this. One line is one conversation: do not publish this file.

## Summary

output-summary = Summary
summary-title = Conversations, counted
summary-total = { $count ->
        [one] 1 conversation
       *[other] { $count } conversations
    }
summary-too-few = Fewer than { $k } conversations, or so divided that each number would point to few people: nothing can be told.
summary-conversations = Conversations
summary-conversations-kind = How far they came
summary-results = With a result
summary-before-questions = Ended before the questions
summary-mixed = These conversations were held with different versions of the questionnaire. What a version did not ask counts as not asked.
summary-endings = How it ended
summary-by-ending = How they ended
summary-by-element = Elements
summary-by-dimension = Groups of signs
summary-by-indicator = Signs
summary-what = What
summary-seen-in = Seen in
summary-others = In the others
summary-or = { " or " }
summary-bars = Bars: { $what }, out of { $count } conversations with a result. The table that follows has all the numbers.
summary-withheld = withheld
summary-note = Numbers from 1 up to below { $k } are never printed, nor anything they could be computed from, so that nobody can be recognised.
summary-how-much-withheld = For that, { $withheld ->
        [0] nothing
        [one] 1 number or fact
       *[other] { $withheld } numbers or facts
    } had to be withheld, and in { $joined ->
        [0] no fact
        [one] 1 fact
       *[other] { $joined } facts
    } groups were joined.
summary-meaning = These are conversations with people who came, and answers they gave. They do not tell how common anything is, and they are no verdict on anybody.

## Request for advice

consult-title = Request for advice
consult-asked = What we ask
consult-seen = Seen in the conversation
consult-not-seen = Asked about, and not seen
consult-not-known = Not known, or not asked
consult-agreed = Agreed with the person
consult-words = In our own words
consult-none = nothing
consult-meaning = The request names nobody and is no verdict on anybody. Please do not ask for a name.
consult-delete-by = Delete it by { $date }.
consult-ask-heading = What do you ask?
consult-ask-how-to-go-on = How should we go on with the person?
consult-ask-understanding = How do you understand what was seen?
consult-ask-safety = What should we think of for the person’s safety?
consult-ask-services = Which service could help, and can it be asked without a name?
consult-ask-rights = What rights could the person have here?
consult-ask-meeting = Could you meet the person, or talk with us?
consult-agreed-heading = What has been agreed with the person?
consult-agreed-consultation = The person knows that we ask for advice without a name, and agrees.
consult-agreed-meet-again = We meet again.
consult-agreed-contact = The person would like to be put in touch with you.
consult-agreed-no-contact = The person wants no contact now.
consult-agreed-nothing = Nothing has been agreed; the person does not know of this request.
consult-numbers = The numbers that apply, with spaces between them (Enter alone: none):
consult-numbers-wrong = Give numbers from 1 to { $last }.
consult-words-warning =
    You can add a sentence. It is sent as you type it: no names, no places, no days, nothing by which the
    person could be recognised.
consult-words-prompt = Your sentence (Enter alone: none):
consult-question = This is all that is sent. Seal it?
consult-not-made = No request was made.
consult-made = The sealed request is in { $file }. Only its recipient can open it: send it as it is.
