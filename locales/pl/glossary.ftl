### translation: draft
### Terminy dziedziny: każde słowo wybiera się raz, tutaj. Przypadek: { -reflection-period(case: "genitive") }.

## Prawo i urzędy

# of: bcffbbf0
-assistance-system =
    { $case ->
       *[nominative] System Pomocy
        [genitive] Systemu Pomocy
        [dative] Systemowi Pomocy
        [accusative] System Pomocy
        [instrumental] Systemem Pomocy
        [locative] Systemie Pomocy
    }
# of: 9eb9e0eb
-immigration-service =
    { $case ->
       *[nominative] Fiński Urząd Imigracyjny
        [genitive] Fińskiego Urzędu Imigracyjnego
        [dative] Fińskiemu Urzędowi Imigracyjnemu
        [accusative] Fiński Urząd Imigracyjny
        [instrumental] Fińskim Urzędem Imigracyjnym
        [locative] Fińskim Urzędzie Imigracyjnym
    }
# of: 4b9af22f
-state-treasury =
    { $case ->
       *[nominative] Skarb Państwa
        [genitive] Skarbu Państwa
        [dative] Skarbowi Państwa
        [accusative] Skarb Państwa
        [instrumental] Skarbem Państwa
        [locative] Skarbie Państwa
    }
# of: 6e927238
-occupational-safety-authority =
    { $case ->
       *[nominative] inspekcja bezpieczeństwa pracy
        [genitive] inspekcji bezpieczeństwa pracy
        [dative] inspekcji bezpieczeństwa pracy
        [accusative] inspekcję bezpieczeństwa pracy
        [instrumental] inspekcją bezpieczeństwa pracy
        [locative] inspekcji bezpieczeństwa pracy
    }
# of: 1bd20735
-reflection-period =
    { $case ->
       *[nominative] czas do namysłu
        [genitive] czasu do namysłu
        [dative] czasowi do namysłu
        [accusative] czas do namysłu
        [instrumental] czasem do namysłu
        [locative] czasie do namysłu
    }
# Do sprawdzenia: toipumisaika w fińskiej ustawie o przyjmowaniu.
# of: a06d4020
-recovery-period =
    { $case ->
       *[nominative] czas na odzyskanie sił
        [genitive] czasu na odzyskanie sił
        [dative] czasowi na odzyskanie sił
        [accusative] czas na odzyskanie sił
        [instrumental] czasem na odzyskanie sił
        [locative] czasie na odzyskanie sił
    }
# of: 00e2b982
-residence-permit =
    { $case ->
       *[nominative] zezwolenie na pobyt
        [genitive] zezwolenia na pobyt
        [dative] zezwoleniu na pobyt
        [accusative] zezwolenie na pobyt
        [instrumental] zezwoleniem na pobyt
        [locative] zezwoleniu na pobyt
    }
# of: dbd80df8
-right-to-stay =
    { $case ->
       *[nominative] prawo pobytu
        [genitive] prawa pobytu
        [dative] prawu pobytu
        [accusative] prawo pobytu
        [instrumental] prawem pobytu
        [locative] prawie pobytu
    }
# of: f9f9a2ce
-criminal-investigation =
    { $case ->
       *[nominative] śledztwo
        [genitive] śledztwa
        [dative] śledztwu
        [accusative] śledztwo
        [instrumental] śledztwem
        [locative] śledztwie
    }
# of: 5b40c46e
-police-report =
    { $case ->
       *[nominative] zgłoszenie na policję
        [genitive] zgłoszenia na policję
        [dative] zgłoszeniu na policję
        [accusative] zgłoszenie na policję
        [instrumental] zgłoszeniem na policję
        [locative] zgłoszeniu na policję
    }
# of: 74d923e8
-child-welfare-notification =
    { $case ->
       *[nominative] zgłoszenie do ochrony dzieci
        [genitive] zgłoszenia do ochrony dzieci
        [dative] zgłoszeniu do ochrony dzieci
        [accusative] zgłoszenie do ochrony dzieci
        [instrumental] zgłoszeniem do ochrony dzieci
        [locative] zgłoszeniu do ochrony dzieci
    }

## Pomoc

# of: 36e3f04e
-legal-counsel =
    { $case ->
       *[nominative] pełnomocnik z urzędu
        [genitive] pełnomocnika z urzędu
        [dative] pełnomocnikowi z urzędu
        [accusative] pełnomocnika z urzędu
        [instrumental] pełnomocnikiem z urzędu
        [locative] pełnomocniku z urzędu
    }
# of: 4471be18
-support-person =
    { $case ->
       *[nominative] osoba wspierająca
        [genitive] osoby wspierającej
        [dative] osobie wspierającej
        [accusative] osobę wspierającą
        [instrumental] osobą wspierającą
        [locative] osobie wspierającej
    }
# of: 34d9ddf9
-interpreter =
    { $case ->
       *[nominative] tłumacz
        [genitive] tłumacza
        [dative] tłumaczowi
        [accusative] tłumacza
        [instrumental] tłumaczem
        [locative] tłumaczu
    }
# of: 480a1835
-shelter =
    { $case ->
       *[nominative] schronienie
        [genitive] schronienia
        [dative] schronieniu
        [accusative] schronienie
        [instrumental] schronieniem
        [locative] schronieniu
    }
# of: 84572653
-compensation =
    { $case ->
       *[nominative] odszkodowanie
        [genitive] odszkodowania
        [dative] odszkodowaniu
        [accusative] odszkodowanie
        [instrumental] odszkodowaniem
        [locative] odszkodowaniu
    }
# of: 8d1bc36b
-secrecy =
    { $case ->
       *[nominative] tajemnica
        [genitive] tajemnicy
        [dative] tajemnicy
        [accusative] tajemnicę
        [instrumental] tajemnicą
        [locative] tajemnicy
    }
# of: 18c94551
-professional-secrecy =
    { $case ->
       *[nominative] tajemnica zawodowa
        [genitive] tajemnicy zawodowej
        [dative] tajemnicy zawodowej
        [accusative] tajemnicę zawodową
        [instrumental] tajemnicą zawodową
        [locative] tajemnicy zawodowej
    }

## Co spotyka ludzi

# of: b8907498
-human-trafficking =
    { $case ->
       *[nominative] handel ludźmi
        [genitive] handlu ludźmi
        [dative] handlowi ludźmi
        [accusative] handel ludźmi
        [instrumental] handlem ludźmi
        [locative] handlu ludźmi
    }
# of: eb5812b4
-sexual-exploitation =
    { $case ->
       *[nominative] wykorzystywanie seksualne
        [genitive] wykorzystywania seksualnego
        [dative] wykorzystywaniu seksualnemu
        [accusative] wykorzystywanie seksualne
        [instrumental] wykorzystywaniem seksualnym
        [locative] wykorzystywaniu seksualnym
    }
# of: 147e78df
-labour-exploitation =
    { $case ->
       *[nominative] wyzysk w pracy
        [genitive] wyzysku w pracy
        [dative] wyzyskowi w pracy
        [accusative] wyzysk w pracy
        [instrumental] wyzyskiem w pracy
        [locative] wyzysku w pracy
    }
# of: 805d87c6
-forced-labour =
    { $case ->
       *[nominative] praca przymusowa
        [genitive] pracy przymusowej
        [dative] pracy przymusowej
        [accusative] pracę przymusową
        [instrumental] pracą przymusową
        [locative] pracy przymusowej
    }
