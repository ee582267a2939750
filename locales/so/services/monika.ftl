### translation: draft

# of: a03572d0
about =
    .title = MONIKA
    .summary = Urur haween oo dhaqammo badan leh, khad caawimaad oo luqado badan ah iyo hoy badbaado.
    .unverified-because = Lambarrada iyo saacadaha waa 2020, ka dibna lama hubin.
# of: b4cf86bd
helpline =
    .note = Lacag la’aan, luqado badan. Waad wici kartaa adigoo aan magac sheegin.
# of: 8e10ccfb
shelter-mona =
    .note = Hoyga Mona.
