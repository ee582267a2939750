### translation: draft

about =
    .title = Dina rättigheter om någon utnyttjar dig
    .summary = För människor i Finland: hjälp, trygghet, polis, jurist och pengar i mycket korta meningar.
    .unverified-because = Uppgifterna har lästs på sparade sidor, en del utan datum. Gällande lag har inte lästs, framför allt inte om uppehållsrätt och kontakt med polisen.

cover =
    .title = Bra att veta
    .text = Information och telefonnummer

help =
    .title = Du kan be om hjälp
    .text = Tvingar, hotar eller lurar någon dig? Du har rättigheter, vad du än arbetar med.

free-and-voluntary =
    .title = Gratis och frivilligt
    .text = Hjälpsystemet hjälper människor som har utnyttjats. Du kan sluta när som helst.

no-report-needed =
    .title = Ingen polisanmälan behövs
    .text = Systemet anmäler inte sina klienter till polisen. Utan anmälan kan hjälpen vara kortare tid.

even-if =
    .title = Vem kan be om hjälp
    .text = Du kan, även om du först sade ja, har brutit mot lagen eller saknar uppehållsrätt.

kinds-of-help =
    .title = Olika slags hjälp
    .text = Ett tryggt boende, läkare, pengar att leva på, råd, en stödperson.

safety-and-time =
    .title = Trygghet och tid

protection =
    .title = Skydd
    .text = Myndigheterna bedömer tillsammans med dig vilket skydd du behöver. Du kan be om en förhörare av samma kön.

secrecy =
    .title = Sekretess
    .text = En hjälpare behöver ditt lov för att ge ditt namn till hjälpsystemet. Ett barn i fara eller ett planerat grovt brott kan behöva anmälas.

time-to-think =
    .title = Tid att tänka
    .text = Ingen uppehållsrätt? Du kan få en betänketid på högst sex månader, då vistelsen är laglig. Hjälpsystemet eller polisen beslutar.

permit =
    .title = Uppehållstillstånd
    .text = Ibland möjligt. Migrationsverket (Migri) beslutar.

police =
    .title = Polisen: du väljer

how-to-report =
    .title = Anmälan
    .text = Du kan anmäla ett brott på webben eller på en polisstation. Fråga vilken din roll skulle vara.

risk-with-police =
    .title = Inte EU-medborgare?
    .text = Kontakt med polisen kan äventyra din vistelse, till exempel om du säljer sex. Fråga en jurist först.

interpreter =
    .title = Tolk
    .text = Du får använda ett språk du talar under hela utredningen. Myndigheten ordnar tolken.

ask-the-police =
    .title = Fråga dem
    .text = Vem är min kontaktperson? Vad gäller om jag bor i ett annat land? Ersätts mina kostnader? Får jag säga nej till medling med gärningsmannen?

lawyer-and-money =
    .title = Jurist och pengar

lawyer =
    .title = Jurist
    .text = Staten kan betala ett juridiskt biträde åt dig oberoende av inkomst, redan under utredningen.

were-you-forced =
    .title = Tvingad till brott?
    .text = Berätta det för din jurist.

compensation =
    .title = Ersättning
    .text = Du kan kräva den av gärningsmannen i rätten. Statskontoret kan ersätta skada och lidande. Det kräver polisanmälan.

time-limit =
    .title = Tidsgräns
    .text = Tre år från den slutliga domen; utan rättegång tio år från brottet.

not-content =
    .title = Inte nöjd?
    .text = Hjälpsystemets beslut kan överklagas. Fråga hur du klagar på andra.

where-to-turn =
    .title = Vart du kan vända dig
    .text = Ha det här där ingen annan tittar. Använd om du kan en telefon som ingen annan kollar.
