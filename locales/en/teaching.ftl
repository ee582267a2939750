### translation: original

# What the checker looks for in courses, and words it advises against, in this language: one a line,
# whole words; `*` at the end stands for any ending. These are lists, not translations: write what
# your language really says.

## Verbs of what others can see or hear, with which an objective may begin.
observable-verbs =
    act*
    adapt*
    add*
    adjust*
    agree*
    allocate*
    analyse*
    analyze*
    answer*
    apply
    applies
    argue*
    arrange*
    ask*
    assess*
    assign*
    avoid*
    break off
    breaks off
    build*
    calculate*
    call*
    carry out
    carries out
    check*
    choose*
    cite*
    classify
    classifies
    close*
    collect*
    combine*
    compare*
    complete*
    compose*
    conduct*
    consult*
    contact*
    contrast*
    correct*
    count*
    create*
    critique*
    decide*
    defend*
    define*
    delegate*
    demonstrate*
    describe*
    design*
    differentiate*
    discuss*
    distinguish*
    divide*
    document*
    draft*
    draw*
    end*
    estimate*
    evaluate*
    examine*
    explain*
    fill*
    find*
    fold*
    formulate*
    give*
    guide*
    hand over
    hands over
    hold*
    identify
    identifies
    illustrate*
    inform*
    interpret*
    interview*
    introduce*
    invite*
    judge*
    justify
    justifies
    keep*
    label*
    lead*
    leave*
    list*
    listen*
    locate*
    make*
    mark*
    match*
    measure*
    mention*
    name*
    note*
    offer*
    open*
    order*
    organise*
    organize*
    outline*
    paraphrase*
    pause*
    perform*
    pick*
    place*
    plan*
    point*
    practise*
    practice*
    prepare*
    present*
    produce*
    propose*
    protect*
    put*
    quote*
    rank*
    read*
    recite*
    recommend*
    record*
    refer*
    refuse*
    rephrase*
    replace*
    reply
    replies
    report*
    respond*
    restate*
    review*
    revise*
    role-play*
    run*
    say*
    schedule*
    select*
    separate*
    set*
    shorten*
    show*
    sign*
    solve*
    sort*
    speak*
    state*
    stop*
    structure*
    suggest*
    summarise*
    summarize*
    support*
    take*
    teach*
    tell*
    test*
    translate*
    turn*
    update*
    use*
    verify
    verifies
    warn*
    weigh*
    welcome*
    work*
    write*
## Verbs of what nobody can see: what somebody understands or knows shows only in what they do.
vague-verbs =
    understand*
    know*
    learn*
    appreciate*
    realise*
    realize*
    grasp*
    comprehend*
    be aware*
    is aware
    are aware
    become*
    be familiar*
    is familiar
    be
    is
    feel*
    believe*
    think*
    have
    has
    gain*
    get*
    acquire*
    remember*
    recognise the importance*
    value
    values
    enjoy*
    increase*
    improve*
    deepen*
## Heavy material: what participants are warned of before they hear it.
heavy-phrases =
    rape*
    raping
    sexual assault*
    sexually assault*
    sexual abuse*
    sexually abuse*
    assaulted
    beaten
    beats her
    beats him
    beat her
    beat him
    strangl*
    choked her
    choked him
    suicid*
    self-harm*
    self harm*
    tortur*
    murder*
    stabb*
    was killed
    were killed
    forced abortion*
    miscarriage*
    burnt with
    burned with
    child abuse
## Things a trainer uses, which are to stand among the materials.
material-phrases =
    flip chart*
    flipchart*
    whiteboard*
    projector*
    sticky note*
    post-it*
    scissors
    envelope*
    postcard*
    statement card*
    role card*
    role slip*
    task slip*
    place slip*
    call slip*
    moment slip*
    loudspeaker*
    laptop*
    name tag*
    dice
## What a course speaks of that has to tell sex work and trafficking apart.
sexual-exploitation-phrases =
    sexual exploitation
    sexually exploit*
    sex work*
    sells sex
    sell sex
    selling sex
    prostitut*
## Words that hurt those they are said of, with better ones. In quotation marks they are only spoken of.
harmful-words =
    prostitutes = people who sell sex
    prostitute = a person who sells sex
    prostituted* = a person who was forced to sell sex, if they were
    whore* = a person who sells sex
    hooker* = a person who sells sex
    call girl* = a person who sells sex
    sex slave* = a person who is exploited
    modern slave* = a person who is exploited
    modern-day slave* = a person who is exploited
    rescue = offer help
    rescues = offers help
    rescued = found help
    rescuer* = helper
    illegal immigrant* = a person without a right of residence
    illegal migrant* = a person without a right of residence
    illegal alien* = a person without a right of residence
    illegals = people without a right of residence
    junkie* = a person who uses drugs
    drug addict* = a person who uses drugs
    child prostitut* = a child who is sexually exploited
    child porn* = images of sexual abuse of a child
    perfect victim* = say what is expected of the person
    real victim* = say what is known
## What shows, in the same sentence, that such a word is spoken of or advised against; and names that hold one.
harmful-exceptions =
    do not
    don t
    never
    instead of
    rather than
    the word
    the words
    called
    rescue service*
    rescue department*
    rescue team*
    rescue work*
