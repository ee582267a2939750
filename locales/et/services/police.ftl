### translation: draft

# of: c9ad2cd6
about =
    .title = Politsei (Poliisi)
    .summary = Kuriteost võib teatada veebis või politseijaoskonnas. Politseil on 2021. aastast üleriigiline rühm, mis uurib inimkaubandust.
    .unverified-because = Veebiaadressi ei olnud meie allikates ja seda ei ole kontrollitud. Kinnitada tuleb, kuidas välismaalaste seadus kohtleb seksi müüvat välismaalast.
# of: 38a2373d
site =
    .note = Kui sa ei ole ELi riigi kodanik ja müüd seksi, võib kontakt politseiga olla risk sinu riigis viibimisele. Jurist või tugiteenus võib enne nõu anda.
