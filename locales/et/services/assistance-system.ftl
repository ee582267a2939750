### translation: draft

# of: ad516b3c
about =
    .title = Inimkaubanduse ohvrite abistamissüsteem (Auttamisjärjestelmä)
    .summary = Riigi abi ja nõu inimestele, keda on ära kasutatud, ning nimetu nõu igaühele, kes on kellegi pärast mures. Süsteem ei teata oma klientidest politseile.
    .unverified-because = Number on loetud salvestatud lehtedelt, seda ei ole proovitud. Kontorite linnad on aastast 2021. Kõne hinda ja keeli ei leitud.
# of: eeabd0b1
line =
    .note = Võid helistada nime ütlemata.
# of: 6f042b42
mail =
    .note = Kui kirjutad kellestki teisest, jäta välja see, mille järgi ta ära tunneks.
# of: ec92f955
from-abroad =
    .note = Välismaalt.
# of: 83e0eeb9
site =
    .note = Leht on soome, rootsi ja inglise keeles.
