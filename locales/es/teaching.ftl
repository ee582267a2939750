### translation: draft

# Lo que la comprobación busca en los cursos, y palabras que desaconseja, en este idioma: una por línea,
# palabras enteras; `*` al final vale por cualquier terminación. Son listas, no traducciones.

## Verbos de lo que otros pueden ver u oír: así puede empezar un objetivo.
# of: 753a557d
observable-verbs =
    abr*
    acompañ*
    acord*
    acuerda*
    adapt*
    analiz*
    anot*
    aplic*
    apunt*
    argument*
    arm*
    asign*
    atiend*
    avis*
    busc*
    calcul*
    cambi*
    cierr*
    cit*
    clasific*
    colabor*
    coment*
    compar*
    complet*
    comprueb*
    comprob*
    comunic*
    construy*
    consult*
    contact*
    contest*
    contrast*
    conversa*
    corrig*
    cre*
    cuent*
    da
    dan
    dar
    decid*
    defin*
    deja*
    demuestr*
    deriv*
    describ*
    dibuj*
    dic*
    diferenci*
    discut*
    diseñ*
    distingu*
    divid*
    document*
    elabor*
    elig*
    empiez*
    encuentr*
    enseñ*
    entrevist*
    enumer*
    escrib*
    escuch*
    evalú*
    evalu*
    evit*
    examin*
    explic*
    expon*
    formul*
    gui*
    habl*
    hac*
    identific*
    ilustr*
    indic*
    inform*
    interpret*
    interrump*
    invit*
    justific*
    lee*
    leen
    llam*
    llev*
    localiz*
    marc*
    mencion*
    mid*
    muestr*
    nombr*
    ofrec*
    orden*
    organiz*
    particip*
    pid*
    plante*
    planific*
    pon*
    practic*
    pregunt*
    prepar*
    present*
    propon*
    proteg*
    rechaz*
    recomiend*
    reconoc*
    redact*
    reformul*
    registr*
    relat*
    rellen*
    repas*
    repit*
    representa*
    resolv*
    resuelv*
    respond*
    resum*
    reún*
    revis*
    señal*
    selecciona*
    separ*
    sigu*
    sustituy*
    tom*
    traduc*
    us*
    utiliz*
    verific*
## Verbos de lo que nadie puede ver: lo que alguien entiende o sabe se ve solo en lo que hace.
# of: 8ee965dd
vague-verbs =
    entiend*
    entend*
    comprend*
    sab*
    conoc*
    aprend*
    apreci*
    asimil*
    interioriz*
    es consciente
    son conscientes
    toma conciencia
    toman conciencia
    tomar conciencia
    se da cuenta
    se familiariz*
    familiariz*
    cree en
    creen en
    creer en
    siente*
    piensa*
    tiene*
    adquier*
    profundiz*
    mejor*
    aument*
    recuerd*
    valor*
    disfrut*
## Contenido duro: de esto se avisa a quienes participan antes de que lo oigan.
# of: f8eeaf92
heavy-phrases =
    violó
    violada*
    violado*
    violación
    violaciones
    agresión sexual
    agresiones sexuales
    agredida sexualmente
    agredido sexualmente
    abuso sexual
    abusos sexuales
    paliza*
    le pegaba
    le pegó
    la golpeaba
    la golpeó
    estrangul*
    suicid*
    autolesi*
    tortur*
    asesin*
    apuñal*
    aborto forzado
    abortos forzados
    quemada con
    quemado con
    maltrato infantil
## Cosas que usa quien forma, que han de estar entre los materiales.
# of: 6c35ff1b
material-phrases =
    rotafolio*
    papelógrafo*
    pizarra*
    proyector*
    nota adhesiva
    notas adhesivas
    tijeras
    sobre cerrado
    sobres
    tarjeta de rol
    tarjetas de rol
    tarjetas de afirmaciones
    altavoz
    altavoces
    ordenador portátil
    etiquetas con nombre
    dados
## De lo que habla un curso que ha de distinguir el trabajo sexual de la trata.
# of: 0bc43876
sexual-exploitation-phrases =
    explotación sexual
    explotada sexualmente
    explotado sexualmente
    explotadas sexualmente
    trabajo sexual
    trabajadora sexual
    trabajadoras sexuales
    vende sexo
    venden sexo
    vender sexo
    prostitu*
## Palabras que hieren a las personas de las que se dicen, con otras mejores. Entre comillas solo se habla de ellas.
# of: 920445f2
harmful-words =
    prostituta* = una persona que vende sexo
    prostituto* = una persona que vende sexo
    prostituida* = una persona a la que obligaron a vender sexo, si fue así
    puta = una persona que vende sexo
    putas = personas que venden sexo
    ramera* = una persona que vende sexo
    mujer de la vida = una mujer que vende sexo
    esclava sexual = una persona explotada
    esclavas sexuales = personas explotadas
    esclavo sexual = una persona explotada
    esclavos modernos = personas explotadas
    rescatar = ofrecer ayuda
    rescata = ofrece ayuda
    rescatada* = que encontró ayuda
    rescatado* = que encontró ayuda
    inmigrante ilegal = una persona sin derecho de residencia
    inmigrantes ilegales = personas sin derecho de residencia
    inmigración ilegal = personas sin derecho de residencia
    los ilegales = personas sin derecho de residencia
    drogadict* = una persona que consume drogas
    yonqui* = una persona que consume drogas
    prostitución infantil = explotación sexual de menores
    pornografía infantil = imágenes de abuso sexual de menores
    víctima perfecta = diga qué se espera de la persona
    verdadera víctima = diga lo que se sabe
    víctima de verdad = diga lo que se sabe
## Lo que muestra, en la misma frase, que solo se habla de la palabra o se desaconseja; y nombres que la contienen.
# of: 87feee45
harmful-exceptions =
    no diga
    no digas
    no decir
    no use
    nunca
    en vez de
    en lugar de
    la palabra
    las palabras
    llaman
    servicio de rescate
    servicios de rescate
    equipo de rescate
