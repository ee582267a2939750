### translation: draft

# of: 6a2af8a6
about =
    .title = Kui keegi sind kontrollib
    .summary = Rahakotikaart: neutraalne kaas, kolm küsimust ja numbrid, mis üksi midagi ei ütle.
    .unverified-because = Andmed on loetud salvestatud lehtedelt, millest osal pole kuupäeva. Numbreid ei ole keegi proovinud.

# of: 6d9fb695
cover =
    .title = Kasulikud numbrid

# of: 024c3443
questions =
    .title = Kolm küsimust

# of: 4ea569e9
money-or-papers =
    .text = Kas keegi võtab sinu raha või hoiab sinu dokumente?

# of: 9078001f
going-out =
    .text = Kas keegi otsustab, kus sa käid ja kellega räägid?

# of: ff82f1cf
saying-no =
    .text = Kas kardad, mis juhtuks, kui ütleksid ei?

# of: 8edc18f0
one-yes =
    .title = Kas või üks jah
    .text = Võid abi paluda, ükskõik mis tööd sa teed ja millega nõustusid.

# of: 4527da22
no-name =
    .text = Helista { $phone-assistance-system }, päeval või öösel. Nime ei ole vaja öelda.

# of: a4537390
not-to-the-police =
    .text = See teenus ei teata oma klientidest politseile.

# of: 07e2dd9a
by-heart =
    .text = Kas kaarti on ohtlik hoida? Õpi üks number pähe.

# of: 186081ad
numbers =
    .title = Numbrid
