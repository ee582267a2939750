### translation: draft

# of: a03572d0
about =
    .title = MONIKA (Monika-Naiset)
    .summary = Asociație multiculturală de femei, cu telefon de ajutor în mai multe limbi și adăpost.
    .unverified-because = Numerele și orele sunt din 2020 și nu au mai fost verificate.
# of: b4cf86bd
helpline =
    .note = Gratuit, în mai multe limbi. Puteți suna fără să vă dați numele.
# of: 8e10ccfb
shelter-mona =
    .note = Adăpostul Mona.
