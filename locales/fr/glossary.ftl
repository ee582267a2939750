### translation: draft
### Termes du domaine : chaque mot est choisi une seule fois, ici.

## Droit et autorités

# of: bcffbbf0
-assistance-system = Système d’assistance
# of: 9eb9e0eb
-immigration-service = Service finlandais de l’immigration
# of: 4b9af22f
-state-treasury = Trésor public
# of: 6e927238
-occupational-safety-authority = autorité de sécurité et santé au travail
# of: 1bd20735
-reflection-period = délai de réflexion
# of: a06d4020
-recovery-period = délai de rétablissement
# of: 00e2b982
-residence-permit = titre de séjour
# of: dbd80df8
-right-to-stay = droit de séjour
# of: f9f9a2ce
-criminal-investigation = enquête pénale
# of: 5b40c46e
-police-report = plainte à la police
# of: 74d923e8
-child-welfare-notification = signalement à la protection de l’enfance

## Aide

# À revoir : un avocat que l’État peut payer à la victime.
# of: 36e3f04e
-legal-counsel = avocat de l’aide juridique
# of: 4471be18
-support-person = personne de soutien
# of: 34d9ddf9
-interpreter = interprète
# of: 480a1835
-shelter = foyer d’accueil
# of: 84572653
-compensation = indemnisation
# of: 8d1bc36b
-secrecy = secret
# of: 18c94551
-professional-secrecy = secret professionnel

## Ce qui arrive aux personnes

# of: b8907498
-human-trafficking = traite des êtres humains
# of: eb5812b4
-sexual-exploitation = exploitation sexuelle
# of: 147e78df
-labour-exploitation = exploitation par le travail
# of: 805d87c6
-forced-labour = travail forcé
