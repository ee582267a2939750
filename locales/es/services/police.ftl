### translation: draft

# of: c9ad2cd6
about =
    .title = Policía (Poliisi)
    .summary = Se puede denunciar un delito por internet o en una comisaría. Desde 2021 la policía tiene un grupo nacional que investiga la trata.
    .unverified-because = La dirección web no estaba en nuestras fuentes y no se ha comprobado. Hay que confirmar cómo trata la Ley de Extranjería a una persona extranjera que vende sexo.
# of: 38a2373d
site =
    .note = Si no tiene nacionalidad de un país de la UE y vende sexo, el contacto con la policía puede ser un riesgo para su estancia. Un abogado o un servicio de apoyo puede aconsejarle antes.
