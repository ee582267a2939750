### translation: draft

## Kontrolün dilde aradığı: her satırda bir söz, bütün sözcükler; sondaki `*` her eki karşılar. Bunlar çeviri değil,
## listedir: dilinizde gerçekten ne deniyorsa onu yazın.

## Devletin insan ticareti mağdurlarına Destek Sistemi, nasıl anılabiliyorsa.
# of: a98dec13
assistance-phrases =
    destek sistemi*
    yardım sistemi*
    sistem
    sistemin
    sistemi
    sisteme
## Sonraki cümle ondan söz ederken başlayabileceği sözcükler.
# of: 85ae554c
assistance-pronouns =
    o
    onlar
    orası
    çalışanlar*
    polise
    polisi
## Birinin bildirdiği ya da bildirmek zorunda olduğu.
# of: 55891a34
duty-phrases =
    bildirmek zorunda*
    haber vermek zorunda*
    söylemek zorunda*
    bilgi vermek zorunda*
    bildirmeli*
    haber vermeli*
    söylemeli*
    bildirmesi gerek*
    haber vermesi gerek*
    bildirmekle yükümlü*
    bildirim yükümlülüğü
    polise bildirir
    polise haber verir
    polise bilgi verir
    polise söyler
    bildirecek*
    haber verecek*
    her zaman bildirir
## Kime.
# of: e7bc4c25
police-phrases =
    polis*
    soruşturma*
## Bunlardan biri hemen önce duruyorsa kimseye bildirilmez.
# of: 43bca37c
duty-negations =
    asla
    hiç
    hiçbir
    kimse
## Bunlardan biri herhangi bir yerde duruyorsa cümle bunun böyle olmadığını söyler.
# of: 4238c1fd
duty-denials =
    değil*
    yanlış*
    doğru değil

# of: 365c2a54
promise-phrases =
    cezalandırılmazsınız
    cezalandırılmayacaksınız
    size ceza verilmez
    sınır dışı edilmezsiniz
    sınır dışı edilmeyeceksiniz
    sizi sınır dışı edemezler
    kesinlikle alırsınız
    kesinlikle alacaksınız
    oturma izni alırsınız
    oturma izni alacaksınız
    tazminat alacaksınız
    söz veriyoruz
    söz veriyorum
    garanti ediyoruz
    garanti ediyorum
    garantili*
    güvende olacaksınız
    kimse öğrenmeyecek
    hiç kimse bilmeyecek
    ülkede kalabilirsiniz
    size hiçbir şey olmaz
    size bir şey olmayacak
    hiçbir risk yok
    risksiz*
    korkacak bir şey yok
    size inanacaklar
    sizi koruyacağız
    polis size yardım edecek

# of: 2a51bb2f
promise-exceptions =
    söz vermeyin
    söz veremeyiz
    söz vermiyoruz
    söz verilemez
    kimse söz veremez
    garanti değil*
    garanti edemeyiz
