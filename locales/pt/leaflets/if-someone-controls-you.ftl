### translation: draft

# of: 6a2af8a6
about =
    .title = Se alguém controla você
    .summary = Um cartão para a carteira: capa neutra, três perguntas e números que sozinhos não dizem nada.
    .unverified-because = As informações foram lidas em páginas guardadas, algumas sem data. Ninguém testou os números.

# of: 6d9fb695
cover =
    .title = Números úteis

# of: 024c3443
questions =
    .title = Três perguntas

# of: 4ea569e9
money-or-papers =
    .text = Alguém fica com o seu dinheiro ou guarda os seus documentos?

# of: 9078001f
going-out =
    .text = Alguém decide aonde você vai e com quem fala?

# of: ff82f1cf
saying-no =
    .text = Você tem medo do que aconteceria se dissesse não?

# of: 8edc18f0
one-yes =
    .title = Um só sim
    .text = Você pode pedir ajuda, seja qual for o seu trabalho e o que tiver aceitado.

# of: 4527da22
no-name =
    .text = Ligue para { $phone-assistance-system }, de dia ou de noite. Não precisa dar o nome.

# of: a4537390
not-to-the-police =
    .text = Este serviço não denuncia os seus clientes à polícia.

# of: 07e2dd9a
by-heart =
    .text = É arriscado guardar este cartão? Decore um número.

# of: 186081ad
numbers =
    .title = Números
