### translation: draft

# of: d847e9b7
about =
    .title = Nollalinja
    .summary = Teléfono de ayuda sobre violencia, abierto día y noche.
    .unverified-because = El número, el horario y los idiomas se leyeron en una página guardada sin fecha. No se encontró si se puede llamar sin dar el nombre.
# of: a962edfc
line =
    .note = Gratis. La llamada no aparece en la factura del teléfono.
# of: f93cd4af
chat =
    .note = Chat en la página, que tiene un botón para salir rápido.
# of: ec92f955
from-abroad =
    .note = Desde el extranjero.
