### translation: draft

# of: edc7852b
about =
    .title = Hay’adda badbaadada shaqada (Työsuojelu)
    .summary = Talo telefoon oo ku saabsan shaqada iyo badbaadada shaqada.
    .unverified-because = Lambarka iyo saacadaha waa Febraayo 2024. Lama helin in la wici karo magac la’aan iyo waxa wicitaanku ku kacayo.
# of: 59a37c9c
line =
    .note = Luqado kale turjubaankaaga la kaalay. Kormeerayaashu waa inay booliiska u sheegaan haddii ay ka shakiyaan in ajnabi shaqeeyo isagoo aan xaq u lahayn.
