### translation: draft

about =
    .title = Om någon styr dig
    .summary = Ett kort för plånboken: neutral framsida, tre frågor och nummer som inte säger något i sig.
    .unverified-because = Uppgifterna har lästs på sparade sidor, en del utan datum. Ingen har prövat numren.

cover =
    .title = Bra nummer att ha

questions =
    .title = Tre frågor

money-or-papers =
    .text = Tar någon dina pengar eller behåller någon dina papper?

going-out =
    .text = Bestämmer någon vart du går och vem du talar med?

saying-no =
    .text = Är du rädd för vad som skulle hända om du sade nej?

one-yes =
    .title = Räcker med ett ja
    .text = Du kan be om hjälp, vad du än arbetar med och vad du än har gått med på.

no-name =
    .text = Ring { $phone-assistance-system }, dag eller natt. Du behöver inte säga ditt namn.

not-to-the-police =
    .text = Den här tjänsten anmäler inte sina klienter till polisen.

by-heart =
    .text = Är det farligt att ha kortet kvar? Lär dig ett nummer utantill.

numbers =
    .title = Nummer
