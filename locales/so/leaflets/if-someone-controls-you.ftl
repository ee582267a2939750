### translation: draft

# of: 6a2af8a6
about =
    .title = Haddii qof ku maamulo
    .summary = Kaar boorsada gala: dahaar dhexdhexaad ah, saddex su’aal, iyo lambarro keligood aan waxba sheegin.
    .unverified-because = Xogta waxaa laga akhriyay bogag kaydsan, qaarkood taariikh ma leh. Cidna lambarrada ma tijaabin.

# of: 6d9fb695
cover =
    .title = Lambarro waxtar leh

# of: 024c3443
questions =
    .title = Saddex su’aal

# of: 4ea569e9
money-or-papers =
    .text = Qof ma qaataa lacagtaada, ama ma haystaa warqadahaaga?

# of: 9078001f
going-out =
    .text = Qof ma go’aamiyaa halka aad tagto iyo cidda aad la hadasho?

# of: ff82f1cf
saying-no =
    .text = Ma ka baqaysaa waxa dhici lahaa haddii aad maya tiraahdo?

# of: 8edc18f0
one-yes =
    .title = Xitaa hal haa
    .text = Caawimaad waad weydiisan kartaa, shaqo kasta oo aad qabato iyo wax kasta oo aad oggolaatay.

# of: 4527da22
no-name =
    .text = Wac { $phone-assistance-system }, habeen iyo maalin. Magacaaga uma baahnid inaad sheegto.

# of: a4537390
not-to-the-police =
    .text = Adeeggani booliiska uma sheego dadka uu caawiyo.

# of: 07e2dd9a
by-heart =
    .text = Kaarkan haysashadiisu ma khatar baa? Hal lambar xafid.

# of: 186081ad
numbers =
    .title = Lambarro
