### translation: draft

# of: 4577e825
about =
    .title = Centrul de consiliere pentru refugiați (Pakolaisneuvonta)
    .summary = Consiliere juridică pentru solicitanți de azil, străini și oameni fără acte; ajută și victime ale traficului de persoane.
    .unverified-because = Nu s-a găsit un număr de telefon și nu s-a confirmat că sfatul este gratuit.
