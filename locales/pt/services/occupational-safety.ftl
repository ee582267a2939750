### translation: draft

# of: edc7852b
about =
    .title = Autoridade de segurança e saúde no trabalho (Työsuojelu)
    .summary = Conselhos por telefone sobre trabalho e segurança no trabalho.
    .unverified-because = Número e horários são de fevereiro de 2024. Não se encontrou se é possível ligar sem dar o nome nem o preço da ligação.
# of: 59a37c9c
line =
    .note = Em outras línguas, com o seu próprio intérprete. Os inspetores devem avisar a polícia se suspeitam que um estrangeiro trabalha sem ter direito.
