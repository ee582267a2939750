### translation: draft

# of: 6873e7ea
about =
    .title = Seri-stödcentren
    .summary = Hjälp efter sexuellt våld för alla som har fyllt 16 år, oavsett kön. Där kan man också göra en brottsanmälan.
    .unverified-because = Centrens adresser och nummer hittades inte, och det har inte bekräftats att man kan komma anonymt eller utan avgift.
# of: 1055088e
site =
    .note = Detta är inte centrens egen webbplats. Justitieförvaltningen berättar om dem där.
