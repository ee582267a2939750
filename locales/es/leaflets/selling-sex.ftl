### translation: draft

# of: 3885cf76
about =
    .title = Vender sexo en Finlandia: sus derechos y su seguridad
    .summary = Para personas adultas que venden sexo: qué dice la ley, qué es explotación, dónde hay ayuda de salud y legal, y qué puede suponer el contacto con la policía para una persona extranjera.
    .unverified-because = Los datos se leyeron en páginas guardadas, algunas antiguas. No se ha leído la ley vigente, sobre todo el capítulo 20 del Código Penal y el artículo 148 de la Ley de Extranjería.

# of: 42491b92
cover =
    .title = Cuídese
    .text = Información y números de teléfono

# of: 011bede3
law =
    .title = Qué dice la ley
    .text = Usted decide sobre su vida. Esto conviene saberlo.

# of: 6ea5a6f3
not-a-crime =
    .title = Vender sexo
    .text = Una persona adulta que vende sexo no comete con ello ningún delito en Finlandia.

# of: 6758d2ce
public-place =
    .title = Lugares públicos
    .text = Está prohibido comprar u ofrecer sexo en un lugar público.

# of: 1c7bd2ae
buyer =
    .title = Clientes
    .text = Comprar sexo es delito si quien lo vende es víctima de trata o de proxenetismo.

# of: ae6d9bf6
pandering =
    .title = ¿Alguien saca provecho de usted?
    .text = Puede ser un delito de esa persona: proxenetismo. Quizá pueda tener abogado y { -support-person }.

# of: acc4e7b4
under-18 =
    .title = ¿Menos de 18 años?
    .text = Entonces puede ser trata de personas aunque nadie le obligue.

# of: f94a8de4
exploitation =
    .title = Cuando deciden otros
    .text = Puede ser explotación si alguien:

# of: 30806cd5
money =
    .text = le quita el dinero o le hace pagar una deuda que nunca se acaba

# of: 6c7ef4d2
papers =
    .text = guarda su pasaporte o no le deja salir a solas

# of: 05775eb2
force =
    .text = decide sobre los clientes o sobre lo que hace con ellos

# of: dfac3692
threats =
    .text = le amenaza o le hace daño, a usted o a sus seres queridos

# of: e9f749af
agreed-at-first =
    .title = ¿Aceptó al principio?
    .text = Aun así puede pedir ayuda. Presionar a alguien para que venda sexo puede ser trata de personas.

# of: ffd29c7e
no-report-needed =
    .title = Ayuda sin la policía
    .text = El { -assistance-system } no denuncia a sus clientes a la policía. Sin denuncia, la ayuda puede durar menos.

# of: 7598251b
health =
    .title = Salud y seguridad
    .text = Su no vale, con cada cliente.

# of: 9bc05251
support =
    .title = Apoyo sin juzgar
    .text = Pro-tukipiste es gratis para usted, sean cuales sean su género y sus papeles.

# of: f2282917
sexual-violence =
    .title = ¿Sexo contra su voluntad?
    .text = Los centros de apoyo Seri ayudan desde los 16 años, sea cual sea su género. Si quiere, puede denunciar allí el delito.

# of: 0cc23293
danger =
    .title = ¿En peligro ahora?
    .text = Llame al { $phone-emergency }.

# of: eb352674
lawyer =
    .title = Abogado
    .text = Tras violencia sexual, violencia en casa o trata, el Estado puede pagar un abogado, sean cuales sean sus ingresos.

# of: 381c2eb8
free-advice =
    .title = ¿Dudas sobre sus papeles?
    .text = El Centro de Asesoramiento para Refugiados (Pakolaisneuvonta) aconseja a personas extranjeras, también sin papeles.

# of: a71e481e
police =
    .title = La policía y su estancia

# of: 6818352c
own-choice =
    .title = Un delito contra usted
    .text = Puede denunciarlo por internet o en una comisaría. Antes puede pedir consejo.

# of: 41650f6d
risk-with-police =
    .title = ¿Sin nacionalidad de la UE?
    .text = Si la policía sospecha que vende sexo, pueden negarle la entrada o puede perder su derecho a estar aquí. Hable con un abogado antes de llamarla.

# of: 010befdc
interpreter =
    .title = Intérprete
    .text = Puede usar un idioma que hable. Las autoridades ponen un intérprete.

# of: e40404aa
time-to-think =
    .title = ¿Explotación y sin derecho a quedarse?
    .text = Pueden darle un { -reflection-period }: hasta seis meses de estancia legal. Lo decide el { -assistance-system } o la policía.

# of: b716da4e
where-to-turn =
    .title = Dónde pedir ayuda
    .text = Nadie tiene que saber que preguntó. Use un teléfono que nadie más revise.
