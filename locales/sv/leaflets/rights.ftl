### translation: draft

# of: e1d0d0c7
about =
    .title = Dina rättigheter om någon utnyttjar dig
    .summary = För människor i Finland: hjälp, trygghet, polis, jurist och pengar i mycket korta meningar.
    .unverified-because = Uppgifterna har lästs på sparade sidor, en del utan datum. Gällande lag har inte lästs, framför allt inte om uppehållsrätt och kontakt med polisen.

# of: 7f939e59
cover =
    .title = Bra att veta
    .text = Information och telefonnummer

# of: f27f40ca
help =
    .title = Du kan be om hjälp
    .text = Tvingar, hotar eller lurar någon dig? Du har rättigheter, vad du än arbetar med.

# of: d0f0ba42
free-and-voluntary =
    .title = Gratis och frivilligt
    .text = { CAPITAL(-assistance-system) } hjälper människor som har utnyttjats. Du kan sluta när som helst.

# of: 23f97304
no-report-needed =
    .title = Ingen polisanmälan behövs
    .text = Systemet anmäler inte sina klienter till polisen. Utan anmälan kan hjälpen vara kortare tid.

# of: 03b7c6f9
even-if =
    .title = Vem kan be om hjälp
    .text = Du kan, även om du först sade ja, har brutit mot lagen eller saknar uppehållsrätt.

# of: 4dde71d8
kinds-of-help =
    .title = Olika slags hjälp
    .text = Ett tryggt boende, läkare, pengar att leva på, råd, en { -support-person }.

# of: cbff8567
safety-and-time =
    .title = Trygghet och tid

# of: 07521994
protection =
    .title = Skydd
    .text = Myndigheterna bedömer tillsammans med dig vilket skydd du behöver. Du kan be om en förhörare av samma kön.

# of: 5576b50f
secrecy =
    .title = Sekretess
    .text = En hjälpare behöver ditt lov för att ge ditt namn till { -assistance-system }. Ett barn i fara eller ett planerat grovt brott kan behöva anmälas.

# of: 74138197
time-to-think =
    .title = Tid att tänka
    .text = Ingen uppehållsrätt? Du kan få en { -reflection-period } på högst sex månader, då vistelsen är laglig. { CAPITAL(-assistance-system) } eller polisen beslutar.

# of: 0f5d6476
permit =
    .title = { CAPITAL(-residence-permit) }
    .text = Ibland möjligt. Migrationsverket (Migri) beslutar.

# of: de7dded7
police =
    .title = Polisen: du väljer

# of: 24378d9e
how-to-report =
    .title = Anmälan
    .text = Du kan anmäla ett brott på webben eller på en polisstation. Fråga vilken din roll skulle vara.

# of: 2ab4ea1b
risk-with-police =
    .title = Inte EU-medborgare?
    .text = Kontakt med polisen kan äventyra din vistelse, till exempel om du säljer sex. Fråga en jurist först.

# of: fa5d20cc
interpreter =
    .title = Tolk
    .text = Du får använda ett språk du talar under hela utredningen. Myndigheten ordnar tolken.

# of: db55581c
ask-the-police =
    .title = Fråga dem
    .text = Vem är min kontaktperson? Vad gäller om jag bor i ett annat land? Ersätts mina kostnader? Får jag säga nej till medling med gärningsmannen?

# of: 87e927db
lawyer-and-money =
    .title = Jurist och pengar

# of: 6df783c7
lawyer =
    .title = Jurist
    .text = Staten kan betala ett juridiskt biträde åt dig oberoende av inkomst, redan under utredningen.

# of: fbb28ffc
were-you-forced =
    .title = Tvingad till brott?
    .text = Berätta det för din jurist.

# of: 13903307
compensation =
    .title = Ersättning
    .text = Du kan kräva den av gärningsmannen i rätten. Statskontoret kan ersätta skada och lidande. Det kräver polisanmälan.

# of: 3b580032
time-limit =
    .title = Tidsgräns
    .text = Tre år från den slutliga domen; utan rättegång tio år från brottet.

# of: 53ddc857
not-content =
    .title = Inte nöjd?
    .text = { CAPITAL(-assistance-system) }s beslut kan överklagas. Fråga hur du klagar på andra.

# of: 6acef83f
where-to-turn =
    .title = Vart du kan vända dig
    .text = Ha det här där ingen annan tittar. Använd om du kan en telefon som ingen annan kollar.
