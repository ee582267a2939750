### translation: draft

# of: 9e5623ce
about =
    .title = Pentru un prieten sau vecin: cum ajutați fără să faceți rău
    .summary = Ce să observați, cum să vorbiți, ce să evitați și pe cine să întrebați fără să dați nume.
    .unverified-because = Informațiile au fost citite pe pagini salvate, unele fără dată. Legea despre contactul cu poliția nu a fost citită.

# of: d23edb0d
cover =
    .title = Cum puteți ajuta
    .text = Pentru prieteni și vecini

# of: f2145045
notice =
    .title = Vă faceți griji?
    .text = Nu e nevoie de certitudine. Poate cineva pe care îl cunoașteți nu își poate hotărî singur viața.

# of: bf3ce09b
control =
    .title = Ce poate îngrijora
    .text = Altcineva îi ține banii sau pașaportul ori vorbește în locul persoanei. Îi este frică sau nu iese niciodată fără însoțitor.

# of: 96dc622c
no-signs =
    .title = Ce nu spune nimic
    .text = Vânzarea de sex, tatuajele, un pașaport străin sau o locuință împărțită. Un adult poate alege să vândă sex; asta nu este trafic.

# of: b191c9df
no-proof =
    .title = Niciun semn nu dovedește
    .text = Se poate întâmpla și fără niciun semn.

# of: 1131670b
talk =
    .title = Cum să vorbiți

# of: 505a0dcd
alone =
    .title = În doi și în siguranță
    .text = Vorbiți unde nu aude nimeni altcineva. Nu scrieți despre asta pe un telefon pe care îl citesc alții.

# of: 2a3ffde5
ask-little =
    .title = Întrebați puțin
    .text = Sunteți bine? Vă amenință cineva? Ajunge un răspuns scurt.

# of: 3a8ea183
listen =
    .title = Ascultați și credeți
    .text = Nu insistați și nu judecați. Lăsați timp.

# of: fe3e35ff
offer =
    .title = Oferiți, nu hotărâți
    .text = Dați un număr. Întrebați ce vrea persoana. Un adult hotărăște singur.

# of: 3ec4c826
do-not =
    .title = Ce să evitați

# of: c208fbb4
exploiter =
    .title = Nu vă confruntați cu exploatatorul
    .text = Nu anchetați, nu urmăriți, nu filmați. Puteți pune persoana în pericol.

# of: 4c32ee43
police =
    .title = Poliția
    .text = Nu pe la spatele unui adult, decât dacă cineva este în pericol acum. Pentru un străin, contactul cu poliția poate pune în pericol dreptul de ședere.

# of: 4bb2da36
words =
    .title = Fără promisiuni
    .text = Nu promiteți ce nu puteți ține. Nu spuneți nimănui despre cine este vorba.

# of: 50694851
interpreter =
    .title = Interpret
    .text = Nu o rudă și nimeni din aceeași comunitate mică.

# of: a0023424
help =
    .title = Ce ajutor există

# of: 66a20b95
anonymous =
    .title = Întrebați fără nume
    .text = Sunați la { -assistance-system }, zi și noapte. Nu spuneți nici numele dumneavoastră, nici al persoanei, și vorbiți despre grija dumneavoastră.

# of: 6c05a9e1
consent =
    .title = Numai dacă vrea
    .text = Un adult devine client numai cu acordul său. Îl puteți ajuta să ia legătura.

# of: f70a2747
no-report-needed =
    .title = Fără denunț
    .text = { -assistance-system } nu își denunță clienții la poliție.

# of: 98a71551
children =
    .title = Sub 18 ani?
    .text = Nu așteptați. Anunțați protecția copilului (lastensuojelu) din regiune.

# of: d4eec48f
danger =
    .title = Pericol acum?
    .text = Sunați la { $phone-emergency }.

# of: 9729fdb3
where-to-turn =
    .title = Unde găsiți ajutor
    .text = Grija vă apasă și pe dumneavoastră. Puteți întreba și pentru dumneavoastră.
