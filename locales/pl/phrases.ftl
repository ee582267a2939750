### translation: draft

## Czego sprawdzanie szuka w języku: jedno wyrażenie w wierszu, całe słowa; `*` na końcu zastępuje dowolną końcówkę.
## To listy, nie tłumaczenia: napisz to, co naprawdę mówi się w twoim języku.

## Państwowy System Pomocy ofiarom handlu ludźmi, tak jak można go nazwać.
# of: a98dec13
assistance-phrases =
    system pomocy
    systemu pomocy
    systemowi pomocy
    systemem pomocy
    systemie pomocy
    system
    systemu
## Słowa, którymi może zacząć się następne zdanie, gdy o nim mówi.
# of: 85ae554c
assistance-pronouns =
    on
    oni
    tam
    pracownicy
    personel
    musi
    muszą
## Że ktoś powiadamia lub musi powiadomić.
# of: 55891a34
duty-phrases =
    musi powiadomić
    musi zgłosić
    musi zawiadomić
    musi poinformować
    musi powiedzieć
    muszą powiadomić
    muszą zgłosić
    muszą zawiadomić
    muszą poinformować
    ma obowiązek
    mają obowiązek
    jest zobowiązan*
    są zobowiązani
    powiadomi
    zgłosi
    zawiadomi
    poinformuje
    zawsze powiadamia
    zawsze zgłasza
    zawsze zawiadamia
    powiadamia policję
    zawiadamia policję
    informuje policję
    zgłasza swoich klientów
    zgłasza klientów
    zgłasza cię
## Kogo.
# of: e7bc4c25
police-phrases =
    policj*
    śledztw*
## Jeśli jedno z tych stoi tuż przed, nikt nie jest powiadamiany.
# of: 43bca37c
duty-negations =
    nie
    nigdy
    nikt
    nikogo
    ani
## Jeśli jedno z tych stoi gdziekolwiek, zdanie mówi, że tak nie jest.
# of: 4238c1fd
duty-denials =
    nieprawd*
    fałsz*
    błąd
    błędn*

# of: 365c2a54
promise-phrases =
    nie zostanie pani ukarana
    nie zostanie pan ukarany
    nie zostaniesz ukaran*
    nie ukarzą
    nie zostaniesz deportowan*
    nie zostanie pani deportowana
    nie zostanie pan deportowany
    nie wydalą
    na pewno dostaniesz
    na pewno otrzyma
    otrzyma pani zezwolenie
    otrzyma pan zezwolenie
    dostaniesz zezwolenie na pobyt
    obiecujemy
    obiecuję
    gwarantujemy
    gwarantuję
    gwarantowan*
    będziesz bezpieczn*
    będzie pani bezpieczna
    będzie pan bezpieczny
    nikt się nie dowie
    możesz zostać w kraju
    nic ci się nie stanie
    nic się pani nie stanie
    nie ma żadnego ryzyka
    bez żadnego ryzyka
    nie ma się czego bać
    uwierzą ci
    ochronimy cię
    policja ci pomoże

# of: 2a51bb2f
promise-exceptions =
    nie obiecuj
    nie obiecujemy
    nie możemy obiecać
    nie można obiecać
    nikt nie może
    nie jest gwarantowan*
    nie gwarantujemy
