### translation: draft

# of: 0aa7cf29
about =
    .title = Apoio às Vítimas da Finlândia (RIKU)
    .summary = Conselhos e apoio a vítimas de crime, e conselhos anônimos sobre tráfico.
    .unverified-because = Os horários da linha são de 2020. Os horários e as línguas atuais não foram verificados.
# of: 4c6bf229
helpline =
    .note = Grátis. Você pode ligar sem dar o nome.
# of: c6efddf5
lawyer-line =
    .note = Um advogado atende.
# of: 111c4bd6
site =
    .note = Pontos de atendimento em todo o país; usam-se intérpretes.
