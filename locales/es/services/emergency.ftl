### translation: draft

# of: 7d9666d5
about =
    .title = Número de emergencias
    .summary = Cuando alguien está en peligro ahora mismo.
    .unverified-because = El número está en fuentes oficiales. Como todo contacto, una persona debe comprobarlo antes de imprimir.
