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
## Promises that may not come true; with one of the exceptions in its sentence, a phrase is none.
promise-phrases =
    you will get
    you will receive
    will get help
    they will get
    we promise
    i promise
    guarantee*
    you will be safe
    you will not be punished
    you will not be deported
    you can stay in the country
    nobody will find out
    no one will find out
    nobody will ever know
    you will be protected
    you will be believed
    you will be paid
    you cannot be deported
    you cannot be punished
    you have nothing to fear
    nothing will happen to you
    nothing can happen to you
    you are safe there
    there is no risk
    without any risk
    risk free
    you will win
    you will not lose your
    we will protect you
    the police will help you
promise-exceptions =
    do not promise
    promise nothing
    never promise
    cannot
    can not
    nobody can
    no one can
    not guaranteed
    no guarantee
