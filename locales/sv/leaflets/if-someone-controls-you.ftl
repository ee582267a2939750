### translation: draft

# of: 6a2af8a6
about =
    .title = Om någon styr dig
    .summary = Ett kort för plånboken: neutral framsida, tre frågor och nummer som inte säger något i sig.
    .unverified-because = Uppgifterna har lästs på sparade sidor, en del utan datum. Ingen har prövat numren.

# of: 6d9fb695
cover =
    .title = Bra nummer att ha

# of: 024c3443
questions =
    .title = Tre frågor

# of: 4ea569e9
money-or-papers =
    .text = Tar någon dina pengar eller behåller någon dina papper?

# of: 9078001f
going-out =
    .text = Bestämmer någon vart du går och vem du talar med?

# of: ff82f1cf
saying-no =
    .text = Är du rädd för vad som skulle hända om du sade nej?

# of: 8edc18f0
one-yes =
    .title = Räcker med ett ja
    .text = Du kan be om hjälp, vad du än arbetar med och vad du än har gått med på.

# of: 4527da22
no-name =
    .text = Ring { $phone-assistance-system }, dag eller natt. Du behöver inte säga ditt namn.

# of: a4537390
not-to-the-police =
    .text = Den här tjänsten anmäler inte sina klienter till polisen.

# of: 07e2dd9a
by-heart =
    .text = Är det farligt att ha kortet kvar? Lär dig ett nummer utantill.

# of: 186081ad
numbers =
    .title = Nummer
