### translation: draft

# of: 26ef96c3
about =
    .title = Tesoro Público (Valtiokonttori)
    .summary = Indemnización con fondos públicos por lesiones y sufrimiento causados por un delito.
    .unverified-because = El número y el horario se leyeron en una página guardada sin fecha; no se encontró cuánto cuesta la llamada.
