### translation: draft

# of: 0aa7cf29
about =
    .title = Taageerada Dhibbanayaasha Dembiga (Rikosuhripäivystys, RIKU)
    .summary = Talo iyo taageero dhibbanayaasha dembiga, iyo talo magac la’aan ah oo ku saabsan ka ganacsiga dadka.
    .unverified-because = Saacadaha khadka caawimaaddu waa 2020. Saacadaha iyo luqadaha hadda lama hubin.
# of: 4c6bf229
helpline =
    .note = Lacag la’aan. Waad wici kartaa adigoo aan magac sheegin.
# of: c6efddf5
lawyer-line =
    .note = Qareen ayaa jawaaba.
# of: 111c4bd6
site =
    .note = Goobo adeeg oo dalka oo dhan ah; turjubaanno ayaa la isticmaalaa.
