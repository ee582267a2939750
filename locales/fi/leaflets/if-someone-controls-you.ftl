### translation: draft

about =
    .title = Jos joku määrää sinua
    .summary = Lompakkoon mahtuva kortti: neutraali kansi, kolme kysymystä ja numerot, jotka eivät yksinään kerro mitään.
    .unverified-because = Tiedot on luettu tallennetuilta sivuilta, joista osalla ei ole päiväystä. Numeroita ei ole kokeiltu.

cover =
    .title = Hyödyllisiä numeroita

questions =
    .title = Kolme kysymystä

money-or-papers =
    .text = Ottaako joku rahasi tai pitääkö joku paperisi?

going-out =
    .text = Määrääkö joku, missä liikut ja kenelle puhut?

saying-no =
    .text = Pelkäätkö, mitä tapahtuisi, jos sanoisit ei?

one-yes =
    .title = Yksikin kyllä
    .text = Voit pyytää apua, teit mitä työtä tahansa ja suostuit mihin tahansa.

no-name =
    .text = Soita { $phone-assistance-system }, päivällä tai yöllä. Nimeä ei tarvitse kertoa.

not-to-the-police =
    .text = Tämä palvelu ei ilmoita asiakkaistaan poliisille.

by-heart =
    .text = Onko kortin pitäminen vaarallista? Opettele yksi numero ulkoa.

numbers =
    .title = Numerot
