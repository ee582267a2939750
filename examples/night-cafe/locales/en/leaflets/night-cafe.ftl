### translation: draft

about =
    .title = The Night Café
    .summary = What there is at the Night Café, and where to find help.
cover =
    .title = Coffee and warmth
    .text = Take one.
coffee =
    .title = Come as you are
    .text = Coffee is free. Nobody asks your name. You may be silent or talk.
own-choice =
    .title = You decide
    .text = Nobody asks how you earn your money. That is your own affair.
worry =
    .title = If something weighs on you
    .text = If somebody forces or threatens you, you can talk about it. We help only if you want us to.
numbers =
    .title = Help by phone
    .text = You can ask for advice without giving your name on `{ $phone-assistance-system }` at any hour. The emergency number is `{ $phone-emergency }`.
