### translation: draft

# A continued line must not begin with an asterisk: bold at the beginning of a line is written __so__.

# of: cb847a3e
about =
    .title = Vad människohandel är
    .summary = De tre delarna i människohandel med en vuxen, de två som räcker när personen är under 18 år, och vad samtycke betyder. Det behövs varken gränser, lås eller våld.
    .unverified-because = Källorna har lästs som sparade kopior, många bara delvis. De fakta som är märkta som obekräftade ska kontrolleras mot gällande lag innan kursen hålls.

# of: 210cc4a5
define =
    .text = Nämner de tre delarna i människohandel med en vuxen och de två som räcker när personen är under 18 år.

# of: dbb7afc6
three-parts =
    .title = Handling, medel, syfte
    .trainer =
        Rita tre rutor: **handling**, **medel**, **syfte**. Fyll dem med vardagliga ord. Täck sedan över den mellersta: så är det när personen är under 18 år.

        __Säg:__ ”Ingen gräns behöver passeras. Ingen behöver vara inlåst. Personen kan ha sagt ja i början.”

        __Säg också:__ ”I vårt arbete avgör vi inte om lagens rutor är fyllda. Vi lägger märke till saker, lyssnar och berättar var det finns hjälp.”

        __Om någon säger__ ”men hon gick ju med på det”: ett ja som har fåtts genom hot, vilseledande eller genom att någon använt en hopplös situation ändrar inte brottet. Ett fritt ja till ett arbete, utan något av dessa medel, är en annan sak.
    .participant =
        __Människohandel med en vuxen har tre delar:__

        - en handling: att rekrytera, transportera, överlämna, inhysa eller ta emot en människa eller ta kontroll över henne
        - ett medel: våld, hot, påtryckning, vilseledande eller att använda en beroende eller utsatt ställning
        - ett syfte: utnyttjande

        __Under 18 år:__ handlingen och syftet räcker.

        __Samtycke__ saknar betydelse när något av medlen har använts.

        __Om åldern är oklar__ och det finns skäl att tro att personen är under 18 år, behandla henne eller honom som barn tills det är utrett.

# of: 7f222e99
three-parts-in-law =
    .text = I EU-rätten består definitionen av människohandel med en vuxen av en handling, ett medel och ett syfte att utnyttja.

# of: 3aa39530
finnish-definition =
    .text = I Finland finns brottet människohandel i 25 kap. 3 § i strafflagen. Medlen är bland annat att använda en beroende ställning eller ett värnlöst tillstånd, påtryckning och vilseledande. Syftena är bland annat sexuellt utnyttjande, tvångsarbete, andra förhållanden som kränker människovärdet samt avlägsnande av organ eller vävnader.

# of: 6ac13898
penalties =
    .text = Straffet är från fyra månaders till sex års fängelse och för den grova formen från två till tio år. Försök är också straffbart.

# of: bd0ef31b
pressure-is-trafficking =
    .text = Sedan 2015 hör påtryckning för att få någon att sälja sex till människohandel och inte till koppleri.

# of: cad46035
forced-marriage =
    .text = Tvångsäktenskap skulle från den 1 januari 2025 bli ett av syftena i den finländska bestämmelsen.

# of: 2b8019de
consent-irrelevant =
    .text = Samtycke till utnyttjandet saknar betydelse när något av medlen har använts.

# of: 219bbe5c
under-18 =
    .text = För den som är under 18 år krävs inget medel. Direktivet gör ett undantag som gäller surrogatmödraskap.

# of: cfc2fc1d
vulnerability =
    .text = En utsatt ställning betyder att personen inte har något verkligt eller godtagbart alternativ till att ge efter.

# of: a6b9a999
age-unclear =
    .text = Om åldern är osäker och det finns skäl att tro att ett offer är ett barn, ska personen anses vara ett barn.

# of: 0ea3672a
slide-three-parts =
    .title = Tre delar
    .text =
        - **Handling:** någon rekryterar, flyttar, inhyser eller tar kontroll
        - **Medel:** våld, hot, påtryckning, vilseledande, en svag ställning som används
        - **Syfte:** utnyttjande
    .notes =
        Ge ett vardagligt exempel på varje del. Låt bilden stå kvar medan paren arbetar.

# of: dea1da53
slide-under-18 =
    .title = Under 18 år
    .text =
        __Handling + syfte__ räcker.

        Oklar ålder? Behandla personen som barn tills det är utrett.
    .notes =
        Täck över den mellersta rutan i din teckning. Ett barn kan inte samtycka till att bli utnyttjat, så ingen behöver ha blivit tvingad.

# of: a6e09c7d
slide-not-needed =
    .title = Behövs inte för människohandel
    .text =
        - en gräns som passeras
        - en låst dörr
        - våld
        - ett nej i början
    .notes =
        Fråga vilken av de fyra som förvånade. Ett ja som har fåtts genom hot eller vilseledande ändrar inte brottet.

# of: b64b9495
three-parts-health =
    .participant =
        Vården behöver inget juridiskt ord. Anteckna vad patienten sade och vad du såg, och lämna lagens rutor tomma.

# of: e0122230
three-parts-social =
    .participant =
        Du behöver inte bevisa tre delar innan du frågar om råd eller erbjuder en tjänst. Också den som utnyttjas i arbetet utan att vara kontrollerad behöver hjälp: med lön, boende, rådgivning.

# of: 905ad066
three-parts-police =
    .trainer =
        Be gruppen nämna medlen utan ordet *våld*. Fråga sedan: vilka av dem skulle synas i den första anmälan, om ingen hade frågat efter dem?
    .participant =
        - Fråga om och dokumentera alla tre delarna från början, också när fallet ser ut som koppleri, en lönetvist eller en stöld.
        - Påtryckning för att få någon att sälja sex är ett medel vid människohandel.
        - Våld är ett medel bland många. Att det saknas avgör ingenting.

# of: 1833092f
three-parts-border =
    .trainer =
        Vid en gräns talar man mest om papper. Fråga: ”Vad kan det vara som personen ännu inte vet om det ställe hon eller han är på väg till?”
    .participant =
        Att passera en gräns behövs inte och är inget tecken. Utnyttjandet har kanske inte börjat ännu: att rekrytera genom vilseledande i det syftet räcker, och försök är också ett brott.

# of: 97120e7d
three-parts-reception =
    .participant =
        Det kan ha hänt i ursprungslandet, på vägen eller här, och det kan fortsätta medan personen bor hos er. En asylansökan och människohandel utesluter inte varandra.

# of: e663c696
three-parts-outreach =
    .participant =
        Om någon frågar ”är det här människohandel?”, berätta om de tre delarna med vardagliga ord och låt personen själv jämföra. Du hjälper med eller utan ordet.

# of: 7905300b
three-parts-hotline =
    .participant =
        ”Jag kan inte avgöra vad det är enligt lagen. Det du berättar är något som man kan få hjälp med. Ska vi se vilken hjälp?”

# of: 4b342702
three-parts-volunteers =
    .participant =
        Du behöver inte avgöra något. Om något oroar dig, berätta för din kontaktperson vad du hörde och såg, men inte vem det gäller, om personen inte har gett lov.

# of: 5452c2a9
three-parts-trainers =
    .trainer =
        Låt de blivande utbildarna lära varandra de tre rutorna på två minuter, utan ordet *offer*.
    .participant =
        - Låt deltagarna först hitta delarna i ett exempel; ge definitionen efteråt.
        - De två vanligaste missförstånden: människohandel är att passera en gräns; människohandel är våld.
        - Håll lagen på ett enda papper. Ingen är där för att lära sig en paragraf utantill.

# of: c80d0208
which-part =
    .title = Vilken del saknas?
    .trainer =
        Läs situationerna högt. Paren visar med fingrarna hur många av de tre delarna de hör och säger vilken som saknas eller är oklar. Ungefär två minuter var.

        - En kock får mindre lön än avtalat. Han klagar och söker ett annat arbete. *Utnyttjande, men ingen kontroll hörs: en fråga om arbetstagarens rättigheter, och han ska få hjälp med dem.*
        - En kvinna lovades arbete i en butik. När hon kommer fram blir hon tillsagd att sälja sex tills resan är betald, och hennes familj hotas. *Alla tre.*
        - En vuxen flyttar till Finland för att sälja sex, med en väns hjälp, och behåller det hon tjänar. *Inget utnyttjande, inget medel: inte människohandel.*
        - En pojke på 16 år förs hit för att stjäla och måste lämna ifrån sig allt. Ingen hotar honom. *Handling och syfte: det räcker under 18 år.*
        - En man med intellektuell funktionsnedsättning arbetar på en gård för mat och en säng och ”får ju gå”. *Medlet kan vara att någon använder hans ställning. Oklart: prata vidare.*

        __Lyssna efter__ ”det kan vi inte veta ännu”. Det är ett bra svar.

        __Ont om tid?__ Ta den andra, den tredje och den fjärde.

# of: 97594036
slide-which-part =
    .title = Vilken del saknas?
    .text =
        Visa med fingrarna hur många delar du hör: **handling**, **medel**, **syfte**.

        ”Det kan vi inte veta ännu” är ett svar.
    .notes =
        Två minuter för varje situation. Alla är påhittade.

# of: be7c9a67
q-consent =
    .ask = En kvinna gick med på ett arbete i Finland. Hon blev vilseledd om vad det var. Vad betyder hennes samtycke i definitionen av människohandel?
    .choice-rules-out = Det utesluter människohandel.
    .choice-no-meaning = Det saknar betydelse, eftersom vilseledande är ett av medlen.
    .choice-written = Det har betydelse bara om det gavs skriftligt.
    .why = När något av medlen har använts saknar samtycke till utnyttjandet betydelse.

# of: a658e644
q-under-18 =
    .ask = En pojke på 16 år rekryteras och utnyttjas. Ingen har hotat eller vilselett honom. Vad stämmer?
    .choice-no-means = Det är inte människohandel, eftersom medlet saknas.
    .choice-parents = Det beror på om föräldrarna gav sitt samtycke.
    .choice-enough = Handlingen och syftet räcker, eftersom han är under 18 år.
    .why = För den som är under 18 år krävs inget medel.
