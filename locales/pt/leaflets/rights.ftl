### translation: draft

# of: e1d0d0c7
about =
    .title = Os seus direitos se alguém explora você
    .summary = Para pessoas na Finlândia: ajuda, segurança, polícia, advogado e dinheiro, em frases bem curtas.
    .unverified-because = As informações foram lidas em páginas guardadas, algumas sem data. A lei em vigor não foi lida, sobretudo sobre o direito de ficar e o contato com a polícia.

# of: 7f939e59
cover =
    .title = Bom saber
    .text = Informações e telefones

# of: f27f40ca
help =
    .title = Você pode pedir ajuda
    .text = Forçam, ameaçam ou enganam você? Você tem direitos, seja qual for o seu trabalho.

# of: d0f0ba42
free-and-voluntary =
    .title = Grátis e voluntário
    .text = O { -assistance-system } ajuda pessoas que foram exploradas. Você pode sair quando quiser.

# of: 23f97304
no-report-needed =
    .title = Sem denúncia à polícia
    .text = O sistema não denuncia os seus clientes à polícia. Sem denúncia, a ajuda pode durar menos.

# of: 03b7c6f9
even-if =
    .title = Quem pode pedir
    .text = Você pode, mesmo que tenha aceitado no início, violado a lei ou não tenha direito de ficar.

# of: 4dde71d8
kinds-of-help =
    .title = Tipos de ajuda
    .text = Um lugar seguro para morar, médico, dinheiro para viver, conselhos, uma { -support-person }.

# of: cbff8567
safety-and-time =
    .title = Segurança e tempo

# of: 07521994
protection =
    .title = Proteção
    .text = As autoridades veem com você de que proteção você precisa. Você pode pedir para ser ouvido por alguém do seu gênero.

# of: 5576b50f
secrecy =
    .title = Sigilo
    .text = Quem ajuda precisa da sua permissão para dar o seu nome ao { -assistance-system }. Uma criança em perigo ou um crime grave planejado talvez tenham de ser comunicados.

# of: 74138197
time-to-think =
    .title = Tempo para pensar
    .text = Sem direito de ficar? Podem dar a você um { -reflection-period }: até seis meses de estadia legal. Decide o { -assistance-system } ou a polícia.

# of: 0f5d6476
permit =
    .title = { CAPITAL(-residence-permit) }
    .text = Às vezes é possível. Decide o Serviço de Imigração (Migri).

# of: de7dded7
police =
    .title = Polícia: você decide

# of: 24378d9e
how-to-report =
    .title = Denunciar
    .text = Você pode denunciar um crime pela internet ou numa delegacia. Pergunte qual seria o seu papel.

# of: 2ab4ea1b
risk-with-police =
    .title = Sem nacionalidade da UE?
    .text = O contato com a polícia pode pôr em risco a sua estadia, por exemplo se você vende sexo. Pergunte antes a um advogado.

# of: fa5d20cc
interpreter =
    .title = Intérprete
    .text = Você pode usar uma língua que fala durante toda a investigação. As autoridades arranjam o intérprete.

# of: db55581c
ask-the-police =
    .title = Pergunte
    .text = Quem é o meu contato? E se eu morar em outro país? Pagam as minhas despesas? Posso dizer não a uma mediação com o autor?

# of: 87e927db
lawyer-and-money =
    .title = Advogado e dinheiro

# of: 6df783c7
lawyer =
    .title = Advogado
    .text = O Estado pode pagar um advogado para você, seja qual for a sua renda, já durante a investigação.

# of: fbb28ffc
were-you-forced =
    .title = Forçaram você a violar a lei?
    .text = Conte ao seu advogado.

# of: 13903307
compensation =
    .title = Indenização
    .text = Você pode pedi-la ao autor no tribunal. O Tesouro do Estado (Valtiokonttori) pode pagar por lesões e sofrimento. É preciso uma denúncia.

# of: 3b580032
time-limit =
    .title = Prazo
    .text = Três anos após a sentença final; sem julgamento, dez anos após o crime.

# of: 53ddc857
not-content =
    .title = Não concorda?
    .text = Você pode recorrer de uma decisão do { -assistance-system }. Pergunte como reclamar de outras.

# of: 6acef83f
where-to-turn =
    .title = Onde pedir ajuda
    .text = Guarde isto onde ninguém mais olha. Se puder, use um telefone que ninguém mais verifica.
