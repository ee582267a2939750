### translation: draft

# of: 3885cf76
about =
    .title = Vânzarea de sex în Finlanda: drepturile și siguranța dumneavoastră
    .summary = Pentru adulți care vând sex: ce spune legea, ce este exploatare, unde găsiți ajutor medical și juridic și ce poate însemna contactul cu poliția pentru un străin.
    .unverified-because = Informațiile au fost citite pe pagini salvate, unele vechi. Legea în vigoare nu a fost citită, mai ales capitolul 20 din Codul penal și articolul 148 din Legea străinilor.

# of: 42491b92
cover =
    .title = Aveți grijă de dumneavoastră
    .text = Informații și numere de telefon

# of: 011bede3
law =
    .title = Ce spune legea
    .text = Dumneavoastră hotărâți asupra vieții dumneavoastră. Iată ce e bine de știut.

# of: 6ea5a6f3
not-a-crime =
    .title = Vânzarea de sex
    .text = Un adult care vinde sex nu comite prin asta o infracțiune în Finlanda.

# of: 6758d2ce
public-place =
    .title = Locuri publice
    .text = Este interzis să cumperi sau să oferi sex într-un loc public.

# of: 1c7bd2ae
buyer =
    .title = Clienți
    .text = Cumpărarea de sex este infracțiune dacă cel care vinde este victimă a traficului sau a proxenetismului.

# of: ae6d9bf6
pandering =
    .title = Profită cineva de dumneavoastră?
    .text = Poate fi infracțiunea lui: proxenetism. Puteți primi un avocat și o { -support-person }.

# of: acc4e7b4
under-18 =
    .title = Sub 18 ani?
    .text = Atunci poate fi trafic de persoane, chiar dacă nu vă forțează nimeni.

# of: f94a8de4
exploitation =
    .title = Când hotărăsc alții
    .text = Poate fi exploatare dacă cineva:

# of: 30806cd5
money =
    .text = vă ia banii sau vă pune să plătiți o datorie fără sfârșit

# of: 6c7ef4d2
papers =
    .text = vă ține pașaportul sau nu vă lasă să ieșiți fără însoțitor

# of: 05775eb2
force =
    .text = hotărăște asupra clienților sau a ce faceți cu ei

# of: dfac3692
threats =
    .text = vă amenință sau vă face rău, dumneavoastră sau celor dragi

# of: e9f749af
agreed-at-first =
    .title = Ați fost de acord la început?
    .text = Tot puteți cere ajutor. Presiunea asupra cuiva ca să vândă sex poate fi trafic de persoane.

# of: ffd29c7e
no-report-needed =
    .title = Ajutor fără poliție
    .text = { -assistance-system } nu își denunță clienții la poliție. Fără plângere, ajutorul poate dura mai puțin.

# of: 7598251b
health =
    .title = Sănătate și siguranță
    .text = Nu înseamnă nu, cu orice client.

# of: 9bc05251
support =
    .title = Sprijin fără judecată
    .text = Pro-tukipiste este gratuit pentru dumneavoastră, oricare ar fi genul și actele.

# of: f2282917
sexual-violence =
    .title = Sex împotriva voinței?
    .text = Centrele de sprijin Seri ajută de la 16 ani, oricare ar fi genul. Dacă vreți, puteți face plângere acolo.

# of: 0cc23293
danger =
    .title = În pericol acum?
    .text = Sunați la { $phone-emergency }.

# of: eb352674
lawyer =
    .title = Avocat
    .text = După violență sexuală, violență acasă sau trafic, statul poate plăti un avocat, oricare ar fi veniturile.

# of: 381c2eb8
free-advice =
    .title = Întrebări despre acte?
    .text = Centrul de consiliere pentru refugiați (Pakolaisneuvonta) sfătuiește străini, și pe cei fără acte.

# of: a71e481e
police =
    .title = Poliția și șederea

# of: 6818352c
own-choice =
    .title = O infracțiune împotriva dumneavoastră
    .text = O puteți anunța pe internet sau la o secție de poliție. Puteți cere întâi un sfat.

# of: 41650f6d
risk-with-police =
    .title = Nu aveți cetățenie UE?
    .text = Dacă poliția bănuiește că vindeți sex, vi se poate refuza intrarea sau puteți pierde dreptul de a fi aici. Vorbiți cu un avocat înainte de a suna la poliție.

# of: 010befdc
interpreter =
    .title = Interpret
    .text = Puteți folosi o limbă pe care o vorbiți. Autoritățile aduc un interpret.

# of: e40404aa
time-to-think =
    .title = Exploatare și fără drept de ședere?
    .text = Puteți primi o { -reflection-period }: până la șase luni de ședere legală. Hotărăște { -assistance-system } sau poliția.

# of: b716da4e
where-to-turn =
    .title = Unde găsiți ajutor
    .text = Nimeni nu trebuie să știe că ați întrebat. Folosiți un telefon pe care nu îl verifică nimeni altcineva.
