### translation: draft

# of: 1f36ab8d
about =
    .title = Redes regionais contra o tráfico de pessoas
    .summary = Profissionais de uma região que sabem a quem perguntar ali. O Sistema de Assistência coordena as redes.
    .unverified-because = A página não tem data, e não se encontrou como falar com cada rede.
