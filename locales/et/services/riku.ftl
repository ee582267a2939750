### translation: draft

# of: 0aa7cf29
about =
    .title = Kuriteoohvrite abi (Rikosuhripäivystys, RIKU)
    .summary = Nõu ja tugi kuriteoohvritele ning nimetu nõu inimkaubanduse kohta.
    .unverified-because = Abitelefoni ajad on aastast 2020. Praegusi aegu ja keeli ei ole kontrollitud.
# of: 4c6bf229
helpline =
    .note = Tasuta. Võid helistada nime ütlemata.
# of: c6efddf5
lawyer-line =
    .note = Vastab jurist.
# of: 111c4bd6
site =
    .note = Teeninduskohad üle riigi; kasutatakse tõlke.
