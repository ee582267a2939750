### translation: draft

# of: 6a2af8a6
about =
    .title = Si alguien le controla
    .summary = Una tarjeta para la cartera: portada neutra, tres preguntas y números que por sí solos no dicen nada.
    .unverified-because = Los datos se leyeron en páginas guardadas, algunas sin fecha. Nadie ha probado los números.

# of: 6d9fb695
cover =
    .title = Números útiles

# of: 024c3443
questions =
    .title = Tres preguntas

# of: 4ea569e9
money-or-papers =
    .text = ¿Alguien le quita el dinero o guarda sus papeles?

# of: 9078001f
going-out =
    .text = ¿Alguien decide adónde va y con quién habla?

# of: ff82f1cf
saying-no =
    .text = ¿Tiene miedo de lo que pasaría si dijera que no?

# of: 8edc18f0
one-yes =
    .title = Un solo sí
    .text = Puede pedir ayuda, sea cual sea su trabajo y haya aceptado lo que haya aceptado.

# of: 4527da22
no-name =
    .text = Llame al { $phone-assistance-system }, de día o de noche. No tiene que dar su nombre.

# of: a4537390
not-to-the-police =
    .text = Este servicio no denuncia a sus clientes a la policía.

# of: 07e2dd9a
by-heart =
    .text = ¿Es arriesgado guardar esta tarjeta? Aprenda un número de memoria.

# of: 186081ad
numbers =
    .title = Números
