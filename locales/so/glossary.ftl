### translation: draft
### Erayada goobta: eray kasta hal mar ayaa halkan lagu doortaa. Qoraalladu waxay yiraahdaan { -reflection-period }.

## Sharciga iyo hay’adaha

# Magaca oo dhan wuxuu ku yaal cinwaanka adeegga.
# of: bcffbbf0
-assistance-system = Nidaamka Caawimaadda
# of: 9eb9e0eb
-immigration-service = Hay’adda Socdaalka Finland
# of: 4b9af22f
-state-treasury = Khasnadda Dawladda
# of: 6e927238
-occupational-safety-authority = hay’adda badbaadada shaqada
# Fadlan hubi: af Finnish harkinta-aika.
# of: 1bd20735
-reflection-period = waqti aad ku fekerto
# Fadlan hubi: af Finnish toipumisaika.
# of: a06d4020
-recovery-period = waqti aad ku soo kabato
# of: 00e2b982
-residence-permit = sharciga deganaanshaha
# of: dbd80df8
-right-to-stay = xaqa joogitaanka
# of: f9f9a2ce
-criminal-investigation = baaritaanka dembiga
# of: 5b40c46e
-police-report = warbixin booliis
# of: 74d923e8
-child-welfare-notification = ogeysiiska ilaalinta carruurta

## Caawimaad

# Fadlan hubi: af Finnish oikeusavustaja; dawladdu way bixin kartaa.
# of: 36e3f04e
-legal-counsel = qareen
# of: 4471be18
-support-person = qof ku taageera
# of: 34d9ddf9
-interpreter = turjubaan
# of: 480a1835
-shelter = hoy badbaado
# of: 84572653
-compensation = magdhow
# of: 8d1bc36b
-secrecy = sir
# of: 18c94551
-professional-secrecy = sirta xirfadda

## Waxa dadka ku dhaca

# of: b8907498
-human-trafficking = ka ganacsiga dadka
# Fadlan hubi: dhiig-miirasho = exploitation / hyväksikäyttö.
# of: eb5812b4
-sexual-exploitation = dhiig-miirasho galmo
# of: 147e78df
-labour-exploitation = dhiig-miirasho shaqo
# of: 805d87c6
-forced-labour = shaqo qasab ah
