### translation: draft

# of: d847e9b7
about =
    .title = Nollalinja
    .summary = Khad caawimaad oo rabshadda ku saabsan, habeen iyo maalin furan.
    .unverified-because = Lambarka, saacadaha iyo luqadaha waxaa laga akhriyay bog kaydsan oo aan taariikh lahayn. Lama helin in la wici karo magac la’aan.
# of: a962edfc
line =
    .note = Lacag la’aan. Wicitaanku kama muuqdo biilka telefoonka.
# of: f93cd4af
chat =
    .note = Wada-sheekaysi bogga ah; boggu wuxuu leeyahay badhan degdeg looga baxo.
# of: ec92f955
from-abroad =
    .note = Dibadda.
