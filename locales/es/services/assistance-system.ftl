### translation: draft

# of: ad516b3c
about =
    .title = Sistema de Asistencia a las Víctimas de Trata (auttamisjärjestelmä)
    .summary = Ayuda y consejo del Estado para personas que han sido explotadas. También se puede preguntar sin dar nombres, si preocupa otra persona. El sistema no denuncia a sus clientes a la policía.
    .unverified-because = El número se leyó en páginas guardadas y nadie lo ha probado. Las ciudades de sus oficinas son de 2021. No se encontró cuánto cuesta la llamada ni qué idiomas se hablan.
# of: eeabd0b1
line =
    .note = Puede llamar sin dar su nombre.
# of: 6f042b42
mail =
    .note = Si escribe sobre otra persona, no ponga nada que permita reconocerla.
# of: ec92f955
from-abroad =
    .note = Desde el extranjero.
# of: 83e0eeb9
site =
    .note = La página está en finés, sueco e inglés.
