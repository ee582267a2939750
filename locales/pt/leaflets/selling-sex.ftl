### translation: draft

# of: 3885cf76
about =
    .title = Vender sexo na Finlândia: os seus direitos e a sua segurança
    .summary = Para adultos que vendem sexo: o que diz a lei, o que é exploração, onde há ajuda de saúde e jurídica, e o que o contato com a polícia pode significar para quem é estrangeiro.
    .unverified-because = As informações foram lidas em páginas guardadas, algumas antigas. A lei em vigor não foi lida, sobretudo o capítulo 20 do Código Penal e o artigo 148 da Lei de Estrangeiros.

# of: 42491b92
cover =
    .title = Cuide-se
    .text = Informações e telefones

# of: 011bede3
law =
    .title = O que diz a lei
    .text = Você decide sobre a sua vida. Isto é bom saber.

# of: 6ea5a6f3
not-a-crime =
    .title = Vender sexo
    .text = Um adulto que vende sexo não comete crime por isso na Finlândia.

# of: 6758d2ce
public-place =
    .title = Lugares públicos
    .text = É proibido comprar ou oferecer sexo em lugar público.

# of: 1c7bd2ae
buyer =
    .title = Clientes
    .text = Comprar sexo é crime se quem vende é vítima de tráfico ou de lenocínio.

# of: ae6d9bf6
pandering =
    .title = Alguém lucra com você?
    .text = Pode ser um crime dessa pessoa: lenocínio. Você talvez possa ter um advogado e uma { -support-person }.

# of: acc4e7b4
under-18 =
    .title = Menos de 18 anos?
    .text = Então pode ser tráfico de pessoas, mesmo que ninguém force você.

# of: f94a8de4
exploitation =
    .title = Quando outros decidem
    .text = Pode ser exploração se alguém:

# of: 30806cd5
money =
    .text = fica com o seu dinheiro ou faz você pagar uma dívida que nunca acaba

# of: 6c7ef4d2
papers =
    .text = guarda o seu passaporte ou não deixa você sair sem companhia

# of: 05775eb2
force =
    .text = decide sobre os clientes ou o que você faz com eles

# of: dfac3692
threats =
    .text = ameaça ou machuca você ou pessoas que você ama

# of: e9f749af
agreed-at-first =
    .title = Aceitou no início?
    .text = Mesmo assim você pode pedir ajuda. Pressionar alguém a vender sexo pode ser tráfico de pessoas.

# of: ffd29c7e
no-report-needed =
    .title = Ajuda sem a polícia
    .text = O { -assistance-system } não denuncia os seus clientes à polícia. Sem denúncia, a ajuda pode durar menos.

# of: 7598251b
health =
    .title = Saúde e segurança
    .text = O seu não vale, com qualquer cliente.

# of: 9bc05251
support =
    .title = Apoio sem julgar
    .text = O Pro-tukipiste é grátis para você, sejam quais forem o seu gênero e os seus documentos.

# of: f2282917
sexual-violence =
    .title = Sexo contra a sua vontade?
    .text = Os centros de apoio Seri ajudam a partir dos 16 anos, seja qual for o seu gênero. Se quiser, pode denunciar o crime lá.

# of: 0cc23293
danger =
    .title = Em perigo agora?
    .text = Ligue para { $phone-emergency }.

# of: eb352674
lawyer =
    .title = Advogado
    .text = Depois de violência sexual, violência em casa ou tráfico, o Estado pode pagar um advogado, seja qual for a sua renda.

# of: 381c2eb8
free-advice =
    .title = Dúvidas sobre documentos?
    .text = O Centro de Orientação a Refugiados (Pakolaisneuvonta) orienta estrangeiros, também sem documentos.

# of: a71e481e
police =
    .title = Polícia e a sua estadia

# of: 6818352c
own-choice =
    .title = Um crime contra você
    .text = Você pode denunciar pela internet ou numa delegacia. Pode pedir conselho antes.

# of: 41650f6d
risk-with-police =
    .title = Sem nacionalidade da UE?
    .text = Se a polícia suspeita que você vende sexo, podem recusar a sua entrada ou você pode perder o direito de estar aqui. Fale com um advogado antes de ligar para ela.

# of: 010befdc
interpreter =
    .title = Intérprete
    .text = Você pode usar uma língua que fala. As autoridades arranjam um intérprete.

# of: e40404aa
time-to-think =
    .title = Exploração, e sem direito de ficar?
    .text = Podem dar a você um { -reflection-period }: até seis meses de estadia legal. Decide o { -assistance-system } ou a polícia.

# of: b716da4e
where-to-turn =
    .title = Onde pedir ajuda
    .text = Ninguém precisa saber que você perguntou. Use um telefone que ninguém mais verifica.
