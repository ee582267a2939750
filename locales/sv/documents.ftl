### translation: draft
### Orden kring innehållet i allt som skrivs ut.

# Whole documents

checked-on = Uppgifterna kontrollerade { $date }
mark-draft = Utkast till översättning: ännu inte granskad av en namngiven person
mark-incomplete = En del av texterna är ännu inte översatta
mark-unverified = Inte bekräftad
not-verified = inte bekräftad
not-verified-heading = Inte bekräftad
not-verified-note = Kontrollera saken innan du litar på den.
page-of = Sida { $page } av { $pages }
contents = Innehåll
sources = Källor
sources-note = Siffrorna inom hakparentes i texten hänvisar till den här listan.
facts = Fakta
case = Fall
for-audience = För: { $audience }
also-seen-when = Kan också ses när:
quoted = ”{ $text }”
list-comma = { ", " }
duration =
    { $hours ->
        [0] { $minutes } min
       *[other]
            { $minutes ->
                [0] { $hours } h
               *[other] { $hours } h { $minutes } min
            }
    }

# What can be made

output-facilitator-guide = Kursledarens guide
output-handout = Deltagarmaterial
output-test = Kunskapstest
output-checklist = Checklista
output-question-list = Frågelista
output-leaflet = Broschyr
output-directory = Här finns hjälp
output-result = Resultat

# Facilitator guide

guide-safety = Tryggheten först
guide-say-this = Säg i början:
guide-distress = Om någon blir illa berörd:
guide-overview = Översikt
guide-for = För:
guide-length = Längd:
guide-group = Grupp:
guide-prerequisites = Gå först:
guide-objectives = Mål: deltagaren
guide-running-order = Körschema
guide-start = Börjar
guide-activity = Aktivitet
guide-method = Metod
guide-minutes = Min
guide-say-first = Säg först:
guide-materials = Ta med
guide-trainer = För kursledaren
guide-participant = I deltagarmaterialet
guide-listen-for = Lyssna efter:
guide-test-key = Kunskapstest: rätta svar

# Handout and test

handout-before = Innan du läser
handout-objectives = Mål: deltagaren
test-sheet = Test: { $time }
test-how = Välj ett svar på varje fråga. Testet visar vad kursen har lärt ut; du får inget betyg.
test-code-word = Kodord:
test-code-word-how = Välj ett ord som bara du känner till och använd samma ord varje gång. Skriv inte ditt namn.
test-pre = före kursen
test-post = efter kursen
test-follow-up = några månader senare

# Checklist

checklist-never = Det här är aldrig tecken
checklist-never-note = Inget av detta säger något om människohandel, varken ensamt eller tillsammans.
checklist-reading = Så läser du listan
checklist-strengths = Ett starkt tecken behöver inte mycket vid sin sida, men ensamt räcker det aldrig. Ett medelstarkt tecken väger tillsammans med andra. Ett svagt tecken bara stöder andra, hur många de än är.
checklist-ask = Du kan fråga:
checklist-meaning = Vad det här inte säger
no-verdict = Det här är inte ett utlåtande om någon. Inget antal tecken visar att en människa är ett offer, och att tecken saknas visar inte att allt är bra. Tala med människan, och om du är osäker, fråga en specialiserad tjänst; du kan göra det utan att uppge något namn.
strength-strong = starkt
strength-medium = medelstarkt
strength-weak = svagt
element-act = Handling
element-means = Medel
element-purpose = Syfte

# Question list

list-notice = Läs det här först
list-paper = Skriv inga namn och inga svar på det här pappret: någon annan kan hitta det.
list-prepare = Innan du möter någon
list-gates = Före den första frågan
list-gates-note = Fortsätt först när du kan svara ”ja” på var och en av dessa.
list-otherwise = Om inte: { $ending }
list-questions = Frågor
list-questions-note = Personen får låta bli att svara på vilken fråga som helst och sluta när som helst. ”Vet inte” och ”vill inte säga” är bra svar; de räknas varken som ja eller nej.
list-questions-note-alone = Du får låta bli att svara på vilken fråga som helst och sluta när som helst. ”Vet inte” och ”vill inte säga” är bra svar; de räknas varken som ja eller nej.
list-only-if = Fråga bara om { $condition }.
list-children-true = Också när personen är eller kan vara under 18 år.
list-children-only = Bara när personen är eller kan vara under 18 år.
list-sensitive = Kan vara svår att svara på: fråga först när det finns förtroende, och hoppa hellre över än pressa.
list-one = Ett av dessa:
list-several = Ett eller flera av dessa:
list-scale = { $from } ({ $low }) … { $to } ({ $high })
list-number = { $from }–{ $to } { $unit }
list-note = En tanke som inte skrivs upp.
list-scoring = Vad svaren ger tillsammans
scoring-not-validated = Det här sättet att räkna har inte prövats på sådana människor som det används med.
list-endings = Hur samtalet kan sluta
list-endings-alone = Hur det kan sluta
list-from-gate = När något av villkoren före den första frågan inte är uppfyllt.
list-ending-if = Om { $condition }.
list-ending-else = I alla andra fall.
list-turn-to = → Vart man kan vända sig: { $services }

# The key to a form

key-title = Nyckel: { $title }
key-apart = Endast för den professionella. Håll bladet skilt från det ifyllda formuläret och lämna det aldrig hos personen: det berättar vad svaren räknas som.
key-form = Förstör formuläret efter samtalet så som din organisation förstör konfidentiella papper, om personen inte vill något annat. Det står inget namn på det; skriv inte dit något.
key-before = Innan du delar ut formuläret
key-before-note = Ställ de här frågorna högt. Dela ut formuläret först när du kan svara ”ja” på var och en.
key-answers = Vad svaren räknas som
key-counts = ”{ $answer }” räknas som: { $sign }
key-counts-group = { $group }, { $strength }
key-weight = vikt { $weight }
key-nothing = Räknas inte.
key-fact = Räknas aldrig: { $fact }
key-unsure = ”Vet inte”, ”vill inte säga” och det som hoppades över räknas varken som ja eller nej.
key-rule = Hur det läggs ihop
key-rule-dimensions = Räkna tecknen i varje grupp. En grupp är positiv i vart och ett av de här fallen, och en positiv grupp är värd en närmare titt.
key-rule-elements = Räkna tecknen i varje grupp. En grupp är positiv i vart och ett av de här fallen. Det är värt en närmare titt när var sin positiv grupp talar för en handling, ett medel och ett syfte; under 18 år behövs inget medel.
key-rule-group = En grupp är positiv med { $needed }.
key-rule-count =
    { $count ->
        [one] Ett tecken är värt en närmare titt.
       *[other] { $count } olika tecken eller fler är värda en närmare titt.
    }
key-rule-sum = Lägg ihop vikterna. En summa på { $sum } eller mer är värd en närmare titt.
key-rule-yes-or-maybe =
    Det är värt en närmare titt med { $yes } tecken eller fler, eller med { $maybe } eller fler frågor som
    besvarades med ”vet inte”.
key-strong = { $count } starka
key-medium = { $count } medelstarka
key-weak = { $count } svaga
key-any-other = { $count } till av vilken styrka som helst
key-band =
    { $to ->
        [open] { $from } eller mer: { $title }
       *[other] { $from }–{ $to }: { $title }
    }
gate-device = Ingen kan se in i enheterna
gate-safety = Trygg nu
gate-privacy = Ingen kan höra
gate-interpreter = En oberoende tolk
gate-consent = Personen har gått med på det
gate-age = Myndig
answer-on-scale = { $value } av { $to }

# Conditions: parts of “ask only if …”

condition-and = { " " }och{ " " }
condition-or = { " " }eller{ " " }
condition-not = det inte är så att { $condition }
condition-answer = svaret på fråga { $number } är { $answers }
condition-gate = före frågorna besvaras ”{ $gate }” med { $answers }
condition-from = svaret på fråga { $number } är { $least } eller mer
condition-to = svaret på fråga { $number } är { $most } eller mindre
condition-between = svaret på fråga { $number } är mellan { $least } och { $most }
condition-element = rekvisitet ”{ $element }” kom fram
condition-dimension = det fanns tillräckligt många tecken i gruppen ”{ $dimension }”
condition-count =
    { $count ->
        [one] minst ett tecken kom fram
       *[other] minst { $count } tecken kom fram
    }
condition-band = summan ligger i intervallet ”{ $band }”
condition-look-closer = svaren som helhet ger anledning att se närmare på saken
condition-not-look-closer = svaren som helhet inte ger anledning att se närmare på saken

# Leaflet and services

leaflet-about = Vad det här bygger på
leaflet-checked-note = Nummer och tider ändras: om ett inte svarar, prova ett annat.
directory-note = Tjänster som hjälper och hur man når dem. Nummer och tider ändras: om ett inte svarar, prova ett annat.
service-free = Gratis
service-anonymous = Namn behöver inte uppges
hours-from-to = { $days } kl. { $from }–{ $to }
hours-always = { $days } dygnet runt
hours-in-languages = { $hours } ({ $languages })
hours-time = { $hour }.{ $minute }
days-all = Alla dagar
days-from-to = { $from }–{ $to }
day-mon = mån
day-tue = tis
day-wed = ons
day-thu = tors
day-fri = fre
day-sat = lör
day-sun = sön
area-finland = hela Finland
need-emergency = nödläge
need-trafficking-victims = offer för människohandel
need-professionals = råd för yrkesverksamma
need-crime-victims = brottsoffer
need-violence = våld
need-shelter = skyddshem
need-sexual-violence = sexuellt våld
need-sex-workers = personer som gör sexarbete
need-migrants = personer som har flyttat till landet
need-legal-advice = juridisk rådgivning
need-workers = rättigheter i arbetet
need-compensation = ersättning
need-police-report = polisanmälan

# Result of a screening

result-next-steps = Nästa steg
result-services = Här finns hjälp
result-duty = Vad lagen kräver att du gör
result-consult = Vem du kan fråga utan att uppge något namn
result-services-other = Andra ställen där hjälp finns
result-elements = Vad svaren säger
result-elements-note = Människohandel med en vuxen har tre rekvisit: en handling, ett medel och ett syfte att utnyttja. Också ”inte känt” är ett svar.
result-elements-note-child = För den som är under 18 har medlet ingen betydelse: en handling och ett syfte att utnyttja räcker. Bara om syftet är surrogatmoderskap, och barnet inte är surrogatmodern, räknas medlet.
result-element = Rekvisit
result-dimension = Grupp av tecken
result-state = Resultat
result-range = Om de öppna frågorna besvarades
result-from-to = från ”{ $best }” till ”{ $worst }”
result-together = Tillsammans
result-combination = Det som har setts passar in på kombinationen ”{ $title }”. Den är ett namn på grupper av tecken, inte på en människa.
result-no-combination =
    { $count ->
        [0] Det som har setts passar inte in på någon kombination som har ett namn, och inget rekvisit kom fram.
       *[other] Det som har setts passar inte in på någon kombination som har ett namn. Rekvisit som kom fram: { $elements }.
    }
result-other-combinations = Om de öppna frågorna besvarades kunde också de här passa in:
result-count = Antal tecken: { $best }.
result-count-range = Antal tecken: { $best }, och högst { $worst } om det som lämnades öppet var ett tecken.
result-sum = Summa: { $best }.
result-sum-range = Summa: { $best }, och högst { $worst } om det som lämnades öppet räknades.
result-band = Det ligger i intervallet ”{ $band }”.
result-band-range = Det ligger mellan ”{ $best }” och ”{ $worst }”, beroende på det som lämnades öppet.
result-look-closer = Enligt regeln i den här kartläggningen ger svaren anledning att se närmare på saken tillsammans med personen.
result-no-look-closer = Enligt regeln i den här kartläggningen ger svaren ingen anledning att se närmare på saken. Det utesluter ingenting.
result-may-look-closer = Enligt regeln i den här kartläggningen ger det som är känt ännu ingen anledning att se närmare på saken. Det som lämnades öppet kan ändra det.
result-question = Fråga
result-answer = Svar
result-weight = Ger
result-signs = Svar som räknas som tecken
result-because = Eftersom ”{ $question }” besvarades med ”{ $answer }”.
result-unanswered = Öppna frågor
result-unanswered-note = De räknas varken som ja eller nej. De kan klarna senare, eller behöver aldrig göra det.
result-accuracy = Hur ofta ett sådant resultat stämmer
accuracy-study = { $on } ({ $sample } personer; människohandel konstaterades hos { $positives } av dem).
accuracy-closer =
    { $concerned ->
        [0] Av 100 personer med det här resultatet konstaterades människohandel hos färre än en.
       *[other] Av 100 personer med det här resultatet konstaterades människohandel hos ungefär { $concerned }, och hos ungefär { $others } inte.
    }
accuracy-not-closer =
    { $concerned ->
        [0] Av 100 personer med det här resultatet konstaterades människohandel ändå hos färre än en.
       *[other] Av 100 personer med det här resultatet konstaterades människohandel ändå hos ungefär { $concerned }.
    }
accuracy-prevalence-study = Så är det där { $concerned } av 1000 personer berörs, som i studien. Där färre berörs är fler av larmen falska.
accuracy-prevalence-stated = Det är räknat för människor av vilka { $concerned } av 1000 berörs.
accuracy-elsewhere = Siffrorna kommer från andra människor och andra platser. Hur ofta resultatet stämmer för dem som du möter är inte känt.
accuracy-open = Frågor lämnades öppna, så ingen siffra passar in på det här resultatet.
accuracy-unknown = Det är inte känt: det finns inga publicerade siffror för det här sättet att fråga. Räkna med falska larm, och med tecken som förblir dolda.
scoring-validated-on = Prövat med: { $on }.
state-seen = kom fram
state-not-seen = kom inte fram
state-not-known = inte känt
state-not-asked = inte frågat
state-not-needed = behövs inte

# Words of content

method-lecture = inledning
method-discussion = diskussion
method-exercise = övning
method-case = fallarbete
method-reflection = reflektion
method-test = test
method-break = paus
audience-health = hälso- och sjukvården
audience-social = socialvården
audience-police = polisen
audience-border = gränsbevakningen
audience-reception = förläggningar
audience-outreach = uppsökande arbete
audience-hotline = rådgivningstelefoner
audience-volunteers = frivilliga
audience-trainers = utbildare
audience-reader = läsaren själv

# Languages

language-am = amhariska
language-ar = arabiska
language-az = azerbajdzjanska
language-bg = bulgariska
language-bn = bengali
language-bs = bosniska
language-ckb = sorani
language-cs = tjeckiska
language-da = danska
language-de = tyska
language-el = grekiska
language-en = engelska
language-es = spanska
language-et = estniska
language-fa = persiska
language-fa-AF = dari
language-fi = finska
language-fr = franska
language-he = hebreiska
language-hi = hindi
language-hr = kroatiska
language-hu = ungerska
language-it = italienska
language-ja = japanska
language-ka = georgiska
language-km = khmer
language-kmr = kurmanji
language-ko = koreanska
language-lo = lao
language-lt = litauiska
language-lv = lettiska
language-mn = mongoliska
language-my = burmesiska
language-nb = norska
language-ne = nepali
language-nl = nederländska
language-pl = polska
language-ps = pashto
language-pt = portugisiska
language-ro = rumänska
language-ru = ryska
language-se = nordsamiska
language-si = singalesiska
language-sk = slovakiska
language-so = somaliska
language-sq = albanska
language-sr = serbiska
language-sv = svenska
language-sw = swahili
language-ta = tamil
language-th = thailändska
language-ti = tigrinska
language-tl = filippinska
language-tr = turkiska
language-uk = ukrainska
language-ur = urdu
language-uz = uzbekiska
language-vi = vietnamesiska
language-zh = kinesiska
language-zh-Hans = kinesiska (förenklad)
language-zh-Hant = kinesiska (traditionell)
