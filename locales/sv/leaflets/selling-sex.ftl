### translation: draft

# of: 3885cf76
about =
    .title = Att sälja sex i Finland: dina rättigheter och din trygghet
    .summary = För vuxna som säljer sex: vad lagen säger, vad som är utnyttjande, var man får hälsovård och juridisk hjälp och vad kontakt med polisen kan betyda för en utlänning.
    .unverified-because = Uppgifterna har lästs på sparade sidor, en del gamla. Gällande lag har inte lästs, framför allt inte 20 kap. i strafflagen och 148 § i utlänningslagen.

# of: 42491b92
cover =
    .title = Var rädd om dig
    .text = Information och telefonnummer

# of: 011bede3
law =
    .title = Vad lagen säger
    .text = Du bestämmer över ditt liv. Det här är bra att veta.

# of: 6ea5a6f3
not-a-crime =
    .title = Att sälja sex
    .text = En vuxen som säljer sex begår inget brott genom det i Finland.

# of: 6758d2ce
public-place =
    .title = Offentliga platser
    .text = Det är förbjudet att köpa eller erbjuda sex på offentlig plats.

# of: 1c7bd2ae
buyer =
    .title = Kunder
    .text = Att köpa sex är ett brott om säljaren utsätts för människohandel eller koppleri.

# of: ae6d9bf6
pandering =
    .title = Tjänar någon på dig?
    .text = Det kan vara ett brott av den personen: koppleri. Du kan få ett juridiskt biträde och en { -support-person }.

# of: acc4e7b4
under-18 =
    .title = Under 18 år?
    .text = Då kan det vara människohandel även om ingen tvingar dig.

# of: f94a8de4
exploitation =
    .title = När andra bestämmer
    .text = Det kan vara utnyttjande om någon:

# of: 30806cd5
money =
    .text = tar dina pengar eller låter dig betala på en skuld som aldrig tar slut

# of: 6c7ef4d2
papers =
    .text = behåller ditt pass eller inte låter dig gå ut ensam

# of: 05775eb2
force =
    .text = bestämmer om kunder eller vad du gör med dem

# of: dfac3692
threats =
    .text = hotar eller skadar dig eller dem du älskar

# of: e9f749af
agreed-at-first =
    .title = Gick du med på det först?
    .text = Du kan ändå be om hjälp. Att pressa någon att sälja sex kan vara människohandel.

# of: ffd29c7e
no-report-needed =
    .title = Hjälp utan polisen
    .text = { CAPITAL(-assistance-system) } anmäler inte sina klienter till polisen. Utan anmälan kan hjälpen vara kortare tid.

# of: 7598251b
health =
    .title = Hälsa och trygghet
    .text = Ditt nej gäller, hos varje kund.

# of: 9bc05251
support =
    .title = Stöd utan att döma
    .text = Pro-tukipiste är gratis för dig, oberoende av kön och papper.

# of: f2282917
sexual-violence =
    .title = Sex mot din vilja?
    .text = Seri-stödcentren hjälper från 16 år, oberoende av kön. Du kan anmäla brottet där, om du vill.

# of: 0cc23293
danger =
    .title = I fara nu?
    .text = Ring { $phone-emergency }.

# of: eb352674
lawyer =
    .title = Jurist
    .text = Efter sexuellt våld, våld i nära relationer eller människohandel kan staten betala ett biträde, oberoende av inkomst.

# of: 381c2eb8
free-advice =
    .title = Frågor om dina papper?
    .text = Flyktingrådgivningen ger råd åt utlänningar, också åt papperslösa.

# of: a71e481e
police =
    .title = Polisen och din vistelse

# of: 6818352c
own-choice =
    .title = Ett brott mot dig
    .text = Du kan anmäla det på webben eller på en polisstation. Du kan be om råd först.

# of: 41650f6d
risk-with-police =
    .title = Inte EU-medborgare?
    .text = Om polisen misstänker att du säljer sex kan du avvisas eller förlora din rätt att vara här. Tala med en jurist innan du ringer polisen.

# of: 010befdc
interpreter =
    .title = Tolk
    .text = Du får använda ett språk du talar. Myndigheten ordnar en tolk.

# of: e40404aa
time-to-think =
    .title = Utnyttjad och utan uppehållsrätt?
    .text = Du kan få en { -reflection-period }: högst sex månader då vistelsen är laglig. { CAPITAL(-assistance-system) } eller polisen beslutar.

# of: b716da4e
where-to-turn =
    .title = Vart du kan vända dig
    .text = Ingen behöver veta att du frågade. Använd en telefon som ingen annan kollar.
