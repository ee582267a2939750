### translation: draft

# of: 6873e7ea
about =
    .title = Centrele de sprijin Seri
    .summary = Ajutor după violență sexuală pentru oameni de orice gen, de la 16 ani. Acolo se poate anunța și o infracțiune.
    .unverified-because = Nu s-au găsit adresele și numerele centrelor și nu s-a confirmat că se poate veni fără a da numele sau fără plată.
# of: 1055088e
site =
    .note = Nu este pagina centrelor; acolo autoritățile din justiție vorbesc despre ele.
