### translation: draft
### Términos del ámbito: cada palabra se elige una sola vez, aquí.

## Ley y autoridades

# of: bcffbbf0
-assistance-system = Sistema de Asistencia
# of: 9eb9e0eb
-immigration-service = Servicio de Inmigración de Finlandia
# of: 4b9af22f
-state-treasury = Tesoro Público
# of: 6e927238
-occupational-safety-authority = autoridad de seguridad y salud laboral
# of: 1bd20735
-reflection-period = período de reflexión
# of: a06d4020
-recovery-period = período de recuperación
# of: 00e2b982
-residence-permit = permiso de residencia
# of: dbd80df8
-right-to-stay = derecho a quedarse
# of: f9f9a2ce
-criminal-investigation = investigación penal
# of: 5b40c46e
-police-report = denuncia a la policía
# of: 74d923e8
-child-welfare-notification = aviso de protección de menores

## Ayuda

# Para revisar: «abogado de oficio» es la expresión española más cercana.
# of: 36e3f04e
-legal-counsel = abogado de oficio
# of: 4471be18
-support-person = persona de apoyo
# of: 34d9ddf9
-interpreter = intérprete
# of: 480a1835
-shelter = casa de acogida
# of: 84572653
-compensation = indemnización
# of: 8d1bc36b
-secrecy = secreto
# of: 18c94551
-professional-secrecy = secreto profesional

## Lo que les pasa a las personas

# of: b8907498
-human-trafficking = trata de personas
# of: eb5812b4
-sexual-exploitation = explotación sexual
# of: 147e78df
-labour-exploitation = explotación laboral
# of: 805d87c6
-forced-labour = trabajo forzoso
