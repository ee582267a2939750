### translation: draft

# of: 8088e7d0
about =
    .title = Pro-tukipiste
    .summary = Apoyo para personas que venden sexo o hacen trabajo erótico, y para quienes han sido explotadas en ello, sea cual sea su género o situación de residencia.
    .unverified-because = Los idiomas son de 2016. No se encontró un teléfono, y no se confirmó si se puede ir sin dar el nombre.
# of: aeffbc40
site =
    .note = Oficinas en Helsinki y Tampere.
