### translation: draft

about =
    .title = The Night Café
    .summary = An invented example. Coffee, rest and company at night.
web =
    .note = There is a lantern at the door. You may come in without giving your name.
