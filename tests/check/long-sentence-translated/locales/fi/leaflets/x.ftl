### translation: reviewed by Test, 2026-11-01

about =
    .title = Tässä on kuusitoista sanaa mutta otsikkoa ei lueta kuten lehtistä luetaan joten se saa olla pitkä
cover =
    .title = Hyvä tietää
help =
    .title = Apua
    .text = Voit tulla. Yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksitoista kaksitoista kolmetoista neljätoista viisitoista kuusitoista.
