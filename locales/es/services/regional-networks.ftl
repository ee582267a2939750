### translation: draft

# of: 1f36ab8d
about =
    .title = Redes regionales contra la trata
    .summary = Profesionales de una región que saben a quién preguntar allí. El Sistema de Asistencia dirige las redes.
    .unverified-because = La página no tiene fecha, y no se encontró cómo contactar con cada red.
