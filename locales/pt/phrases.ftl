### translation: draft

## O que a verificação procura na língua: uma expressão por linha, palavras inteiras; `*` no fim vale por qualquer
## terminação. São listas, não traduções: escreva o que realmente se diz na sua língua.

## O Sistema de Assistência do Estado às vítimas de tráfico, como pode ser chamado.
# of: a98dec13
assistance-phrases =
    sistema de assistência
    sistema de ajuda
    sistema nacional
    o sistema
    do sistema
    ao sistema
## Palavras com que a frase seguinte pode começar quando fala dele.
# of: 85ae554c
assistance-pronouns =
    ele
    eles
    este
    a equipe
    o pessoal
    deve*
    tem de
    tem que
## Que alguém avisa ou tem de avisar.
# of: 55891a34
duty-phrases =
    deve avisar
    deve informar
    deve denunciar
    deve comunicar
    devem avisar
    devem informar
    devem denunciar
    devem comunicar
    tem de avisar
    tem que avisar
    tem de informar
    tem que informar
    tem de denunciar
    tem que denunciar
    têm de avisar
    têm que avisar
    é obrigad*
    são obrigad*
    tem a obrigação
    obrigação de
    avisará
    informará
    denunciará
    vai avisar
    vai informar
    vai denunciar
    avisa sempre
    informa sempre
    avisa a polícia
    informa a polícia
    denuncia os seus clientes
    denuncia os clientes
    denuncia você
## A quem.
# of: e7bc4c25
police-phrases =
    polic*
    políc*
    investigação criminal
## Se uma destas está logo antes, ninguém é avisado.
# of: 43bca37c
duty-negations =
    não
    nunca
    jamais
    ninguém
    nem
## Se uma destas está em qualquer lugar, a frase diz que não é assim.
# of: 4238c1fd
duty-denials =
    é fals*
    é mentira
    não é verdade
    erro
    errado

# of: 365c2a54
promise-phrases =
    não será punid*
    não vai ser punid*
    não será castigad*
    não será expuls*
    não será deportad*
    não vai ser deportad*
    não pode ser deportad*
    não pode ser punid*
    vai receber com certeza
    receberá com certeza
    vai obter autorização
    vai receber autorização
    prometemos
    prometo
    garantimos
    garanto
    garantid*
    estará em segurança
    vai estar em segurança
    ninguém vai saber
    ninguém saberá
    pode ficar no país
    poderá ficar no país
    nada lhe vai acontecer
    não lhe acontecerá nada
    não há qualquer risco
    não há nenhum risco
    sem qualquer risco
    não tem nada a temer
    vão acreditar em si
    vamos protegê-l*
    a polícia vai ajudá-l*

# of: 2a51bb2f
promise-exceptions =
    não prometa
    não prometemos
    não podemos prometer
    não se pode prometer
    ninguém pode
    não é garantid*
    não está garantid*
    não podemos garantir
