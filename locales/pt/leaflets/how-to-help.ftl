### translation: draft

# of: 9e5623ce
about =
    .title = Para amigos ou vizinhos: como ajudar sem fazer mal
    .summary = O que notar, como falar, o que evitar e a quem perguntar sem dar nomes.
    .unverified-because = As informações foram lidas em páginas guardadas, algumas sem data. A lei sobre o contato com a polícia não foi lida.

# of: d23edb0d
cover =
    .title = Como ajudar
    .text = Para amigos e vizinhos

# of: f2145045
notice =
    .title = Algo preocupa você?
    .text = Você não precisa ter certeza. Talvez alguém que você conhece não possa decidir sobre a própria vida.

# of: bf3ce09b
control =
    .title = O que pode preocupar
    .text = Outra pessoa guarda o dinheiro ou o passaporte dela, ou fala por ela. Ela tem medo ou nunca sai sozinha.

# of: 96dc622c
no-signs =
    .title = O que não diz nada
    .text = Vender sexo, tatuagens, passaporte estrangeiro ou apartamento dividido. Adultos podem escolher vender sexo; isso não é tráfico.

# of: b191c9df
no-proof =
    .title = Nenhum sinal prova
    .text = Também pode acontecer sem nenhum sinal.

# of: 1131670b
talk =
    .title = Como falar

# of: 505a0dcd
alone =
    .title = A sós e em segurança
    .text = Fale onde ninguém mais ouve. Não escreva sobre isso para um telefone que outros leem.

# of: 2a3ffde5
ask-little =
    .title = Pergunte pouco
    .text = Você está bem? Alguém ameaça você? Uma resposta curta basta.

# of: 3a8ea183
listen =
    .title = Escute e acredite
    .text = Não pressione e não julgue. Dê tempo.

# of: fe3e35ff
offer =
    .title = Ofereça, não decida
    .text = Dê um número. Pergunte o que a pessoa quer. Um adulto decide por si.

# of: 3ec4c826
do-not =
    .title = O que evitar

# of: c208fbb4
exploiter =
    .title = Não enfrente quem explora
    .text = Não investigue, não siga, não filme. Pode pôr a pessoa em perigo.

# of: 4c32ee43
police =
    .title = Polícia
    .text = Não pelas costas de um adulto, a não ser que alguém esteja em perigo agora. Para quem é estrangeiro, o contato com a polícia pode pôr em risco o direito de ficar.

# of: 4bb2da36
words =
    .title = Sem promessas
    .text = Não prometa o que não pode cumprir. Não conte a ninguém de quem se trata.

# of: 50694851
interpreter =
    .title = Intérprete
    .text = Nenhum parente e ninguém da mesma comunidade pequena.

# of: a0023424
help =
    .title = Que ajuda existe

# of: 66a20b95
anonymous =
    .title = Pergunte sem nomes
    .text = Ligue para o { -assistance-system }, de dia ou de noite. Não diga o seu nome nem o da pessoa, e fale da sua preocupação.

# of: 6c05a9e1
consent =
    .title = Só se a pessoa quiser
    .text = Um adulto só se torna cliente com o próprio consentimento. Você pode ajudar no contato.

# of: f70a2747
no-report-needed =
    .title = Sem denúncia
    .text = O { -assistance-system } não denuncia os seus clientes à polícia.

# of: 98a71551
children =
    .title = Menos de 18 anos?
    .text = Não espere. Avise a proteção de menores (lastensuojelu) da região.

# of: d4eec48f
danger =
    .title = Perigo agora?
    .text = Ligue para { $phone-emergency }.

# of: 9729fdb3
where-to-turn =
    .title = Onde pedir ajuda
    .text = A preocupação também pesa em você. Você pode perguntar por você.
