### translation: original

## What the checker looks for in a language: one phrase a line, whole words; `*` at the end stands
## for any ending. These are lists, not translations: write what your language really says.

## The state's Assistance System for Victims of Human Trafficking, as it may be called.
assistance-phrases =
    assistance system*
    the system
    national assistance
## Words that a following sentence may call it by, at its beginning.
assistance-pronouns =
    it
    they
    the staff
## That somebody tells, or has to tell.
duty-phrases =
    must tell
    must report
    must notify
    must inform
    has to tell
    has to report
    has to notify
    has to inform
    have to tell
    have to report
    have to notify
    have to inform
    is obliged to
    are obliged to
    is required to
    are required to
    has a duty to
    duty to report
    duty to notify
    duty to inform
    is bound to
    will tell
    will report
    will notify
    will inform
    always tells
    always reports
    tells the police
    reports to the police
    reports you to
    reports its clients
    reports clients
    reports them
    notifies the police
    informs the police
    must be told
    must be informed
    must be notified
## Whom.
police-phrases =
    police*
    law enforcement
    criminal investigat*
    pre trial investigat*
## With one of these just before it, nobody is told.
duty-negations =
    not
    never
    no longer
    nobody
    no
## With one of these anywhere, the sentence says that it is not so.
duty-denials =
    wrong
    false
    untrue
    no duty
