### translation: draft
### Termos da área: cada palavra é escolhida uma só vez, aqui.

## Lei e autoridades

# of: bcffbbf0
-assistance-system = Sistema de Assistência
# of: 9eb9e0eb
-immigration-service = Serviço de Imigração da Finlândia
# of: 4b9af22f
-state-treasury = Tesouro do Estado
# of: 6e927238
-occupational-safety-authority = autoridade de segurança e saúde no trabalho
# of: 1bd20735
-reflection-period = período de reflexão
# of: a06d4020
-recovery-period = período de recuperação
# of: 00e2b982
-residence-permit = autorização de residência
# of: dbd80df8
-right-to-stay = direito de ficar
# of: f9f9a2ce
-criminal-investigation = investigação criminal
# of: 5b40c46e
-police-report = denúncia à polícia
# of: 74d923e8
-child-welfare-notification = comunicação à proteção de menores

## Ajuda

# Para rever: um advogado que o Estado pode pagar à vítima.
# of: 36e3f04e
-legal-counsel = advogado pago pelo Estado
# of: 4471be18
-support-person = pessoa de apoio
# of: 34d9ddf9
-interpreter = intérprete
# of: 480a1835
-shelter = casa de abrigo
# of: 84572653
-compensation = indenização
# of: 8d1bc36b
-secrecy = sigilo
# of: 18c94551
-professional-secrecy = sigilo profissional

## O que acontece com as pessoas

# of: b8907498
-human-trafficking = tráfico de pessoas
# of: eb5812b4
-sexual-exploitation = exploração sexual
# of: 147e78df
-labour-exploitation = exploração no trabalho
# of: 805d87c6
-forced-labour = trabalho forçado
