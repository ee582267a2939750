### translation: draft

# of: ad516b3c
about =
    .title = Sistema de Assistência às Vítimas de Tráfico de Pessoas (auttamisjärjestelmä)
    .summary = Ajuda e conselhos do Estado para pessoas que foram exploradas. Quem se preocupa com outra pessoa também pode perguntar sem dar nomes. O sistema não denuncia os seus clientes à polícia.
    .unverified-because = O número foi lido em páginas guardadas e ninguém o testou. As cidades dos escritórios são de 2021. Não se encontrou o preço da ligação nem que línguas são faladas.
# of: eeabd0b1
line =
    .note = Você pode ligar sem dar o nome.
# of: 6f042b42
mail =
    .note = Se escrever sobre outra pessoa, deixe de fora o que possa identificá-la.
# of: ec92f955
from-abroad =
    .note = Do exterior.
# of: 83e0eeb9
site =
    .note = O site está em finlandês, sueco e inglês.
