### translation: draft

# of: 9e5623ce
about =
    .title = Dla znajomych i sąsiadów: jak pomóc i nie zaszkodzić
    .summary = Co zauważyć, jak rozmawiać, czego nie robić i kogo zapytać bez podawania nazwisk.
    .unverified-because = Informacje pochodzą z zapisanych stron, niektórych bez daty. Prawa o kontakcie z policją nie czytano.

# of: d23edb0d
cover =
    .title = Jak pomóc
    .text = Dla znajomych i sąsiadów

# of: f2145045
notice =
    .title = Coś cię niepokoi?
    .text = Nie musisz mieć pewności. Może ktoś, kogo znasz, nie może decydować o swoim życiu.

# of: bf3ce09b
control =
    .title = Co może niepokoić
    .text = Ktoś inny trzyma pieniądze lub paszport tej osoby albo mówi za nią. Ona się boi lub nigdy nie wychodzi sama.

# of: 96dc622c
no-signs =
    .title = Co nic nie mówi
    .text = Sprzedaż seksu, tatuaże, zagraniczny paszport lub wspólne mieszkanie. Dorosły może zdecydować, że sprzedaje seks; to nie jest handel ludźmi.

# of: b191c9df
no-proof =
    .title = Żadna oznaka nie jest dowodem
    .text = Tak może też być bez żadnej oznaki.

# of: 1131670b
talk =
    .title = Jak rozmawiać

# of: 505a0dcd
alone =
    .title = Sam na sam i bezpiecznie
    .text = Rozmawiaj tam, gdzie nikt inny nie słyszy. Nie pisz o tym na telefon, który czytają inni.

# of: 2a3ffde5
ask-little =
    .title = Pytaj mało
    .text = Wszystko w porządku? Ktoś ci grozi? Wystarczy krótka odpowiedź.

# of: 3a8ea183
listen =
    .title = Słuchaj i wierz
    .text = Nie naciskaj i nie oceniaj. Daj czas.

# of: fe3e35ff
offer =
    .title = Proponuj, nie decyduj
    .text = Daj numer. Zapytaj, czego ta osoba chce. Dorosły decyduje sam.

# of: 3ec4c826
do-not =
    .title = Czego nie robić

# of: c208fbb4
exploiter =
    .title = Nie konfrontuj się z wykorzystującym
    .text = Nie prowadź śledztwa, nie śledź, nie nagrywaj. To może być niebezpieczne dla tej osoby.

# of: 4c32ee43
police =
    .title = Policja
    .text = Nie za plecami dorosłej osoby, chyba że ktoś jest teraz w niebezpieczeństwie. Dla cudzoziemca kontakt z policją może zagrozić prawu pobytu.

# of: 4bb2da36
words =
    .title = Bez obietnic
    .text = Nie obiecuj tego, czego nie możesz dotrzymać. Nie mów nikomu, o kogo chodzi.

# of: 50694851
interpreter =
    .title = Tłumacz
    .text = Nie krewny i nikt z tej samej małej społeczności.

# of: a0023424
help =
    .title = Jaka jest pomoc

# of: 66a20b95
anonymous =
    .title = Pytaj bez nazwisk
    .text = Zadzwoń do { -assistance-system(case: "genitive") }, w dzień lub w nocy. Nie podawaj swojego ani cudzego nazwiska i opowiedz, co cię niepokoi.

# of: 6c05a9e1
consent =
    .title = Tylko jeśli tego chce
    .text = Dorosły zostaje klientem tylko za swoją zgodą. Możesz pomóc w nawiązaniu kontaktu.

# of: f70a2747
no-report-needed =
    .title = Bez zgłoszenia
    .text = { -assistance-system } nie zgłasza swoich klientów policji.

# of: 98a71551
children =
    .title = Mniej niż 18 lat?
    .text = Nie czekaj. Powiadom ochronę dzieci (lastensuojelu) w regionie.

# of: d4eec48f
danger =
    .title = Niebezpieczeństwo teraz?
    .text = Zadzwoń: { $phone-emergency }.

# of: 9729fdb3
where-to-turn =
    .title = Gdzie szukać pomocy
    .text = Troska ciąży też tobie. Możesz zapytać także o siebie.
