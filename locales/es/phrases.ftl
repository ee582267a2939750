### translation: draft

## Lo que la comprobación busca en el idioma: una expresión por línea, palabras enteras; `*` al final vale por
## cualquier terminación. Son listas, no traducciones: escriba lo que de verdad se dice en su idioma.

## El Sistema de Asistencia del Estado a las víctimas de trata, como se le puede llamar.
# of: a98dec13
assistance-phrases =
    sistema de asistencia
    sistema de ayuda
    sistema nacional
    el sistema
    del sistema
    al sistema
## Palabras con las que puede empezar la frase siguiente cuando habla de él.
# of: 85ae554c
assistance-pronouns =
    este
    esta
    ellos
    allí
    su personal
    el personal
    debe*
    tiene que
    tienen que
## Que alguien avisa o tiene que avisar.
# of: 55891a34
duty-phrases =
    debe avisar
    debe informar
    debe denunciar
    debe comunicar
    debe notificar
    deben avisar
    deben informar
    deben denunciar
    deben comunicar
    tiene que avisar
    tiene que informar
    tiene que denunciar
    tiene que comunicar
    tienen que avisar
    tienen que informar
    tienen que denunciar
    está obligad*
    están obligad*
    tiene la obligación
    obligación de
    avisará
    informará
    denunciará
    comunicará
    avisa siempre
    informa siempre
    avisa a la policía
    informa a la policía
    denuncia a sus clientes
    denuncia a los clientes
    le denuncia
## A quién.
# of: e7bc4c25
police-phrases =
    polic*
    investigación penal
## Si una de estas está justo antes, no se avisa a nadie.
# of: 43bca37c
duty-negations =
    no
    nunca
    jamás
    nadie
    tampoco
## Si una de estas está en cualquier lugar, la frase dice que no es así.
# of: 4238c1fd
duty-denials =
    es fals*
    es mentira
    no es cierto
    no es verdad
    error
## Promises that may not come true; with one of the exceptions in its sentence, a phrase is none.
# of: 365c2a54
promise-phrases =
    usted recibirá
    recibirá ayuda
    recibirán ayuda
    obtendrá
    le darán ayuda
    prometemos
    le prometo
    garantiz*
    estará a salvo
    no será castigad*
    no le castigarán
    no será expulsad*
    no será deportad*
    no le expulsarán
    no le deportarán
    puede quedarse en el país
    podrá quedarse
    nadie se enterará
    nadie lo sabrá
    estará protegid*
    le creerán
    le pagarán
    no tiene nada que temer
    no le pasará nada
    no hay ningún riesgo
    sin ningún riesgo
    ganará el juicio
    le protegeremos
    la policía le ayudará
# of: 2a51bb2f
promise-exceptions =
    no prometa
    no prometer
    no prometas
    nunca prometa
    no puede
    no se puede
    nadie puede
    no está garantizad*
    sin garantía
