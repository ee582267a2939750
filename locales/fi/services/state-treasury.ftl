### translation: draft

# of: 26ef96c3
about =
    .title = Valtiokonttori
    .summary = Korvauksia valtion varoista rikoksen aiheuttamista vammoista ja kärsimyksestä.
    .unverified-because = Numero ja ajat on luettu tallennetulta sivulta, jossa ei ole päiväystä. Puhelun hintaa ei löytynyt.
