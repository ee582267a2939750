### translation: draft

# of: d847e9b7
about =
    .title = Nollalinja
    .summary = Linha de ajuda sobre violência, aberta dia e noite.
    .unverified-because = Número, horários e línguas foram lidos numa página guardada sem data. Não se encontrou se é possível ligar sem dar o nome.
# of: a962edfc
line =
    .note = Grátis. A ligação não aparece na conta do telefone.
# of: f93cd4af
chat =
    .note = Chat no site, que tem um botão para sair depressa.
# of: ec92f955
from-abroad =
    .note = Do exterior.
