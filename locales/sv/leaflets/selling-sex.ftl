### translation: draft

about =
    .title = Att sälja sex i Finland: dina rättigheter och din trygghet
    .summary = För vuxna som säljer sex: vad lagen säger, vad som är utnyttjande, var man får hälsovård och juridisk hjälp och vad kontakt med polisen kan betyda för en utlänning.
    .unverified-because = Uppgifterna har lästs på sparade sidor, en del gamla. Gällande lag har inte lästs, framför allt inte 20 kap. i strafflagen och 148 § i utlänningslagen.

cover =
    .title = Var rädd om dig
    .text = Information och telefonnummer

law =
    .title = Vad lagen säger
    .text = Du bestämmer över ditt liv. Det här är bra att veta.

not-a-crime =
    .title = Att sälja sex
    .text = En vuxen som säljer sex begår inget brott genom det i Finland.

public-place =
    .title = Offentliga platser
    .text = Det är förbjudet att köpa eller erbjuda sex på offentlig plats.

buyer =
    .title = Kunder
    .text = Att köpa sex är ett brott om säljaren utsätts för människohandel eller koppleri.

pandering =
    .title = Tjänar någon på dig?
    .text = Det kan vara ett brott av den personen: koppleri. Du kan få ett juridiskt biträde och en stödperson.

under-18 =
    .title = Under 18 år?
    .text = Då kan det vara människohandel även om ingen tvingar dig.

exploitation =
    .title = När andra bestämmer
    .text = Det kan vara utnyttjande om någon:

money =
    .text = tar dina pengar eller låter dig betala på en skuld som aldrig tar slut

papers =
    .text = behåller ditt pass eller inte låter dig gå ut ensam

force =
    .text = bestämmer om kunder eller vad du gör med dem

threats =
    .text = hotar eller skadar dig eller dem du älskar

agreed-at-first =
    .title = Gick du med på det först?
    .text = Du kan ändå be om hjälp. Att pressa någon att sälja sex kan vara människohandel.

no-report-needed =
    .title = Hjälp utan polisen
    .text = Hjälpsystemet anmäler inte sina klienter till polisen. Utan anmälan kan hjälpen vara kortare tid.

health =
    .title = Hälsa och trygghet
    .text = Ditt nej gäller, hos varje kund.

support =
    .title = Stöd utan att döma
    .text = Pro-tukipiste är gratis för dig, oberoende av kön och papper.

sexual-violence =
    .title = Sex mot din vilja?
    .text = Seri-stödcentren hjälper från 16 år, oberoende av kön. Du kan anmäla brottet där, om du vill.

danger =
    .title = I fara nu?
    .text = Ring { $phone-emergency }.

lawyer =
    .title = Jurist
    .text = Efter sexuellt våld, våld i nära relationer eller människohandel kan staten betala ett biträde, oberoende av inkomst.

free-advice =
    .title = Frågor om dina papper?
    .text = Flyktingrådgivningen ger råd åt utlänningar, också åt papperslösa.

police =
    .title = Polisen och din vistelse

own-choice =
    .title = Ett brott mot dig
    .text = Du kan anmäla det på webben eller på en polisstation. Du kan be om råd först.

risk-with-police =
    .title = Inte EU-medborgare?
    .text = Om polisen misstänker att du säljer sex kan du avvisas eller förlora din rätt att vara här. Tala med en jurist innan du ringer polisen.

interpreter =
    .title = Tolk
    .text = Du får använda ett språk du talar. Myndigheten ordnar en tolk.

time-to-think =
    .title = Utnyttjad och utan uppehållsrätt?
    .text = Du kan få en betänketid: högst sex månader då vistelsen är laglig. Hjälpsystemet eller polisen beslutar.

where-to-turn =
    .title = Vart du kan vända dig
    .text = Ingen behöver veta att du frågade. Använd en telefon som ingen annan kollar.
