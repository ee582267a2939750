### translation: draft

# of: 8088e7d0
about =
    .title = Pro-tukipiste
    .summary = Stöd för människor som säljer sex eller gör erotiskt arbete och för dem som har utnyttjats i det, oavsett kön eller uppehållsrätt.
    .unverified-because = Språken är från 2016. Något telefonnummer hittades inte, och det har inte bekräftats att man kan komma anonymt.
# of: aeffbc40
site =
    .note = Verksamhetsställen i Helsingfors och Tammerfors.
