### translation: draft

# of: 6a2af8a6
about =
    .title = Jos joku määrää sinua
    .summary = Lompakkoon mahtuva kortti: neutraali kansi, kolme kysymystä ja numerot, jotka eivät yksinään kerro mitään.
    .unverified-because = Tiedot on luettu tallennetuilta sivuilta, joista osalla ei ole päiväystä. Numeroita ei ole kokeiltu.

# of: 6d9fb695
cover =
    .title = Hyödyllisiä numeroita

# of: 024c3443
questions =
    .title = Kolme kysymystä

# of: 4ea569e9
money-or-papers =
    .text = Ottaako joku rahasi tai pitääkö joku paperisi?

# of: 9078001f
going-out =
    .text = Määrääkö joku, missä liikut ja kenelle puhut?

# of: ff82f1cf
saying-no =
    .text = Pelkäätkö, mitä tapahtuisi, jos sanoisit ei?

# of: 8edc18f0
one-yes =
    .title = Yksikin kyllä
    .text = Voit pyytää apua, teit mitä työtä tahansa ja suostuit mihin tahansa.

# of: 4527da22
no-name =
    .text = Soita { $phone-assistance-system }, päivällä tai yöllä. Nimeä ei tarvitse kertoa.

# of: a4537390
not-to-the-police =
    .text = Tämä palvelu ei ilmoita asiakkaistaan poliisille.

# of: 07e2dd9a
by-heart =
    .text = Onko kortin pitäminen vaarallista? Opettele yksi numero ulkoa.

# of: 186081ad
numbers =
    .title = Numerot
